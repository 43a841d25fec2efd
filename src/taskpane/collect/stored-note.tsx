import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { comparePeriods, latestPeriod } from "../../figures/period";
import { collectText } from "../../i18n/pane/collect-text";
import type { Collecting } from "../use-collected";
import { useWords } from "../words";

/** What the workbook holds from earlier, and where there are figures later than the reporting period, the step to it. */
export function StoredNote({ collecting }: { readonly collecting: Collecting }): React.JSX.Element | null {
  const { word } = useWords();
  const { collected, collection } = collecting;
  const { stored, prepared, settings, request } = collected;
  const period = settings.period;
  const latest = prepared === null ? null : latestPeriod(prepared.figures);
  if (period !== null && latest !== null && comparePeriods(latest, period) > 0) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{word(collectText.laterPeriod, { latest, period })}</MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => void collection.changeSettings({ ...settings, period: latest })}
          >
            {word(collectText.report, { latest })}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (stored === null || stored.figures.length === 0 || (request?.files.length ?? 0) > 0) return null;
  const upTo = latestPeriod(stored.figures);
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {word(collectText.stored, { figures: stored.figures.length, period: upTo ?? "–" })}{" "}
        {word(collectText.addNext)}
      </MessageBarBody>
    </MessageBar>
  );
}
