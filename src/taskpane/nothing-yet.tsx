import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { shellText } from "../i18n/pane/shell-text";
import type { PaneActions } from "./step";
import { useWords } from "./words";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
  },
});

/** What a step shows while nothing has been collected: what it waits for, and the way there. */
export function NothingYet({ pane }: { readonly pane: Pick<PaneActions, "goTo"> }): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  return (
    <div className={styles.empty}>
      <Text>{word(shellText.nothingYet)}</Text>
      <Button
        onClick={() => {
          pane.goTo("collect");
        }}
      >
        {word(shellText.goToCollect)}
      </Button>
    </div>
  );
}
