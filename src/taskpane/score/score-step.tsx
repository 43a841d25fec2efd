import { Input, Select, Text, makeStyles, tokens, Field } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { directorateTitle } from "../../figures/directorates";
import { settleDuplicates } from "../../figures/duplicates";
import type { Period } from "../../figures/figure";
import { scoreText } from "../../i18n/pane/score-text";
import { indexFigures, scorecardOf, scorecardRows } from "../../scoring";
import { NothingYet } from "../nothing-yet";
import type { StepProps } from "../step";
import { useWords } from "../words";
import { Explanation } from "./explanation";
import { ScoreRow } from "./score-row";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choices: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
});

/** Step 3: the scorecard, by period and directorate; a KPI explains itself down to its cells. */
export function ScoreStep({ collected: { request, prepared }, pane }: StepProps): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const [chosen, setChosen] = useState<Period | null>(null);
  const [directorate, setDirectorate] = useState("");
  const [search, setSearch] = useState("");
  const [explained, setExplained] = useState<string | null>(null);
  const figures = prepared?.figures;
  const index = useMemo(() => indexFigures(settleDuplicates(figures ?? []).figures), [figures]);
  if (request === null || prepared?.scored == null) return <NothingYet pane={pane} />;

  const { plan, settings } = request;
  const period = chosen ?? prepared.scored.period;
  const periods = [...new Set(prepared.figures.map((figure) => figure.period))].sort();
  const directorates = [...new Set(prepared.figures.map((figure) => figure.directorate))].sort();
  const whose = directorate === "" ? null : directorate;
  const { scorecard } = scorecardOf(plan, index, settings.settings, period, whose);
  const wanted = search.trim().toLowerCase();
  const rows = scorecardRows(plan, scorecard, language).filter(
    ({ id, title }) => wanted === "" || `${id} ${title}`.toLowerCase().includes(wanted),
  );
  return (
    <div className={styles.step}>
      <div className={styles.choices}>
        <Field label={word(scoreText.period)}>
          <Select
            value={period}
            onChange={(_, { value }) => {
              setChosen(value as Period);
            }}
          >
            {periods.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Field label={word(scoreText.directorate)}>
          <Select
            value={directorate}
            onChange={(_, { value }) => {
              setDirectorate(value);
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
      <Input
        type="search"
        placeholder={word(scoreText.search)}
        aria-label={word(scoreText.search)}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      <div role="list" data-testid="scores">
        {rows.map((row) => (
          <div role="listitem" key={`${row.level}-${row.id}`}>
            <ScoreRow
              row={row}
              isExplained={explained === row.id}
              onExplain={() => {
                setExplained(explained === row.id ? null : row.id);
              }}
            />
            {explained === row.id && (
              <Explanation
                id={row.id}
                plan={plan}
                index={index}
                settings={settings.settings}
                period={period}
                directorate={whose}
                onClose={() => {
                  setExplained(null);
                }}
              />
            )}
          </div>
        ))}
      </div>
      {rows.length === 0 && <Text>{word(scoreText.noMatch, { text: search })}</Text>}
    </div>
  );
}
