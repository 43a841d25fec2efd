import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../figures/finding";
import { paneSettingsText } from "../../i18n/pane/settings-text";
import type { Plan } from "../../plan";
import { useWords } from "../words";
import { SettingField } from "./setting-field";

const useStyles = makeStyles({
  perspective: { border: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalM}`, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, padding: 0, marginBottom: tokens.spacingVerticalXS },
  weights: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(76px, 1fr))",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

interface WeightFieldsProps {
  readonly plan: Plan;
  readonly weights: Readonly<Record<string, string>>;
  readonly faults: ReadonlyMap<string, Finding>;
  readonly onWeight: (id: string, weight: string) => void;
}

/** The weights by perspective: its own, then its objectives' and their KPIs'. */
export function WeightFields({ plan, weights, faults, onWeight }: WeightFieldsProps): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  return (
    <>
      {plan.perspectives.map(({ id: perspective, title }) => {
        const objectives = plan.objectives.filter((objective) => objective.perspective === perspective);
        const within = objectives.flatMap(({ id }) => [
          { id, label: id },
          ...plan.kpis
            .filter(({ objective }) => objective === id)
            .map((kpi) => ({ id: kpi.id, label: kpi.id })),
        ]);
        return (
          <fieldset key={perspective} className={styles.perspective}>
            <legend className={styles.title}>{title[language]}</legend>
            <div className={styles.weights}>
              {[{ id: perspective, label: word(paneSettingsText.perspective) }, ...within].map(
                ({ id, label }) => (
                  <SettingField
                    key={id}
                    label={label}
                    value={weights[id] ?? ""}
                    placeholder="1"
                    fault={faults.get(`weight ${id}`)}
                    onChange={(weight) => {
                      onWeight(id, weight);
                    }}
                  />
                ),
              )}
            </div>
          </fieldset>
        );
      })}
    </>
  );
}
