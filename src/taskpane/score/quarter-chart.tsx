import { makeStyles, tokens } from "@fluentui/react-components";
import { scoreText } from "../../i18n/pane/score-text";
import { useWords } from "../words";
import { numbersIn } from "./numbers";
import type { QuarterSum } from "./quarter-sums";

const useStyles = makeStyles({
  figure: { margin: 0 },
  drawing: { display: "block", width: "100%", maxWidth: "300px", height: "auto" },
  legend: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

const size = { width: 280, bars: 64, label: 14, value: 12 };
const step = size.width / 4;

/** Actual against target of the four quarters, as bars; said in full to a screen reader. */
export function QuarterChart({
  year,
  sums,
}: {
  readonly year: string;
  readonly sums: readonly QuarterSum[];
}): React.JSX.Element | null {
  const styles = useStyles();
  const { language, word } = useWords();
  const { amount } = numbersIn(language);
  const highest = Math.max(...sums.flatMap(({ actual, target }) => [actual ?? 0, target ?? 0]));
  if (highest <= 0) return null;
  const told = sums.map(({ quarter, actual, target }) =>
    word(scoreText.quarterOf, { quarter, actual: amount(actual), target: amount(target) }),
  );
  const height = size.value + size.bars + size.label;
  const base = size.value + size.bars;
  const tall = (number: number | null): number => ((number ?? 0) / highest) * size.bars;
  return (
    <figure className={styles.figure} data-testid="quarters">
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${size.width} ${height}`}
        role="img"
        aria-label={`${word(scoreText.quarters, { year })}. ${told.join("; ")}`}
      >
        {sums.map(({ quarter, actual, target, isAhead }, index) => (
          <g key={quarter} transform={`translate(${index * step} 0)`} opacity={isAhead ? 0.55 : 1}>
            <rect
              x={step / 2 - 24}
              y={base - tall(target)}
              width={22}
              height={tall(target)}
              fill="none"
              stroke="#17405F"
              strokeDasharray={isAhead ? "3 2" : undefined}
            />
            <rect x={step / 2 + 2} y={base - tall(actual)} width={22} height={tall(actual)} fill="#17405F" />
            <text
              x={step / 2 - 13}
              y={base - tall(target) - 3}
              textAnchor="middle"
              fontSize="10"
              fill="currentColor"
            >
              {amount(target)}
            </text>
            <text
              x={step / 2 + 13}
              y={base - tall(actual) - 3}
              textAnchor="middle"
              fontSize="10"
              fill="currentColor"
            >
              {amount(actual)}
            </text>
            <text x={step / 2} y={height - 3} textAnchor="middle" fontSize="11" fill="currentColor">
              {word(scoreText.quarter, { quarter })}
            </text>
          </g>
        ))}
        <line x1="0" x2={size.width} y1={base} y2={base} stroke="#5A6774" />
      </svg>
      <figcaption className={styles.legend} aria-hidden>
        <span className={styles.key}>
          <Swatch isFilled={false} />
          {word(scoreText.target)}
        </span>
        <span className={styles.key}>
          <Swatch isFilled />
          {word(scoreText.actual)}
        </span>
      </figcaption>
    </figure>
  );
}

function Swatch({ isFilled }: { readonly isFilled: boolean }): React.JSX.Element {
  return (
    <svg width="10" height="10" focusable="false">
      <rect x="0.5" y="0.5" width="9" height="9" fill={isFilled ? "#17405F" : "none"} stroke="#17405F" />
    </svg>
  );
}
