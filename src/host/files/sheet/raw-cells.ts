import { columnNumber, lastColumn, lastRow } from "../addresses";
import { scanXml, treeBuilder } from "../xml/parse";
import type { XmlElement } from "../xml/tree";
import { WorkbookFileError } from "../file-error";

/** A cell as its file spells it. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** `t`: n, s, str, b, e, inlineStr, d. */
  readonly type: string;
  readonly style: number;
  readonly attributes: Readonly<Record<string, string>>;
  formula?: { readonly attributes: Readonly<Record<string, string>>; text: string };
  value?: string;
  inline?: XmlElement;
}

export interface RawRow {
  readonly row: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A worksheet part, its cells apart from the rest, in which `sheetData` is left empty. */
export interface RawSheet {
  readonly root: XmlElement;
  readonly rows: readonly RawRow[];
  readonly cells: readonly RawCell[];
}

/** @throws WorkbookFileError if the part is no worksheet or not well formed */
export function readRawSheet(xml: string, part: string): RawSheet {
  const outside = treeBuilder();
  const cells = new CellCollector();
  let inData = false;
  scanXml(xml, part, {
    open(name, attributes) {
      if (inData) cells.open(name, attributes);
      else outside.open(name, attributes);
      if (name === "sheetData") inData = true;
    },
    text(text) {
      if (inData) cells.text(text);
      else outside.text(text);
    },
    close(name) {
      if (name === "sheetData") inData = false;
      if (inData) cells.close(name);
      else outside.close(name);
    },
  });
  const root = outside.root();
  if (root?.name !== "worksheet") throw new WorkbookFileError("malformed", "the part is no worksheet", part);
  return { root, rows: cells.rows, cells: cells.cells };
}

/** Collects rows and cells while their part is read; rows and cells without an address follow their neighbour. */
class CellCollector {
  readonly rows: RawRow[] = [];
  readonly cells: RawCell[] = [];
  private row = -1;
  private column = -1;
  private cell: RawCell | undefined;
  private reading: "f" | "v" | undefined;
  private inline: ReturnType<typeof treeBuilder> | undefined;

  open(name: string, attributes: Record<string, string>): void {
    if (this.inline !== undefined) this.inline.open(name, attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (this.cell === undefined) return;
    else if (name === "f") {
      this.cell.formula = { attributes, text: "" };
      this.reading = "f";
    } else if (name === "v") {
      this.cell.value = "";
      this.reading = "v";
    } else if (name === "is") {
      this.inline = treeBuilder();
      this.inline.open(name, attributes);
    }
  }

  text(text: string): void {
    if (this.inline !== undefined) this.inline.text(text);
    else if (this.reading === "v" && this.cell !== undefined)
      this.cell.value = (this.cell.value ?? "") + text;
    else if (this.reading === "f" && this.cell?.formula !== undefined) this.cell.formula.text += text;
  }

  close(name: string): void {
    if (this.inline !== undefined) {
      this.inline.close(name);
      const inline = this.inline.root();
      if (inline === undefined) return;
      if (this.cell !== undefined) this.cell.inline = inline;
      this.inline = undefined;
    } else if (name === "c") this.cell = undefined;
    else this.reading = undefined;
  }

  private openRow(attributes: Record<string, string>): void {
    const stated = Number(attributes["r"]);
    this.row = Number.isInteger(stated) && stated > 0 ? stated - 1 : this.row + 1;
    this.column = -1;
    if (this.row <= lastRow) this.rows.push({ row: this.row, attributes });
  }

  private openCell(attributes: Record<string, string>): void {
    const letters = /^[A-Za-z]{1,3}/.exec(attributes["r"] ?? "")?.[0];
    this.column = letters === undefined ? this.column + 1 : columnNumber(letters);
    this.cell = {
      row: this.row,
      column: this.column,
      type: attributes["t"] ?? "n",
      style: Number(attributes["s"] ?? 0) || 0,
      attributes,
    };
    if (this.row >= 0 && this.row <= lastRow && this.column <= lastColumn) this.cells.push(this.cell);
  }
}
