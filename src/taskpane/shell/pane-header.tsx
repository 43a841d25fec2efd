import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { shellText } from "../../i18n/pane/shell-text";
import { headColor } from "../theme";
import { useWords } from "../words";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: headColor,
    color: "#FFFFFF",
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  actions: { display: "flex" },
  action: {
    color: "#FFFFFF",
    minWidth: "auto",
    ":hover": { color: "#FFFFFF", backgroundColor: "rgba(255, 255, 255, 0.15)" },
    ":hover:active": { color: "#FFFFFF", backgroundColor: "rgba(255, 255, 255, 0.25)" },
    ":hover .fui-Button__icon": { color: "#FFFFFF" },
    ":focus-visible": { outline: "2px solid #FFFFFF", outlineOffset: "-2px" },
  },
});

/** Where the focus goes back to once the settings are closed. */
export const settingsButtonId = "settings";

/** The pane's name, its language and the way to the settings. */
export function PaneHeader({
  onLanguage,
  onSettings,
}: {
  readonly onLanguage: () => void;
  readonly onSettings: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{word(shellText.title)}</h1>
      <div className={styles.actions}>
        <Button
          appearance="transparent"
          className={styles.action}
          size="small"
          lang={language === "en" ? "fr" : "en"}
          aria-label={word(shellText.languageLabel)}
          onClick={onLanguage}
        >
          {word(shellText.language)}
        </Button>
        <Button
          id={settingsButtonId}
          appearance="transparent"
          className={styles.action}
          size="small"
          icon={<SettingsRegular />}
          aria-label={word(shellText.settings)}
          onClick={onSettings}
        />
      </div>
    </header>
  );
}
