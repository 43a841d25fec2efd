import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import type { Finding } from "../../figures/finding";
import { paneSettingsText } from "../../i18n/pane/settings-text";
import type { Plan } from "../../plan";
import { useWords } from "../words";
import type { KpiThreshold } from "./settings-draft";
import { SettingField } from "./setting-field";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
  },
});

interface ThresholdFieldsProps {
  readonly plan: Plan;
  readonly thresholds: readonly KpiThreshold[];
  readonly faults: ReadonlyMap<string, Finding>;
  /** What a KPI that is added begins with. */
  readonly usual: Omit<KpiThreshold, "kpi">;
  readonly onChange: (thresholds: readonly KpiThreshold[]) => void;
}

/** Thresholds that hold for one KPI only. */
export function ThresholdFields(props: ThresholdFieldsProps): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const { plan, thresholds, faults, usual, onChange } = props;
  const used = new Set(thresholds.map(({ kpi }) => kpi));
  const free = plan.kpis.filter(({ id }) => !used.has(id));
  const change = (at: number, changed: Partial<KpiThreshold>): void => {
    onChange(thresholds.map((own, index) => (index === at ? { ...own, ...changed } : own)));
  };
  return (
    <>
      {thresholds.map(({ kpi, onTrack, atRisk }, at) => (
        <div key={at} className={styles.row}>
          <Field label={word(paneSettingsText.kpi)} size="small">
            <Select
              size="small"
              value={kpi}
              onChange={(_, { value }) => {
                change(at, { kpi: value });
              }}
            >
              {plan.kpis
                .filter(({ id }) => id === kpi || !used.has(id))
                .map(({ id }) => (
                  <option key={id}>{id}</option>
                ))}
            </Select>
          </Field>
          <SettingField
            label={word(paneSettingsText.onTrack)}
            value={onTrack}
            unit="%"
            fault={faults.get(`on track ${kpi}`)}
            onChange={(value) => {
              change(at, { onTrack: value });
            }}
          />
          <SettingField
            label={word(paneSettingsText.atRisk)}
            value={atRisk}
            unit="%"
            fault={faults.get(`at risk ${kpi}`)}
            onChange={(value) => {
              change(at, { atRisk: value });
            }}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={word(paneSettingsText.remove, { id: kpi })}
            onClick={() => {
              onChange(thresholds.filter((_, index) => index !== at));
            }}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={<AddRegular />}
        disabled={free.length === 0}
        onClick={() => {
          const [first] = free;
          if (first !== undefined) onChange([...thresholds, { kpi: first.id, ...usual }]);
        }}
      >
        {word(paneSettingsText.add)}
      </Button>
    </>
  );
}
