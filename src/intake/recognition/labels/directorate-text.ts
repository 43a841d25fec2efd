import { directorateByName, directorateNamedIn, directorates } from "../../../figures/directorates";
import { wordsOf } from "./plain-text";

/** Every word of a directorate's names: a text without any of them names none. */
const nameWords = new Set(
  directorates.flatMap(({ code, title, alsoWritten }) =>
    [code, title.en, title.fr, ...alsoWritten].flatMap(wordsOf),
  ),
);
const longestTitle = 200;
const memo = new Map<string, string | null>();
const memoLimit = 20_000;

/** The code of the directorate whose name a label is; null for any other text. */
export function directorateOf(text: string): string | null {
  return remembered(`=${text}`, text, () => directorateByName(text)?.code ?? null);
}

/** The code of the one directorate that a title names; null where it names none, or several. */
export function directorateIn(title: string): string | null {
  return remembered(
    `~${title}`,
    title,
    () => (directorateByName(title) ?? directorateNamedIn(title))?.code ?? null,
  );
}

function remembered(key: string, text: string, find: () => string | null): string | null {
  if (text.length > longestTitle) return null;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const found = wordsOf(text).some((word) => nameWords.has(word)) ? find() : null;
  if (memo.size > memoLimit) memo.clear();
  memo.set(key, found);
  return found;
}
