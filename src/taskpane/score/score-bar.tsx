import { makeStyles } from "@fluentui/react-components";
import type { Status } from "../../scoring";
import { barColors } from "../status-look";

/* In a contrast theme the system's colours: the track the page's, the score the text's, so that its length is seen. */
const useStyles = makeStyles({
  bar: {
    display: "block",
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  track: { fill: "#E3E9EE", "@media (forced-colors: active)": { fill: "Canvas" } },
  filled: { fill: "currentColor", "@media (forced-colors: active)": { fill: "CanvasText" } },
  tick: { stroke: "#1B2A38", "@media (forced-colors: active)": { stroke: "Highlight" } },
});

/**
 * A score as a bar of 0 to 100 %, with a tick at each threshold. The number stands beside it, so it says nothing to a
 * screen reader; in high contrast it is drawn in the text's colour.
 */
export function ScoreBar({
  score,
  status,
  thresholds,
}: {
  readonly score: number | null;
  readonly status: Status | null;
  readonly thresholds: readonly number[];
}): React.JSX.Element {
  const filled = Math.max(0, Math.min(1, score ?? 0)) * 100;
  const color = (status === null ? undefined : barColors[status]) ?? "#5A6774";
  const styles = useStyles();
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      width="100%"
      height="8"
      aria-hidden
      focusable="false"
      className={styles.bar}
    >
      <rect x="0" y="0" width="100" height="8" rx="1" className={styles.track} />
      <rect x="0" y="0" width={filled} height="8" rx="1" className={styles.filled} style={{ color }} />
      {thresholds.map((threshold) => (
        <line
          key={threshold}
          x1={threshold * 100}
          x2={threshold * 100}
          y1="0"
          y2="8"
          className={styles.tick}
          strokeWidth="1"
          vectorEffect="non-scaling-stroke"
          strokeDasharray="2 1"
        />
      ))}
    </svg>
  );
}
