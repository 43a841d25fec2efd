/** What the formula bar knows of functions, names and the words that arguments take. */
export interface Vocabulary {
  /** With their namespace: "WCO.KPI". */
  readonly functions: readonly FunctionWords[];
  readonly words: readonly { readonly id: string; readonly values: readonly Choice[] }[];
  /** Defined names and tables. */
  readonly names: readonly string[];
}

export interface FunctionWords {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterWords[];
}

export interface ParameterWords {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  /** The words that it takes, where they are fixed. */
  readonly wordsId?: string | undefined;
}

export interface Choice {
  /** What is put into the formula. */
  readonly text: string;
  /** What it means. */
  readonly meaning: string;
}

/** What can be written at the caret, and what the call around it asks for. */
export interface Completion {
  /** The part of the text that a choice takes the place of. */
  readonly from: number;
  readonly to: number;
  readonly choices: readonly Choice[];
  readonly call?: { readonly function: FunctionWords; readonly argument: number };
}

interface OpenCall {
  readonly name: string;
  argument: number;
}

/** Reads the formula up to the caret and says what may come there; null where nothing helps. */
export function complete(text: string, caret: number, vocabulary: Vocabulary): Completion | null {
  if (!text.startsWith("=") || caret < 1) return null;
  const { calls, stringFrom } = readTo(text.slice(0, caret));
  const open = calls.at(-1);
  const called = open && vocabulary.functions.find(({ name }) => name === open.name.toUpperCase());
  const call = open && called ? { call: { function: called, argument: open.argument } } : {};
  const wanted = open && called ? wordsFor(called, open.argument, vocabulary) : [];
  if (stringFrom !== null) {
    const typed = text.slice(stringFrom + 1, caret);
    const choices = matching(wanted, typed).map(({ text: value, meaning }) => ({
      text: `"${value}"`,
      meaning,
    }));
    const to = caret + (text[caret] === '"' ? 1 : 0);
    return answer({ from: stringFrom, to, choices, ...call });
  }
  const typed = /[\p{L}_\\][\p{L}\p{N}_.]*$/u.exec(text.slice(0, caret))?.[0] ?? "";
  const from = caret - typed.length;
  const before = text.slice(0, from).trimEnd().at(-1) ?? "";
  if (!"=(,+-*/^&<>".includes(before)) return answer({ from, to: caret, choices: [], ...call });
  const quoted = matching(wanted, typed).map(({ text: value, meaning }) => ({ text: `"${value}"`, meaning }));
  const functions = typed === "" ? [] : functionsLike(typed, vocabulary);
  const names =
    typed === ""
      ? []
      : matching(
          vocabulary.names.map((name) => ({ text: name, meaning: "" })),
          typed,
        );
  return answer({ from, to: caret, choices: [...quoted, ...functions, ...names].slice(0, 60), ...call });
}

const answer = (completion: Completion): Completion | null =>
  completion.choices.length === 0 && completion.call === undefined ? null : completion;

function functionsLike(typed: string, { functions }: Vocabulary): readonly Choice[] {
  const wanted = typed.toUpperCase();
  return functions
    .filter(({ name }) => name.startsWith(wanted) || name.split(".").at(-1)?.startsWith(wanted) === true)
    .map(({ name, description }) => ({ text: `${name}(`, meaning: description }));
}

/** Those that begin with what is typed, then those that hold it. */
function matching(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = typed.toLowerCase();
  const begins = choices.filter(({ text }) => text.toLowerCase().startsWith(wanted));
  const holds = choices.filter(
    (choice) => !begins.includes(choice) && `${choice.text} ${choice.meaning}`.toLowerCase().includes(wanted),
  );
  return wanted === "" ? choices : [...begins, ...holds];
}

function wordsFor(called: FunctionWords, argument: number, { words }: Vocabulary): readonly Choice[] {
  const parameter = parameterAt(called, argument);
  return words.find(({ id }) => id === parameter?.wordsId)?.values ?? [];
}

/** The parameter that an argument is for; a repeating one takes all that follow. */
export function parameterAt({ parameters }: FunctionWords, argument: number): ParameterWords | undefined {
  const last = parameters.at(-1);
  return parameters[argument] ?? (last?.repeating === true ? last : undefined);
}

/** The calls that are open at the end of the text, and where a string began that has not ended. */
function readTo(text: string): { readonly calls: readonly OpenCall[]; readonly stringFrom: number | null } {
  const calls: OpenCall[] = [];
  let stringFrom: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (stringFrom !== null) {
      if (letter !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else stringFrom = null;
      continue;
    }
    if (letter === '"') stringFrom = at;
    else if (letter === "(")
      calls.push({ name: /[\p{L}_][\p{L}\p{N}_.]*$/u.exec(text.slice(0, at))?.[0] ?? "", argument: 0 });
    else if (letter === ")") calls.pop();
    else if (letter === "," && calls.length > 0) (calls.at(-1) as OpenCall).argument += 1;
  }
  return { calls, stringFrom };
}
