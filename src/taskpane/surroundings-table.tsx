import { Spinner, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { surroundings, type Surroundings } from "../build/import/surroundings";
import { surroundingsText } from "../i18n/pane/surroundings-text";
import type { PaneActions } from "./step";
import { useWords } from "./words";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", margin: `${tokens.spacingVerticalXS} 0` },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, width: "100%" },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "1px 4px",
    textAlign: "center",
  },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "1px 4px",
    maxWidth: "130px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  meant: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

export interface FilePlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The cells around a place in a collected file, as a small table; the file itself is not opened. */
export function SurroundingsTable({
  place: { file, sheet, cell },
  pane: { workbookOf },
}: {
  readonly place: FilePlace;
  readonly pane: Pick<PaneActions, "workbookOf">;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const [shown, setShown] = useState<Surroundings | null | "reading">("reading");
  useEffect(() => {
    let isCurrent = true;
    void workbookOf(file).then((workbook) => {
      if (isCurrent) setShown(workbook === null ? null : surroundings(workbook, sheet, cell));
    });
    return () => {
      isCurrent = false;
    };
    // The pane's actions are made anew at each render; the place says what to read.
  }, [file, sheet, cell]);
  if (shown === "reading") return <Spinner size="tiny" label={word(surroundingsText.reading)} />;
  if (shown === null) return <Text size={200}>{word(surroundingsText.none)}</Text>;
  const label = word(surroundingsText.label, { file, place: `${sheet}!${cell}` });
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.table} data-testid="surroundings">
        <thead>
          <tr>
            <td className={styles.head} />
            {shown.columns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.rows.map(({ number, cells }) => (
            <tr key={number}>
              <th scope="row" className={styles.head}>
                {number}
              </th>
              {cells.map(({ address, text, isNumber, isMeant }) => (
                <td
                  key={address}
                  title={text}
                  className={mergeClasses(styles.cell, isNumber && styles.number, isMeant && styles.meant)}
                >
                  {isMeant ? <strong>{text}</strong> : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
