import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { trendText } from "../../i18n/scorecard-text";
import { scoreText } from "../../i18n/pane/score-text";
import type { ScorecardRow } from "../../scoring";
import { useWords } from "../words";
import { numbersIn } from "./numbers";
import { StatusPill } from "./status-pill";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
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
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
  },
  perspective: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: "#DCE6EE",
    color: "#17405F",
    ":hover": { backgroundColor: "#CCDAE6" },
  },
  objective: { fontWeight: tokens.fontWeightSemibold, backgroundColor: "#F3F6F9" },
  kpi: { paddingLeft: tokens.spacingHorizontalM },
  open: { borderBottomColor: "transparent" },
  number: { fontVariantNumeric: "tabular-nums", textAlign: "right", whiteSpace: "nowrap" },
  small: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  title: { overflowWrap: "anywhere", hyphens: "auto" },
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
  const hasCoverage = reported !== null && expected !== null;
  return (
    <button
      type="button"
      className={mergeClasses(
        styles.row,
        level === "perspective" && styles.perspective,
        level === "objective" && styles.objective,
        level === "kpi" && styles.kpi,
        isExplained && styles.open,
      )}
      data-id={id}
      aria-expanded={isExplained}
      onClick={onExplain}
    >
      <span className={styles.line}>
        <span className={styles.title}>
          {level !== "perspective" && <span className={styles.id}>{id}</span>}
          {title}
        </span>
        <span className={styles.number}>
          {numbersIn(language).percent(level === "kpi" ? row.ratio : row.score)}
          {trend !== null && (
            <span role="img" aria-label={word(scoreText[trend])}>
              {" "}
              {word(trendText[trend])}
            </span>
          )}
        </span>
      </span>
      <span className={styles.line}>
        <span>{status !== null && <StatusPill status={status} />}</span>
        <span className={mergeClasses(styles.small, styles.number)}>
          {hasCoverage &&
            word(level === "kpi" ? scoreText.coverage : scoreText.scoredOf, { reported, expected })}
        </span>
      </span>
    </button>
  );
}
