import type { Finding } from "../../../figures/finding";
import type { RowKpi } from "./row-labels";

const longestText = 120;

/** Why the figures of a row whose label names no KPI for sure were not taken. */
export function rowNotTaken(sheet: string, label: Exclude<RowKpi, { kind: "kpi" }>): Finding {
  const at = { sheet, cell: label.cell };
  const text = label.text.slice(0, longestText);
  switch (label.kind) {
    case "doubtful": {
      const [best] = label.alternatives;
      const alternatives = label.alternatives
        .map(({ kpi, similarity }) => `${kpi} (${Math.round(similarity * 100)} %)`)
        .join(", ");
      const facts = { text, closest: best.kpi, alternatives };
      return { severity: "warning", code: "kpi-wording-doubtful", ...at, facts };
    }
    case "unknown-code":
      return label.closest === null
        ? { severity: "warning", code: "kpi-code-unknown", ...at, facts: { text: label.code } }
        : {
            severity: "warning",
            code: "kpi-code-unknown-closest",
            ...at,
            facts: { text: label.code, closest: label.closest },
          };
    case "objective":
      return { severity: "info", code: "objective-row-left-out", ...at, facts: { text } };
  }
}

/** What is worth knowing of a row whose KPI was recognised: by a wording that is not the plan's own, or in doubt. */
export function rowRecognised(sheet: string, label: Extract<RowKpi, { kind: "kpi" }>): readonly Finding[] {
  const at = { sheet, cell: label.cell };
  const text = label.text.slice(0, longestText);
  const { kpi, wordingSays, by, similarity } = label;
  if (wordingSays !== null) {
    const facts = { text, kpi, other: wordingSays };
    return [{ severity: "warning", code: "kpi-code-and-wording-differ", ...at, facts }];
  }
  if (by === "code" || similarity > 0.999) return [];
  const facts = { text, kpi, percent: Math.round(similarity * 100) };
  return [{ severity: "info", code: "kpi-by-wording", ...at, facts }];
}
