import { Field, SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import { directorateTitle } from "../../figures/directorates";
import type { Period } from "../../figures/figure";
import { scoreText } from "../../i18n/pane/score-text";
import { useWords } from "../words";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    gap: tokens.spacingHorizontalS,
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
    "& .fui-Select": { minWidth: 0 },
  },
  search: { maxWidth: "none" },
});

/** What the scorecard is looked at by. */
export interface ScoreView {
  readonly period: Period;
  /** Null: all directorates together. */
  readonly directorate: string | null;
  readonly search: string;
}

/** Period, directorate and search. */
export function ScoreChoices({
  view,
  periods,
  directorates,
  onChange,
}: {
  readonly view: ScoreView;
  readonly periods: readonly Period[];
  readonly directorates: readonly string[];
  readonly onChange: (changed: Partial<ScoreView>) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  return (
    <>
      <div className={styles.choices}>
        <Field label={word(scoreText.period)} size="small">
          <Select
            value={view.period}
            onChange={(_, { value }) => {
              onChange({ period: value as Period });
            }}
          >
            {periods.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Field label={word(scoreText.directorate)} size="small">
          <Select
            value={view.directorate ?? ""}
            onChange={(_, { value }) => {
              onChange({ directorate: value === "" ? null : value });
            }}
          >
            <option value="">{word(scoreText.all)}</option>
            {directorates.map((each) => (
              <option key={each} value={each}>
                {directorateTitle(each, language)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <SearchBox
        size="small"
        className={styles.search}
        placeholder={word(scoreText.search)}
        aria-label={word(scoreText.search)}
        value={view.search}
        onChange={(_, { value }) => {
          onChange({ search: value });
        }}
      />
    </>
  );
}
