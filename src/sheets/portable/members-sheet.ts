import type { KpiId, Language, Plan } from "../../plan/types";
import { memberByCode, members } from "../../figures/members";
import { calculationText } from "../../i18n/calculation-text";
import { say } from "../../i18n/text";
import { areaAddress, cellAddress, fixedAddress, quotedSheet } from "../addresses";
import type { Cell, Drawing } from "../drawing";
import { printedTable } from "../page";
import { sheetNames } from "../sheet-names";
import { colors, fontName } from "../theme";
import { rowsName } from "./rows-sheet";

/** Columns: code, name, whether any row lists the Member at all, then one per count. */
const firstCount = 4;

const at = { kpi: 1, side: 2, window: 3, count: 4, first: 5 } as const;

/** Which lists are counted: Members supported or requesting, in the year to date or as far as the quarter before. */
export interface MembersCount {
  readonly kpi: KpiId;
  readonly side: "Supported" | "Requesting";
  readonly window: "To date" | "To quarter before";
}

/**
 * The sheet "WCO Members": one row per Member, one column per KPI, side and window; 1 where any row of WcoData that counts
 * lists the Member, so that each is counted once over directorates and quarters (design §4 rule 3).
 *
 * @param lists the lists as they stand in WcoData, "AFG; FRA"; names the register does not know get a row of their own
 */
export function membersSheet(plan: Plan, lists: readonly string[], language: Language): Drawing {
  const counts = countsOf(plan);
  const names = [...members.map(({ code }) => code), ...unknownNames(lists)];
  const last = at.first + names.length - 1;
  const row = (cellOf: (count: MembersCount, column: number) => Cell): Cell[] =>
    counts.map((count, index) => cellOf(count, index + firstCount));
  return {
    sheet: sheetNames.members,
    blocks: [
      {
        at: "A1",
        rows: [
          [
            say(calculationText.members.member, language),
            null,
            say(calculationText.members.listed, language),
            ...row(({ kpi }) => kpi),
          ],
          [null, null, null, ...row(({ side }) => say(calculationText.members[side], language))],
          [null, null, null, ...row(({ window }) => say(calculationText.members[window], language))],
          [
            say(calculationText.members.count, language),
            null,
            null,
            ...row((_, column) => ({
              formula: `=SUM(${areaAddress(at.first, column, last, column)})`,
            })),
          ],
          ...names.map((name, index) => [
            name,
            memberByCode(name)?.name[language] ?? say(calculationText.members.unknown, language),
            anywhereFormula(at.first + index),
            ...row((count, column) => listedFormula(count, at.first + index, column)),
          ]),
        ],
      },
    ],
    styles: [
      {
        areas: [areaAddress(1, 1, last, counts.length + firstCount - 1)],
        style: { fontName, fontSize: 9, color: colors.quiet },
      },
      {
        areas: [areaAddress(1, 1, at.count, counts.length + firstCount - 1)],
        style: { bold: true, color: colors.heading, wrap: true, vertical: "Top" },
      },
      {
        areas: [areaAddress(1, firstCount - 1, last, counts.length + firstCount - 1)],
        style: { horizontal: "Center" },
      },
    ],
    columnWidths: { A: 10, B: 34 },
    freeze: { rows: at.count, columns: firstCount - 1 },
    print: printedTable(areaAddress(1, 1, last, counts.length + firstCount - 1), `${at.kpi}:${at.count}`),
    tabColor: colors.line,
    showGridlines: true,
  };
}

/** The cell that holds how many different Members there are, as other sheets name it. */
export function membersCountCell(plan: Plan, wanted: MembersCount): string {
  const column = countsOf(plan).findIndex(
    ({ kpi, side, window }) => kpi === wanted.kpi && side === wanted.side && window === wanted.window,
  );
  return `${quotedSheet(sheetNames.members)}!${fixedAddress(at.count, column + firstCount)}`;
}

function countsOf(plan: Plan): readonly MembersCount[] {
  return plan.kpis
    .filter(({ listsMembers }) => listsMembers)
    .flatMap(({ id }) =>
      (["Supported", "Requesting"] as const).flatMap((side) =>
        (["To date", "To quarter before"] as const).map((window) => ({ kpi: id, side, window })),
      ),
    );
}

/** Most Members are in no list; asking that once saves asking it of every count. */
function anywhereFormula(row: number): Cell {
  const pattern = `"*;"&${codeOf(row)}&";*"`;
  return {
    formula: `=COUNTIF(${rowsName("Supported")},${pattern})+COUNTIF(${rowsName("Requesting")},${pattern})`,
  };
}

function listedFormula({ side, window }: MembersCount, row: number, column: number): Cell {
  const kpi = cellAddress(at.kpi, column).replace(/(\d+)$/, "$$$1");
  const anywhere = `$${cellAddress(row, firstCount - 1)}`;
  const pattern = `${kpi}&"|*;"&${codeOf(row)}&";*"`;
  const listed = `COUNTIFS(${rowsName(window)},1,${rowsName(side)},${pattern})`;
  return { formula: `=IF(${anywhere}=0,0,IF(${listed}>0,1,0))` };
}

function codeOf(row: number): string {
  return `SUBSTITUTE($${cellAddress(row, 1)}," ","")`;
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
