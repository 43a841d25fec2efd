import type { Language, Plan } from "../../plan/types";
import { memberByCode, members } from "../../figures/members";
import { calculationText } from "../../i18n/calculation-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress } from "../addresses";
import type { Cell, Drawing } from "../drawing";
import { printedTable } from "../page";
import { sheetNames } from "../sheet-names";
import { colors, fontName } from "../theme";
import { joinedCell } from "./lists-sheet";
import { memberCounts, membersAt as at, type MembersCount } from "./member-counts";

/**
 * The sheet "WCO Members": one row per Member, one column per KPI, side and window; 1 where any row of WcoData that counts
 * lists the Member, so that each is counted once over directorates and quarters (design §4 rule 3).
 *
 * @param lists the lists as they stand in WcoData, "AFG; FRA"; names the register does not know get a row of their own
 * @param listCount rows of "WCO Lists"
 */
export function membersSheet(
  plan: Plan,
  lists: readonly string[],
  listCount: number,
  language: Language,
): Drawing {
  const counts = memberCounts(plan);
  const names = [...members.map(({ code }) => code), ...unknownNames(lists)];
  const last = at.first + names.length - 1;
  const width = at.firstColumn + counts.length - 1;
  const words = calculationText.members;
  const row = (cellOf: (count: MembersCount, column: number) => Cell): Cell[] =>
    counts.map((count, index) => cellOf(count, at.firstColumn + index));
  const total = (_: MembersCount, column: number): Cell => ({
    formula: `=SUM(${areaAddress(at.first, column, last, column)})`,
  });
  return {
    sheet: sheetNames.members,
    blocks: [
      {
        at: "A1",
        rows: [
          [say(words.member, language), null, ...row(({ kpi }) => kpi)],
          [null, null, ...row(({ side }) => say(words[side], language))],
          [null, null, ...row(({ window }) => say(words[window], language))],
          [say(words.count, language), null, ...row(total)],
          ...names.map((name, index) => [
            name,
            memberByCode(name)?.name[language] ?? say(words.unknown, language),
            ...row((count) => isListed(plan, count, at.first + index, listCount)),
          ]),
        ],
      },
    ],
    styles: [
      { areas: [areaAddress(1, 1, last, width)], style: { fontName, fontSize: 9, color: colors.quiet } },
      {
        areas: [areaAddress(1, 1, at.count, width)],
        style: { bold: true, color: colors.heading, wrap: true, vertical: "Top" },
      },
      { areas: [areaAddress(1, at.firstColumn, last, width)], style: { horizontal: "Center" } },
    ],
    columnWidths: { A: 10, B: 34 },
    freeze: { rows: at.count, columns: at.firstColumn - 1 },
    print: printedTable(areaAddress(1, 1, last, width), `${at.kpi}:${at.count}`),
    tabColor: colors.line,
    showGridlines: true,
  };
}

function isListed(plan: Plan, count: MembersCount, row: number, listCount: number): Cell {
  const code = `";"&SUBSTITUTE($${cellAddress(row, 1)}," ","")&";"`;
  return { formula: `=IF(ISNUMBER(SEARCH(${code},${joinedCell(plan, count, listCount)})),1,0)` };
}

/** Names in the lists that are no codes of the register, each once whatever its case and spaces. */
function unknownNames(lists: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  for (const name of lists.flatMap((list) => list.split(/[;,]/))) {
    const key = name.replaceAll(" ", "").toUpperCase();
    // A sign of a search pattern in a name would match other names.
    if (key === "" || memberByCode(key) !== undefined || names.has(key)) continue;
    names.set(key, name.trim().replace(/[~*?]/g, ""));
  }
  return [...names.values()];
}
