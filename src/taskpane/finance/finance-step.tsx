import { Text } from "@fluentui/react-components";
import { financeStepText } from "../../i18n/pane/finance-text";
import { NothingYet } from "../nothing-yet";
import type { StepProps } from "../step";
import { useWords } from "../words";

/** The budget by priority and what feeds ORG1.1 and ORG2.1. */
export function FinanceStep({ collected: { prepared }, pane }: StepProps): React.JSX.Element {
  const { word } = useWords();
  if (prepared === null) return <NothingYet pane={pane} />;
  if (prepared.finance === null) return <Text>{word(financeStepText.noBudget)}</Text>;
  return (
    <ul>
      {prepared.finance.budget.lines.map(({ line, year }) => (
        <li key={`${line} ${year}`}>
          {line} · {year}
        </li>
      ))}
    </ul>
  );
}
