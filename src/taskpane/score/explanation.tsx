import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { directorateTitle } from "../../figures/directorates";
import type { Period } from "../../figures/figure";
import { yearOf } from "../../figures/period";
import { scoreText } from "../../i18n/pane/score-text";
import { explanationText } from "../../i18n/scoring-text";
import { explain, type ExplanationRow } from "../../scoring";
import type { PaneActions } from "../step";
import type { Scored } from "../workbook/use-scored";
import { useWords } from "../words";
import { numbersIn } from "./numbers";
import { QuarterChart } from "./quarter-chart";
import { quarterSums } from "./quarter-sums";
import { SourceLinks } from "./source-links";

const useStyles = makeStyles({
  card: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: `${tokens.spacingVerticalXXS} 0`, fontSize: tokens.fontSizeBase200 },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

export interface ExplanationProps {
  readonly id: string;
  readonly scored: Scored;
  readonly period: Period;
  readonly directorate: string | null;
  /** Names of the collected files, whose cells can be shown. */
  readonly files: readonly string[];
  readonly pane: PaneActions;
  readonly onClose: () => void;
  /** Explains a part of a roll-up. */
  readonly onExplain: (id: string) => void;
}

/** How a score came about: the rule, the sums, the quarters, what was left out and why, and every source cell. */
export function Explanation(props: ExplanationProps): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const { id, scored, period, directorate, onClose } = props;
  const { plan, index, settings } = scored;
  const rows = explain(plan, index, settings, id, period, directorate) ?? [];
  const said = rows.filter(({ source }) => source === undefined);
  const figures = rows.filter(({ source }) => source !== undefined);
  const kpi = plan.kpis.find((one) => one.id === id);
  const name = id === "PLAN" ? word(scoreText.overall) : id;
  const year = yearOf(period);
  return (
    <section
      className={styles.card}
      data-testid="explanation"
      aria-label={word(scoreText.explanation, { id: name })}
    >
      <div className={styles.head}>
        <Text weight="semibold" as="h2" style={{ margin: 0 }}>
          {word(scoreText.explanation, { id: name })}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={word(scoreText.close)}
          onClick={onClose}
        />
      </div>
      <ul className={styles.rows}>
        {said.map((row, at) => (
          <li key={at} className={styles.row}>
            <Said row={row} onExplain={props.onExplain} />
          </li>
        ))}
      </ul>
      {kpi !== undefined && (
        <QuarterChart year={year} sums={quarterSums(kpi, index, settings, period, directorate)} />
      )}
      {figures.length > 0 && (
        <>
          <Text as="h3" weight="semibold" className={styles.title}>
            {word(scoreText.figures)}
          </Text>
          <ul className={styles.rows}>
            {figures.map((row, at) => (
              <li key={at} className={styles.row}>
                <Said row={row} onExplain={props.onExplain} />
                <SourceLinks
                  source={row.source}
                  slot={{
                    kpi: id,
                    period: String(row.facts.period),
                    directorate: String(row.facts.directorate),
                  }}
                  files={props.files}
                  pane={props.pane}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What a row says, with its numbers; a part of a roll-up leads to its own explanation. */
function Said({
  row: { kind, facts, actual, target, value },
  onExplain,
}: {
  readonly row: ExplanationRow;
  readonly onExplain: (id: string) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const { percent, amount } = numbersIn(language);
  const whose = facts.directorate;
  const shown =
    whose === undefined ? facts : { ...facts, directorate: directorateTitle(String(whose), language) };
  const words = word(explanationText[kind], shown);
  const numbers = [
    ...(actual === undefined && target === undefined ? [] : [`${amount(actual)} / ${amount(target)}`]),
    ...(value === undefined ? [] : [percent(value)]),
  ].join(", ");
  return (
    <>
      {kind.startsWith("part") ? (
        <Link
          inline
          onClick={() => {
            onExplain(String(facts.id));
          }}
        >
          {words}
        </Link>
      ) : (
        words
      )}
      {numbers !== "" && (
        <>
          {word(scoreText.colon)} <span className={styles.value}>{numbers}</span>
        </>
      )}
    </>
  );
}
