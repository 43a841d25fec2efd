import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { memo } from "react";
import { directorateTitle } from "../../figures/directorates";
import type { Finding, Severity } from "../../figures/finding";
import { collectText } from "../../i18n/pane/collect-text";
import type { ImportedFile } from "../../intake/import-file";
import type { RecognisedTable } from "../../intake/recognition/recognition";
import type { Collection, Reading } from "../collection";
import { useWords } from "../words";
import { TellForm } from "./tell-form";

const useStyles = makeStyles({
  file: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { display: "block" },
  quiet: { display: "block", color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  badges: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  whole: { gridColumn: "1 / -1" },
});

const badges = [
  { severity: "error", symbol: "✖", text: collectText.errors, color: "danger" },
  { severity: "warning", symbol: "▲", text: collectText.warnings, color: "warning" },
  { severity: "info", symbol: "ℹ", text: collectText.infos, color: "informative" },
] as const satisfies readonly { readonly severity: Severity; readonly [key: string]: unknown }[];

export interface FileRowProps {
  readonly name: string;
  /** Undefined while the file waits or is read. */
  readonly imported: ImportedFile | undefined;
  /** What was found over all files that is about this one. */
  readonly findings: readonly Finding[] | undefined;
  /** How far the reading is: null before the first sheet, undefined where the file is not being read. */
  readonly progress: Reading["atWork"] extends ReadonlyMap<string, infer Progress>
    ? Progress | undefined
    : never;
  readonly collection: Collection;
}

/** A collected file: whose it is, how it was understood, how many figures it gave, what is to be checked. */
export const FileRow = memo(function FileRow(props: FileRowProps): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const { name, imported, findings, progress, collection } = props;
  return (
    <li className={styles.file}>
      <div>
        <Text className={styles.name} title={name}>
          {name}
        </Text>
        {imported === undefined ? (
          <Text size={200} className={styles.quiet}>
            {progress === undefined
              ? word(collectText.waiting)
              : progress === null
                ? word(collectText.atWork)
                : word(collectText.atWorkSheets, progress)}
          </Text>
        ) : (
          <Understood imported={imported} findings={findings ?? imported.findings} />
        )}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={word(collectText.remove, { file: name })}
        onClick={() => void collection.removeFile(name)}
      />
      {imported?.recognition != null && (
        <div className={styles.whole}>
          <TellForm
            recognition={imported.recognition}
            onTell={(told) => void collection.tellOfFile(name, told)}
          />
        </div>
      )}
    </li>
  );
});

function Understood({
  imported: { recognition, finance },
  findings,
}: {
  readonly imported: ImportedFile;
  readonly findings: readonly Finding[];
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const count = recognition?.figures.length ?? 0;
  const whose = [...new Set(recognition?.figures.map(({ directorate }) => directorate))];
  const directorates =
    whose.length > 0 ? whose : [recognition?.directorate ?? null].filter((one) => one !== null);
  const facts = [
    ...directorates.map((directorate) => directorateTitle(directorate, language)),
    ...(recognition?.fiscalYear == null ? [] : [recognition.fiscalYear]),
  ];
  return (
    <>
      {facts.length > 0 && (
        <Text size={200} className={styles.facts}>
          {facts.join(" · ")}
        </Text>
      )}
      <Text size={200} className={styles.quiet}>
        {recognition === null ? word(collectText.unread) : layoutWords(recognition.tables)}
        {finance !== null && ` ${word(collectText.finance)}`}
      </Text>
      <div className={styles.badges}>
        {recognition !== null && (
          <Badge appearance="tint" color={count > 0 ? "success" : "subtle"}>
            {count > 0 ? word(collectText.figuresFrom, { count }) : word(collectText.noFigures)}
          </Badge>
        )}
        {badges.map(({ severity, symbol, text, color }) => {
          const own = findings.filter((finding) => finding.severity === severity).length;
          return own === 0 ? null : (
            <Badge key={severity} appearance="tint" color={color}>
              <span aria-hidden>{symbol} </span>
              {word(text, { count: own })}
            </Badge>
          );
        })}
      </div>
    </>
  );

  function layoutWords(tables: readonly RecognisedTable[]): string {
    const [first, ...others] = tables;
    if (first === undefined) return "";
    const where = `${word(collectText.kinds[first.kind])}: ${first.sheet}!${first.area}`;
    if (others.length === 0) return where;
    return `${where} ${word(collectText.moreTables, { count: others.length })}`;
  }
}
