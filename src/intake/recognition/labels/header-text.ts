import { letterRoles } from "./letter-roles";
import { cumulativeWords, ignoredWords, totalWords, type Ignored } from "./ignored-words";
import { readPeriod, type PeriodLabel } from "./period-label";
import { plainText } from "./plain-text";
import { rolePhrases, shortRolePhrases, type Role } from "./role-words";

/** What a column of labels lists. */
export type Field = "kpi" | "period" | "year" | "directorate" | "objective" | "role" | "value";

/** What a header or a row label says, part by part. */
export interface HeaderText {
  readonly text: string;
  readonly period: PeriodLabel | null;
  /** In the order in which the label names them; two where it heads pairs, "Actual / Target". */
  readonly roles: readonly Role[];
  /** A single letter where a role should stand, "T" or "A": a role where its counterpart stands beside it. */
  readonly letter: string | null;
  readonly cumulative: boolean;
  readonly total: boolean;
  readonly ignored: Ignored | null;
  readonly field: Field | null;
  /** Two unexplained things about a stroke, "(Xyz / Abc)": a pair below stands in an order that is not known. */
  readonly pairOrderUnclear: boolean;
  /** How many words none of this explains, and the words. */
  readonly restWords: number;
  readonly rest: string;
}

const fields: readonly (readonly [Field, RegExp])[] = [
  [
    "kpi",
    /^(?:codes?|ref(?:erence)?s?\.?|n[o°]|no|#|id|libelles?|intitules?|titles?|titres?|descriptions?|measures?)$/,
  ],
  [
    "period",
    /^(?:periods?|reporting periods?|periodes?|quarters?|trimestres?|months?|mois|dates?|period ?[/-] ?periode|quarter ?[/-] ?trimestre)$/,
  ],
  ["year", /^(?:years?|fiscal years?|annees?|exercices?|fy)$/],
  [
    "directorate",
    /^(?:dir|(?:(?:lead|reporting|responsible) )?(?:directorates?|departments?)|directions?(?: (?:responsable|pilote|chef de file))?|services?|entity|division|directorate ?[/-] ?direction)$/,
  ],
  ["objective", /^(?:objectives?|objectifs?(?: strategiques?)?|strategic objectives?|perspectives?|goals?)$/],
  ["role", /^(?:types?|roles?|measure types?|types? de (?:valeur|donnee)s?|items?|mesures?)$/],
  ["value", /^(?:values?|valeurs?|figures?|numbers?|nombres?|chiffres?|data|donnees)$/],
];

/** What a column of KPIs is called, and the words that may stand around it: "Code and title of the indicator / unit". */
const kpiWord = /(?<![a-z])(?:kpis?|icp|icr|indicators?|indicateurs?)(?![a-z])/;
const kpiColumnWords = new Set(
  "kpi kpis icp icr indicator indicators indicateur indicateurs key cle cles performance strategic plan strategique code codes ref reference no n number numero id title titre name nom description libelle intitule label measure unit unite of the and et de du la le l d des".split(
    " ",
  ),
);

function fieldOf(text: string): Field | null {
  const bare = text.replace(/^[\s*]+|[\s*:.]+$/g, "");
  const named = fields.find(([, pattern]) => pattern.test(bare))?.[0];
  if (named !== undefined) return named;
  const words = bare.match(/[a-z]+/g) ?? [];
  return kpiWord.test(bare) && words.every((word) => kpiColumnWords.has(word)) ? "kpi" : null;
}

/** Words that lengthen a label without saying more. */
const smallWords = new Set(
  "of the at as for in on to by and de du des la le les au aux en et pour".split(" "),
);

const memo = new Map<string, HeaderText>();
const memoLimit = 100_000;

/**
 * What a header or row label says: its period, its roles, whether it is cumulative, a total, or of no use; null for
 * a text too long to be a label. The same text is read once.
 */
export function readHeaderText(text: string): HeaderText | null {
  if (text.length > 160) return null;
  const known = memo.get(text);
  if (known !== undefined) return known;
  const reading = read(text);
  if (memo.size >= memoLimit) memo.clear();
  memo.set(text, reading);
  return reading;
}

function read(text: string): HeaderText {
  let rest = plainText(text);
  const field = fieldOf(rest);
  const cumulative = cumulativeWords.test(rest);
  rest = rest.replace(everyCumulativeWord, " ");
  const ignored =
    field === "kpi" || field === "directorate"
      ? null
      : (ignoredWords.find(([, pattern]) => pattern.test(rest))?.[0] ?? null);
  const period = readPeriod(rest);
  rest = period?.rest ?? rest;
  const { roles: stated, rest: unexplained } = readRoles(rest);
  const roles = numberBehindRole.test(unexplained)
    ? []
    : stated.length > 0
      ? stated
      : pairOfLetters(unexplained);
  const total = totalWords.test(unexplained) && !roles.some((role) => role.startsWith("members"));
  const others = unexplained.replace(everyTotalWord, " ");
  return {
    text,
    period: period?.label ?? null,
    roles,
    letter:
      roles.length > 0 || field !== null
        ? null
        : (/^[^a-z\d]*([a-z])[^a-z\d]*$/.exec(unexplained.replace(datingWords, " "))?.[1] ?? null),
    cumulative,
    total,
    ignored,
    field,
    pairOrderUnclear: roles.length < 2 && /[a-z] ?[/|] ?[a-z]/.test(unexplained),
    restWords: others.match(/\p{L}{2,}/gu)?.length ?? 0,
    rest: others.trim(),
  };
}

/** "Q1 (target 15)": the role, taken out, is of the number, not of the column; "(1)" is a footnote. */
const numberBehindRole = / {4,}[:=]? ?\d{1,6}(?![\d/)]*\w)/;

/** What stands before a date: "R (au 30 septembre 2020)". */
const datingWords = /(?<![a-z])(?:au|at|as|to|on|le|fin|end|of)(?![a-z])/g;

/** "(T/A)": the roles of a pair by their letters, in its order. */
function pairOfLetters(text: string): readonly Role[] {
  const [, first = "", second = ""] = /^[^a-z\d]*([a-z]) ?[/|-] ?([a-z])[^a-z\d]*$/.exec(text) ?? [];
  const roles = letterRoles([first, second]);
  return [first, second].flatMap((letter) => roles.get(letter) ?? []);
}

type RolePatterns = readonly (readonly [Role, RegExp])[];

const patterns = rolePhrases.map(pattern);
const shortPatterns = shortRolePhrases.map(pattern);
const everyCumulativeWord = new RegExp(cumulativeWords, "g");
const everyTotalWord = new RegExp(totalWords, "g");

function pattern([role, phrase]: readonly [Role, string]): readonly [Role, RegExp] {
  return [role, new RegExp(`(?<![a-z])(?:${phrase})(?![a-z])`, "g")];
}

function readRoles(text: string): { readonly roles: readonly Role[]; readonly rest: string } {
  const found: { readonly role: Role; readonly at: number }[] = [];
  let rest = text;
  const take = (phrases: RolePatterns) => {
    for (const [role, phrase] of phrases) {
      rest = rest.replace(phrase, (words, ...args: unknown[]) => {
        const at = args.find((argument) => typeof argument === "number") ?? 0;
        found.push({ role, at });
        return " ".repeat(words.length);
      });
    }
  };
  take(patterns);
  const words = (rest.match(/[a-z]{2,}/g) ?? []).filter((word) => !smallWords.has(word));
  if (words.length <= (found.length > 0 ? 2 : 4)) take(shortPatterns);
  const roles = found.toSorted((left, right) => left.at - right.at).map(({ role }) => role);
  return { roles: [...new Set(roles)], rest };
}
