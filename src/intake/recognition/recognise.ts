import type { FiscalYear } from "../../figures/figure";
import type { Finding } from "../../figures/finding";
import type { Plan } from "../../plan/types";
import { mappedStatements, type MappedStatements } from "../mapping/mapped-statements";
import type { MappingEntry } from "../mapping/mapping";
import { outranked } from "../mapping/outranked";
import type { SourceWorkbook } from "../source-workbook";
import { withoutFalseZeros } from "./doubtful-formulas";
import { withoutSaidTwice } from "./figures/said-twice";
import { figuresOfRecord } from "./figures/figures-of-record";
import { recordsOf } from "./figures/records";
import { gridOf, type SheetGrid } from "./grid/sheet-grid";
import { identityOf, periodOfFile, type Identity } from "./identity";
import { kpiLabelReader, type KpiLabelReader } from "./labels/kpi-label";
import { letterRoles } from "./labels/letter-roles";
import { plainText } from "./labels/plain-text";
import { lint } from "./lint/lint";
import { placeStatements } from "./place-statements";
import type { Recognition } from "./recognition";
import { recognisedTables } from "./recognised-tables";
import { statedScale } from "./stated-scale";
import { headerOf } from "./tables/label-reader";
import { readSheet } from "./tables/read-sheet";
import type { StripReading } from "./tables/read-strip";
import type { Statement } from "./tables/statement";
import { togetherWhereSaidOften } from "./together";

export interface RecognitionOptions {
  /** Ranges that an officer mapped; they go before recognition. */
  readonly mapping?: readonly MappingEntry[];
  /** Told by an officer; goes before what the file says. */
  readonly fiscalYear?: FiscalYear;
  readonly directorate?: string;
}

/** What was read from one sheet. */
interface SheetReading extends StripReading {
  readonly grid: SheetGrid;
  readonly sheet: string;
  readonly visible: boolean;
}

/**
 * The figures of a directorate's workbook, each with its source cells, and everything that was not understood or not
 * taken as findings with their cells (design §4 rules 5 and 12 to 15, §8). Tables are found wherever they stand, by what
 * their labels say, not by a layout's name. Nothing doubtful is taken: it is a finding.
 */
export function recognise(
  workbook: SourceWorkbook,
  plan: Plan,
  options: RecognitionOptions = {},
): Recognition {
  const readKpi = readerOf(plan);
  const grids = workbook.sheets.map(gridOf);
  const readings = readSheets(workbook.file, grids, readKpi);
  const visible = readings.filter((reading) => reading.visible);
  const sheets = visible.map((one) => ({ ...one, holdsFigures: one.statements.length > 0 }));
  const identity = told(identityOf(workbook.file, sheets), options);
  const mapped = mappedStatements(workbook.file, options.mapping ?? [], { grids, plan, readKpi });
  const recognised = outranked(
    readings.flatMap((reading) => reading.statements),
    mapped,
    identity.directorate,
  );
  const checked = withoutFalseZeros([...mapped.statements, ...recognised], grids);
  const { statements } = checked;
  const kinds = new Map(plan.kpis.map(({ id, kind }) => [id, kind]));
  const { placed, waiting, findings } = placeStatements(
    statements,
    identity.directorate,
    identity.year,
    (kpi) => kinds.get(kpi) === "share",
  );
  const single = withoutSaidTwice(placed);
  const records = recordsOf(single.statements).map((record) =>
    figuresOfRecord(workbook.file, record, kinds.get(record.kpi) ?? "delivery"),
  );
  const said = [
    ...nothingFound(visible, statements),
    ...(waiting.length === 0 ? [] : unknownIdentity(identity)),
    ...identity.findings,
    ...readingFindings(visible, mapped),
    ...visible.flatMap((one) => (one.statements.length === 0 ? [] : statedScale(one.grid))),
    ...visible.flatMap(({ grid, tables, statements: own }) => lint(grid, tables, own, plan)),
    ...mapped.findings,
    ...checked.findings,
    ...findings,
    ...single.findings,
    ...records.flatMap((record) => record.findings),
  ];
  return {
    file: workbook.file,
    directorate: identity.directorate ?? onlyOne(placed.map((statement) => statement.directorate)),
    fiscalYear: identity.year ?? onlyOne(placed.map((statement) => statement.year)),
    tables: recognisedTables(
      readings.flatMap(({ tables }) => tables),
      placed,
    ),
    figures: records.flatMap((record) => record.figures),
    findings: togetherWhereSaidOften(said).map((finding) => ({ ...finding, file: workbook.file })),
  };
}

function readSheets(
  file: string,
  grids: readonly SheetGrid[],
  readKpi: KpiLabelReader,
): readonly SheetReading[] {
  const readings: SheetReading[] = [];
  let table = 0;
  // Sheets "T" and "A" hold targets and actuals as columns of these letters do.
  const letters = letterRoles(
    grids.map(({ sheet: { name } }) => (/^\p{L}$/u.test(name) ? plainText(name) : null)),
  );
  for (const grid of grids) {
    const role = letters.get(plainText(grid.sheet.name)) ?? null;
    const reading = readSheet(grid, readKpi, table, { period: periodOfFile(file), role });
    const { name, visibility } = grid.sheet;
    table += reading.tables.length;
    readings.push({ ...reading, grid, sheet: name, visible: visibility === "visible" });
  }
  return readings;
}

/** What all rows of a list agree on. */
function onlyOne<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** What an officer tells goes before what the file says, and settles its contradictions. */
function told(identity: Identity, { directorate, fiscalYear }: RecognitionOptions): Identity {
  return {
    directorate: directorate ?? identity.directorate,
    year: fiscalYear ?? identity.year,
    findings: fiscalYear === undefined ? identity.findings : [],
  };
}

/** What recognition says of the sheets, but for the ranges that are mapped. */
function readingFindings(
  readings: readonly SheetReading[],
  { coversFinding }: MappedStatements,
): readonly Finding[] {
  const said = readings.flatMap((reading) =>
    listsKpis(reading) || reading.statements.length > 0 ? reading.findings : reading.findings.filter(isDoubt),
  );
  return said.filter((finding) => !coversFinding(finding));
}

/** A file without figures: its tables are not filled in yet, or hold nothing of the plan. */
function nothingFound(
  readings: readonly SheetReading[],
  statements: readonly Statement[],
): readonly Finding[] {
  if (statements.some(({ silent }) => silent !== "blank")) return [];
  const withKpis = readings.filter(listsKpis);
  if (withKpis.some(({ findings }) => findings.some(({ severity }) => severity !== "info"))) return [];
  const [unfilled] = withKpis;
  return unfilled === undefined || withKpis.some(({ grid }) => holdsNumbers(grid))
    ? [{ severity: "warning", code: "nothing-recognised" }]
    : [{ severity: "warning", code: "nothing-filled-in", sheet: unfilled.sheet }];
}

/** Something stands there that may be a figure: more is wrong than that nobody filled it in. */
function holdsNumbers({ sheet }: SheetGrid): boolean {
  return sheet.cells.some((cell) => cell.value.kind === "number" && headerOf(cell) === null);
}

/** Some table of the sheet has rows of KPIs. */
function listsKpis({ tables }: SheetReading): boolean {
  return tables.some(({ rows }) => rows.length > 0);
}

/** What is worth saying of a sheet without any recognised figure: a KPI that may be meant. */
function isDoubt({ code }: Finding): boolean {
  return doubts.has(code);
}

const doubts = new Set([
  "kpi-wording-doubtful",
  "kpi-code-unknown",
  "kpi-code-unknown-closest",
  "period-unknown",
]);

function unknownIdentity({ directorate, year }: Identity): readonly Finding[] {
  return [
    ...(directorate === null ? [{ severity: "warning" as const, code: "directorate-unknown" }] : []),
    ...(year === null ? [{ severity: "warning" as const, code: "year-unknown" }] : []),
  ];
}

const readers = new WeakMap<Plan, KpiLabelReader>();

/** A plan's reader is built once. */
function readerOf(plan: Plan): KpiLabelReader {
  const known = readers.get(plan);
  if (known !== undefined) return known;
  const reader = kpiLabelReader(plan);
  readers.set(plan, reader);
  return reader;
}
