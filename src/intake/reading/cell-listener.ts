import { columnOf, parseAddress, rowOf, sheetColumns } from "./cell-address";
import type { StoredCell } from "./stored-cell";
import { attribute } from "./xml-attribute";
import type { XmlListener } from "./xml-scanner";

const address = attribute("r");
const style = attribute("s");
const valueType = attribute("t");
const sharedIndex = attribute("si");

/** The texts of a cell: its value `v`, the text within it `is`, its formula `f`. */
type Field = "stored" | "inline" | "formula";

/**
 * Listens to the rows of a worksheet and hands on each cell as stored. A cell without an address follows the
 * one before; an address outside the worksheet leaves the cell outside, so that it is reported.
 */
export function cellListener(
  onCell: (cell: StoredCell) => void,
): XmlListener & { startRow: (row: number) => void } {
  let row = 0;
  let column = -1;
  let cell: StoredCell | null = null;
  let field: Field | null = null;
  let inPhonetic = false;

  function startCell(attributes: string): StoredCell {
    const written = address(attributes);
    const position = written === undefined ? undefined : parseAddress(written);
    if (position === undefined) {
      column = written === undefined ? column + 1 : sheetColumns;
    } else {
      row = rowOf(position);
      column = columnOf(position);
    }
    return {
      row,
      column,
      type: valueType(attributes) ?? "n",
      style: Number(style(attributes) ?? 0),
      stored: undefined,
      inline: undefined,
      formula: undefined,
      shared: undefined,
    };
  }

  return {
    startRow(next) {
      row = next;
      column = -1;
    },
    open(name, attributes) {
      if (name === "c") {
        cell = startCell(attributes);
      } else if (cell === null) {
        return;
      } else if (name === "v") {
        field = "stored";
        cell.stored ??= "";
      } else if (name === "f") {
        field = "formula";
        cell.formula ??= "";
        cell.shared = valueType(attributes) === "shared" ? sharedIndex(attributes) : undefined;
      } else if (name === "t" && !inPhonetic) {
        field = "inline";
        cell.inline ??= "";
      } else if (name === "rPh") {
        inPhonetic = true;
      }
    },
    close(name) {
      if (name === "c" && cell !== null) {
        onCell(cell);
        cell = null;
      } else if (name === "rPh") {
        inPhonetic = false;
      }
      field = null;
    },
    text(run) {
      if (cell !== null && field !== null) cell[field] = (cell[field] ?? "") + run;
    },
  };
}
