import {
  directorateByName,
  directorateNamedIn,
  directorates,
  type Directorate,
} from "../../../figures/directorates";
import { foldedText } from "../../../figures/folded-text";
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
  return remembered(`=${text}`, text, () => (directorateByName(text) ?? cutShort(text))?.code ?? null);
}

/** The one directorate whose name begins so, where Excel cut a sheet's name at its 31 characters. */
function cutShort(text: string): Directorate | undefined {
  if (text.length !== longestSheetName) return undefined;
  const beginning = foldedText(text);
  const [one, ...others] = directorates.filter(({ title, alsoWritten }) =>
    [title.en, title.fr, ...alsoWritten].some((name) =>
      [name, `directorate of ${name}`, `direction des ${name}`, `direction du ${name}`].some((full) =>
        foldedText(full).startsWith(beginning),
      ),
    ),
  );
  return others.length === 0 ? one : undefined;
}

const longestSheetName = 31;

/** The code of the one directorate that a title names; null where it names none, or several. */
export function directorateIn(title: string): string | null {
  return remembered(
    `~${title}`,
    title,
    () =>
      (
        directorateByName(title) ??
        directorateNamedIn(title) ??
        directorateByName(title.replace(reportWords, " "))
      )?.code ?? null,
  );
}

/** What titles and file names say besides a directorate's name: "KPI report – Administration – Q1 2019-20 (final v2)". */
const reportWords =
  /(?<![\p{L}\d])(?:kpis?|icp|indicat(?:or|eur)s?|scorecard|reports?|reporting|rapports?|tableau de bord|quarterly|annual|trimestriel|annuel|results?|r[ée]sultats?|data|donn[ée]es|figures|chiffres|wco|omd|strategic plan|plan strat[ée]gique|fy ?\d*|exercice|final|draft|projet|copy|copie|input|template|[qt][1-4]|v?\d+)(?![\p{L}\d])/giu;

function remembered(key: string, text: string, find: () => string | null): string | null {
  if (text.length > longestTitle) return null;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const found = wordsOf(text).some((word) => nameWords.has(word)) ? find() : null;
  if (memo.size > memoLimit) memo.clear();
  memo.set(key, found);
  return found;
}
