import { Button, Card, CardHeader, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Period } from "../../figures/figure";
import { scoreText } from "../../i18n/pane/score-text";
import { explanationText } from "../../i18n/scoring-text";
import type { Plan } from "../../plan";
import type { FigureIndex, Settings } from "../../scoring";
import { explain } from "../../scoring/explain";
import { useWords } from "../words";

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: `${tokens.spacingVerticalXXS} 0` },
  source: { display: "block", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface ExplanationProps {
  readonly id: string;
  readonly plan: Plan;
  readonly index: FigureIndex;
  readonly settings: Settings;
  readonly period: Period;
  readonly directorate: string | null;
  readonly onClose: () => void;
}

/** How a score came about: the rule, the sums, what was left out and why, and the source cells. */
export function Explanation(props: ExplanationProps): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const { id, plan, index, settings, period, directorate, onClose } = props;
  const rows = explain(plan, index, settings, id, period, directorate) ?? [];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (
    <Card data-testid="explanation">
      <CardHeader
        header={<Text weight="semibold">{word(scoreText.explanation, { id })}</Text>}
        action={
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={word(scoreText.close)}
            onClick={onClose}
          />
        }
      />
      <ul className={styles.rows}>
        {rows.map((row, at) => (
          <li key={at} className={styles.row}>
            <Text size={200}>
              {word(explanationText[row.kind], row.facts)}
              {row.actual !== undefined && row.target !== undefined
                ? `: ${number.format(row.actual)} / ${number.format(row.target)}`
                : ""}
              {row.value === undefined ? "" : `: ${number.format(row.value * 100)} %`}
            </Text>
            {row.source !== undefined && (
              <Text size={100} className={styles.source}>
                {row.source.file} › {row.source.sheet}!{row.source.actual ?? "–"} / {row.source.target ?? "–"}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
