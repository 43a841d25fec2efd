import { Button, Field, Input, Slider, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { notAllocated, type BudgetLine, type PriorityRow, type SharesByRow } from "../../budget";
import { financeStepText } from "../../i18n/pane/finance-text";
import { wcoPlan } from "../../plan";
import { codeOfRow, titleOfRow } from "../../sheets/finance/sheet-layout";
import { useWords } from "../words";
import { percentInWords } from "./numbers";
import { fractionTyped, sharesTyped, sumOfShares, typedFraction, type TypedShares } from "./typed-shares";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 84px 76px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  slider: { minWidth: 0 },
  number: { width: "76px", minWidth: 0 },
  sum: { display: "flex", justifyContent: "space-between", alignItems: "center", flexWrap: "wrap" },
  over: { color: tokens.colorPaletteRedForeground1 },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

const rows: readonly PriorityRow[] = [...wcoPlan.priorities.map(({ id }) => id), notAllocated];

export interface ShareEditorProps {
  readonly line: BudgetLine;
  readonly shares: SharesByRow;
  readonly onApply: (shares: SharesByRow) => void;
  readonly onCancel: () => void;
}

/** A line's shares in percent, typed or drawn; nothing changes before they are applied. */
export function ShareEditor({ line, shares, onApply, onCancel }: ShareEditorProps): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const [typed, setTyped] = useState<TypedShares>(
    () => new Map(rows.map((row) => [row, typedFraction(shares.get(row) ?? 0, language)])),
  );
  const stated = sharesTyped(typed);
  const sum = stated === null ? null : sumOfShares(stated);
  const set = (row: PriorityRow, text: string): void => {
    setTyped(new Map([...typed, [row, text]]));
  };
  return (
    <form
      className={styles.form}
      aria-label={word(financeStepText.editShares, { line: line.line })}
      onSubmit={(event) => {
        event.preventDefault();
        if (stated !== null) onApply(stated);
      }}
    >
      {rows.map((row) => (
        <ShareField
          key={row}
          row={row}
          text={typed.get(row) ?? ""}
          onText={(text) => {
            set(row, text);
          }}
        />
      ))}
      <div className={styles.sum}>
        <Text weight="semibold" role="status" className={sum !== null && sum > 1 ? styles.over : ""}>
          {word(financeStepText.sum, { percent: sum === null ? "–" : percentInWords(sum, language) })}
        </Text>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" size="small" disabled={stated === null}>
            {word(financeStepText.apply)}
          </Button>
          <Button size="small" onClick={onCancel}>
            {word(financeStepText.cancel)}
          </Button>
        </div>
      </div>
      {sum !== null && sum > 1 && <Text className={styles.over}>{word(financeStepText.over)}</Text>}
    </form>
  );
}

/** One row's share: a slider in whole percent beside the field that holds it exactly. */
function ShareField({
  row,
  text,
  onText,
}: {
  readonly row: PriorityRow;
  readonly text: string;
  readonly onText: (text: string) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const fraction = fractionTyped(text);
  const title = titleOfRow(wcoPlan, row, language);
  const name = [codeOfRow(row), title].filter(Boolean).join(" ");
  return (
    <div className={styles.row}>
      <Text size={200}>{name}</Text>
      <Slider
        className={styles.slider}
        size="small"
        min={0}
        max={100}
        value={Math.round((fraction ?? 0) * 100)}
        aria-label={word(financeStepText.slide, { row: name })}
        onChange={(_, { value }) => {
          onText(value === 0 ? "" : String(value));
        }}
      />
      <Field validationMessage={fraction === null ? word(financeStepText.notNumber) : null}>
        <Input
          className={styles.number}
          size="small"
          inputMode="decimal"
          value={text}
          aria-label={word(financeStepText.percentOf, { row: name })}
          contentAfter={<span aria-hidden>%</span>}
          onChange={(_, { value }) => {
            onText(value);
          }}
        />
      </Field>
    </div>
  );
}
