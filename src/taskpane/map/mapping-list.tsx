import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { mapText } from "../../i18n/pane/map-text";
import { noKpi, type MappingEntry, type MappingRole } from "../../intake/mapping";
import { saveFile } from "../save-file";
import { useWords } from "../words";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "center" },
});

const roles = {
  actual: mapText.roleActual,
  target: mapText.roleTarget,
  pair: mapText.rolePair,
  "members-supported": mapText.roleSupported,
  "members-requesting": mapText.roleRequesting,
} as const satisfies Record<MappingRole, unknown>;

/** The mapping as it stands: each range with what it holds, to be taken back, saved as a file or loaded from one. */
export function MappingList({
  mapping,
  isBusy,
  onRemove,
  onLoad,
}: {
  readonly mapping: readonly MappingEntry[];
  readonly isBusy: boolean;
  readonly onRemove: (entry: MappingEntry) => void;
  readonly onLoad: (file: File) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.section} data-testid="mapping">
      <h2 className={styles.title}>{word(mapText.corrections)}</h2>
      <Text size={200}>{word(mapping.length === 0 ? mapText.noCorrections : mapText.correctionsWhat)}</Text>
      <ul className={styles.list}>
        {mapping.map((entry, index) => {
          const { file, sheet, range, kpi, role, period } = entry;
          const what =
            kpi === noKpi
              ? word(mapText.ignored)
              : `${kpi === "as-labelled" ? word(mapText.asLabelled) : kpi}, ${word(roles[role])}, ${
                  period === "as-headed" ? word(mapText.asHeaded) : period
                }`;
          const place = `${file} › ${sheet}!${range}`;
          return (
            <li key={index} className={styles.entry}>
              <Text size={200}>
                {place}: {what}
              </Text>
              <Button
                appearance="subtle"
                size="small"
                icon={<DeleteRegular />}
                disabled={isBusy}
                aria-label={word(mapText.remove, { range: place })}
                onClick={() => {
                  onRemove(entry);
                }}
              />
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json"
          data-testid="mapping-file"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) onLoad(file);
            event.target.value = "";
          }}
        />
        <Button size="small" disabled={isBusy} onClick={() => chooser.current?.click()}>
          {word(mapText.import)}
        </Button>
        {mapping.length > 0 && (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              saveFile("mapping.json", JSON.stringify(mapping, null, 2), "application/json");
            }}
          >
            {word(mapText.export)}
          </Button>
        )}
      </div>
    </section>
  );
}
