import { Button, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { directorates, directorateTitle } from "../../figures/directorates";
import type { FiscalYear } from "../../figures/figure";
import { collectText } from "../../i18n/pane/collect-text";
import type { Recognition } from "../../intake/recognition/recognition";
import { wcoPlan } from "../../plan";
import type { ToldOfFile } from "../step";
import { useWords } from "../words";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  whole: { flexBasis: "100%" },
  field: { flexGrow: 1, minWidth: "110px" },
});

const other = "other";

/** Asks for what a file does not state: whose report it is, of which year. Nothing where it states both. */
export function TellForm({
  recognition: { file, directorate, fiscalYear, findings },
  onTell,
}: {
  readonly recognition: Recognition;
  readonly onTell: (told: ToldOfFile) => void;
}): React.JSX.Element | null {
  const styles = useStyles();
  const { language, word } = useWords();
  const [chosen, setChosen] = useState("");
  const [name, setName] = useState("");
  const [year, setYear] = useState("");
  const title = useId();
  const codes = new Set(findings.map(({ code }) => code));
  const asksWhose = directorate === null && codes.has("directorate-unknown");
  const asksYear =
    fiscalYear === null && (codes.has("year-unknown") || codes.has("year-contradicts-file-name"));
  if (!asksWhose && !asksYear) return null;
  const whose = chosen === other ? name.trim() : chosen;
  const isComplete = (!asksWhose || whose !== "") && (!asksYear || year !== "");
  return (
    <form
      className={styles.form}
      aria-labelledby={title}
      data-testid={`tell ${file}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isComplete) return;
        onTell({
          ...(asksWhose ? { directorate: whose } : {}),
          ...(asksYear ? { fiscalYear: year as FiscalYear } : {}),
        });
      }}
    >
      <Text id={title} className={styles.whole} size={200}>
        <strong>{word(collectText.whose)}</strong> {word(collectText.whoseHelp)}
      </Text>
      {asksWhose && (
        <Field className={styles.field} label={word(collectText.directorate)} size="small">
          <Select
            size="small"
            value={chosen}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            <option value="">{word(collectText.pleaseChoose)}</option>
            {directorates.map(({ code }) => (
              <option key={code} value={code}>
                {directorateTitle(code, language)}
              </option>
            ))}
            <option value={other}>{word(collectText.otherBody)}</option>
          </Select>
        </Field>
      )}
      {asksWhose && chosen === other && (
        <Field className={styles.field} label={word(collectText.bodyName)} size="small">
          <Input
            size="small"
            value={name}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
      )}
      {asksYear && (
        <Field className={styles.field} label={word(collectText.fiscalYear)} size="small">
          <Select
            size="small"
            value={year}
            onChange={(_, { value }) => {
              setYear(value);
            }}
          >
            <option value="">{word(collectText.pleaseChoose)}</option>
            {wcoPlan.years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
      <Button type="submit" size="small" disabled={!isComplete}>
        {word(collectText.apply)}
      </Button>
    </form>
  );
}
