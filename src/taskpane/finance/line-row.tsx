import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import {
  statedShares,
  type Allocation,
  type BudgetLine,
  type LineState,
  type SharesByRow,
} from "../../budget";
import { directorateTitle } from "../../figures/directorates";
import { findingMessage } from "../../i18n/findings";
import { financeStepText } from "../../i18n/pane/finance-text";
import { useWords } from "../words";
import { amountInWords, percentInWords } from "./numbers";
import { ShareEditor } from "./share-editor";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "left",
    padding: `${tokens.spacingVerticalS} 0`,
    fontWeight: tokens.fontWeightRegular,
  },
  facts: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  first: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: { whiteSpace: "nowrap" },
});

export interface LineRowProps {
  readonly state: LineState;
  readonly allocations: readonly Allocation[];
  readonly currency: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (line: BudgetLine, shares: SharesByRow) => void;
}

/** A budget line: what it is, how far it is allocated, and below it, opened, its shares. */
export function LineRow(props: LineRowProps): React.JSX.Element {
  const { state, allocations, currency, isOpen, onOpen, onChange } = props;
  const { line, restCents, findings } = state;
  const styles = useStyles();
  const { language, word } = useWords();
  const rest = `${amountInWords(restCents, language)} ${currency}`;
  return (
    <li className={styles.row}>
      <Button
        appearance="transparent"
        className={styles.button}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => {
          onOpen(!isOpen);
        }}
      >
        <span className={styles.facts}>
          <span className={styles.first}>
            <Text weight="semibold" className={styles.name}>
              {line.line}
            </Text>
            <Text className={styles.state}>
              {amountInWords(line.cents, language)} {line.currency}
            </Text>
          </span>
          <span className={styles.first}>
            <Text size={200} className={`${styles.quiet} ${styles.name}`}>
              {directorateTitle(line.directorate, language)}
            </Text>
            <Text size={200} className={styles.state}>
              {useStateWords(state)}
            </Text>
          </span>
        </span>
      </Button>
      {isOpen && (
        <>
          {findings.map((finding) => (
            <Text key={finding.code} block size={200}>
              {findingMessage(finding.code, language, finding.facts)}
            </Text>
          ))}
          {restCents !== 0 && (
            <Text block size={200} className={styles.quiet}>
              {word(financeStepText.rest, { amount: rest })}
            </Text>
          )}
          <ShareEditor
            line={line}
            shares={statedShares(allocations, line)}
            onApply={(shares) => {
              onChange(line, shares);
            }}
            onCancel={() => {
              onOpen(false);
            }}
          />
        </>
      )}
    </li>
  );
}

/** The state in a symbol and words; a line above 100 % says how far. */
function useStateWords({ state, stated }: LineState): string {
  const { language, word } = useWords();
  const percent = percentInWords(stated, language);
  switch (state) {
    case "allocated":
      return word(financeStepText.stateAllocated);
    case "partly":
      return word(financeStepText.statePartly, { percent });
    case "without":
      return word(financeStepText.stateWithout);
    case "faulty":
      return stated > 1 ? word(financeStepText.stateOver, { percent }) : word(financeStepText.stateFaulty);
  }
}
