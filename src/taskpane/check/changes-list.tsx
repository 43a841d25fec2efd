import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { isAccepted, type Change, type Decision, type Decisions } from "../../build/import/changes";
import { checkText } from "../../i18n/pane/check-text";
import type { VerdictAction } from "../workbook/verdicts";
import { useWords } from "../words";
import { ChangeLine } from "./change-line";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

const groups = [
  { kind: "changed", title: checkText.changed },
  { kind: "gone", title: checkText.gone },
  { kind: "new", title: checkText.added },
] as const;

const page = 30;

/** What the files would change in the workbook, before anything is written: accepted or kept, each or all. */
export function ChangesList({
  changes,
  untouched,
  hasFigures,
  decisions,
  onAct,
}: {
  readonly changes: readonly Change[];
  readonly untouched: number;
  /** The workbook holds figures to compare with. */
  readonly hasFigures: boolean;
  readonly decisions: Decisions;
  readonly onAct: (action: VerdictAction) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const count = (kind: Change["kind"]): number => changes.filter((change) => change.kind === kind).length;
  const decideAll = (decision: Decision): void => {
    onAct({ kind: "decide", keys: changes.map(({ key }) => key), decision });
  };
  const facts = {
    changed: count("changed"),
    added: count("new"),
    gone: count("gone"),
    accepted: changes.filter((change) => isAccepted(change, decisions)).length,
  };
  return (
    <section className={styles.section} data-testid="changes">
      <h2 className={styles.title}>{word(checkText.differences)}</h2>
      <Text>
        {changes.length === 0
          ? word(checkText.noDifferences)
          : hasFigures
            ? word(checkText.summary, facts)
            : word(checkText.firstImport, { count: changes.length })}
        {untouched > 0 && ` ${word(checkText.untouched, { count: untouched })}`}
      </Text>
      {hasFigures && changes.length > 0 && (
        <>
          <div className={styles.actions}>
            <Button
              size="small"
              onClick={() => {
                decideAll("accept");
              }}
            >
              {word(checkText.acceptAll)}
            </Button>
            <Button
              size="small"
              onClick={() => {
                decideAll("keep");
              }}
            >
              {word(checkText.keepAll)}
            </Button>
          </div>
          <Accordion multiple collapsible defaultOpenItems={["changed", "gone"]}>
            {groups.map(({ kind, title }) => {
              const own = changes.filter((change) => change.kind === kind);
              return own.length === 0 ? null : (
                <AccordionItem key={kind} value={kind}>
                  <AccordionHeader as="h3" size="small">
                    {word(title, { count: own.length })}
                  </AccordionHeader>
                  <AccordionPanel>
                    <Lines changes={own} decisions={decisions} onAct={onAct} />
                  </AccordionPanel>
                </AccordionItem>
              );
            })}
          </Accordion>
        </>
      )}
    </section>
  );
}

function Lines({
  changes,
  decisions,
  onAct,
}: {
  readonly changes: readonly Change[];
  readonly decisions: Decisions;
  readonly onAct: (action: VerdictAction) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const [most, setMost] = useState(page);
  return (
    <>
      <ul className={styles.list}>
        {changes.slice(0, most).map((change) => (
          <ChangeLine
            key={change.key}
            change={change}
            decisions={decisions}
            onDecide={(decision) => {
              onAct({ kind: "decide", keys: [change.key], decision });
            }}
          />
        ))}
      </ul>
      {changes.length > most && (
        <Button
          size="small"
          onClick={() => {
            setMost(most + page);
          }}
        >
          {word(checkText.more, { count: Math.min(page, changes.length - most) })}
        </Button>
      )}
    </>
  );
}
