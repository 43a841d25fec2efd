import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { outputSheets, preparedJson, scorecardSheets } from "../../build/build";
import type { ExcelProblem } from "../../excel/excel-problem";
import { writeText } from "../../i18n/pane/write-text";
import { periodInWords } from "../../sheets/period-words";
import { sheetNames, tableSheets } from "../../sheets/sheet-names";
import { NothingYet } from "../nothing-yet";
import { ProblemBar } from "../problem-bar";
import { saveFile } from "../save-file";
import type { StepProps } from "../step";
import { useDecided } from "../workbook/use-decided";
import { useGoTo } from "../workbook/use-go-to";
import { useVerdicts } from "../workbook/verdicts";
import { useWords } from "../words";
import { rowEffects } from "./preview";
import { SheetChoice } from "./sheet-choice";
import { useWrite, type WriteChoice } from "./use-write";
import { WritePreview } from "./write-preview";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignItems: "stretch",
  },
});

/** Step 5: what will be written is chosen and said first; then it is written in one go or not at all. */
export function WriteStep({ collected, pane }: StepProps): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const { stored, decided } = useDecided(collected);
  const [{ decisions }] = useVerdicts();
  const { writing, write } = useWrite(collected);
  const [go, problem] = useGoTo();
  const [chosen, choose] = useState<Omit<WriteChoice, "language">>({
    mode: "live",
    directorateSheets: false,
    outputs: outputSheets,
  });
  const choice = useMemo((): WriteChoice => ({ ...chosen, language }), [chosen, language]);
  const { request } = collected;
  const prepared = decided?.prepared ?? collected.prepared;
  const sheets = useMemo(
    () =>
      request === null || prepared === null
        ? []
        : scorecardSheets({ ...request, ...choice }, prepared).map(({ sheet }) => sheet),
    [request, prepared, choice],
  );
  if (request === null || prepared?.scored == null) return <NothingYet pane={pane} />;
  const isFromWorkbook = request.files.length === 0;
  const unread = stored.kind === "ready" && !isFromWorkbook ? stored.figures.unread : 0;
  const { figures, scored } = prepared;
  const run = (): void => void write(choice);
  return (
    <div className={styles.step}>
      <SheetChoice
        choice={choice}
        onChange={(changed) => {
          choose({ ...chosen, ...changed });
        }}
      />
      <WritePreview
        period={periodInWords(scored.period, language)}
        sheets={sheets}
        rows={decided === null ? null : rowEffects(decided.changes, decisions, figures.length)}
        state={writing.kind}
      />
      {isFromWorkbook && <Text>{word(writeText.fromWorkbook)}</Text>}
      {unread > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{word(writeText.unread, { count: unread })}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                go({ sheet: sheetNames.data, address: "A1" });
              }}
            >
              {word(writeText.seeRows)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Button appearance="primary" disabled={writing.kind === "writing"} onClick={run}>
        {word(writing.kind === "writing" ? writeText.writing : writeText.writeNow)}
      </Button>
      {writing.kind === "written" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {word(writing.mode === "portable" ? writeText.writtenPortable : writeText.written)}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                go({ sheet: writing.first, address: "A1" });
              }}
            >
              {word(writeText.goToSheet)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {writing.kind === "failed" && (
        <ProblemBar
          problem={writing.problem}
          onAgain={run}
          other={
            isOutputProtected(writing.problem)
              ? {
                  label: word(writeText.writeBeside),
                  run: () => void write({ ...choice, besideProtected: true }),
                }
              : undefined
          }
        />
      )}
      {problem !== null && <ProblemBar problem={problem} />}
      <Button
        appearance="transparent"
        onClick={() => {
          saveFile("result.json", preparedJson({ ...request, language }, prepared), "application/json");
        }}
      >
        {word(writeText.saveResult)}
      </Button>
    </div>
  );
}

/** Output sheets can stand beside one that is protected; the sheets with the tables cannot. */
function isOutputProtected({ code, sheet = "" }: ExcelProblem): boolean {
  return code === "excel-protected" && sheet !== "" && !tableSheets.includes(sheet);
}
