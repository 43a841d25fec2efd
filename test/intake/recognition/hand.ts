import { importWorkbooks } from "../../../src/intake/import";
import { parseArea } from "../../../src/intake/reading/cell-address";
import type { SourceWorkbook } from "../../../src/intake/source-workbook";
import { wcoPlan } from "../../../src/plan";
import { sheetOf, type Content } from "./source-sheets";

export type Rows = readonly (readonly Content[])[];

/** A workbook as an officer would keep it: its sheets' rows, and what is merged or hidden on its first sheet. */
export interface Hand {
  readonly file?: string;
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
}

export const english: Rows = [["Directorate: Compliance and Facilitation"], ["Fiscal year 2019/20"], []];
export const french: Rows = [["Direction : Contrôle et facilitation"], ["Exercice 2019/20"], []];

/**
 * What an import makes of it: each figure with a number as "SP5.1 Q1 12/15" ("–" for none), before it the directorate
 * where it is not CF, and the codes of what is said, by severity.
 */
export async function imported({ file = "Report.xlsx", sheets, ...first }: Hand) {
  const areas = (first.merges ?? []).flatMap((merge) => parseArea(merge) ?? []);
  const { hiddenColumns = [], hiddenRows = [] } = first;
  const workbook: SourceWorkbook = {
    file,
    dateSystem: 1900,
    sheets: Object.entries(sheets).map(([name, rows], index) => ({
      ...sheetOf(name, rows),
      ...(index === 0 ? { merges: areas, hiddenColumns, hiddenRows } : {}),
    })),
  };
  const { figures, findings } = await importWorkbooks([{ name: file, workbook }], wcoPlan);
  const counted = figures.filter(
    ({ actual, target }) => typeof actual === "number" || typeof target === "number",
  );
  return {
    figures: counted.map(({ directorate, kpi, period, actual, target }) => {
      const body = directorate === "CF" ? "" : `${directorate} `;
      return `${body}${kpi} ${period.replace("2019/20-", "")} ${side(actual)}/${side(target)}`;
    }),
    said: findings.map(({ code }) => code),
    asked: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
}

function side(value: number | string): string {
  return typeof value === "number" ? String(value) : "–";
}
