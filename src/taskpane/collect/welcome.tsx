import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { collectText } from "../../i18n/pane/collect-text";
import { useWords } from "../words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The first thing that a new user sees: what this is for, and one thing to do. It can be skipped for good. */
export function Welcome({
  onSamples,
  onSkip,
}: {
  readonly onSamples: () => void;
  readonly onSkip: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{word(collectText.welcome)}</h2>
      <Text>{word(collectText.welcomeText)}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onSamples}>
          {word(collectText.loadSamples)}
        </Button>
        <Button appearance="subtle" onClick={onSkip}>
          {word(collectText.skip)}
        </Button>
      </div>
    </section>
  );
}
