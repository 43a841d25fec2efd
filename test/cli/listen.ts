import type { Console } from "../../src/cli/console";
import { run } from "../../src/cli/wco-scorecard";
import type { Language } from "../../src/i18n/text";

export interface Said {
  readonly status: number;
  /** What goes to standard output. */
  readonly printed: string;
  /** What goes to standard error, line by line. */
  readonly messages: readonly string[];
}

/** `wco-scorecard` with these words in this process, and what it says. */
export async function wcoScorecard(
  words: readonly string[],
  fallback: Language = "en",
  { colors = false, width = 100 } = {},
): Promise<Said> {
  const printed: string[] = [];
  const messages: string[] = [];
  const console: Console = {
    print: (line) => void printed.push(line),
    message: (line) => void messages.push(line),
    progress: () => () => undefined,
    colors,
    width,
  };
  const status = await run(words, console, fallback);
  return { status, printed: printed.join("\n"), messages };
}
