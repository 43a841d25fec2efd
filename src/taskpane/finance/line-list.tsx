import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Allocation, BudgetLine, LineState, SharesByRow } from "../../budget";
import { financeStepText } from "../../i18n/pane/finance-text";
import { useWords } from "../words";
import { LineRow } from "./line-row";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Rows shown at once: a list of ten thousand helps nobody. */
const atOnce = 30;

export interface LineListProps {
  readonly states: readonly LineState[];
  readonly allocations: readonly Allocation[];
  readonly currency: string;
  readonly onChange: (line: BudgetLine, shares: SharesByRow) => void;
}

/** The budget lines, those that lack something first; one is opened to change its shares. */
export function LineList({ states, allocations, currency, onChange }: LineListProps): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const incomplete = states.filter(({ state }) => state !== "allocated");
  const [isAll, setAll] = useState(incomplete.length === 0);
  const [most, setMost] = useState(atOnce);
  const [open, setOpen] = useState<LineState["line"]["place"] | null>(null);
  // A line just completed stays where it is until another is opened.
  const wanted = isAll
    ? states
    : states.filter((each) => incomplete.includes(each) || each.line.place === open);
  return (
    <section className={styles.section}>
      <Field label={word(financeStepText.show)}>
        <Select
          value={isAll ? "all" : "incomplete"}
          onChange={(_, { value }) => {
            setAll(value === "all");
            setMost(atOnce);
          }}
        >
          <option value="incomplete">{word(financeStepText.toComplete, { count: incomplete.length })}</option>
          <option value="all">{word(financeStepText.allLines, { count: states.length })}</option>
        </Select>
      </Field>
      {wanted.length === 0 && <Text>{word(financeStepText.nothingToComplete)}</Text>}
      <ul className={styles.list} data-testid="lines">
        {wanted.slice(0, most).map((each) => (
          <LineRow
            key={`${each.line.line} ${each.line.place.sheet ?? ""} ${each.line.place.cell ?? ""}`}
            state={each}
            allocations={allocations}
            currency={currency}
            isOpen={open === each.line.place}
            onOpen={(isOpen) => {
              setOpen(isOpen ? each.line.place : null);
            }}
            onChange={onChange}
          />
        ))}
      </ul>
      {wanted.length > most && (
        <Button
          onClick={() => {
            setMost(most + atOnce);
          }}
        >
          {word(financeStepText.moreLines, { count: Math.min(atOnce, wanted.length - most) })}
        </Button>
      )}
    </section>
  );
}
