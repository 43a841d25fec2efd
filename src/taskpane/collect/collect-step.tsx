import {
  Button,
  Field,
  ProgressBar,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
  MessageBar,
  MessageBarBody,
} from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent } from "react";
import { collectText } from "../../i18n/pane/collect-text";
import { shellText } from "../../i18n/pane/shell-text";
import type { Step } from "../step";
import type { Collecting } from "../use-collected";
import { useWords } from "../words";
import { CollectedFiles } from "./collected-files";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const accepted = ".xlsx,.xlsm,.xlsb,.xls,.ods";

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

export interface CollectStepProps {
  readonly collecting: Collecting;
  readonly onNext: (step: Step) => void;
}

/** Step 1: the directorates' workbooks, dropped or chosen; nothing is written yet. */
export function CollectStep({ collecting, onNext }: CollectStepProps): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const read = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setProblem(null);
    try {
      const contents = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      await collecting.addFiles(contents, (done, total, file) => {
        setProgress(file === null ? null : { done, total, file });
      });
    } catch (fault) {
      setProblem(
        word(shellText.unexpected, { reason: fault instanceof Error ? fault.message : String(fault) }),
      );
    } finally {
      setProgress(null);
    }
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    void read([...event.dataTransfer.files]);
  };

  return (
    <div className={styles.step}>
      <div
        className={mergeClasses(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => {
          setIsOver(false);
        }}
        onDrop={drop}
      >
        <ArrowUploadRegular fontSize={32} aria-hidden />
        <Text>{word(collectText.drop)}</Text>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={accepted}
          data-testid="files"
          onChange={(event) => {
            void read([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <Button appearance="primary" onClick={() => chooser.current?.click()}>
          {word(collectText.choose)}
        </Button>
      </div>
      {progress !== null && (
        <Field validationMessage={word(collectText.reading, { ...progress })} validationState="none">
          <ProgressBar value={progress.done} max={progress.total} />
        </Field>
      )}
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {collecting.collected.prepared !== null && (
        <CollectedFiles collected={collecting.collected} onClear={collecting.startAgain} onNext={onNext} />
      )}
    </div>
  );
}
