import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { scoreText } from "../../i18n/pane/score-text";
import type { ScorecardRow, Settings } from "../../scoring";
import { useWords } from "../words";
import { numbersIn } from "./numbers";
import { ScoreBar } from "./score-bar";
import { StatusPill } from "./status-pill";

const useStyles = makeStyles({
  summary: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  overall: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  number: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: { flexBasis: "100%" },
  bars: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "6px" },
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "2px",
  },
  title: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  value: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", textAlign: "right" },
  drawn: { gridColumn: "1 / -1" },
});

/** The plan's score, and a bar for each perspective: the state of the plan at one look. */
export function ScoreSummary({
  rows,
  settings: { thresholds },
  isExplained,
  onExplain,
}: {
  readonly rows: readonly ScorecardRow[];
  readonly settings: Settings;
  readonly isExplained: boolean;
  readonly onExplain: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const { percent } = numbersIn(language);
  const plan = rows.find(({ level }) => level === "plan");
  const ticks = [thresholds.atRisk, thresholds.onTrack];
  return (
    <section className={styles.summary} aria-label={word(scoreText.overall)} data-testid="summary">
      <div className={styles.overall}>
        <span className={styles.label}>
          <Link
            as="button"
            className={styles.title}
            data-id="PLAN"
            aria-expanded={isExplained}
            onClick={onExplain}
          >
            {word(scoreText.overall)}
          </Link>
        </span>
        <span className={styles.number} data-testid="overall">
          {percent(plan?.score ?? null)}
        </span>
        {plan?.status != null && <StatusPill status={plan.status} />}
      </div>
      <ul className={styles.bars} aria-label={word(scoreText.perspectives)}>
        {rows
          .filter(({ level }) => level === "perspective")
          .map(({ id, title, score, status }) => (
            <li key={id} className={styles.bar}>
              <span className={styles.title}>{title}</span>
              <span className={styles.value}>{percent(score)}</span>
              <span className={styles.drawn}>
                <ScoreBar score={score} status={status} thresholds={ticks} />
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
