import {
  FluentProvider,
  Tab,
  TabList,
  makeStyles,
  tokens,
  webLightTheme,
  Button,
  CounterBadge,
} from "@fluentui/react-components";
import { useState } from "react";
import { paneText } from "../i18n/pane-text";
import type { Language } from "../i18n/text";
import { CheckStep } from "./check/check-step";
import { CollectStep } from "./collect/collect-step";
import { chooseLanguage } from "./preferences";
import { ScoreStep } from "./score/score-step";
import { nothingCollected, type Collected } from "./collected";
import { LanguageContext, useWords } from "./words";
import { WriteStep } from "./write/write-step";

const steps = ["collect", "check", "score", "write"] as const;
type Step = (typeof steps)[number];

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

/** The task pane: four steps that can be left and taken up again, none forced. */
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
  const [collected, setCollected] = useState<Collected>(nothingCollected);
  const open = collected.prepared?.findings.filter(({ severity }) => severity !== "info").length ?? 0;
  return (
    <div className={styles.pane} lang={language}>
      <header className={styles.header}>
        <h1 className={styles.title}>{word(paneText.title)}</h1>
        <Button
          appearance="transparent"
          className={styles.language}
          size="small"
          aria-label={word(paneText.languageLabel)}
          onClick={() => {
            onLanguage(language === "en" ? "fr" : "en");
          }}
        >
          {word(paneText.language)}
        </Button>
      </header>
      <TabList
        selectedValue={step}
        onTabSelect={(_, { value }) => {
          setStep(value as Step);
        }}
      >
        {steps.map((each) => (
          <Tab key={each} value={each} id={`tab-${each}`}>
            {word(paneText[each])}
            {each === "check" && open > 0 && (
              <CounterBadge count={open} size="small" style={{ marginLeft: 4 }} />
            )}
          </Tab>
        ))}
      </TabList>
      <main className={styles.main} aria-labelledby={`tab-${step}`}>
        {step === "collect" && (
          <CollectStep collected={collected} onCollected={setCollected} onNext={setStep} />
        )}
        {step === "check" && <CheckStep collected={collected} />}
        {step === "score" && <ScoreStep collected={collected} />}
        {step === "write" && <WriteStep collected={collected} />}
      </main>
    </div>
  );
}
