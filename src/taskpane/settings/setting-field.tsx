import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../figures/finding";
import { findingMessage } from "../../i18n/findings";
import { useWords } from "../words";

const useStyles = makeStyles({
  // An input is as wide as its field, however narrow that is.
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

interface SettingFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault: Finding | undefined;
  /** "%" for fractions. */
  readonly unit?: string;
  readonly placeholder?: string;
}

/** A number that may be set, with what is wrong with it. */
export function SettingField(props: SettingFieldProps): React.JSX.Element {
  const styles = useStyles();
  const { language } = useWords();
  const { label, value, onChange, fault, unit, placeholder } = props;
  const message =
    fault === undefined ? {} : { validationMessage: findingMessage(fault.code, language, fault.facts) };
  return (
    <Field label={label} size="small" {...message}>
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        value={value}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(unit === undefined ? {} : { contentAfter: unit })}
        onChange={(_, { value: typed }) => {
          onChange(typed);
        }}
      />
    </Field>
  );
}
