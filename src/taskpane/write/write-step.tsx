import {
  Button,
  Checkbox,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { writeScorecard, type BuildRequest } from "../../build/build";
import type { ExcelProblem } from "../../excel/excel-problem";
import { goTo } from "../../excel/go-to";
import { findingMessage } from "../../i18n/findings";
import { writeText } from "../../i18n/pane/write-text";
import { sheetNames } from "../../sheets/sheet-names";
import { NothingYet } from "../nothing-yet";
import type { StepProps } from "../step";
import { useWords } from "../words";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "flex-start" },
});

type State = "ready" | "writing" | "written" | { readonly problem: ExcelProblem };

/** Step 4: what will be written is said first; then it is written in one go or not at all. */
export function WriteStep({ collected: { request, prepared }, pane }: StepProps): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const [mode, setMode] = useState<BuildRequest["mode"]>("live");
  const [directorateSheets, setDirectorateSheets] = useState(false);
  const [state, setState] = useState<State>("ready");
  if (request === null || prepared?.scored == null) return <NothingYet pane={pane} />;

  const write = async (): Promise<void> => {
    setState("writing");
    const outcome = await writeScorecard({ ...request, language, mode, directorateSheets }, prepared, {
      waitForCellEdit: true,
    });
    setState(outcome?.ok === false ? { problem: outcome.problem } : "written");
  };
  const { scorecard, strategyMap, deviations, data, settings, mapping } = sheetNames;
  const sheets = [scorecard, strategyMap, deviations, data, settings, mapping].join(", ");
  const facts = { figures: prepared.figures.length, period: prepared.scored.period, sheets };
  return (
    <div className={styles.step}>
      <Text>{word(writeText.willWrite, facts)}</Text>
      <RadioGroup
        value={mode}
        onChange={(_, { value }) => {
          setMode(value === "portable" ? "portable" : "live");
        }}
      >
        <Radio value="live" label={word(writeText.live)} />
        <Radio value="portable" label={word(writeText.portable)} />
      </RadioGroup>
      <Checkbox
        label={word(writeText.directorateSheets)}
        disabled={mode === "portable"}
        checked={directorateSheets && mode !== "portable"}
        onChange={(_, { checked }) => {
          setDirectorateSheets(checked === true);
        }}
      />
      <Button appearance="primary" disabled={state === "writing"} onClick={() => void write()}>
        {word(state === "writing" ? writeText.writing : writeText.writeNow)}
      </Button>
      {state === "written" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{word(writeText.written)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void goTo({ sheet: scorecard, address: "A1" })}>
              {word(writeText.goToSheet)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {typeof state === "object" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {findingMessage(state.problem.code, language, {
              sheet: state.problem.sheet ?? "",
              ...state.problem.facts,
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      <Link
        href={`data:application/json;charset=utf-8,${encodeURIComponent(prepared.json)}`}
        download="result.json"
        data-testid="result"
      >
        {word(writeText.saveResult)}
      </Link>
    </div>
  );
}
