import type { Kpi, KpiId, Language, Plan } from "../plan/types";
import type { FiscalYear } from "../figures/figure";
import { templateText } from "../i18n/template-text";
import { say, type Text } from "../i18n/text";
import { areaAddress, cellAddress, columnLetters } from "./addresses";
import type { Drawing, StyledAreas } from "./drawing";
import { linesNeeded } from "./text-size";
import { sheetNames } from "./sheet-names";
import { colors, fontName } from "./theme";

export interface TemplateInput {
  readonly plan: Plan;
  /** As it should stand on the sheet: a name, in the template's language. */
  readonly directorate: string;
  readonly year: FiscalYear;
  readonly language: Language;
  /** The KPIs that the directorate reports; all of the plan's without it. */
  readonly kpis?: readonly KpiId[];
}

const at = { title: 1, directorate: 2, year: 3, how: 4, header: 6, first: 7 } as const;
const quarters = [1, 2, 3, 4] as const;
const firstFigure = 4;
const comment = firstFigure + quarters.length * 2;

/**
 * The quarterly template of a directorate for a fiscal year (design §8, layout A): a row per KPI, target and actual of each
 * quarter, a comment, and beyond it the Members behind the counts where a KPI counts Members. The import reads it back
 * without help, in either language.
 */
export function templateSheet(input: TemplateInput): Drawing {
  const { plan, directorate, year, language } = input;
  const kpis = plan.kpis.filter(({ id }) => input.kpis?.includes(id) ?? true);
  const lists = kpis.some(({ listsMembers }) => listsMembers);
  const word = (text: Text, facts = {}): string => say(text, language, facts);
  const header = [
    word(templateText.objective),
    word(templateText.kpi),
    word(templateText.indicator),
    ...quarters.flatMap((quarter) => [
      word(templateText.target, { quarter }),
      word(templateText.actual, { quarter }),
    ]),
    word(templateText.comment),
    ...(lists
      ? quarters.flatMap((quarter) => [
          word(templateText.supported, { quarter }),
          word(templateText.requesting, { quarter }),
        ])
      : []),
  ];
  const lastRow = at.first + kpis.length - 1;
  return {
    sheet: sheetNames.template,
    blocks: [
      {
        at: cellAddress(at.title, 1),
        rows: [
          [word(templateText.title, { directorate, year })],
          [word(templateText.directorate, { directorate })],
          [word(templateText.year, { year })],
          [word(templateText.how)],
        ],
      },
      ...(lists
        ? [{ at: cellAddress(at.header - 1, comment + 1), rows: [[word(templateText.members)]] }]
        : []),
      { at: cellAddress(at.header, 1), rows: [header] },
      {
        at: cellAddress(at.first, 1),
        rows: kpis.map((kpi) => [kpi.objective, kpi.id, kpi.shortTitle[language]]),
      },
    ],
    styles: styles(kpis, header.length, lastRow),
    columnWidths: {
      A: 10,
      B: 9,
      C: 58,
      [`${columnLetters(firstFigure)}:${columnLetters(comment - 1)}`]: 10,
      [columnLetters(comment)]: 40,
      ...(lists ? { [`${columnLetters(comment + 1)}:${columnLetters(header.length)}`]: 26 } : {}),
    },
    rowHeights: {
      [at.title]: 28,
      [at.header]: 30,
      ...Object.fromEntries(
        kpis.map(({ shortTitle }, index) => [
          at.first + index,
          6 + 12.5 * linesNeeded(shortTitle[language], 58, 10),
        ]),
      ),
    },
    freeze: { rows: at.header, columns: 3 },
    print: {
      area: areaAddress(1, 1, lastRow, comment),
      orientation: "Landscape",
      pagesWide: 1,
      pagesTall: 0,
      titleRows: `${at.header}:${at.header}`,
      footer: "&L&A&R&P / &N",
      centerHorizontally: true,
    },
    tabColor: colors.heading,
    showGridlines: false,
  };
}

function styles(kpis: readonly Kpi[], width: number, lastRow: number): readonly StyledAreas[] {
  const line = { style: "Thin", color: colors.hairline } as const;
  const memberRows = kpis.flatMap(({ listsMembers }, index) =>
    listsMembers && width > comment
      ? [areaAddress(at.first + index, comment + 1, at.first + index, width)]
      : [],
  );
  const all: readonly StyledAreas[] = [
    {
      areas: [areaAddress(1, 1, lastRow, width)],
      style: { fontName, fontSize: 10, color: colors.ink, vertical: "Center" },
    },
    { areas: [cellAddress(at.title, 1)], style: { fontSize: 18, bold: true, color: colors.heading } },
    { areas: [areaAddress(at.directorate, 1, at.year, 1)], style: { bold: true } },
    { areas: [cellAddress(at.how, 1), cellAddress(at.header - 1, width)], style: { color: colors.quiet } },
    {
      areas: [areaAddress(at.header, 1, at.header, width)],
      style: { bold: true, color: colors.onHeading, fill: colors.heading, wrap: true },
    },
    {
      areas: [areaAddress(at.first, 1, lastRow, width)],
      style: { borders: { bottom: line, insideHorizontal: line, insideVertical: line } },
    },
    {
      areas: [areaAddress(at.first, 3, lastRow, 3), areaAddress(at.first, comment, lastRow, width)],
      style: { wrap: true },
    },
    {
      areas: [areaAddress(at.first, firstFigure, lastRow, comment - 1), ...memberRows],
      style: { fill: colors.input },
    },
    { areas: [areaAddress(at.header, firstFigure, lastRow, comment - 1)], style: { horizontal: "Right" } },
  ];
  return all;
}
