import { Button, Field, Select, Text, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Severity } from "../../figures/finding";
import { checkText } from "../../i18n/pane/check-text";
import type { PaneActions } from "../step";
import { useWords } from "../words";
import { FindingLine } from "./finding-line";
import { countsOf, filesOf, findingsShown, firstFilter, severities, toggled } from "./findings-shown";

const titles = {
  error: checkText.errors,
  warning: checkText.warnings,
  info: checkText.infos,
} as const satisfies Record<Severity, unknown>;

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** So many are drawn at once: a file may deserve thousands. */
const page = 40;

/** The findings, the worst first, filtered by severity and file. */
export function FindingsList({
  findings,
  files,
  pane,
}: {
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
  readonly pane: PaneActions;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const [filter, setFilter] = useState(() => firstFilter(findings));
  const [most, setMost] = useState(page);
  const counts = countsOf(findings, filter);
  const shown = findingsShown(findings, filter);
  const named = filesOf(findings);
  return (
    <>
      <div className={styles.filter} role="group" aria-label={word(checkText.findings)}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            checked={filter.severities.includes(severity)}
            disabled={counts[severity] === 0}
            onClick={() => {
              setFilter(toggled(filter, severity));
            }}
          >
            {word(checkText.counted, { title: word(titles[severity]), count: counts[severity] })}
          </ToggleButton>
        ))}
      </div>
      {named.length > 1 && (
        <Field label={word(checkText.file)} size="small">
          <Select
            value={filter.file ?? "*"}
            onChange={(_, { value }) => {
              setFilter({ ...filter, file: value === "*" ? null : value });
            }}
          >
            <option value="*">{word(checkText.allFiles)}</option>
            {named.map((file) => (
              <option key={file} value={file}>
                {file === "" ? word(checkText.thisWorkbook) : file}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {shown.length === 0 && <Text>{word(checkText.nothingShown)}</Text>}
      <ul className={styles.list} data-testid="findings">
        {shown.slice(0, most).map((finding, index) => (
          <FindingLine key={index} finding={finding} files={files} pane={pane} />
        ))}
      </ul>
      {shown.length > most && (
        <Button
          size="small"
          onClick={() => {
            setMost(most + page);
          }}
        >
          {word(checkText.more, { count: Math.min(page, shown.length - most) })}
        </Button>
      )}
    </>
  );
}
