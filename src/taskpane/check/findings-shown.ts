import type { Finding, Severity } from "../../figures/finding";

/** Which findings are looked at; nothing chosen of a kind means all of it. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  /** Null: every file; an empty text is the open workbook. */
  readonly file: string | null;
}

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** What deserves attention first: errors and warnings where there are any, else the notes. */
export function firstFilter(findings: readonly Finding[]): FindingFilter {
  const serious = severities.filter(
    (severity) => severity !== "info" && findings.some((finding) => finding.severity === severity),
  );
  return { severities: serious.length > 0 ? serious : severities, file: null };
}

/** The filter with a severity put in or taken out. */
export function toggled(filter: FindingFilter, severity: Severity): FindingFilter {
  const { severities: shown } = filter;
  const next = shown.includes(severity) ? shown.filter((each) => each !== severity) : [...shown, severity];
  return { ...filter, severities: next };
}

/** How many findings of each severity there are in the chosen file. */
export function countsOf(
  findings: readonly Finding[],
  { file }: Pick<FindingFilter, "file">,
): Readonly<Record<Severity, number>> {
  const own = findings.filter((finding) => isOf(finding, file));
  const count = (severity: Severity): number => own.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** The findings that a filter lets through, the worst first, otherwise in their order. */
export function findingsShown(
  findings: readonly Finding[],
  { severities: shown, file }: FindingFilter,
): readonly Finding[] {
  return severities
    .filter((severity) => shown.includes(severity))
    .flatMap((severity) =>
      findings.filter((finding) => finding.severity === severity && isOf(finding, file)),
    );
}

/** The files that findings are of, in order; an empty text for those of the open workbook. */
export function filesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ file }) => file ?? ""))].sort();
}

function isOf({ file: own = "" }: Finding, file: string | null): boolean {
  return file === null || own === file;
}
