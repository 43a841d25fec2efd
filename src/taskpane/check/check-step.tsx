import { Divider, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../figures/finding";
import { checkText } from "../../i18n/pane/check-text";
import { NothingYet } from "../nothing-yet";
import { ProblemBar } from "../problem-bar";
import type { PaneActions, StepProps } from "../step";
import { useDecided } from "../workbook/use-decided";
import { readStored } from "../workbook/use-stored";
import { useVerdicts } from "../workbook/verdicts";
import { useWords } from "../words";
import { ChangesList } from "./changes-list";
import { DisputesList } from "./disputes-list";
import { FindingsList } from "./findings-list";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/**
 * Step 3: what is disputed, what would change in the workbook, what was found, each with its place and what to do. Without
 * collected files, what was found in the workbook itself.
 */
export function CheckStep({ collected, pane }: StepProps): React.JSX.Element {
  const styles = useStyles();
  const { stored, decided } = useDecided(collected);
  const [{ decisions, choices }, act] = useVerdicts();
  const { prepared, request } = collected;
  const files = (request?.files ?? []).map(({ name }) => name);
  if (prepared === null) return <NothingYet pane={pane} />;
  return (
    <div className={styles.step}>
      {stored.kind === "failed" && <ProblemBar problem={stored.problem} onAgain={readStored} />}
      {decided !== null && decided.disputes.length > 0 && (
        <DisputesList disputes={decided.disputes} choices={choices} onAct={act} />
      )}
      {decided !== null && stored.kind === "ready" && (
        <ChangesList
          changes={decided.changes}
          untouched={decided.untouched}
          hasFigures={stored.figures.figures.length > 0}
          decisions={decisions}
          onAct={act}
        />
      )}
      <Divider />
      <Findings findings={(decided?.prepared ?? prepared).findings} files={files} pane={pane} />
    </div>
  );
}

function Findings({
  findings,
  files,
  pane,
}: {
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
  readonly pane: PaneActions;
}): React.JSX.Element {
  const { word } = useWords();
  return findings.length === 0 ? (
    <MessageBar intent="success">
      <MessageBarBody>{word(checkText.noFindings)}</MessageBarBody>
    </MessageBar>
  ) : (
    <FindingsList findings={findings} files={files} pane={pane} />
  );
}
