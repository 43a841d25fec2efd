import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { readIntoStore, onTablesRead } from "../../commands/connect-store";
import { onCellEdit } from "../../excel/cell-edit";
import { readEnvironment, recalculate, type Environment } from "../../excel/environment";
import type { ExcelProblem } from "../../excel/excel-problem";
import { shellText } from "../../i18n/pane/shell-text";
import { ProblemBar } from "../problem-bar";
import { useWords } from "../words";

const useStyles = makeStyles({
  notices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    ":not(:empty)": { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
});

/** What an officer should know of Excel's state: each a message with one action, none in the way. */
export function Notices({ problem }: { readonly problem: ExcelProblem | null }): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const [isWaiting, setWaiting] = useState(false);
  const environment = useEnvironment();
  useEffect(() => onCellEdit(setWaiting), []);
  return (
    <div className={styles.notices} aria-live="polite">
      {isWaiting && (
        <MessageBar intent="warning" layout="multiline" data-testid="cell-edit">
          <MessageBarBody>{word(shellText.waitingForCell)}</MessageBarBody>
        </MessageBar>
      )}
      {problem !== null && <ProblemBar problem={problem} onAgain={readIntoStore} />}
      {environment?.readOnly === true && (
        <MessageBar intent="info" layout="multiline" data-testid="read-only">
          <MessageBarBody>{word(shellText.readOnly)}</MessageBarBody>
        </MessageBar>
      )}
      {environment?.calculation === "manual" && (
        <MessageBar intent="info" layout="multiline" data-testid="manual">
          <MessageBarBody>{word(shellText.manual)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void recalculate()}>
              {word(shellText.recalculate)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** Excel's state, looked at when the tables were read and when the user comes back to the pane. */
function useEnvironment(): Environment | null {
  const [environment, setEnvironment] = useState<Environment | null>(null);
  useEffect(() => {
    const look = (): void => {
      void readEnvironment().then((outcome) => {
        if (outcome.ok) setEnvironment(outcome.value);
      });
    };
    window.addEventListener("focus", look);
    const stop = onTablesRead(look);
    return () => {
      window.removeEventListener("focus", look);
      stop();
    };
  }, []);
  return environment;
}
