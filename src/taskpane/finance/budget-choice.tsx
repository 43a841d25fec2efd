import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Finance } from "../../budget";
import type { FiscalYear } from "../../figures/figure";
import { financeStepText } from "../../i18n/pane/finance-text";
import { useWords } from "../words";

const useStyles = makeStyles({
  choices: { display: "grid", gridTemplateColumns: "2fr 3fr", gap: tokens.spacingHorizontalS },
  create: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-end" },
  name: { flexGrow: 1, minWidth: 0 },
  select: { minWidth: 0 },
});

/** Values of the choice that are no scenario's name: a name never begins with a blank. */
const approved = " approved";
const another = " new";

export interface BudgetChoiceProps {
  readonly years: readonly FiscalYear[];
  readonly year: FiscalYear;
  readonly onYear: (year: FiscalYear) => void;
  readonly finance: Finance;
  /** Null: the approved budget. */
  readonly scenario: string | null;
  readonly onScenario: (name: string | null) => void;
  readonly onFinance: (finance: Finance) => void;
}

/** Which year, and whose shares: the approved ones or a scenario's, which is created and removed by name. */
export function BudgetChoice(props: BudgetChoiceProps): React.JSX.Element {
  const { years, year, onYear, finance, scenario, onScenario, onFinance } = props;
  const styles = useStyles();
  const { word } = useWords();
  const [isCreating, setCreating] = useState(false);
  return (
    <>
      <div className={styles.choices}>
        <Field label={word(financeStepText.year)}>
          <Select
            className={styles.select}
            value={year}
            onChange={(_, { value }) => {
              onYear(value as FiscalYear);
            }}
          >
            {years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Field label={word(financeStepText.sharesOf)}>
          <Select
            className={styles.select}
            value={isCreating ? another : (scenario ?? approved)}
            onChange={(_, { value }) => {
              setCreating(value === another);
              if (value !== another) onScenario(value === approved ? null : value);
            }}
          >
            <option value={approved}>{word(financeStepText.approved)}</option>
            {finance.scenarios.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
            <option value={another}>{word(financeStepText.newScenario)}</option>
          </Select>
        </Field>
      </div>
      {isCreating && (
        <NewScenario
          taken={finance.scenarios.map(({ name }) => name)}
          onCreate={(name) => {
            onFinance({ ...finance, scenarios: [...finance.scenarios, { name, allocations: [] }] });
            onScenario(name);
            setCreating(false);
          }}
        />
      )}
      {scenario !== null && !isCreating && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            {word(financeStepText.inScenario, { name: scenario })}{" "}
            <Button
              size="small"
              onClick={() => {
                onScenario(null);
                onFinance({
                  ...finance,
                  scenarios: finance.scenarios.filter(({ name }) => name !== scenario),
                });
              }}
            >
              {word(financeStepText.removeScenario)}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

function NewScenario({
  taken,
  onCreate,
}: {
  readonly taken: readonly string[];
  readonly onCreate: (name: string) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const [typed, setTyped] = useState("");
  const name = typed.trim().replace(/\s+/g, " ");
  const isSound = name !== "" && !taken.some((each) => each.toLowerCase() === name.toLowerCase());
  return (
    <form
      className={styles.create}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSound) onCreate(name);
      }}
    >
      <Field label={word(financeStepText.scenarioName)} className={styles.name}>
        <Input
          value={typed}
          maxLength={60}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button type="submit" disabled={!isSound}>
        {word(financeStepText.create)}
      </Button>
    </form>
  );
}
