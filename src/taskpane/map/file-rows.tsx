import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Proposal } from "../../build/mapping/proposals";
import { directorateTitle } from "../../figures/directorates";
import { mapText } from "../../i18n/pane/map-text";
import { trailing } from "./trailing";
import type { Recognition } from "../../intake/recognition/recognition";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  name: { overflowWrap: "anywhere" },
  facts: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** A file's rows as they were recognised, under its name, with the tables they stand in. */
export function FileRows({
  recognition: { file, directorate, fiscalYear, tables },
  proposals,
  line,
}: {
  readonly recognition: Recognition;
  readonly proposals: readonly Proposal[];
  readonly line: (proposal: Proposal) => React.JSX.Element;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const facts = [
    ...(directorate === null ? [] : [directorateTitle(directorate, language)]),
    ...(fiscalYear === null ? [] : [fiscalYear]),
    word(mapText.rows, { count: proposals.length }),
  ];
  return (
    <AccordionItem value={file}>
      <AccordionHeader as="h2" size="small">
        <span>
          <span className={styles.name}>{file}</span>
          <Text size={200} className={styles.facts}>
            {facts.join(", ")}
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        {tables.map(({ sheet, area, why }) => (
          <Text key={`${sheet}!${area}`} size={200} className={styles.facts}>
            {word(mapText.table, { sheet, area, periods: trailing(why.periods) })}
          </Text>
        ))}
        <ul className={styles.list}>{proposals.map(line)}</ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
