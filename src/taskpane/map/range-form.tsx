import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import { selectedRange } from "../../excel/look";
import { directorates } from "../../figures/directorates";
import { mapText } from "../../i18n/pane/map-text";
import type { Correction, MappingRole } from "../../intake/mapping";
import { wcoPlan } from "../../plan";
import { ProblemBar } from "../problem-bar";
import { useWords } from "../words";
import { KpiSelect } from "./kpi-select";
import { periodChoices } from "./period-choices";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    // Fluent UI's fields are as wide as their longest choice by themselves.
    "& .fui-Select, & .fui-Select__select, & .fui-Input, & .fui-Input__input": { minWidth: 0, width: "100%" },
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const roles = [
  { role: "actual", text: mapText.roleActual },
  { role: "target", text: mapText.roleTarget },
  { role: "pair", text: mapText.rolePair },
  { role: "members-supported", text: mapText.roleSupported },
  { role: "members-requesting", text: mapText.roleRequesting },
] as const satisfies readonly { readonly role: MappingRole; readonly text: unknown }[];

/** A range that an officer points at: in the grid by its selection, or by typing its sheet and address. */
export interface PointedRange {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly kpi: string;
}

/** Says what a range holds: role, KPI, period and directorate, as far as the cells around it do not say it themselves. */
export function RangeForm({
  files,
  initial,
  isBusy,
  onApply,
  onCancel,
}: {
  readonly files: readonly string[];
  readonly initial: PointedRange;
  readonly isBusy: boolean;
  readonly onApply: (file: string, correction: Correction) => void;
  readonly onCancel: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const [place, setPlace] = useState(initial);
  const [role, setRole] = useState<MappingRole>("actual");
  const [period, setPeriod] = useState<Correction["period"]>("as-headed");
  const [directorate, setDirectorate] = useState("");
  const [problem, setProblem] = useState<ExcelProblem | null>(null);
  const set = (changed: Partial<PointedRange>): void => {
    setPlace({ ...place, ...changed });
  };
  const takeSelection = async (): Promise<void> => {
    const selected = await selectedRange();
    setProblem(selected.ok ? null : selected.problem);
    if (selected.ok) set({ sheet: selected.value.sheet, range: selected.value.address });
  };
  const { file, sheet, range, kpi } = place;
  return (
    <form
      className={styles.form}
      aria-label={word(mapText.add)}
      onSubmit={(event) => {
        event.preventDefault();
        onApply(file, { sheet, range, kpi, role, directorate, ...(period === undefined ? {} : { period }) });
      }}
    >
      <Field label={word(mapText.file)} size="small">
        <Select
          value={file}
          onChange={(_, { value }) => {
            set({ file: value });
          }}
        >
          {files.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={word(mapText.sheet)} size="small" required>
          <Input
            value={sheet}
            onChange={(_, { value }) => {
              set({ sheet: value });
            }}
          />
        </Field>
        <Field label={word(mapText.range)} size="small" required hint={word(mapText.rangeHint)}>
          <Input
            value={range}
            onChange={(_, { value }) => {
              set({ range: value });
            }}
          />
        </Field>
      </div>
      <Button size="small" onClick={() => void takeSelection()}>
        {word(mapText.useSelection)}
      </Button>
      {problem !== null && <ProblemBar problem={problem} />}
      <Field label={word(mapText.kpi)} size="small">
        <KpiSelect
          value={kpi}
          extra={{ value: "as-labelled", label: word(mapText.asLabelled) }}
          onChange={(value) => {
            set({ kpi: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={word(mapText.role)} size="small">
          <Select
            value={role}
            onChange={(_, { value }) => {
              setRole(value as MappingRole);
            }}
          >
            {roles.map((each) => (
              <option key={each.role} value={each.role}>
                {word(each.text)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={word(mapText.period)} size="small">
          <Select
            value={period ?? "as-headed"}
            onChange={(_, { value }) => {
              setPeriod(value as NonNullable<Correction["period"]>);
            }}
          >
            <option value="as-headed">{word(mapText.asHeaded)}</option>
            {periodChoices(wcoPlan.years).map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Field label={word(mapText.directorate)} size="small">
          <Select
            value={directorate}
            onChange={(_, { value }) => {
              setDirectorate(value);
            }}
          >
            <option value="">{word(mapText.asFile)}</option>
            {directorates.map(({ code, title }) => (
              <option key={code} value={code}>
                {title[language]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.actions}>
        <Button
          type="submit"
          appearance="primary"
          size="small"
          disabled={isBusy || sheet === "" || range === ""}
        >
          {word(mapText.save)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {word(mapText.cancel)}
        </Button>
      </div>
    </form>
  );
}
