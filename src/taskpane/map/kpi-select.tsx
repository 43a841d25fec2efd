import { Select } from "@fluentui/react-components";
import { mapText } from "../../i18n/pane/map-text";
import { wcoPlan } from "../../plan";
import type { KpiId } from "../../plan/types";
import { useWords } from "../words";

/** The plan's 29 KPIs to choose from, those that are likely first. */
export function KpiSelect({
  value,
  likely = [],
  extra,
  onChange,
}: {
  readonly value: string;
  readonly likely?: readonly KpiId[];
  /** Another choice than a KPI, before all. */
  readonly extra?: { readonly value: string; readonly label: string };
  readonly onChange: (value: string) => void;
}): React.JSX.Element {
  const { language, word } = useWords();
  const first = likely.flatMap((id) => wcoPlan.kpis.find((kpi) => kpi.id === id) ?? []);
  const others = wcoPlan.kpis.filter((kpi) => !first.includes(kpi));
  return (
    <Select
      size="small"
      value={value}
      aria-label={word(mapText.kpi)}
      onChange={(_, { value: chosen }) => {
        onChange(chosen);
      }}
    >
      {extra === undefined ? (
        <option value="">{word(mapText.chooseKpi)}</option>
      ) : (
        <option value={extra.value}>{extra.label}</option>
      )}
      {[...first, ...others].map(({ id, shortTitle }) => (
        <option key={id} value={id}>
          {id} {shortTitle[language]}
        </option>
      ))}
    </Select>
  );
}
