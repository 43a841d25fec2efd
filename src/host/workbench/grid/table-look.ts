import { holds, type CellStyle } from "../../engine";
import type { Host } from "../../host";
import type { SheetPlan } from "./cells";

/** What a table's style gives one of its cells, as declarations of a style sheet; "" outside tables. */
export type TableLooks = (row: number, column: number, style: CellStyle) => string;

/** Light styles rule lines around header and body; the others fill the header. Both shade every second row. */
const lightHeader = "border-top:1px solid #7f8c96;border-bottom:1px solid #7f8c96;font-weight:700";
const fullHeader = "background-color:#1f4e79;border-color:#1f4e79;color:#ffffff;font-weight:700";
const band = "background-color:#eef2f5";

/** The looks of a worksheet's tables. A cell's own fill outranks them, as in Excel. */
export function tableLooks(host: Host, sheet: SheetPlan["sheet"]): TableLooks {
  const tables = host.tablesOn(sheet);
  return (row, column, { fill }) => {
    const table = tables.find(({ area }) => holds(area, row, column));
    if (table === undefined || table.style === "" || fill !== "") return "";
    const { area, style, hasHeaders, showBandedRows } = table;
    if (hasHeaders && row === area.top) return style.startsWith("TableStyleLight") ? lightHeader : fullHeader;
    const isShaded = showBandedRows && (row - area.top - (hasHeaders ? 1 : 0)) % 2 === 0;
    return isShaded ? band : "";
  };
}
