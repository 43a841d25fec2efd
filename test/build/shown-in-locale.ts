import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The first worksheet's cells as a spreadsheet program of that locale ("fr-FR") shows them, by row. */
export function shownInLocale(bytes: Uint8Array, locale: string): readonly (readonly string[])[] {
  const folder = mkdtempSync(path.join(tmpdir(), "wco-"));
  try {
    const profile = path.join(folder, "profile");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), settings(locale));
    const file = path.join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    // Cells apart by tabs, without quotes, in UTF-8.
    const format = "csv:Text - txt - csv (StarCalc):9,,76";
    const options = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", format];
    execFileSync("soffice", [...options, "--outdir", folder, file], { stdio: "ignore" });
    const text = readFileSync(path.join(folder, "book.csv"), "utf8");
    return text.split(/\r?\n/).map((line) => line.split("\t"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function settings(locale: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">` +
    `<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">` +
    `<value>${locale}</value></prop></item></oor:items>`
  );
}
