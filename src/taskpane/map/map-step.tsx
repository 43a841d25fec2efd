import {
  Accordion,
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isAsked, labelReader, proposals, type Proposal } from "../../build/mapping/proposals";
import { findingMessage } from "../../i18n/findings";
import { mapText } from "../../i18n/pane/map-text";
import { wcoPlan } from "../../plan";
import { NothingYet } from "../nothing-yet";
import type { StepProps } from "../step";
import { useWords } from "../words";
import { FileRows } from "./file-rows";
import { MappingList } from "./mapping-list";
import { ProposalLine } from "./proposal-line";
import { RangeForm, type PointedRange } from "./range-form";
import { useMapping } from "./use-mapping";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** Step 2: which rows were taken for which KPI, and why; what is doubtful is asked, not taken. */
export function MapStep(props: StepProps): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const { collected, pane } = props;
  const { prepared, mapping } = collected;
  const actions = useMapping(props);
  const [pointed, point] = useState<PointedRange | null>(null);
  const readLabel = useMemo(() => labelReader(wcoPlan), []);
  const files = useMemo(
    () =>
      (prepared?.files ?? []).map((recognition) => ({
        recognition,
        rows: proposals(recognition, readLabel),
      })),
    [prepared, readLabel],
  );
  const [first] = files;
  if (first === undefined) return <NothingYet pane={pane} />;
  const asked = files.flatMap(({ rows }) => rows.filter(isAsked));
  const moved = files.flatMap(({ recognition }) =>
    recognition.findings.filter(({ code }) => code.startsWith("mapping-")),
  );
  const { problem, isWorking } = actions;

  const line = (proposal: Proposal): React.JSX.Element => (
    <ProposalLine
      key={`${proposal.file} ${proposal.sheet}!${proposal.cell}`}
      proposal={proposal}
      pane={pane}
      isBusy={isWorking}
      onTake={(kpi) => void actions.takeRow(proposal, kpi)}
      onIgnore={() => void actions.ignoreRow(proposal)}
      onPoint={() => {
        const { file, sheet, kpi } = proposal;
        point({ file, sheet, range: "", kpi: kpi ?? "as-labelled" });
      }}
    />
  );

  return (
    <div className={styles.step}>
      {isWorking && <Spinner size="tiny" label={word(mapText.working)} />}
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{word(problem.text, problem.facts)}</MessageBarBody>
        </MessageBar>
      )}
      {pointed !== null && (
        <RangeForm
          key={`${pointed.file} ${pointed.sheet} ${pointed.kpi}`}
          files={files.map(({ recognition }) => recognition.file)}
          initial={pointed}
          isBusy={isWorking}
          onApply={(file, correction) =>
            void actions.takeRange(file, correction).then((isTaken) => {
              if (isTaken) point(null);
            })
          }
          onCancel={() => {
            point(null);
          }}
        />
      )}
      {asked.length === 0 ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{word(hasRows() ? mapText.allClear : mapText.noTables)}</MessageBarBody>
        </MessageBar>
      ) : (
        <section data-testid="questions">
          <h2 className={styles.title}>{word(mapText.questions)}</h2>
          <Text>{word(mapText.asked, { count: asked.length })}</Text>
          <ul className={styles.list}>{asked.map(line)}</ul>
        </section>
      )}
      {moved.map(({ code, sheet = "", cell = "", facts, severity }, index) => (
        <MessageBar key={index} intent={severity} layout="multiline">
          <MessageBarBody>
            {sheet}!{cell}: {findingMessage(code, language, facts)}
          </MessageBarBody>
        </MessageBar>
      ))}
      <Accordion multiple collapsible>
        {files.map(({ recognition, rows }) => (
          <FileRows
            key={recognition.file}
            recognition={recognition}
            proposals={rows.filter((row) => !isAsked(row))}
            line={line}
          />
        ))}
      </Accordion>
      {pointed === null && (
        <Button
          size="small"
          onClick={() => {
            point({ file: first.recognition.file, sheet: "", range: "", kpi: "as-labelled" });
          }}
        >
          {word(mapText.add)}
        </Button>
      )}
      <MappingList
        mapping={mapping}
        isBusy={isWorking}
        onRemove={(entry) => void actions.remove(entry)}
        onLoad={(file) => void actions.load(file)}
      />
    </div>
  );

  function hasRows(): boolean {
    return files.some(({ rows }) => rows.length > 0);
  }
}
