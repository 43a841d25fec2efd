import { makeStyles, tokens } from "@fluentui/react-components";
import { statusText } from "../../i18n/scorecard-text";
import type { Status } from "../../scoring";
import { statusColors } from "../status-look";
import { useWords } from "../words";

const useStyles = makeStyles({
  pill: {
    display: "inline-block",
    borderRadius: tokens.borderRadiusMedium,
    padding: "0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
});

/** A status by symbol, word and colour. */
export function StatusPill({ status }: { readonly status: Status }): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const look = statusColors[status];
  return (
    <span
      className={styles.pill}
      style={look === undefined ? {} : { color: look.ink, backgroundColor: look.fill }}
    >
      {word(statusText[status])}
    </span>
  );
}
