import { Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Severity } from "../../figures/finding";
import { placeText } from "../../figures/place";
import { findingMessage } from "../../i18n/findings";
import { checkText } from "../../i18n/pane/check-text";
import { typeset } from "../../i18n/typeset";
import { ProblemBar } from "../problem-bar";
import type { PaneActions } from "../step";
import { SurroundingsTable } from "../surroundings-table";
import { useGoTo } from "../workbook/use-go-to";
import { useWords } from "../words";

const useStyles = makeStyles({
  finding: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    textAlign: "left",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  message: { overflowWrap: "anywhere" },
});

/** Symbols in the colours of the scorecard; the word is said to a screen reader. */
const marks: Readonly<Record<Severity, { readonly symbol: string; readonly color: string }>> = {
  error: { symbol: "◆", color: "#8E2A00" },
  warning: { symbol: "▲", color: "#6B4700" },
  info: { symbol: "●", color: "#17405F" },
};

/** A finding with its place: a cell of the open workbook is gone to, one of a file is shown with its surroundings. */
export function FindingLine({
  finding,
  files,
  pane,
}: {
  readonly finding: Finding;
  readonly files: readonly string[];
  readonly pane: PaneActions;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const [isShown, setShown] = useState(false);
  const [go, problem] = useGoTo();
  const { file = "", sheet, cell, code, facts, severity } = finding;
  const place = placeText(finding);
  const { symbol, color } = marks[severity];
  const isHere = file === "" && sheet !== undefined;
  const canShow = sheet !== undefined && cell !== undefined && files.includes(file);
  return (
    <li className={styles.finding} data-severity={severity}>
      <span role="img" aria-label={word(checkText[severity])} style={{ color }}>
        {symbol}
      </span>
      <div>
        {isHere || canShow ? (
          <Link
            as="button"
            className={styles.place}
            aria-expanded={canShow ? isShown : undefined}
            onClick={() => {
              if (isHere) go({ sheet, address: cell ?? "A1" });
              else setShown(!isShown);
            }}
          >
            {place}
          </Link>
        ) : (
          <span className={mergeClasses(styles.place, styles.quiet)}>{place}</span>
        )}
        <Text className={styles.message}>{typeset(findingMessage(code, language, facts), language)}</Text>
        {isShown && canShow && <SurroundingsTable place={{ file, sheet, cell }} pane={pane} />}
        {problem !== null && <ProblemBar problem={problem} />}
      </div>
    </li>
  );
}
