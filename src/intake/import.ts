import { settleDuplicates } from "../figures/duplicates";
import type { Figure, FiscalYear } from "../figures/figure";
import type { Finding } from "../figures/finding";
import { latestPeriod, yearOf } from "../figures/period";
import type { Plan } from "../plan/types";
import { readFinance, type ReadFinance } from "./finance";
import { importFile, type FileImporter, type ImportedFile, type ImportFile } from "./import-file";
import { unusedMapping } from "./mapping";
import type { RecognitionOptions } from "./recognition/recognise";
import type { Recognition } from "./recognition/recognition";

export type { ImportFile } from "./import-file";

/** The figures of several files, each KPI, quarter and directorate once, and what an officer should know. */
export interface Import {
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** How each readable file was understood, in the order of the files. */
  readonly files: readonly Recognition[];
  /** Budget, effort, actions and audit items, where the files hold such tables. */
  readonly finance: ReadFinance;
}

export interface ImportOptions extends RecognitionOptions {
  /** How each file is imported: here and now unless told. */
  readonly importOne?: FileImporter;
  /** How many files are imported at the same time, 1 unless told. */
  readonly atOnce?: number;
}

/** Told before each file and once at the end, so that a bar can be drawn. */
export type ImportProgress = (done: number, total: number, file: string | null) => void;

/**
 * Reads and recognises workbooks. A file that cannot be read leaves an error finding and stops nothing. The same figure
 * in two files counts once where the values agree; where they differ neither counts (design §4 rule 15). The outcome
 * does not depend on which file is finished first.
 */
export async function importWorkbooks(
  files: readonly ImportFile[],
  plan: Plan,
  { importOne = importFile, atOnce = 1, ...options }: ImportOptions = {},
  progress: ImportProgress = () => undefined,
): Promise<Import> {
  let done = 0;
  const imported = await inTurn(files, atOnce, async (file) => {
    progress(done, files.length, file.name);
    const outcome = await importOne(file, plan, options);
    done += 1;
    return outcome;
  });
  progress(files.length, files.length, null);
  const names = files.map(({ name }) => name);
  const { findings, ...rest } = together(imported, plan);
  return { ...rest, findings: [...unusedMapping(options.mapping ?? [], names), ...findings] };
}

/** The figures of files that were imported one by one. */
function together(imported: readonly ImportedFile[], plan: Plan): Import {
  const recognised = imported.flatMap(({ recognition }) => recognition ?? []);
  const withFinance = imported.flatMap((file) => file.finance ?? []);
  const findings = imported.flatMap((file) => file.findings);
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

/** Works on all items, at most so many at the same time, and answers in their order. */
async function inTurn<Item, Answer>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = items.entries();
  const takeOn = async (): Promise<void> => {
    for (const [index, item] of waiting) answers[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, takeOn));
  return answers;
}
