import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const sampleFolder = path.resolve(__dirname, "../../samples/2019-20");

/** The five directorates' workbooks of 2019/20, as they keep them. */
export function sampleFiles(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return readdirSync(sampleFolder)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(sampleFolder, name))) }));
}
