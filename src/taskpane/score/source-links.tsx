import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { slotOf, type Slot } from "../../build/import/slot";
import type { Source } from "../../figures/figure";
import { scoreText } from "../../i18n/pane/score-text";
import { ProblemBar } from "../problem-bar";
import type { PaneActions } from "../step";
import { SurroundingsTable } from "../surroundings-table";
import { dataPlace } from "../workbook/data-place";
import { useGoTo } from "../workbook/use-go-to";
import { useStored } from "../workbook/use-stored";
import { useWords } from "../words";

const useStyles = makeStyles({
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: tokens.fontSizeBase200, textAlign: "left" },
});

/**
 * The ways to where a figure stands: its row of WcoData in the open workbook, and its cells in the file that was collected,
 * shown as a small table. A source in the open workbook itself is gone to.
 */
export function SourceLinks({
  source,
  slot,
  files,
  pane,
}: {
  readonly source: Source | undefined;
  readonly slot: Slot;
  readonly files: readonly string[];
  readonly pane: PaneActions;
}): React.JSX.Element | null {
  const styles = useStyles();
  const { word } = useWords();
  const stored = useStored();
  const [go, problem] = useGoTo();
  const [isShown, setShown] = useState(false);
  if (source === undefined) return null;
  const row = stored.kind === "ready" ? dataPlace(stored.data, slot) : null;
  const cell = source.actual ?? source.target;
  const place = `${source.sheet}!${source.actual ?? "–"} / ${source.target ?? "–"}`;
  const isHere = source.file === "";
  const whole = isHere ? place : `${source.file} › ${place}`;
  const canShow = cell !== null && (isHere || files.includes(source.file));
  return (
    <>
      <span className={styles.links}>
        {canShow ? (
          <Link
            className={styles.link}
            aria-expanded={isHere ? undefined : isShown}
            onClick={() => {
              if (isHere) go({ sheet: source.sheet, address: cell });
              else setShown(!isShown);
            }}
          >
            {whole}
          </Link>
        ) : (
          <span>{whole}</span>
        )}
        {row !== null && !isHere && (
          <Link
            className={styles.link}
            onClick={() => {
              go(row);
            }}
          >
            {word(scoreText.dataRow, { row: row.row })}
          </Link>
        )}
      </span>
      {isShown && cell !== null && (
        <SurroundingsTable
          key={slotOf(slot)}
          place={{ file: source.file, sheet: source.sheet, cell }}
          pane={pane}
        />
      )}
      {problem !== null && <ProblemBar problem={problem} />}
    </>
  );
}
