import type { Language, Localized } from "../plan/types";
import { foldedText } from "./folded-text";

export type DirectorateCode = "TTA" | "CF" | "CB" | "ADM" | "SGO";

export interface Directorate {
  readonly code: DirectorateCode;
  readonly title: Localized;
  /** Other names that files and reports use, in either language. */
  readonly alsoWritten: readonly string[];
}

/** The parts of the WCO Secretariat that report figures. A report of any other body keeps the name it states. */
export const directorates: readonly Directorate[] = [
  {
    code: "TTA",
    title: { en: "Tariff and Trade Affairs", fr: "Questions tarifaires et commerciales" },
    alsoWritten: ["Tariff & Trade", "Affaires tarifaires et commerciales"],
  },
  {
    code: "CF",
    title: { en: "Compliance and Facilitation", fr: "Contrôle et facilitation" },
    alsoWritten: ["Procedures and Facilitation", "Conformité et facilitation", "PF"],
  },
  {
    code: "CB",
    title: { en: "Capacity Building", fr: "Renforcement des capacités" },
    alsoWritten: [],
  },
  {
    code: "ADM",
    title: { en: "Administration and Personnel", fr: "Administration et personnel" },
    alsoWritten: [
      "Administration",
      "AP",
      "Administration and Human Resources",
      "Administration et ressources humaines",
    ],
  },
  {
    code: "SGO",
    title: { en: "Office of the Secretary General", fr: "Cabinet du Secrétaire général" },
    alsoWritten: ["Secretary General", "OSG", "Secrétaire général", "Cabinet"],
  },
];

/** Words for a part of a secretariat, with the small words around them: no name without them is another one. */
const fillers = new Set(
  "directorate direction division department office bureau cabinet service the of and a le la les l de du des d et".split(
    " ",
  ),
);

const directoratesByKey: ReadonlyMap<string, Directorate> = new Map(
  directorates.flatMap((directorate) =>
    namesOf(directorate)
      .flatMap((name) => [name, `${name} ${directorate.code}`, `${directorate.code} ${name}`])
      .map((name) => [nameKey(name), directorate] as const),
  ),
);

/**
 * The directorate of this name or code, in English or French, whatever the case, accents, punctuation and words
 * such as "Directorate" or "Direction des"; its code may stand beside it ("Compliance and Facilitation (CF)").
 * Undefined where the name is not known.
 */
export function directorateByName(text: string): Directorate | undefined {
  return directoratesByKey.get(nameKey(text));
}

/**
 * The one directorate that a longer text names, such as a title ("Capacity Building: quarterly report 2019/20") or
 * a file's name ("Secretary_General_2019-20.xlsx"): by a name of several words, or its code in capitals.
 * Undefined where it names none, or several. Prose names what it does not report on: ask this of titles only.
 */
export function directorateNamedIn(text: string): Directorate | undefined {
  const within = ` ${nameKey(text)} `;
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
  const named = new Set(
    directorates.filter((directorate) => abbreviationsOf(directorate).some((letters) => words.has(letters))),
  );
  for (const [key, directorate] of directoratesByKey) {
    if (key.includes(" ") && within.includes(` ${key} `)) named.add(directorate);
  }
  const [one, ...others] = named;
  return others.length === 0 ? one : undefined;
}

/** A directorate's name in a language; a code that is not known is its own name. */
export function directorateTitle(code: string, language: Language): string {
  return directorates.find((directorate) => directorate.code === code)?.title[language] ?? code;
}

/** The code and what else is written in capitals only. */
function abbreviationsOf({ code, alsoWritten }: Directorate): readonly string[] {
  return [code, ...alsoWritten.filter((name) => /^[A-Z]{2,4}$/.test(name))];
}

function namesOf({ code, title, alsoWritten }: Directorate): readonly string[] {
  return [code, title.en, title.fr, ...alsoWritten];
}

/** The words of a name that tell it from others; all of its words where none does ("Cabinet"). */
function nameKey(text: string): string {
  const words = foldedText(text).split(" ");
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length === 0 ? words : telling).join(" ");
}
