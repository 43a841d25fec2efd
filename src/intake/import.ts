import { settleDuplicates } from "../figures/duplicates";
import type { Figure, FiscalYear } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { latestPeriod, yearOf } from "../figures/period";
import type { Plan } from "../plan/types";
import { findTables, readFinance, type ReadFinance } from "./finance";
import { readWorkbook } from "./reading/read-workbook";
import { recognise, type RecognitionOptions } from "./recognition/recognise";
import type { Recognition } from "./recognition/recognition";
import type { SourceWorkbook } from "./source-workbook";

/** A file as it was chosen: its name and its content, which is never changed. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What an officer says of the file; goes before what it states itself. */
  readonly told?: Pick<RecognitionOptions, "directorate" | "fiscalYear">;
}

/** The figures of several files, each KPI, quarter and directorate once, and what an officer should know. */
export interface Import {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** How each readable file was understood, in the order of the files. */
  readonly files: readonly Recognition[];
  /** Budget, effort, actions and audit items, where the files hold such tables. */
  readonly finance: ReadFinance;
}

/** Told before each file and once at the end, so that a bar can be drawn. */
export type ImportProgress = (done: number, total: number, file: string | null) => void;

/**
 * Reads and recognises workbooks one after the other. A file that cannot be read leaves an error finding and stops
 * nothing. The same figure in two files counts once where the values agree; where they differ neither counts
 * (design §4 rule 15).
 */
export async function importWorkbooks(
  files: readonly ImportFile[],
  plan: Plan,
  options: RecognitionOptions = {},
  progress: ImportProgress = () => undefined,
): Promise<Import> {
  const recognised: Recognition[] = [];
  const findings: Finding[] = [];
  const withFinance: SourceWorkbook[] = [];
  for (const [index, { name, bytes, told }] of files.entries()) {
    progress(index, files.length, name);
    const read = await readWorkbook(name, bytes);
    findings.push(...read.findings);
    if (read.workbook === null) continue;
    if (read.workbook.sheets.some((sheet) => findTables(sheet, plan).length > 0))
      withFinance.push(read.workbook);
    const recognition = recognise(read.workbook, plan, { ...options, ...told });
    recognised.push(recognition);
    findings.push(...recognition.findings);
  }
  progress(files.length, files.length, null);
  const settled = settleDuplicates(recognised.flatMap(({ figures }) => figures));
  const year = yearOfFiles(settled.figures, plan);
  const finance = readFinance(withFinance, { plan, year });
  return {
    figures: settled.figures,
    findings: [...findings, ...settled.findings, ...finance.findings],
    files: recognised,
    finance,
  };
}

/** The year that finance tables mean which state none: that of the latest figures, else the plan's first. */
function yearOfFiles(figures: readonly Figure[], plan: Plan): FiscalYear {
  const period = latestPeriod(figures);
  const [first = "2019/20"] = plan.years;
  return period === null ? (first as FiscalYear) : yearOf(period);
}
