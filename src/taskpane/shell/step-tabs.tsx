import { CounterBadge, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowUploadRegular,
  CheckmarkCircleRegular,
  DataBarVerticalRegular,
  MoneyRegular,
  TableEditRegular,
  TableSearchRegular,
} from "@fluentui/react-icons";
import { shellText } from "../../i18n/pane/shell-text";
import { steps, type Step } from "../step";
import { useWords } from "../words";

const icons: Readonly<Record<Step, React.JSX.Element>> = {
  collect: <ArrowUploadRegular />,
  map: <TableSearchRegular />,
  check: <CheckmarkCircleRegular />,
  score: <DataBarVerticalRegular />,
  write: <TableEditRegular />,
  finance: <MoneyRegular />,
};

const useStyles = makeStyles({
  tabs: {
    display: "grid",
    gridTemplateColumns: `repeat(${steps.length}, minmax(0, 1fr))`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalS} 0`,
    justifyContent: "center",
    minWidth: 0,
    overflow: "visible",
  },
  face: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "1px",
    fontSize: "11px",
    lineHeight: "14px",
  },
  icon: { fontSize: "20px", lineHeight: "20px", height: "20px" },
  badge: { position: "absolute", top: "-3px", left: "calc(50% + 4px)" },
});

/** The steps, all in sight at 320 pixels. A number on "Check" says how much there is to look at. */
export function StepTabs({
  step,
  toCheck,
  onStep,
}: {
  readonly step: Step;
  readonly toCheck: number;
  readonly onStep: (step: Step) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const { word } = useWords();
  return (
    <TabList
      className={styles.tabs}
      aria-label={word(shellText.steps)}
      selectedValue={step}
      onTabSelect={(_, { value }) => {
        onStep(value as Step);
      }}
    >
      {steps.map((each) => (
        <Tab
          key={each}
          value={each}
          id={`tab-${each}`}
          className={styles.tab}
          content={{ style: { padding: 0, overflow: "visible" } }}
          aria-controls="step"
        >
          <span className={styles.face}>
            <span className={styles.icon} aria-hidden>
              {icons[each]}
            </span>
            {word(shellText[each])}
            {each === "check" && toCheck > 0 && (
              <CounterBadge className={styles.badge} count={toCheck} size="small" color="danger" />
            )}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
