import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../figures/finding";
import { paneSettingsText } from "../../i18n/pane/settings-text";
import { wcoPlan } from "../../plan";
import { useWords } from "../words";
import { SettingField } from "./setting-field";
import type { SettingsDraft } from "./settings-draft";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalM },
});

const periods = wcoPlan.years.flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`).concat(year),
);

/** What most officers set: period, language, cap and the two thresholds. */
export function GeneralFields({
  draft,
  faults,
  onChange,
}: {
  readonly draft: SettingsDraft;
  readonly faults: ReadonlyMap<string, Finding>;
  readonly onChange: (changed: Partial<SettingsDraft>) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const other = draft.period === "" || periods.includes(draft.period) ? [] : [draft.period];
  return (
    <>
      <Field label={word(paneSettingsText.period)}>
        <Select
          value={draft.period}
          onChange={(_, { value }) => {
            onChange({ period: value });
          }}
        >
          <option value="">{word(paneSettingsText.latest)}</option>
          {[...other, ...periods].map((period) => (
            <option key={period}>{period}</option>
          ))}
        </Select>
      </Field>
      <Field label={word(paneSettingsText.language)}>
        <Select
          value={draft.language}
          onChange={(_, { value }) => {
            onChange({ language: value });
          }}
        >
          <option value="">{word(paneSettingsText.asPane)}</option>
          <option value="en">{word(paneSettingsText.english)}</option>
          <option value="fr">{word(paneSettingsText.french)}</option>
        </Select>
      </Field>
      <div className={styles.pair}>
        <SettingField
          label={word(paneSettingsText.onTrack)}
          unit="%"
          value={draft.onTrack}
          fault={faults.get("on track")}
          onChange={(onTrack) => {
            onChange({ onTrack });
          }}
        />
        <SettingField
          label={word(paneSettingsText.atRisk)}
          unit="%"
          value={draft.atRisk}
          fault={faults.get("at risk")}
          onChange={(atRisk) => {
            onChange({ atRisk });
          }}
        />
      </div>
      <SettingField
        label={word(paneSettingsText.cap)}
        unit="%"
        value={draft.cap}
        fault={faults.get("cap")}
        onChange={(cap) => {
          onChange({ cap });
        }}
      />
    </>
  );
}
