import { Button, Link, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isAsked, type Proposal } from "../../build/mapping/proposals";
import { mapText } from "../../i18n/pane/map-text";
import { numbersIn } from "../score/numbers";
import { wcoPlan } from "../../plan";
import type { PaneActions } from "../step";
import { SurroundingsTable } from "../surroundings-table";
import { useWords } from "../words";
import { KpiSelect } from "./kpi-select";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
  },
  text: { overflowWrap: "anywhere" },
  link: { textAlign: "left" },
  title: { display: "block", overflowWrap: "anywhere" },
  why: { display: "block", color: tokens.colorNeutralForeground3 },
  kpi: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  doubtful: { color: "#6B4700" },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

/** A row and the KPI it is taken for, with the reason; a doubtful one is answered on the spot. */
export function ProposalLine({
  proposal,
  pane,
  isBusy,
  onTake,
  onIgnore,
  onPoint,
}: {
  readonly proposal: Proposal;
  readonly pane: PaneActions;
  readonly isBusy: boolean;
  readonly onTake: (kpi: string) => void;
  readonly onIgnore: () => void;
  readonly onPoint: () => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const { file, sheet, cell, text, kpi, alternatives, figures } = proposal;
  const asked = isAsked(proposal);
  const [isOpen, setOpen] = useState(asked);
  const [chosen, choose] = useState(kpi ?? "");
  const likely = [...(kpi === null ? [] : [kpi]), ...alternatives.map((each) => each.kpi)];
  const { percent } = numbersIn(language);
  const title = wcoPlan.kpis.find(({ id }) => id === kpi)?.shortTitle[language];
  return (
    <li className={styles.line} data-row={`${sheet}!${cell}`} data-by={proposal.by}>
      <div className={styles.head}>
        <Link
          as="button"
          className={mergeClasses(styles.text, styles.link)}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {text}
        </Link>
        <span className={mergeClasses(styles.kpi, asked && styles.doubtful)}>
          {asked ? "?" : "→"} {kpi ?? ""}
        </span>
      </div>
      {title !== undefined && title !== text && (
        <Text size={200} className={styles.title}>
          {title}
        </Text>
      )}
      <Text size={200} className={styles.why}>
        {sheet}!{cell}, {why()}
        {figures > 0 && `, ${word(mapText.figures, { count: figures })}`}
      </Text>
      {isOpen && (
        <>
          {alternatives.length > 0 && (
            <Text size={200} className={styles.why}>
              {word(mapText.alternatives, {
                list: alternatives.map((each) => `${each.kpi} ${percent(each.similarity)}`).join(", "),
              })}
            </Text>
          )}
          <SurroundingsTable place={{ file, sheet, cell }} pane={pane} />
          <KpiSelect value={chosen} likely={likely} onChange={choose} />
          <div className={styles.answers}>
            <Button
              size="small"
              appearance="primary"
              disabled={isBusy || chosen === "" || (chosen === kpi && !asked)}
              onClick={() => {
                onTake(chosen);
              }}
            >
              {word(mapText.use, { kpi: chosen })}
            </Button>
            <Button size="small" disabled={isBusy} onClick={onIgnore}>
              {word(mapText.ignore)}
            </Button>
            <Button size="small" disabled={isBusy} onClick={onPoint}>
              {word(mapText.byRange)}
            </Button>
          </div>
        </>
      )}
    </li>
  );

  function why(): string {
    const { by, confidence } = proposal;
    if (by === "code") return word(mapText.byCode);
    if (by === "unknown-code") return word(mapText.unknownCode);
    const facts = { kpi: kpi ?? "", percent: percent(confidence) };
    return word(by === "wording" ? mapText.byWording : mapText.doubtful, facts);
  }
}
