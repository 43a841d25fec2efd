import type { FiscalYear } from "../../figures/figure";
import type { Finding } from "../../figures/finding";
import type { Plan } from "../../plan/types";
import type { SourceWorkbook } from "../source-workbook";
import { figuresOfRecord } from "./figures/figures-of-record";
import { recordsOf } from "./figures/records";
import { gridOf } from "./grid/sheet-grid";
import { identityOf } from "./identity";
import { kpiLabelReader, type KpiLabelReader } from "./labels/kpi-label";
import { placeStatements } from "./place-statements";
import type { Recognition } from "./recognition";
import { recognisedTables } from "./recognised-tables";
import { readSheet } from "./tables/read-sheet";
import type { StripReading } from "./tables/read-strip";
import { togetherWhereSaidOften } from "./together";

export interface RecognitionOptions {
  /** Told by an officer; goes before what the file says. */
  readonly fiscalYear?: FiscalYear;
  readonly directorate?: string;
}

const readers = new WeakMap<Plan, KpiLabelReader>();

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
  const readings: (StripReading & { readonly sheet: string; readonly visible: boolean })[] = [];
  let table = 0;
  for (const sheet of workbook.sheets) {
    const reading = readSheet(gridOf(sheet), readKpi, table);
    table += reading.tables.length;
    readings.push({ ...reading, sheet: sheet.name, visible: sheet.visibility === "visible" });
  }
  const visible = readings.filter((reading) => reading.visible);
  const identity = identityOf(workbook.file, visible);
  const directorate = options.directorate ?? identity.directorate;
  const fiscalYear = options.fiscalYear ?? identity.year;
  const statements = readings.flatMap((reading) => reading.statements);
  const { placed, findings } = placeStatements(statements, directorate, fiscalYear);
  const kinds = new Map(plan.kpis.map(({ id, kind }) => [id, kind]));
  const records = recordsOf(placed).map((record) =>
    figuresOfRecord(workbook.file, record, kinds.get(record.kpi) ?? "delivery"),
  );
  const said: Finding[] = [
    ...(options.fiscalYear === undefined ? identity.findings : []),
    ...identityFindings(statements.length > 0, directorate, fiscalYear),
    ...visible.flatMap((reading) =>
      reading.statements.length > 0 ? reading.findings : reading.findings.filter(isDoubt),
    ),
    ...findings,
    ...records.flatMap((record) => record.findings),
  ];
  const nothing: Finding[] =
    statements.length === 0 ? [{ severity: "warning", code: "nothing-recognised" }] : [];
  return {
    file: workbook.file,
    directorate,
    fiscalYear,
    tables: recognisedTables(
      readings.flatMap(({ tables }) => tables),
      placed,
    ),
    figures: records.flatMap((record) => record.figures),
    findings: togetherWhereSaidOften([...nothing, ...said]).map((finding) => ({
      ...finding,
      file: workbook.file,
    })),
  };
}

/** What is worth saying of a sheet without any recognised figure: a KPI that may be meant. */
function isDoubt({ code }: Finding): boolean {
  return code === "kpi-wording-doubtful" || code === "kpi-code-unknown" || code === "period-unknown";
}

function identityFindings(
  holdsFigures: boolean,
  directorate: string | null,
  fiscalYear: FiscalYear | null,
): readonly Finding[] {
  if (!holdsFigures) return [];
  return [
    ...(directorate === null ? [{ severity: "warning" as const, code: "directorate-unknown" }] : []),
    ...(fiscalYear === null ? [{ severity: "warning" as const, code: "year-unknown" }] : []),
  ];
}

function readerOf(plan: Plan): KpiLabelReader {
  const known = readers.get(plan);
  if (known !== undefined) return known;
  const reader = kpiLabelReader(plan);
  readers.set(plan, reader);
  return reader;
}
