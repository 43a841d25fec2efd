import { Spinner, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { worksheetsSeen, type WorksheetSeen } from "../../excel/look";
import { writeText } from "../../i18n/pane/write-text";
import { useWords } from "../words";
import { sheetEffects, type RowEffects, type SheetEffect } from "./preview";

const useStyles = makeStyles({
  preview: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    width: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  effect: { color: tokens.colorNeutralForeground3, textAlign: "right" },
  locked: { color: "#8E2A00", fontWeight: tokens.fontWeightSemibold },
});

const words = {
  new: writeText.newSheet,
  replaced: writeText.replaced,
  locked: writeText.locked,
} as const satisfies Record<SheetEffect["effect"], unknown>;

/** What writing will change, sheet by sheet and row by row, before it is done. */
export function WritePreview({
  period,
  sheets,
  rows,
  state,
}: {
  readonly period: string;
  readonly sheets: readonly string[];
  readonly rows: RowEffects | null;
  /** The workbook is looked at again whenever this changes. */
  readonly state: string;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const present = useWorksheets(state);
  return (
    <section className={styles.preview} data-testid="preview" aria-label={word(writeText.preview)}>
      <h2 className={styles.title}>{word(writeText.preview)}</h2>
      <Text size={200}>{word(writeText.period, { period })}</Text>
      {present === null ? (
        <Spinner size="tiny" label={word(writeText.looking)} />
      ) : (
        <ul className={styles.list}>
          {sheetEffects(sheets, present).map(({ sheet, effect }) => (
            <li key={sheet} className={styles.sheet}>
              <span>{sheet}</span>
              <span className={mergeClasses(styles.effect, effect === "locked" && styles.locked)}>
                {word(words[effect])}
              </span>
            </li>
          ))}
        </ul>
      )}
      {rows !== null && <Text size={200}>{word(writeText.rows, { ...rows })}</Text>}
      <Text size={200}>{word(writeText.untouched)}</Text>
    </section>
  );
}

/** The workbook's worksheets; none that could be seen counts as none, as writing looks again itself. */
function useWorksheets(state: string): readonly WorksheetSeen[] | null {
  const [present, setPresent] = useState<readonly WorksheetSeen[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void worksheetsSeen().then((outcome) => {
      if (isCurrent) setPresent(outcome.ok ? outcome.value : []);
    });
    return () => {
      isCurrent = false;
    };
  }, [state]);
  return present;
}
