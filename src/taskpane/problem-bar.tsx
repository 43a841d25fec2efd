import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ExcelProblem } from "../excel/excel-problem";
import { excelProblemMessage } from "../i18n/excel-findings";
import { shellText } from "../i18n/pane/shell-text";
import { useWords } from "./words";

/** What Excel refused, in words, with the one thing to do about it: try again once that is done. */
export function ProblemBar({
  problem,
  onAgain,
  other,
}: {
  readonly problem: ExcelProblem;
  readonly onAgain?: () => unknown;
  /** Another way round it. */
  readonly other?: { readonly label: string; readonly run: () => void } | undefined;
}): React.JSX.Element {
  const { language, word } = useWords();
  const { code, sheet = "", facts } = problem;
  return (
    <MessageBar intent="error" layout="multiline" data-testid="problem" data-code={code}>
      <MessageBarBody>{excelProblemMessage(code, language, { sheet, ...facts })}</MessageBarBody>
      {onAgain !== undefined && (
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              onAgain();
            }}
          >
            {word(shellText.tryAgain)}
          </Button>
          {other !== undefined && (
            <Button size="small" onClick={other.run}>
              {other.label}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
