import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;

export const relations = (...list: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;

export const worksheet = (rows: string, behind = "", before = ""): string =>
  `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

export const sharedStrings = (...items: string[]): string =>
  `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;

export const workbook = (inside: string): string =>
  `<workbook xmlns="${main}" xmlns:r="${relationships}">${inside}</workbook>`;

/** Formats by their codes; the cell style n + 1 has the n-th. Style 0 is General. */
export const styles = (...codes: string[]): string =>
  `<styleSheet xmlns="${main}"><numFmts>${codes
    .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`)
    .join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${codes
    .map((_, index) => `<xf numFmtId="${164 + index}"/>`)
    .join("")}</cellXfs></styleSheet>`;

/** The parts of a sound workbook with one sheet "KPI report" that has these rows. */
export function parts(rows: string): Record<string, string> {
  return {
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbook(
      '<workbookPr/><sheets><sheet name="KPI report" sheetId="1" r:id="rId1"/></sheets>',
    ),
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId2", "sharedStrings", "sharedStrings.xml"),
      relation("rId3", "styles", "styles.xml"),
    ),
    "xl/worksheets/sheet1.xml": worksheet(rows),
  };
}

/** The parts as a zip package; a part that is undefined is left out. */
export function zipped(files: Record<string, string | Uint8Array | undefined>): Uint8Array {
  const present = Object.entries(files).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === "string" ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(present));
}

/** A workbook of one sheet from its rows as XML, with other parts added or replaced. */
export function rawWorkbook(rows: string, others: Record<string, string | undefined> = {}): Uint8Array {
  return zipped({ ...parts(rows), ...others });
}
