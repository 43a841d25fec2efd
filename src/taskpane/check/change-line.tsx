import { Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { isAccepted, type Change, type Decision, type Decisions } from "../../build/import/changes";
import { directorateTitle } from "../../figures/directorates";
import { checkText } from "../../i18n/pane/check-text";
import { useWords } from "../words";
import { pairText } from "./pair";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  what: { fontWeight: tokens.fontWeightSemibold },
  values: { display: "block", fontVariantNumeric: "tabular-nums" },
});

/** A difference between the workbook and the files, and what is to become of it. */
export function ChangeLine({
  change,
  decisions,
  onDecide,
}: {
  readonly change: Change;
  readonly decisions: Decisions;
  readonly onDecide: (decision: Decision) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const { before, now, kind, isDoubtful } = change;
  const { kpi, period, directorate } = now ?? before;
  const what = word(checkText.decisionFor, {
    kpi,
    period,
    directorate: directorateTitle(directorate, language),
  });
  const values = [
    ...(before === null ? [] : [word(checkText.before, { pair: pairText(before, language) })]),
    ...(now === null ? [] : [word(checkText.now, { pair: pairText(now, language) })]),
  ];
  return (
    <li className={styles.line} data-change={kind}>
      <Text size={200}>
        <span className={styles.what}>{what}</span>
        <span className={styles.values}>{values.join(" → ")}</span>
        {isDoubtful && word(checkText.byHand)}
      </Text>
      <RadioGroup
        layout="horizontal"
        aria-label={what}
        value={isAccepted(change, decisions) ? "accept" : "keep"}
        onChange={(_, { value }) => {
          onDecide(value === "accept" ? "accept" : "keep");
        }}
      >
        <Radio value="accept" label={word(checkText.accept)} />
        <Radio value="keep" label={word(kind === "new" ? checkText.keepOut : checkText.keep)} />
      </RadioGroup>
    </li>
  );
}
