import { Badge, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Period } from "../../figures/figure";
import { comparePeriods } from "../../figures/period";
import { scoreText } from "../../i18n/pane/score-text";
import { scorecardOf, scorecardRows } from "../../scoring";
import { NothingYet } from "../nothing-yet";
import type { StepProps } from "../step";
import { useScored, type Scored } from "../workbook/use-scored";
import { useWords } from "../words";
import { Explanation } from "./explanation";
import { rowsFound } from "./rows-found";
import { ScoreChoices, type ScoreView } from "./score-choices";
import { ScoreRow } from "./score-row";
import { ScoreSummary } from "./score-summary";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  origin: { height: "auto", minHeight: "20px", textAlign: "center" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** Step 4: the scorecard, by period and directorate; every score explains itself down to its cells. */
export function ScoreStep({ collected, pane }: StepProps): React.JSX.Element {
  const scored = useScored(collected);
  if (scored === null) return <NothingYet pane={pane} />;
  const files = (collected.request?.files ?? []).map(({ name }) => name);
  return <ScoreView scored={scored} files={files} pane={pane} />;
}

function ScoreView({
  scored,
  files,
  pane,
}: {
  readonly scored: Scored;
  readonly files: readonly string[];
  readonly pane: StepProps["pane"];
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const [chosen, choose] = useState<Partial<ScoreView>>({});
  const [explained, setExplained] = useState<string | null>(null);
  const { plan, index, settings, figures } = scored;
  const periods = useMemo(
    () => [...new Set<Period>([...figures.map(({ period }) => period), scored.period])].sort(comparePeriods),
    [figures, scored.period],
  );
  const directorates = useMemo(
    () => [...new Set(figures.map(({ directorate }) => directorate))].sort(),
    [figures],
  );
  // A choice that the figures no longer have falls back to all of them.
  const view: ScoreView = {
    period: periods.find((each) => each === chosen.period) ?? scored.period,
    directorate: directorates.find((each) => each === chosen.directorate) ?? null,
    search: chosen.search ?? "",
  };
  const rows = useMemo(
    () =>
      scorecardRows(
        plan,
        scorecardOf(plan, index, settings, view.period, view.directorate).scorecard,
        language,
      ),
    [plan, index, settings, view.period, view.directorate, language],
  );
  const found = rowsFound(rows, view.search);
  const toggle = (id: string): void => {
    setExplained(explained === id ? null : id);
  };
  const explanation = (id: string): React.JSX.Element | null =>
    explained !== id ? null : (
      <Explanation
        id={id}
        scored={scored}
        period={view.period}
        directorate={view.directorate}
        files={files}
        pane={pane}
        onClose={() => {
          setExplained(null);
        }}
        onExplain={setExplained}
      />
    );
  return (
    <div className={styles.step}>
      <Badge
        className={styles.origin}
        appearance="tint"
        color={scored.from === "workbook" ? "success" : "informative"}
        shape="rounded"
      >
        {word(scored.from === "workbook" ? scoreText.fromWorkbook : scoreText.fromFiles)}
      </Badge>
      <ScoreChoices
        view={view}
        periods={periods}
        directorates={directorates}
        onChange={(changed) => {
          choose({ ...chosen, ...changed });
        }}
      />
      <ScoreSummary
        rows={rows}
        settings={settings}
        isExplained={explained === "PLAN"}
        onExplain={() => {
          toggle("PLAN");
        }}
      />
      {explanation("PLAN")}
      <ul className={styles.list} data-testid="scores" aria-label={word(scoreText.scorecard)}>
        {found.map((row) => (
          <li key={row.id}>
            <ScoreRow
              row={row}
              isExplained={explained === row.id}
              onExplain={() => {
                toggle(row.id);
              }}
            />
            {explanation(row.id)}
          </li>
        ))}
      </ul>
      {found.length === 0 && <Text>{word(scoreText.noMatch, { text: view.search })}</Text>}
    </div>
  );
}
