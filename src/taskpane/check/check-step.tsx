import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Finding, Severity } from "../../figures/finding";
import { findingMessage } from "../../i18n/findings";
import { checkText } from "../../i18n/pane/check-text";
import { NothingYet } from "../nothing-yet";
import type { StepProps } from "../step";
import { useWords } from "../words";

const severities = [
  { severity: "error", title: checkText.errors },
  { severity: "warning", title: checkText.warnings },
  { severity: "info", title: checkText.infos },
] as const satisfies readonly { readonly severity: Severity; readonly title: unknown }[];

const useStyles = makeStyles({
  finding: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { display: "block", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** Step 2: what was found, the worst first, each with its place and what to do. */
export function CheckStep({ collected: { prepared }, pane }: StepProps): React.JSX.Element {
  const { word } = useWords();
  if (prepared === null) return <NothingYet pane={pane} />;
  if (prepared.findings.length === 0) {
    return (
      <MessageBar intent="success">
        <MessageBarBody>{word(checkText.noFindings)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <Accordion multiple collapsible defaultOpenItems={["error", "warning"]}>
      {severities.map(({ severity, title }) => {
        const own = prepared.findings.filter((finding) => finding.severity === severity);
        return own.length === 0 ? null : (
          <AccordionItem key={severity} value={severity}>
            <AccordionHeader as="h2">
              {word(title)} ({own.length})
            </AccordionHeader>
            <AccordionPanel>
              {own.map((finding, index) => (
                <FindingLine key={index} finding={finding} />
              ))}
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const styles = useStyles();
  const { language } = useWords();
  const { file, sheet, cell, code, facts } = finding;
  const place = [file, [sheet, cell].filter((part) => part !== undefined).join("!")]
    .filter(Boolean)
    .join(" › ");
  return (
    <div className={styles.finding}>
      <Text size={200} className={styles.place}>
        {place}
      </Text>
      <Text>{findingMessage(code, language, facts)}</Text>
    </div>
  );
}
