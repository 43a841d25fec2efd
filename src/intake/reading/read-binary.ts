import type { CellObject, Range, WorkBook } from "@e965/xlsx";
import type * as SheetJs from "@e965/xlsx";
import type { Finding } from "../../figures/finding";
import type { SourceCell, SourceSheet, SourceValue } from "../source-workbook";
import { inflate } from "./inflate";
import type { ReadingLimits } from "./limits";
import { numberFormat } from "./number-formats";
import type { ReadSheets } from "./read-sheets";
import { Refusal } from "./refusal";
import { sheetOfCells, type Lines } from "./sheet-of-cells";
import { sourceCell } from "./source-cell";
import type { SpreadsheetPackage } from "./spreadsheet-package";
import { numberOrDate } from "./stored-cell";

/**
 * The worksheets of an .xls or .xlsb file, through SheetJS, which is loaded only now. SheetJS never evaluates
 * formulas. Refuses with `file-encrypted` where a password protects the file, `file-damaged` where SheetJS
 * cannot make sense of it, `too-many-sheets` and `too-many-cells`.
 */
export async function readBinary(bytes: Uint8Array, limits: ReadingLimits): Promise<ReadSheets> {
  const { read } = await import("@e965/xlsx");
  const workbook = parse(read, bytes);
  if (workbook.SheetNames.length > limits.sheets) {
    throw new Refusal("too-many-sheets", { limit: limits.sheets });
  }
  const dateSystem = workbook.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  const sheets: SourceSheet[] = [];
  const findings: Finding[] = [];
  let left = limits.cells;
  for (const [index, name] of workbook.SheetNames.entries()) {
    const content = workbook.Sheets[name] as BinarySheet | undefined;
    if (content === undefined || content["!type"] !== undefined) {
      findings.push({ severity: "info", code: "sheet-not-a-worksheet", sheet: name });
      continue;
    }
    const cells = readCells(content, dateSystem, limits);
    left -= cells.length;
    if (left < 0) throw new Refusal("too-many-cells", { limit: limits.cells });
    sheets.push(
      sheetOfCells({
        name,
        visibility: visibilities[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0],
        cells,
        merges: (content["!merges"] ?? []).map(({ s, e }) => ({
          top: s.r,
          left: s.c,
          bottom: e.r,
          right: e.c,
        })),
        hiddenRows: hiddenLines(content["!rows"]),
        hiddenColumns: hiddenLines(content["!cols"]),
      }),
    );
  }
  return { dateSystem, sheets, findings };
}

/**
 * The worksheets of an .xlsb package. SheetJS unpacks without limits and holds everything in memory, so every
 * part is unpacked and counted here first.
 */
export async function readBinaryPackage(source: SpreadsheetPackage): Promise<ReadSheets> {
  const { limits } = source.budget;
  const inflatedBytes = Math.min(limits.inflatedBytes, limits.inflatedBytesHeldWhole);
  const budget = { limits: { ...limits, inflatedBytes }, spent: 0 };
  for (const entry of source.directory.values()) {
    const pieces = inflate(source.bytes, entry, budget);
    while (pieces.next().done !== true);
  }
  return readBinary(source.bytes, limits);
}

/** What we use of a sheet as SheetJS gives it; rows and cells that are empty are holes. */
interface BinarySheet {
  readonly "!type"?: string;
  readonly "!data": readonly (readonly (CellObject | undefined)[] | undefined)[];
  readonly "!merges"?: readonly Range[];
  readonly "!rows"?: readonly ({ hidden?: boolean } | undefined)[];
  readonly "!cols"?: readonly ({ hidden?: boolean } | undefined)[];
}

const visibilities = ["visible", "hidden", "veryHidden"] as const;

function parse(read: typeof SheetJs.read, bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (fault) {
    throw new Refusal(/password|encrypt/i.test(String(fault)) ? "file-encrypted" : "file-damaged");
  }
}

function readCells(sheet: BinarySheet, dateSystem: 1900 | 1904, limits: ReadingLimits): SourceCell[] {
  const cells: SourceCell[] = [];
  for (const [row, line] of sheet["!data"].entries()) {
    for (const [column, stored] of (line ?? []).entries()) {
      if (stored === undefined) continue;
      const value = valueOf(stored, dateSystem, limits);
      if (value === null) continue;
      const code = numberFormat(typeof stored.z === "string" ? stored.z : undefined).code;
      cells.push(sourceCell(row, column, value, stored.f, code));
    }
  }
  return cells;
}

/** Null for an empty cell; an empty text counts only as a formula's result. */
function valueOf(cell: CellObject, dateSystem: 1900 | 1904, limits: ReadingLimits): SourceValue | null {
  switch (cell.t) {
    case "n": {
      const { isDate } = numberFormat(typeof cell.z === "string" ? cell.z : undefined);
      return numberOrDate(Number(cell.v), isDate, dateSystem);
    }
    case "s": {
      const text = String(cell.v ?? "").slice(0, limits.textLength);
      return text === "" && cell.f === undefined ? null : { kind: "text", text };
    }
    case "b":
      return { kind: "boolean", boolean: cell.v === true };
    case "e":
      return { kind: "error", error: errorNames.get(Number(cell.v)) ?? "#VALUE!" };
    default:
      return cell.f === undefined ? null : { kind: "no-result" };
  }
}

/** Errors by the number that binary formats store. */
const errorNames: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

function hiddenLines(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): Lines[] {
  return (lines ?? []).flatMap((line, index) =>
    line?.hidden === true ? [{ first: index, last: index }] : [],
  );
}
