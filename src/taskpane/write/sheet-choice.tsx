import { Checkbox, Field, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import { outputSheets } from "../../build/build";
import { writeText } from "../../i18n/pane/write-text";
import { useWords } from "../words";
import type { WriteChoice } from "./use-write";

const useStyles = makeStyles({
  checks: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Which sheets, and whether they follow by the add-in's functions or by native formulas. */
export function SheetChoice({
  choice,
  onChange,
}: {
  readonly choice: WriteChoice;
  readonly onChange: (changed: Partial<WriteChoice>) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const { outputs = outputSheets, mode, directorateSheets } = choice;
  const isPortable = mode === "portable";
  return (
    <>
      <fieldset className={styles.checks}>
        <legend className={styles.legend}>{word(writeText.sheets)}</legend>
        {outputSheets.map((output) => (
          <Checkbox
            key={output}
            label={word(writeText[output])}
            checked={outputs.includes(output)}
            onChange={(_, { checked }) => {
              onChange({
                outputs: outputSheets.filter((each) =>
                  each === output ? checked === true : outputs.includes(each),
                ),
              });
            }}
          />
        ))}
        <Checkbox
          label={word(writeText.directorateSheets)}
          disabled={isPortable}
          checked={directorateSheets && !isPortable}
          onChange={(_, { checked }) => {
            onChange({ directorateSheets: checked === true });
          }}
        />
        {isPortable && (
          <Text size={200} className={styles.hint}>
            {word(writeText.directoratesLive)}
          </Text>
        )}
      </fieldset>
      <Field label={word(writeText.kind)}>
        <RadioGroup
          value={mode}
          onChange={(_, { value }) => {
            onChange({ mode: value === "portable" ? "portable" : "live" });
          }}
        >
          <Radio value="live" label={word(writeText.live)} />
          <Radio value="portable" label={word(writeText.portable)} />
        </RadioGroup>
      </Field>
    </>
  );
}
