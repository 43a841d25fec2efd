import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** True where LibreOffice is installed. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A workbook as LibreOffice recalculates it: every stored result is taken out first, so that none can be believed. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  return recalculatedAll([bytes])[0] ?? bytes;
}

/** The same of several workbooks in one start of LibreOffice. */
export function recalculatedAll(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), "wco-"));
  try {
    const files = workbooks.map((_, at) => path.join(folder, `${at}.xlsx`));
    workbooks.forEach((bytes, at) => {
      writeFileSync(files[at] ?? "", withoutResults(bytes));
    });
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const format = "xlsx:Calc MS Excel 2007 XML";
    const out = path.join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, ...files], {
      stdio: "ignore",
    });
    return workbooks.map((_, at) => new Uint8Array(readFileSync(path.join(out, `${at}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(content).replace(/(<f\b[^>]*?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, "$1");
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}
