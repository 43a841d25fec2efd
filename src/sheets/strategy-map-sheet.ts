import type { Language, Objective, Perspective, Plan } from "../plan/types";
import type { Period } from "../figures/figure";
import { strategyMapText } from "../i18n/strategy-map-text";
import { say } from "../i18n/text";
import { areaAddress, cellAddress, quotedSheet, quotedText } from "./addresses";
import type { Block, Drawing, Formula, StyledAreas } from "./drawing";
import { statusFormats } from "./legend";
import { pageFooter } from "./page";
import { periodInWords } from "./period-words";
import { lettersOf, planLayout, scorecardRowsAt, type ScorecardField } from "./scorecard-layout";
import { sheetNames } from "./sheet-names";
import { colors, fontName, numberFormats } from "./theme";

export interface StrategyMapInput {
  readonly plan: Plan;
  readonly period: Period;
  readonly language: Language;
}

/** The map's grid: a label column, a gap, then twelve units, which boxes of a half, third or quarter share evenly. */
const units = 12;
const firstUnit = 3;
const unitWidth = 10.5;
const mostBoxes = 4;
const firstRow = 4;
/** Rows of a line of boxes: title, status, space below. */
const boxRows = 3;

/**
 * The sheet "Strategy map": the perspectives as bands from results down to capacity, their objectives as boxes with
 * status, symbol and score (Strategic Plan, Section III). Statuses and scores are read from the sheet "Scorecard" by
 * formula, so the map follows it in every mode. It prints on one A4 page.
 */
export function strategyMapSheet({ plan, period, language }: StrategyMapInput): Drawing {
  const bands = bandsOf(plan);
  const last = bands.at(-1);
  const lastRow = last === undefined ? firstRow : last.row + last.lines.length * boxRows - 1;
  const lastColumn = firstUnit + units - 1;
  const boxes = bands.flatMap(boxesOf);
  const statusCells = [
    ...bands.map(({ row, lines }) =>
      areaAddress(row + lines.length * boxRows - 2, 1, row + lines.length * boxRows - 2, 1),
    ),
    ...boxes.map(({ row, left, middle }) => areaAddress(row + 1, left, row + 1, middle)),
  ];
  return {
    sheet: sheetNames.strategyMap,
    blocks: [
      {
        at: "A1",
        rows: [
          [say(strategyMapText.title, language, { plan: plan.title[language] })],
          [periodInWords(period, language)],
        ],
      },
      ...bands.flatMap((band) => bandBlocks(band, language)),
      ...boxes.flatMap((box) => boxBlocks(box, language)),
      ...bands.slice(1).map(({ row }) => ({
        at: cellAddress(row - 1, firstUnit),
        rows: [[say(strategyMapText.support, language)]],
      })),
    ],
    merges: [
      ...boxes.flatMap(({ row, left, middle, right }) => [
        areaAddress(row, left, row, right),
        areaAddress(row + 1, left, row + 1, middle),
        ...(right > middle + 1 ? [areaAddress(row + 1, middle + 1, row + 1, right)] : []),
      ]),
      ...bands
        .map(({ row, lines }) => areaAddress(row, 1, row + lines.length * boxRows - 3, 1))
        .filter((area) => area.includes(":")),
      ...bands.slice(1).map(({ row }) => areaAddress(row - 1, firstUnit, row - 1, lastColumn)),
    ],
    styles: styles(bands, boxes, statusCells, lastColumn),
    columnWidths: {
      A: 30,
      B: 2,
      [`${cellAddress(1, firstUnit).slice(0, -1)}:${cellAddress(1, lastColumn).slice(0, -1)}`]: unitWidth,
    },
    rowHeights: {
      "1": 28,
      "2": 18,
      "3": 8,
      ...Object.fromEntries(
        bands.flatMap(({ row, lines }) =>
          lines.flatMap((_, line): [string, number][] => {
            const top = row + line * boxRows;
            return [
              [String(top), 62],
              [String(top + 1), 26],
              [String(top + 2), line === lines.length - 1 ? 22 : 8],
            ];
          }),
        ),
      ),
    },
    conditionalFormats: statusCells.flatMap((area) => statusFormats(area, language)),
    print: {
      area: areaAddress(1, 1, lastRow, lastColumn),
      orientation: "Landscape",
      pagesWide: 1,
      pagesTall: 1,
      footer: pageFooter(plan, language),
      centerHorizontally: true,
    },
    tabColor: colors.heading,
    showGridlines: false,
  };
}

interface Band {
  readonly perspective: Perspective;
  readonly row: number;
  readonly lines: readonly (readonly Objective[])[];
}

interface Box {
  readonly objective: Objective;
  readonly row: number;
  readonly left: number;
  /** The last column of the status; the score fills the rest. */
  readonly middle: number;
  readonly right: number;
}

function bandsOf(plan: Plan): readonly Band[] {
  let row = firstRow;
  return plan.perspectives.map((perspective) => {
    const objectives = plan.objectives.filter((objective) => objective.perspective === perspective.id);
    const band = { perspective, row, lines: evenLines(objectives) };
    row += band.lines.length * boxRows;
    return band;
  });
}

/** Eight objectives make two lines of four; up to four stand on one. */
function evenLines(objectives: readonly Objective[]): readonly (readonly Objective[])[] {
  const count = Math.max(1, Math.ceil(objectives.length / mostBoxes));
  const perLine = Math.max(1, Math.ceil(objectives.length / count));
  return Array.from({ length: count }, (_, line) => objectives.slice(line * perLine, (line + 1) * perLine));
}

function boxesOf({ row, lines }: Band): readonly Box[] {
  return lines.flatMap((objectives, line) => {
    const width = Math.floor(units / Math.max(1, objectives.length));
    return objectives.map((objective, index) => {
      const left = firstUnit + index * width;
      const right = left + width - 1;
      return { objective, row: row + line * boxRows, left, middle: Math.floor((left + right) / 2), right };
    });
  });
}

function bandBlocks({ perspective, row, lines }: Band, language: Language): readonly Block[] {
  const statusRow = row + lines.length * boxRows - 2;
  return [
    { at: cellAddress(row, 1), rows: [[perspective.title[language]]] },
    { at: cellAddress(statusRow, 1), rows: [[statusFormula(perspective.id)]] },
  ];
}

function boxBlocks({ objective, row, left, middle }: Box, language: Language): readonly Block[] {
  const score = fromScorecard(objective.id, "score");
  const notScored = quotedText(say(strategyMapText.notScored, language));
  return [
    { at: cellAddress(row, left), rows: [[`${objective.id}  ${objective.title[language]}`]] },
    { at: cellAddress(row + 1, left), rows: [[statusFormula(objective.id)]] },
    {
      at: cellAddress(row + 1, middle + 1),
      rows: [[{ formula: `=IF(ISNUMBER(${score}),${score},${notScored})` }]],
    },
  ];
}

/** A status that is blank on the scorecard stays blank, which a plain reference would turn into 0. */
function statusFormula(id: string): Formula {
  return { formula: `=${fromScorecard(id, "status")}&""` };
}

/** A cell of the sheet "Scorecard", found by the id in its column A. */
function fromScorecard(id: string, field: ScorecardField): string {
  const column = (name: ScorecardField): string => {
    const letters = lettersOf(planLayout, name);
    return `${quotedSheet(sheetNames.scorecard)}!$${letters}$${scorecardRowsAt.first}:$${letters}$${scorecardRowsAt.first + 199}`;
  };
  return `INDEX(${column(field)},MATCH(${quotedText(id)},${column("code")},0))`;
}

function styles(
  bands: readonly Band[],
  boxes: readonly Box[],
  statusCells: readonly string[],
  lastColumn: number,
): readonly StyledAreas[] {
  const edge = { style: "Medium", color: colors.page } as const;
  const around = { left: edge, right: edge } as const;
  const labels = bands.map(({ row, lines }) => areaAddress(row, 1, row + lines.length * boxRows - 2, 1));
  return [
    { areas: ["A:N"], style: { fontName, fontSize: 11, color: colors.ink, vertical: "Center" } },
    { areas: ["A1"], style: { fontSize: 20, bold: true, color: colors.heading } },
    { areas: ["A2"], style: { fontSize: 11, color: colors.quiet } },
    {
      areas: labels,
      style: {
        fill: colors.heading,
        color: colors.onHeading,
        bold: true,
        wrap: true,
        horizontal: "Left",
        indent: 1,
      },
    },
    {
      areas: boxes.map(({ row, left, right }) => areaAddress(row, left, row, right)),
      style: { fill: colors.perspective, bold: true, wrap: true, horizontal: "Center", borders: around },
    },
    {
      areas: boxes.map(({ row, left, right }) => areaAddress(row + 1, left, row + 1, right)),
      style: { fill: colors.objective, horizontal: "Center", borders: around },
    },
    {
      areas: boxes.map(({ row, middle, right }) => areaAddress(row + 1, middle + 1, row + 1, right)),
      style: { numberFormat: numberFormats.percent, bold: true },
    },
    { areas: statusCells, style: { horizontal: "Center" } },
    {
      areas: bands.slice(1).map(({ row }) => areaAddress(row - 1, firstUnit, row - 1, lastColumn)),
      style: { horizontal: "Center", fontSize: 9, color: colors.quiet },
    },
  ];
}
