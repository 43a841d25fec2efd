import type { Finding } from "../../figures/finding";
import { cellAddress } from "./grid/address";
import type { SheetGrid } from "./grid/sheet-grid";
import { plainText } from "./labels/plain-text";

const scale =
  /(?<![a-z])(?:(?:in|en) (?:thousands?|milliers|millions?|'?000s?)|(?:thousands?|milliers|millions?) (?:of |d'|de )?(?:eur|euros?|usd|chf|dollars?)|k ?(?:eur|€)|(?:eur|usd|chf|€) ?'?000)(?![a-z])/;
const longest = 160;

/** The first cell of a sheet that says its figures are in thousands or millions: they are taken as written, and said. */
export function statedScale({ sheet }: SheetGrid): readonly Finding[] {
  const cell = sheet.cells.find(
    ({ value }) => value.kind === "text" && value.text.length <= longest && scale.test(plainText(value.text)),
  );
  if (cell?.value.kind !== "text") return [];
  const facts = { text: cell.value.text.slice(0, 80) };
  return [
    {
      severity: "warning",
      code: "figures-in-thousands",
      sheet: sheet.name,
      cell: cellAddress(cell.row, cell.column),
      facts,
    },
  ];
}
