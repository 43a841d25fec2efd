import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  lineStates,
  priorityTable,
  reconcile,
  withScenario,
  withScenarioShares,
  withShares,
  type BudgetLine,
  type Finance,
  type SharesByRow,
} from "../../budget";
import type { FiscalYear } from "../../figures/figure";
import { yearOf } from "../../figures/period";
import { reconciliationText } from "../../i18n/finance-text";
import { financeStepText } from "../../i18n/pane/finance-text";
import { wcoPlan } from "../../plan";
import type { StepProps } from "../step";
import { useWords } from "../words";
import { BudgetChoice } from "./budget-choice";
import { LineList } from "./line-list";
import { PriorityPreview } from "./priority-preview";
import { WriteFinance } from "./write-finance";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const priorities = wcoPlan.priorities.map(({ id }) => id);

/** The budget by priority: which lines lack an allocation, their shares, scenarios, and the Finance Committee's sheet. */
export function FinanceStep({ collected, pane }: StepProps): React.JSX.Element {
  const { word } = useWords();
  const finance = collected.finance ?? collected.prepared?.finance ?? collected.stored?.finance ?? null;
  if (finance === null || finance.budget.lines.length === 0) {
    return <Text>{word(financeStepText.noBudget)}</Text>;
  }
  return <BudgetStep collected={collected} pane={pane} finance={finance} />;
}

function BudgetStep({
  collected,
  pane,
  finance,
}: StepProps & { readonly finance: Finance }): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const [chosenYear, setYear] = useState<FiscalYear | null>(null);
  const [chosenScenario, setScenario] = useState<string | null>(null);
  const years = yearsOf(finance);
  const period = collected.prepared?.scored?.period;
  const year =
    chosenYear ??
    years.find((each) => period !== undefined && each === yearOf(period)) ??
    years.at(-1) ??
    "2019/20";
  const scenario = finance.scenarios.find(({ name }) => name === chosenScenario) ?? null;
  const { budget } = finance;
  const tried = useMemo(
    () => (scenario === null ? budget : withScenario(budget, scenario)),
    [budget, scenario],
  );
  const approved = useMemo(() => priorityTable(priorities, budget, year).table, [budget, year]);
  const states = useMemo(() => lineStates(priorities, tried, year), [tried, year]);
  const table = useMemo(() => priorityTable(priorities, tried, year).table, [tried, year]);
  const wrong = useMemo(
    () => reconcile(table, tried).filter(({ difference }) => difference !== 0),
    [table, tried],
  );

  const change = (line: BudgetLine, shares: SharesByRow): void => {
    void pane.changeFinance(
      scenario === null
        ? { ...finance, budget: withShares(budget, line, shares) }
        : withScenarioShares(finance, scenario.name, line, shares),
    );
  };
  return (
    <div className={styles.step}>
      <BudgetChoice
        years={years}
        year={year}
        onYear={setYear}
        finance={finance}
        scenario={scenario?.name ?? null}
        onScenario={setScenario}
        onFinance={(changed) => {
          void pane.changeFinance(changed);
        }}
      />
      <MessageBar intent={wrong.length === 0 ? "success" : "error"} layout="multiline">
        <MessageBarBody data-testid="reconciliation">
          {wrong.length === 0
            ? word(financeStepText.reconciles, { lines: table.lines.length })
            : word(financeStepText.doesNotReconcile, {
                checks: wrong.map(({ check }) => word(reconciliationText[check])).join(", "),
              })}
        </MessageBarBody>
      </MessageBar>
      <LineList
        key={`${year} ${scenario?.name ?? ""}`}
        states={states}
        allocations={tried.allocations}
        currency={budget.settings.currency}
        onChange={change}
      />
      <PriorityPreview
        table={table}
        approved={scenario === null ? null : approved}
        currency={budget.settings.currency}
      />
      <WriteFinance finance={finance} year={year} collected={collected} pane={pane} />
    </div>
  );
}

function yearsOf({ budget }: Finance): readonly FiscalYear[] {
  return [...new Set(budget.lines.map(({ year }) => year))].toSorted();
}
