import { Button, Field, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { collectText } from "../../i18n/pane/collect-text";
import type { Reading } from "../collection";
import { useWords } from "../words";

const useStyles = makeStyles({
  progress: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1 },
});

/** How many workbooks are read, and the way to stop at once. */
export function ReadingProgress({
  reading: { done, total },
  onCancel,
}: {
  readonly reading: Reading;
  readonly onCancel: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const words = word(collectText.reading, { done, total });
  return (
    <div className={styles.progress} data-testid="reading">
      <Field className={styles.bar} validationMessage={words} validationState="none">
        <ProgressBar aria-label={words} value={done} max={Math.max(1, total)} />
      </Field>
      <Button size="small" onClick={onCancel}>
        {word(collectText.cancel)}
      </Button>
    </div>
  );
}
