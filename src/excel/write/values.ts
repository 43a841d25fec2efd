import { cellPosition, areaAddress } from "../../sheets/addresses";
import type { Block, Cell, Drawing } from "../../sheets/drawing";
import { typedText } from "../typed-text";
import type { Step } from "./requests";

/** Rows of one action are cut so that no action alone comes near the limit of a request. */
const actionLimit = 1_000_000;

/** The blocks that are written before tables are made around them, one action per block of up to 1 MB. */
export function valueSteps(drawing: Drawing): readonly Step[] {
  return stepsOf(drawing, (block) => !waitsForTables(drawing, block));
}

/** The blocks that are written when the tables are there that their formulas may name. */
export function formulaSteps(drawing: Drawing): readonly Step[] {
  return stepsOf(drawing, (block) => waitsForTables(drawing, block));
}

/** A table's own cells come before it: it takes its columns' names from its header. */
function waitsForTables(drawing: Drawing, block: Block): boolean {
  return (drawing.tables ?? []).length === 0 && hasFormula(block);
}

function stepsOf(drawing: Drawing, wanted: (block: Block) => boolean): readonly Step[] {
  return drawing.blocks
    .filter(wanted)
    .flatMap(pieces)
    .map((piece) => valueStep(drawing.sheet, piece));
}

function hasFormula({ rows }: Block): boolean {
  return rows.some((cells) => cells.some((cell) => cell !== null && typeof cell === "object"));
}

function valueStep(sheet: string, { at, rows }: Typed): Step {
  const { row, column } = cellPosition(at);
  const width = rows[0]?.length ?? 0;
  const address = areaAddress(row, column, row + rows.length - 1, column + width - 1);
  return {
    bytes: sizeOf(rows),
    queue: ({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRange(address).formulas = rows;
    },
  };
}

type TypedCell = string | number | boolean;

interface Typed {
  readonly at: string;
  readonly rows: TypedCell[][];
}

function pieces(block: Block): readonly Typed[] {
  const { row, column } = cellPosition(block.at);
  const rows = block.rows.map((cells) => cells.map(typed));
  const perPiece = Math.max(1, Math.floor(rows.length / Math.ceil(sizeOf(rows) / actionLimit)));
  const cut: Typed[] = [];
  for (let from = 0; from < rows.length; from += perPiece) {
    cut.push({
      at: areaAddress(row + from, column, row + from, column),
      rows: rows.slice(from, from + perPiece),
    });
  }
  return cut;
}

/** A cell as `range.formulas` takes it: only a drawing's formula is one; an empty text empties the cell. */
function typed(cell: Cell): TypedCell {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" ? typedText(cell) : cell;
}

function sizeOf(rows: readonly (readonly TypedCell[])[]): number {
  return new TextEncoder().encode(JSON.stringify(rows)).length;
}
