import { budgetFindings } from "./budget-findings";
import { financeTableFindings } from "./finance-table-findings";
import { checkFindings } from "./check-findings";
import { excelFindings } from "./excel-findings";
import { fileFindings } from "./file-findings";
import { recognitionFindings } from "./recognition-findings";
import { scoringFindings } from "./scoring-findings";
import { say, type Facts, type Language, type Text } from "./text";
import { visibleText } from "./visible-text";

const messages: Readonly<Record<string, Text>> = {
  ...fileFindings,
  ...recognitionFindings,
  ...scoringFindings,
  ...budgetFindings,
  ...financeTableFindings,
  ...excelFindings,
  ...checkFindings,
};

/** Every code that has a message, for the test that no finding is mute. */
export const findingCodes: readonly string[] = Object.keys(messages);

/** What a finding says, in words: what is the case and what to do. An unknown code says itself. */
export function findingMessage(code: string, language: Language, facts: Facts = {}): string {
  const message = messages[code];
  if (message === undefined) return code;
  const shown = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === "string" ? visibleText(fact) : fact,
  ]);
  return say(message, language, Object.fromEntries(shown) as Facts);
}
