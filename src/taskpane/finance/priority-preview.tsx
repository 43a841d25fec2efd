import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { resourcesOnPriorities, type PriorityTable } from "../../budget";
import { financeStepText } from "../../i18n/pane/finance-text";
import { wcoPlan } from "../../plan";
import { codeOfRow, titleOfRow } from "../../sheets/finance/sheet-layout";
import { useWords } from "../words";
import { amountInWords, percentInWords, pointsInWords } from "./numbers";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  caption: {
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: { textAlign: "left", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  cell: {
    padding: "3px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    fontWeight: "inherit",
    textAlign: "left",
  },
  number: {
    textAlign: "right",
    whiteSpace: "nowrap",
    paddingLeft: tokens.spacingHorizontalXS,
    fontVariantNumeric: "tabular-nums",
  },
  bar: { height: "4px", marginTop: "2px", backgroundColor: "#2E75B6", borderRadius: "2px" },
  total: { fontWeight: tokens.fontWeightSemibold },
});

export interface PriorityPreviewProps {
  readonly table: PriorityTable;
  /** The approved budget beside a scenario's; null where the table is the approved one. */
  readonly approved: PriorityTable | null;
  readonly currency: string;
}

/** The table by priority as it will be written: shares that add up to exactly 100.0 %, a scenario's beside the approved. */
export function PriorityPreview({ table, approved, currency }: PriorityPreviewProps): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const percent = (tenths: number): string => percentInWords(tenths / 1000, language, 1);
  const number = mergeClasses(styles.cell, styles.number);
  const before = new Map((approved?.rows ?? []).map((row) => [row.priority, row]));
  const largest = Math.max(1, ...table.rows.map(({ tenthsOfPercent }) => tenthsOfPercent));
  return (
    <section>
      <table className={styles.table} data-testid="preview">
        <caption className={styles.caption}>{word(financeStepText.preview)}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {word(financeStepText.priority)}
            </th>
            {approved !== null && (
              <th scope="col" className={mergeClasses(styles.head, styles.number)}>
                {word(financeStepText.approvedShare)}
              </th>
            )}
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {word(financeStepText.share)}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {approved === null ? `${word(financeStepText.amount)} (${currency})` : "±"}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ priority, cents, tenthsOfPercent }) => {
            const was = before.get(priority)?.tenthsOfPercent ?? 0;
            return (
              <tr key={priority}>
                <th scope="row" className={styles.cell}>
                  {[codeOfRow(priority), titleOfRow(wcoPlan, priority, language)].filter(Boolean).join(" ")}
                  <div className={styles.bar} style={{ width: `${(tenthsOfPercent / largest) * 100}%` }} />
                </th>
                {approved !== null && <td className={number}>{percent(was)}</td>}
                <td className={number}>{percent(tenthsOfPercent)}</td>
                <td className={number}>
                  {approved === null
                    ? amountInWords(cents, language)
                    : pointsInWords(tenthsOfPercent - was, language)}
                </td>
              </tr>
            );
          })}
          <tr className={styles.total}>
            <th scope="row" className={styles.cell}>
              {word(financeStepText.total)}
            </th>
            {approved !== null && <td className={number}>{percent(sumOf(approved))}</td>}
            <td className={number}>{percent(sumOf(table))}</td>
            <td className={number}>{approved === null ? amountInWords(table.totalCents, language) : ""}</td>
          </tr>
        </tbody>
      </table>
      <Text block data-testid="org21">
        {approved === null
          ? word(financeStepText.org21, { ratio: org21(table, language) })
          : word(financeStepText.org21Beside, {
              ratio: org21(table, language),
              approved: org21(approved, language),
            })}
      </Text>
    </section>
  );
}

function sumOf({ rows }: PriorityTable): number {
  return rows.reduce((sum, { tenthsOfPercent }) => sum + tenthsOfPercent, 0);
}

function org21(table: PriorityTable, language: "en" | "fr"): string {
  const { actualCents, targetCents } = resourcesOnPriorities(table);
  return targetCents === 0
    ? "–"
    : percentInWords(Math.round((actualCents / targetCents) * 1000) / 1000, language, 1);
}
