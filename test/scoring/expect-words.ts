import type { Finding } from "../../src/figures/finding";
import { findingCodes, findingMessage } from "../../src/i18n/findings";

/** Every finding has a message in both languages, and facts for all of its blanks. */
export function expectWords(findings: readonly Finding[]): void {
  for (const { code, facts } of findings) {
    expect(findingCodes).toContain(code);
    for (const language of ["en", "fr"] as const) {
      expect(unfilledBlanks(findingMessage(code, language, markedFacts(facts)))).toEqual([]);
    }
  }
}

/** Facts without braces of their own, so that only a blank shows as one. */
function markedFacts(facts: Finding["facts"] = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(facts).map((name) => [name, "fact"]));
}

function unfilledBlanks(message: string): readonly string[] {
  return message.match(/\{\w+\}/g) ?? [];
}
