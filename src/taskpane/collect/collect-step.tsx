import { Button, Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportFile } from "../../intake/import-file";
import { collectText } from "../../i18n/pane/collect-text";
import { shellText } from "../../i18n/pane/shell-text";
import type { Text } from "../../i18n/text";
import { isWelcomed, noteWelcomed } from "../preferences";
import { ProblemBar } from "../problem-bar";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { Step } from "../step";
import type { Collecting } from "../use-collected";
import { useWords } from "../words";
import { CollectedFiles } from "./collected-files";
import { DropArea } from "./drop-area";
import { ReadingProgress } from "./reading-progress";
import { sampleFiles } from "./sample-files";
import { StoredNote } from "./stored-note";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  others: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
});

export interface CollectStepProps {
  readonly collecting: Collecting;
  readonly onNext: (step: Step) => void;
}

/** Step 1: the directorates' workbooks, dropped or chosen; nothing is written yet. */
export function CollectStep({ collecting, onNext }: CollectStepProps): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const [isFirst, setFirst] = useState(() => !isWelcomed());
  const [said, setSaid] = useState<Text | null>(null);
  const [problem, setProblem] = useState<ExcelProblem | null>(null);
  const { collection, collected, reading, fault } = collecting;
  const isEmpty = collected.prepared === null && reading === null;

  const add = (files: readonly ImportFile[]): void => {
    setSaid(null);
    setProblem(null);
    noteWelcomed();
    setFirst(false);
    if (files.length > 0) void collection.addFiles(files);
  };
  const addSamples = async (): Promise<void> => {
    const files = await sampleFiles();
    add(files ?? []);
    setSaid(files === null ? collectText.samplesMissing : null);
  };
  const addSheets = async (): Promise<void> => {
    const { openWorkbookFile } = await import("./open-workbook-file");
    const outcome = await openWorkbookFile();
    add(outcome.ok && outcome.value !== null ? [outcome.value] : []);
    setProblem(outcome.ok ? null : outcome.problem);
    setSaid(outcome.ok && outcome.value === null ? collectText.noSheets : null);
  };

  return (
    <div className={styles.step}>
      {isEmpty && isFirst && (
        <Welcome
          onSamples={() => void addSamples()}
          onSkip={() => {
            noteWelcomed();
            setFirst(false);
          }}
        />
      )}
      <StoredNote collecting={collecting} />
      <DropArea
        isCompact={!isEmpty}
        onFiles={(files) => {
          add(files.map((file) => ({ name: file.name, bytes: file })));
        }}
      />
      <div className={styles.others}>
        <Link as="button" onClick={() => void addSheets()}>
          {word(collectText.useSheets)}
        </Link>
        {isEmpty && !isFirst && (
          <Link as="button" onClick={() => void addSamples()}>
            {word(collectText.loadSamples)}
          </Link>
        )}
      </div>
      {reading !== null && <ReadingProgress reading={reading} onCancel={() => void collection.cancel()} />}
      {said !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{word(said)}</MessageBarBody>
        </MessageBar>
      )}
      {problem !== null && <ProblemBar problem={problem} onAgain={addSheets} />}
      {fault !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {word(shellText.unexpected, { reason: fault })}{" "}
            <Button size="small" onClick={() => void collection.startAgain()}>
              {word(collectText.clear)}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      <CollectedFiles collecting={collecting} onNext={onNext} />
    </div>
  );
}
