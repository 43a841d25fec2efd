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
  readonly cumulative: boolean;
  readonly total: boolean;
  readonly ignored: Ignored | null;
  readonly field: Field | null;
  /** Words that none of this explains. */
  readonly restWords: number;
}

const fields: readonly (readonly [Field, RegExp])[] = [
  [
    "kpi",
    /^(?:kpis?|codes?|ref(?:erence)?s?|n[o°]|no|#|id|icp|icr|(?:strategic plan )?(?:key )?(?:performance )?indicators?|indicateurs?(?: cles?)?(?: de (?:la )?performance)?|libelles?|intitules?|descriptions?|measures?|kpi codes?|codes? kpi|code (?:de l')?(?:icp|indicateur)|kpi (?:name|title|description)|(?:kpi|icp) ?[/-] ?(?:indicator|indicateur|kpi|icp)|indicator ?[/-] ?indicateur|indicateur ?[/-] ?indicator)$/,
  ],
  [
    "period",
    /^(?:periods?|reporting periods?|periodes?|quarters?|trimestres?|months?|mois|dates?|period ?[/-] ?periode|quarter ?[/-] ?trimestre)$/,
  ],
  ["year", /^(?:years?|fiscal years?|annees?|exercices?|fy)$/],
  [
    "directorate",
    /^(?:directorates?|directions?|departments?|services?|entity|unit|division|directorate ?[/-] ?direction)$/,
  ],
  ["objective", /^(?:objectives?|objectifs?(?: strategiques?)?|strategic objectives?|perspectives?|goals?)$/],
  ["role", /^(?:types?|roles?|measure types?|types? de (?:valeur|donnee)s?)$/],
  ["value", /^(?:values?|valeurs?|figures?|numbers?|nombres?|chiffres?|data|donnees)$/],
];

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
  const field =
    fields.find(([, pattern]) => pattern.test(rest.replace(/^[\s*]+|[\s*:.]+$/g, "")))?.[0] ?? null;
  const cumulative = cumulativeWords.test(rest);
  rest = rest.replace(everyCumulativeWord, " ");
  const ignored = ignoredWords.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
  const period = readPeriod(rest);
  rest = period?.rest ?? rest;
  const { roles, rest: unexplained } = readRoles(rest);
  const total = totalWords.test(unexplained) && !roles.some((role) => role.startsWith("members"));
  const words = unexplained.replace(everyTotalWord, " ").match(/[\p{L}]{2,}/gu);
  return {
    text,
    period: period?.label ?? null,
    roles,
    cumulative,
    total,
    ignored,
    field,
    restWords: words?.length ?? 0,
  };
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
  if ((text.match(/[a-z]{2,}/g) ?? []).length <= 4) take(shortPatterns);
  const roles = found.toSorted((left, right) => left.at - right.at).map(({ role }) => role);
  return { roles: [...new Set(roles)], rest };
}
