import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  MessageBar,
  MessageBarBody,
  OverlayDrawer,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { writeSettings } from "../../build/write-settings";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { Finding } from "../../figures/finding";
import { paneSettingsText } from "../../i18n/pane/settings-text";
import { shellText } from "../../i18n/pane/shell-text";
import { wcoPlan } from "../../plan";
import { ProblemBar } from "../problem-bar";
import type { StepProps } from "../step";
import { useWords } from "../words";
import { GeneralFields } from "./general-fields";
import { SettingField } from "./setting-field";
import { checkDraft, draftOf, type SettingsDraft } from "./settings-draft";
import { ThresholdFields } from "./threshold-fields";
import { WeightFields } from "./weight-fields";

const useStyles = makeStyles({
  drawer: { maxWidth: "100vw", width: "340px" },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  help: { display: "block", color: tokens.colorNeutralForeground3, marginBottom: tokens.spacingVerticalS },
  pair: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalM },
});

const noFaults: ReadonlyMap<string, Finding> = new Map();

/** The settings of the scorecard. They are checked before they are taken, and kept in WcoSettings where the workbook has it. */
export function SettingsDrawer({
  collected,
  pane,
  onClose,
}: StepProps & { readonly onClose: () => void }): React.JSX.Element {
  const styles = useStyles();
  const { language, word } = useWords();
  const [draft, setDraft] = useState(() => draftOf(collected.settings));
  const [faults, setFaults] = useState(noFaults);
  const [problem, setProblem] = useState<ExcelProblem | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isInWorkbook = collected.stored?.settings != null;
  const change = (changed: Partial<SettingsDraft>): void => {
    setDraft({ ...draft, ...changed });
  };

  const save = async (): Promise<void> => {
    const checked = checkDraft(draft, wcoPlan);
    setFaults(checked.ok ? noFaults : checked.faults);
    setProblem(null);
    if (!checked.ok) return;
    setSaving(true);
    const { settings } = checked;
    const written = isInWorkbook
      ? await writeSettings(wcoPlan, settings, settings.language ?? language)
      : null;
    setSaving(false);
    if (written?.ok === false) {
      setProblem(written.problem);
      return;
    }
    await pane.changeSettings(settings);
    if (isInWorkbook) await pane.written();
    onClose();
  };

  const shares = wcoPlan.kpis.filter(({ kind }) => kind === "share");
  return (
    <OverlayDrawer
      open
      position="end"
      className={styles.drawer}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={word(shellText.close)}
              onClick={onClose}
            />
          }
        >
          {word(paneSettingsText.title)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <GeneralFields draft={draft} faults={faults} onChange={change} />
        <Accordion multiple collapsible>
          <AccordionItem value="thresholds">
            <AccordionHeader size="small">{word(paneSettingsText.thresholds)}</AccordionHeader>
            <AccordionPanel>
              <Text size={200} className={styles.help}>
                {word(paneSettingsText.thresholdsHelp)}
              </Text>
              <ThresholdFields
                plan={wcoPlan}
                thresholds={draft.kpiThresholds}
                faults={faults}
                usual={{ onTrack: draft.onTrack, atRisk: draft.atRisk }}
                onChange={(kpiThresholds) => {
                  change({ kpiThresholds });
                }}
              />
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value="weights">
            <AccordionHeader size="small">{word(paneSettingsText.weights)}</AccordionHeader>
            <AccordionPanel>
              <Text size={200} className={styles.help}>
                {word(paneSettingsText.weightsHelp)}
              </Text>
              <WeightFields
                plan={wcoPlan}
                weights={draft.weights}
                faults={faults}
                onWeight={(id, weight) => {
                  change({ weights: { ...draft.weights, [id]: weight } });
                }}
              />
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value="targets">
            <AccordionHeader size="small">{word(paneSettingsText.targets)}</AccordionHeader>
            <AccordionPanel>
              <Text size={200} className={styles.help}>
                {word(paneSettingsText.targetsHelp)}
              </Text>
              <div className={styles.pair}>
                {shares.map(({ id }) => (
                  <SettingField
                    key={id}
                    label={id}
                    unit="%"
                    value={draft.targets[id] ?? ""}
                    fault={faults.get(`target ${id}`)}
                    onChange={(share) => {
                      change({ targets: { ...draft.targets, [id]: share } });
                    }}
                  />
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
        {!isInWorkbook && (
          <Text size={200} className={styles.help}>
            {word(paneSettingsText.kept)}
          </Text>
        )}
      </DrawerBody>
      {faults.size > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{word(paneSettingsText.invalid)}</MessageBarBody>
        </MessageBar>
      )}
      {problem !== null && <ProblemBar problem={problem} onAgain={save} />}
      <DrawerFooter>
        <Button appearance="primary" disabled={isSaving} onClick={() => void save()}>
          {word(isSaving ? paneSettingsText.saving : paneSettingsText.save)}
        </Button>
        <Button onClick={onClose}>{word(paneSettingsText.cancel)}</Button>
      </DrawerFooter>
    </OverlayDrawer>
  );
}
