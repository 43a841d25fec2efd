import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { statusText, trendText } from "../../i18n/scorecard-text";
import { scoreText } from "../../i18n/pane/score-text";
import type { ScorecardRow, Status } from "../../scoring";
import { useWords } from "../words";

/** Colours that colour-blind readers tell apart; the symbol and the word say the same. */
const colors: Readonly<Partial<Record<Status, string>>> = {
  "on-track": "#0B6A57",
  "at-risk": "#8A5A00",
  "off-track": "#A4262C",
};

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    textAlign: "left",
    font: "inherit",
    color: "inherit",
    background: "none",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  perspective: { fontWeight: tokens.fontWeightSemibold, backgroundColor: "#E4EDF3" },
  objective: { fontWeight: tokens.fontWeightSemibold },
  kpi: { paddingLeft: tokens.spacingHorizontalL },
  number: { fontVariantNumeric: "tabular-nums", textAlign: "right" },
  status: { fontSize: tokens.fontSizeBase200 },
  id: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalXS },
});

/** A row of the scorecard; choosing it explains it. */
export function ScoreRow({
  row,
  isExplained,
  onExplain,
}: {
  readonly row: ScorecardRow;
  readonly isExplained: boolean;
  readonly onExplain: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const { level, id, title, status, trend, reported, expected } = row;
  const number = level === "kpi" ? row.ratio : row.score;
  const percent = new Intl.NumberFormat(language, {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const hasCoverage = reported !== null && expected !== null;
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.row,
        (level === "plan" || level === "perspective") && styles.perspective,
        level === "objective" && styles.objective,
        level === "kpi" && styles.kpi,
      )}
      data-id={id}
      aria-expanded={isExplained}
      onClick={onExplain}
    >
      <span>
        {(level === "objective" || level === "kpi") && <span className={styles.id}>{id}</span>}
        {level === "plan" ? word(scoreText.overall) : title}
      </span>
      <span className={styles.number}>
        {number === null ? "–" : percent.format(number)} {trend === null ? "" : word(trendText[trend])}
      </span>
      <span className={styles.status} style={status === null ? {} : { color: colors[status] }}>
        {status === null ? "" : word(statusText[status])}
      </span>
      <span className={mergeClasses(styles.status, styles.number)}>
        {hasCoverage ? word(scoreText.coverage, { reported, expected }) : ""}
      </span>
    </button>
  );
}
