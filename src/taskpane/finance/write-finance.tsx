import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { writeFinanceSheets } from "../../build/finance";
import type { Finance } from "../../budget";
import type { ExcelProblem } from "../../excel/excel-problem";
import { goTo } from "../../excel/go-to";
import type { FiscalYear } from "../../figures/figure";
import { findingMessage } from "../../i18n/findings";
import { financeStepText } from "../../i18n/pane/finance-text";
import { today } from "../../i18n/today";
import { wcoPlan } from "../../plan";
import { financeSheetNames } from "../../sheets/finance/finance-names";
import type { StepProps } from "../step";
import { useWords } from "../words";

const useStyles = makeStyles({
  write: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

type State = "ready" | "writing" | "written" | { readonly problem: ExcelProblem };

export interface WriteFinanceProps extends StepProps {
  readonly finance: Finance;
  readonly year: FiscalYear;
}

/** Says what will be written, and writes it in one go or not at all. */
export function WriteFinance({ finance, year, collected, pane }: WriteFinanceProps): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const [state, setState] = useState<State>("ready");
  const write = async (): Promise<void> => {
    setState("writing");
    const scorecard = collected.prepared?.scored?.scorecard ?? null;
    const request = { plan: wcoPlan, finance, year, language, asOf: today(language), scorecard };
    const outcome = await writeFinanceSheets(request, { waitForCellEdit: true });
    if (outcome.ok) {
      await pane.written();
      // Without collected files the tables just written are the truth, and what is changed in them counts.
      if ((collected.request?.files ?? []).length === 0) await pane.changeFinance(null);
    }
    setState(outcome.ok ? "written" : { problem: outcome.problem });
  };
  const sheet = financeSheetNames.finance;
  const sheets = Object.values(financeSheetNames)
    .filter((name) => name !== sheet)
    .join(", ");
  return (
    <section className={styles.write}>
      <Text size={200}>{word(financeStepText.willWrite, { sheets })}</Text>
      <Button appearance="primary" disabled={state === "writing"} onClick={() => void write()}>
        {word(state === "writing" ? financeStepText.writing : financeStepText.write)}
      </Button>
      {state === "written" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{word(financeStepText.written)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void goTo({ sheet, address: "A1" })}>
              {word(financeStepText.goToSheet)}
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
    </section>
  );
}
