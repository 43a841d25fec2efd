import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { directorateTitle } from "../../figures/directorates";
import { collectText } from "../../i18n/pane/collect-text";
import { shellText } from "../../i18n/pane/shell-text";
import type { Collected } from "../collected";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  file: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  actions: { display: "flex", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

/** The files read in this session: whose figures each holds, and how many. */
export function CollectedFiles({
  collected: { request, prepared },
  onClear,
  onNext,
}: {
  readonly collected: Collected;
  readonly onClear: () => void;
  readonly onNext: (step: "check") => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  return (
    <div>
      <ul className={styles.list} data-testid="collected">
        {(request?.files ?? []).map(({ name }) => {
          const own = (prepared?.figures ?? []).filter(({ source }) => source.file === name);
          const whose = [...new Set(own.map(({ directorate }) => directorateTitle(directorate, language)))];
          return (
            <li key={name} className={styles.file}>
              <Text className={styles.name} title={name} weight="semibold">
                {name}
              </Text>
              <div className={styles.facts}>
                {whose.map((directorate) => (
                  <Badge key={directorate} appearance="tint">
                    {directorate}
                  </Badge>
                ))}
                <Badge appearance="tint" color={own.length > 0 ? "success" : "danger"}>
                  {own.length > 0
                    ? word(collectText.figuresFrom, { count: own.length })
                    : word(collectText.unread)}
                </Badge>
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            onNext("check");
          }}
        >
          {word(shellText.check)}
        </Button>
        <Button onClick={onClear}>{word(collectText.clear)}</Button>
      </div>
    </div>
  );
}
