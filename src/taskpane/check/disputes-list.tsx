import { Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { candidateKey, type Choices, type Dispute } from "../../build/import/disputes";
import { directorateTitle } from "../../figures/directorates";
import { placeOf, placeText } from "../../figures/place";
import { checkText } from "../../i18n/pane/check-text";
import type { VerdictAction } from "../workbook/verdicts";
import { useWords } from "../words";
import { pairText } from "./pair";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  radio: { overflowWrap: "anywhere" },
});

/** Figures that are stated twice with different values: an officer chooses the one that counts. */
export function DisputesList({
  disputes,
  choices,
  onAct,
}: {
  readonly disputes: readonly Dispute[];
  readonly choices: Choices;
  readonly onAct: (action: VerdictAction) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  return (
    <section className={styles.section} data-testid="disputes">
      <h2 className={styles.title}>{word(checkText.disputes, { count: disputes.length })}</h2>
      <Text size={200}>{word(checkText.disputesWhat)}</Text>
      {disputes.map(({ slot, kpi, period, directorate, candidates }) => (
        <Field
          key={slot}
          label={word(checkText.decisionFor, {
            kpi,
            period,
            directorate: directorateTitle(directorate, language),
          })}
        >
          <RadioGroup
            value={choices[slot] ?? ""}
            onChange={(_, { value }) => {
              onAct({ kind: "choose", slot, candidate: value === "" ? null : value });
            }}
          >
            {candidates.map((candidate) => (
              <Radio
                key={candidateKey(candidate)}
                className={styles.radio}
                value={candidateKey(candidate)}
                label={word(checkText.candidate, {
                  pair: pairText(candidate, language),
                  place: placeText(placeOf(candidate, "actual")),
                })}
              />
            ))}
            <Radio value="" label={word(checkText.undecided)} />
          </RadioGroup>
        </Field>
      ))}
    </section>
  );
}
