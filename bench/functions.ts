import { generateFunctionsMetadata } from "../scripts/functions-metadata.cjs";
import { startOffice } from "../src/cli/office";
import type { Figure } from "../src/figures/figure";
import { answerKpi } from "../src/functions/answers/kpi";
import { answerLive, type StreamingCell } from "../src/functions/live";
import { store as sharedStore } from "../src/functions/shared-store";
import { createStore, type Facts } from "../src/functions/store";
import type { FunctionsMetadata } from "../src/host";
import { wcoPlan } from "../src/plan";
import { defaultSettings } from "../src/scoring";
import type { Compare } from "./measuring/comparison";
import { median, timed, timedAsync } from "./measuring/timing";
import { syntheticFigures } from "./scoring";

const cellCount = 10_000;
const quarters = ["2021/22-Q1", "2021/22-Q2", "2021/22-Q3", "2021/22-Q4"] as const;

/** What one cell asks: a KPI, a quarter and a directorate. */
interface Question {
  readonly kpi: string;
  readonly period: (typeof quarters)[number];
  readonly directorate: string;
}

/** WCO functions in 10,000 live cells over 3,480 figures: ten directorates that report the whole plan. */
export const compare: Compare = async () => {
  const figures = syntheticFigures(wcoPlan.kpis.length * 12 * 10);
  const questions = Array.from({ length: cellCount }, (_, number) => question(number));
  const answering = questions.length / 1000;
  const first = median([1, 2, 3].map(() => timeFirstAnswers(figures, questions)));
  const filtered = median([1, 2, 3].map(() => timed(() => filterPerCell(figures, questions))[1]));
  const change = timeOneChange(figures, questions);
  const [custom, native] = await timeInWorkbook(figures, questions);
  return [
    {
      subject: "WCO.KPI, first answers of 10,000 live cells from the store",
      unit: "/s",
      ours: (answering / first) * 1e6,
      alternative: "each cell sums its own figures, as SUMIFS",
      theirs: (answering / filtered) * 1e6,
    },
    {
      subject: "one figure changes under 10,000 live cells",
      unit: "ms",
      ours: change,
      alternative: "each cell sums its own figures, as SUMIFS",
      theirs: filtered,
    },
    {
      subject: "WCO.KPI, 10,000 cells of a workbook, through Office.js",
      unit: "/s",
      ours: (answering / custom) * 1e6,
      alternative: "the same cells as SUMIFS / SUMIFS",
      theirs: (answering / native) * 1e6,
    },
  ];
};

function question(number: number): Question {
  const { kpis } = wcoPlan;
  const rest = Math.floor(number / kpis.length);
  return {
    kpi: kpis[number % kpis.length]!.id,
    period: quarters[rest % quarters.length]!,
    directorate: `Directorate ${Math.floor(rest / quarters.length) % 10}`,
  };
}

function factsOf(figures: readonly Figure[]): Facts {
  return { plan: wcoPlan, figures, settings: defaultSettings, period: "2021/22-Q4", language: "en" };
}

const silentCell = (): StreamingCell => ({ setResult: () => undefined });

/** Milliseconds from the workbook's figures to the last cell's first answer: indexing and scoring included. */
function timeFirstAnswers(figures: readonly Figure[], questions: readonly Question[]): number {
  const [, time] = timed(() => {
    const store = createStore();
    store.replace(factsOf(figures));
    for (const { kpi, period, directorate } of questions) {
      answerLive(store, silentCell(), "en", (known) => answerKpi(known, kpi, "", period, directorate));
    }
  });
  return time;
}

/** Milliseconds from one changed figure to all cells that show it; throws where none was told. */
function timeOneChange(figures: readonly Figure[], questions: readonly Question[]): number {
  const store = createStore();
  store.replace(factsOf(figures));
  let told = 0;
  for (const { kpi, period, directorate } of questions) {
    const cell: StreamingCell = { setResult: () => (told += 1) };
    answerLive(store, cell, "en", (known) => answerKpi(known, kpi, "", period, directorate));
  }
  told = 0;
  let current = figures;
  const times = [1, 2, 3, 4, 5].map((actual) => {
    current = current.map((figure, at) => (at === figures.length - 1 ? { ...figure, actual } : figure));
    return timed(() => store.replace(factsOf(current)))[1];
  });
  if (told === 0) throw new Error("No cell was told of the change.");
  return median(times);
}

/** Each cell looks through all figures: Σ actual / Σ target of its KPI and directorate, the year to date. */
function filterPerCell(figures: readonly Figure[], questions: readonly Question[]): readonly number[] {
  return questions.map(({ kpi, period, directorate }) => {
    let [actual, target] = [0, 0];
    for (const figure of figures) {
      const isWanted = figure.kpi === kpi && figure.directorate === directorate;
      if (!isWanted || figure.period > period || !figure.period.startsWith(period.slice(0, 7))) continue;
      actual += Number(figure.actual);
      target += Number(figure.target);
    }
    return actual / target;
  });
}

/** Milliseconds to fill and answer the cells in one workbook: with the functions, and with native formulas over a table. */
async function timeInWorkbook(
  figures: readonly Figure[],
  questions: readonly Question[],
): Promise<readonly [number, number]> {
  const { english } = await generateFunctionsMetadata("src/functions/functions.ts");
  const office = await startOffice("en", english as FunctionsMetadata);
  try {
    sharedStore.replace(factsOf(figures));
    const year = figures.filter(({ period }) => period.startsWith("2021/22"));
    const last = year.length;
    await inSheet(
      "A",
      5,
      year.map(({ period, kpi, directorate, actual, target }) => [kpi, period, directorate, actual, target]),
    );
    const custom = questions.map(({ kpi, period, directorate }) => [
      `=WCO.KPI("${kpi}","ratio","${period}","${directorate}")`,
    ]);
    const sum = (column: string, { kpi, period, directorate }: Question): string =>
      `SUMIFS($${column}$1:$${column}$${last},$A$1:$A$${last},"${kpi}",$B$1:$B$${last},"<=${period}",$C$1:$C$${last},"${directorate}")`;
    const native = questions.map((each) => [`=${sum("D", each)}/${sum("E", each)}`]);
    const fill = async (column: string, formulas: readonly (readonly string[])[]): Promise<number> => {
      const [, time] = await timedAsync(async () => {
        await inSheet(column, 1, formulas);
        await office.host.engine.calculation.settled();
      });
      return time;
    };
    const times = [await fill("H", custom), await fill("J", native)] as const;
    const shown = await valuesOf("H");
    if (typeof shown !== "number") throw new Error(`WCO.KPI shows ${String(shown)}, not a number.`);
    return times;
  } finally {
    office.stop();
  }
}

/** Writes rows from the first row of a column on, in one request. */
async function inSheet(
  column: string,
  width: number,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  await Excel.run(async (context) => {
    const start = context.workbook.worksheets.getFirst().getRange(`${column}1`);
    start.getResizedRange(rows.length - 1, width - 1).formulas = rows.map((row) => [...row]);
    await context.sync();
  });
}

async function valuesOf(column: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange(`${column}1`);
    cell.load("values");
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}
