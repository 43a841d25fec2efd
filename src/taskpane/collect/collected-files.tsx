import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding } from "../../figures/finding";
import { collectText } from "../../i18n/pane/collect-text";
import type { Step } from "../step";
import type { Collecting } from "../use-collected";
import { useWords } from "../words";
import { FileRow } from "./file-row";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

/** Rows that are drawn at first: a list of hundreds would make each answer to a click slow. */
const rowsAtFirst = 30;

/** The files of this session: whose figures each holds, how it was understood, what is to be checked. */
export function CollectedFiles({
  collecting: { collected, collection, reading },
  onNext,
}: {
  readonly collecting: Collecting;
  readonly onNext: (step: Step) => void;
}): React.JSX.Element | null {
  const styles = useStyles();
  const { word } = useWords();
  const [isWhole, setWhole] = useState(false);
  const { prepared, request } = collected;
  const files = reading?.files ?? request?.files ?? [];
  const imported = reading?.imported ?? collected.imported;
  const problems = useMemo(() => findingsByFile(prepared?.findings ?? []), [prepared]);
  if (files.length === 0 && prepared === null) return null;
  const shown = isWhole ? files : files.slice(0, rowsAtFirst);
  const figures = prepared?.figures.length ?? 0;
  return (
    <section>
      {files.length > 0 && (
        <div className={styles.heading}>
          <h2 className={styles.title} role="status">
            {reading === null
              ? word(collectText.total, { files: files.length, figures })
              : word(collectText.files)}
          </h2>
          {reading === null && (
            <Button size="small" appearance="subtle" onClick={() => void collection.startAgain()}>
              {word(collectText.clear)}
            </Button>
          )}
        </div>
      )}
      {prepared !== null && reading === null && (
        <div className={styles.actions}>
          <Button
            appearance="primary"
            onClick={() => {
              onNext("check");
            }}
          >
            {word(collectText.showFindings)}
          </Button>
          <Button
            onClick={() => {
              onNext("score");
            }}
          >
            {word(collectText.showScores)}
          </Button>
        </div>
      )}
      {files.length > 0 && (
        <ul className={styles.list} data-testid="collected">
          {shown.map((file) => (
            <FileRow
              key={file.name}
              name={file.name}
              imported={imported.get(file.name)}
              findings={problems.get(file.name)}
              progress={reading?.atWork.get(file.name)}
              collection={collection}
            />
          ))}
        </ul>
      )}
      {shown.length < files.length && (
        <Button
          appearance="subtle"
          onClick={() => {
            setWhole(true);
          }}
        >
          <Text>{word(collectText.showMore, { count: files.length - shown.length })}</Text>
        </Button>
      )}
    </section>
  );
}

function findingsByFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byFile.get(finding.file ?? "");
    if (own === undefined) byFile.set(finding.file ?? "", [finding]);
    else own.push(finding);
  }
  return byFile;
}
