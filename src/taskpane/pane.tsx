import { FluentProvider, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, startTransition, useRef, useState } from "react";
import { isDarkTheme } from "../excel/office";
import { shellText } from "../i18n/pane/shell-text";
import type { Language } from "../i18n/text";
import { CollectStep } from "./collect/collect-step";
import { chooseLanguage } from "./preferences";
import { SettingsDrawer, viewOf } from "./shell/views";
import { Notices } from "./shell/notices";
import { PaneHeader, settingsButtonId } from "./shell/pane-header";
import { StepBoundary } from "./shell/step-boundary";
import { StepTabs } from "./shell/step-tabs";
import type { PaneActions, Step } from "./step";
import { darkTheme, lightTheme } from "./theme";
import { useCollected } from "./use-collected";
import { LanguageContext, useWords } from "./words";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  main: { flexGrow: 1, padding: tokens.spacingHorizontalM, overflowX: "hidden", outlineStyle: "none" },
});

/** The task pane: steps that can be left and taken up again, none forced. */
export function Pane({ initialLanguage }: { readonly initialLanguage: Language }): React.JSX.Element {
  const [language, setLanguage] = useState(initialLanguage);
  return (
    <FluentProvider theme={isDarkTheme() ? darkTheme : lightTheme}>
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
  const [attempt, setAttempt] = useState(0);
  const main = useRef<HTMLElement>(null);
  const collecting = useCollected(language);
  const { collected } = collecting;
  const goTo = (next: Step): void => {
    setStep(next);
    // The button that led here is gone: whoever works by keyboard goes on at the top of the new step.
    main.current?.focus();
  };
  const pane: PaneActions = { ...collecting.actions, goTo };
  const View = step === "collect" ? null : viewOf(step);
  const toCheck = collected.prepared?.findings.filter(({ severity }) => severity !== "info").length ?? 0;
  return (
    <div className={styles.pane} lang={language}>
      <PaneHeader
        onLanguage={() => {
          onLanguage(language === "en" ? "fr" : "en");
        }}
        onSettings={() => {
          setSetting(true);
        }}
      />
      <StepTabs
        step={step}
        toCheck={toCheck}
        onStep={(next) => {
          startTransition(() => {
            setStep(next);
          });
        }}
      />
      <Notices problem={collecting.workbookProblem} />
      <main ref={main} id="step" className={styles.main} tabIndex={-1} aria-labelledby={`tab-${step}`}>
        <StepBoundary
          key={`${step} ${attempt}`}
          message={word(shellText.stepFailed)}
          again={word(shellText.tryAgain)}
          onAgain={() => {
            setAttempt(attempt + 1);
          }}
        >
          <Suspense fallback={<Spinner size="small" label={word(shellText.loading)} />}>
            {View === null ? (
              <CollectStep collecting={collecting} onNext={goTo} />
            ) : (
              <View collected={collected} pane={pane} />
            )}
          </Suspense>
        </StepBoundary>
      </main>
      {isSetting && (
        <Suspense>
          <SettingsDrawer
            collected={collected}
            pane={pane}
            onClose={() => {
              setSetting(false);
              document.getElementById(settingsButtonId)?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
