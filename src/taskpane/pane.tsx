import {
  FluentProvider,
  Tab,
  TabList,
  makeStyles,
  tokens,
  webLightTheme,
  Button,
  CounterBadge,
  Spinner,
} from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { Suspense, lazy, useState } from "react";
import { shellText } from "../i18n/pane/shell-text";
import type { Language } from "../i18n/text";
import { CollectStep } from "./collect/collect-step";
import { chooseLanguage } from "./preferences";
import { steps, type PaneActions, type Step, type StepProps } from "./step";
import { useCollected } from "./use-collected";
import { LanguageContext, useWords } from "./words";

/* Each step is a file of its own that is loaded when it is first shown: the first view stays small. */
const views: Readonly<
  Record<Exclude<Step, "collect">, React.LazyExoticComponent<(props: StepProps) => React.JSX.Element>>
> = {
  map: lazy(async () => ({ default: (await import("./map/map-step")).MapStep })),
  check: lazy(async () => ({ default: (await import("./check/check-step")).CheckStep })),
  score: lazy(async () => ({ default: (await import("./score/score-step")).ScoreStep })),
  write: lazy(async () => ({ default: (await import("./write/write-step")).WriteStep })),
  finance: lazy(async () => ({ default: (await import("./finance/finance-step")).FinanceStep })),
};
const SettingsDrawer = lazy(async () => ({
  default: (await import("./settings/settings-drawer")).SettingsDrawer,
}));

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: "#0B3A5B",
    color: "#FFFFFF",
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  language: { color: "#FFFFFF" },
  main: { flexGrow: 1, padding: tokens.spacingHorizontalM, overflowX: "hidden" },
});

/** The task pane: steps that can be left and taken up again, none forced. */
export function Pane({ initialLanguage }: { readonly initialLanguage: Language }): React.JSX.Element {
  const [language, setLanguage] = useState(initialLanguage);
  return (
    <FluentProvider theme={webLightTheme}>
      <LanguageContext.Provider value={language}>
        <Steps
          onLanguage={(chosen) => {
            chooseLanguage(chosen);
            setLanguage(chosen);
          }}
        />
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

function Steps({ onLanguage }: { readonly onLanguage: (language: Language) => void }): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const [step, setStep] = useState<Step>("collect");
  const [isSetting, setSetting] = useState(false);
  const collecting = useCollected(language);
  const { collected } = collecting;
  const pane: PaneActions = { ...collecting.actions, goTo: setStep };
  const View = step === "collect" ? null : views[step];
  const open = collected.prepared?.findings.filter(({ severity }) => severity !== "info").length ?? 0;
  return (
    <div className={styles.pane} lang={language}>
      <header className={styles.header}>
        <h1 className={styles.title}>{word(shellText.title)}</h1>
        <div>
          <Button
            appearance="transparent"
            className={styles.language}
            size="small"
            aria-label={word(shellText.languageLabel)}
            onClick={() => {
              onLanguage(language === "en" ? "fr" : "en");
            }}
          >
            {word(shellText.language)}
          </Button>
          <Button
            appearance="transparent"
            className={styles.language}
            size="small"
            icon={<SettingsRegular />}
            aria-label={word(shellText.settings)}
            onClick={() => {
              setSetting(true);
            }}
          />
        </div>
      </header>
      <TabList
        size="small"
        selectedValue={step}
        onTabSelect={(_, { value }) => {
          setStep(value as Step);
        }}
      >
        {steps.map((each) => (
          <Tab key={each} value={each} id={`tab-${each}`}>
            {word(shellText[each])}
            {each === "check" && open > 0 && (
              <CounterBadge count={open} size="small" style={{ marginLeft: 4 }} />
            )}
          </Tab>
        ))}
      </TabList>
      <main className={styles.main} aria-labelledby={`tab-${step}`}>
        <Suspense fallback={<Spinner label={word(shellText.loading)} />}>
          {View === null ? (
            <CollectStep collecting={collecting} onNext={setStep} />
          ) : (
            <View collected={collected} pane={pane} />
          )}
          {isSetting && (
            <SettingsDrawer
              collected={collected}
              pane={pane}
              onClose={() => {
                setSetting(false);
              }}
            />
          )}
        </Suspense>
      </main>
    </div>
  );
}
