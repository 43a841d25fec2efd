import type { ImportFile } from "../../intake/import-file";

const folder = "samples/2019-20/";

/** The sample workbooks that stand beside the page; null where they cannot be had. */
export async function sampleFiles(): Promise<readonly ImportFile[] | null> {
  try {
    const index = await fetch(`${folder}index.json`);
    if (!index.ok) return null;
    const names = (await index.json()) as readonly string[];
    return await Promise.all(
      names.map(async (name) => {
        const answer = await fetch(folder + encodeURIComponent(name));
        if (!answer.ok) throw new Error(name);
        return { name, bytes: await answer.blob() };
      }),
    );
  } catch {
    return null;
  }
}
