import type { Plan, PriorityId } from "../../plan/types";
import { notAllocated, type PriorityRow } from "../../budget/types";
import { plainText } from "../recognition/labels/plain-text";

/** What a column of a finance table holds, whatever its header's words. */
export type Column =
  | "year"
  | "directorate"
  | "line"
  /** A code of whatever kind: of a budget line only beside what belongs to a budget. */
  | "code"
  | "kind"
  | "amount"
  | "currency"
  | "correction"
  | "priority"
  | "objective"
  | "share"
  | "scenario"
  | "post"
  | "working-days"
  | "action"
  | "deliverable"
  | "planned-quarter"
  | "status"
  | "done-on"
  | "evidence"
  | "audit-item"
  | "due"
  | "implemented"
  | "rate";

/** Headers as plain text in English and French; the first pattern that matches names the column. */
const headers: readonly (readonly [Column, RegExp])[] = [
  [
    "year",
    /^(?:fiscal |financial |budget )?years?$|^(?:exercices?|annees?)(?: (?:budgetaire|financier|fiscale?)s?)?$/,
  ],
  [
    "directorate",
    /^(?:directorates?|directions?|departments?|services?|unite|entit(?:y|e))(?: responsable)?$|^(?:responsible|lead) directorate$/,
  ],
  [
    "line",
    /^(?:budget |cost )?lines?(?: (?:code|number|no|id))?$|^(?:budget|cost) codes?$|^budget (?:item|code|line)s?$|^(?:code (?:de )?)?(?:la )?lignes?(?: budgetaires?)?$|^codes? budgetaires?$|^n[o°]? (?:de )?(?:la )?ligne$/,
  ],
  ["code", /^codes?$/],
  [
    "kind",
    /^(?:kind|type|category|nature)(?: of (?:line|cost|expenditure|expense)s?)?$|^(?:cost|expenditure|expense) (?:type|category)$|^(?:type|categorie|nature)(?: de (?:la )?(?:depenses?|lignes?|couts?))?$/,
  ],
  ["currency", /^(?:currency|currencies|devises?|monnaies?)$/],
  [
    "rate",
    /^(?:exchange |conversion )?rates?(?: (?:to|in|into))?$|^taux(?: de (?:change|conversion))?(?: (?:en|vers))?$/,
  ],
  [
    "correction",
    /^(?:is )?corrections?(?: of(?: line)?)?$|^(?:corrige|rectification|correction de(?: la ligne)?)$/,
  ],
  [
    "working-days",
    /^(?:total |available )?(?:working|work|staff) ?days(?: (?:in the year|available|per year))?$|^(?:total (?:des )?)?jours(?:[ -](?:ouvrables|ouvres|travailles|de travail|disponibles))$|^jours-personnes$/,
  ],
  [
    "post",
    /^(?:posts?|grades?|positions?|staff|post or grade|post ?[/] ?grade)$|^(?:postes?|emplois?|poste ou grade|poste ?[/] ?grade|agents?)$/,
  ],
  [
    "share",
    /^(?:shares?|allocations?|percentages?|proportions?|%)$|^(?:parts?|quotes?[ -]parts?|pourcentages?|cles? de repartition|repartition)$/,
  ],
  [
    "planned-quarter",
    /^(?:planned|scheduled)(?: (?:quarter|for|in))?$|^(?:target|due) quarter$|^quarters?(?: planned)?$|^(?:trimestres?)(?: (?:prevus?|planifies?|cibles?))?$|^(?:prevue?s?|planifiee?s?)(?: pour)?$/,
  ],
  ["priority", /^(?:strategic |wco )?priorit(?:y|ies)$|^priorites?(?: strategiques?)?$/],
  ["objective", /^(?:strategic |wco )?objectives?$|^objectifs?(?: strategiques?)?$/],
  [
    "audit-item",
    /^(?:audit )?(?:items?|recommendations?|findings?|points?)$|^(?:points?|recommandations?|elements?|mesures?)(?: d'audit)?$/,
  ],
  ["action", /^(?:actions?|activit(?:y|ies))$|^(?:actions?|activites?)(?: prevues?)?$/],
  [
    "deliverable",
    /^(?:deliverables?|outputs?|expected (?:output|result)s?)$|^(?:livrables?|produits?|resultats? attendus?)$/,
  ],
  ["status", /^(?:status|state|progress)$|^(?:statut|etat|etat d'avancement|avancement)$/],
  [
    "done-on",
    /^(?:done|completed|finished|delivered)(?: on| date)?$|^(?:date (?:done|completed|of completion)|completion date)$|^(?:fait|realisee?|acheve?e?|terminee?)(?: le)?$|^date d'achevement$/,
  ],
  [
    "evidence",
    /^(?:evidence|proof|means of verification|source)s?$|^(?:preuves?|justificatifs?|moyens? de verification)$/,
  ],
  [
    "due",
    /^(?:due|due (?:date|on|by)|deadline|target date)$|^(?:echeances?|date (?:limite|d'echeance|prevue)|delai)$/,
  ],
  [
    "implemented",
    /^(?:implemented|implementation|closed)(?: on| date)?$|^(?:mise? en oeuvre|mis(?:e)? en oeuvre le|date de mise en oeuvre|cloturee?)$/,
  ],
  [
    "amount",
    /^(?:approved |budget(?:ed)? )?amounts?$|^(?:approved )?budget(?: approved)?$|^montants?(?: (?:approuves?|budgetes?))?$|^budget approuve$|^credits?(?: approuves?)?$/,
  ],
];

const scenarioHeader = /^scenarios?(?: ?[:\u2013-] ?(.+))?$/;
const core =
  /^(?:core(?: work| activities)?|overheads?|not allocated|unallocated|none|other|general|frais generaux|non (?:alloue|affecte|reparti)e?s?|activites (?:de base|courantes)|fonctionnement|autres?)(?: ?[/] ?(?:core|not allocated|unallocated|non alloue|overhead))?$/;
const unit =
  /\(([^)]*)\)|\b(?:in|en) (?:(?:thousands?|millions?|milliers)(?: (?:of |d')?(?:eur|euros?))?|eur|euros?|usd|chf|keur)\b|[€$%]|\b(?:k?eur|usd|chf|gbp|jpy)\b/g;

/** What a header says: the column it heads, and the unit in brackets or behind it, as plain text. */
export interface Header {
  readonly column: Column | null;
  /** The row of the table by priority that a wide table's column is for. */
  readonly priority: PriorityRow | null;
  /** The name in "Scenario: more integrity", as written; null where the column itself names scenarios. */
  readonly scenario: string | null;
  readonly unit: string;
}

const memos = new WeakMap<Plan, Map<string, Header>>();
const memoLimit = 20_000;

/**
 * Reads a header of a finance table; every part is null where the text heads nothing known. Any text of a sheet may be
 * a header, so that the same text is read once.
 */
export function readHeader(text: string, plan: Plan): Header {
  const memo = memos.get(plan) ?? new Map<string, Header>();
  const known = memo.get(text);
  if (known !== undefined) return known;
  if (memo.size >= memoLimit) memo.clear();
  const header = headerIn(text, plan);
  memos.set(plan, memo.set(text, header));
  return header;
}

function headerIn(text: string, plan: Plan): Header {
  const plain = plainText(text)
    .replace(/[*:]+$/, "")
    .trim();
  const unitText = [...plain.matchAll(unit)].map(([found]) => found).join(" ");
  const bare = plain.replace(unit, " ").replace(/\s+/g, " ").trim();
  const named = scenarioHeader.exec(plain);
  if (named !== null) {
    const name = named[1] === undefined ? null : text.slice(text.search(/[:\u2013-]/) + 1).trim();
    return { column: "scenario", priority: null, scenario: name, unit: unitText };
  }
  const column = headers.find(([, pattern]) => pattern.test(bare))?.[0] ?? (plain === "%" ? "share" : null);
  return {
    column,
    priority: column === null ? priorityRowOf(bare, plan) : null,
    scenario: null,
    unit: unitText,
  };
}

/**
 * The priority or "not allocated" that a text names: "P3", "P3 - E-Commerce", "E-Commerce", "Commerce électronique", "Core".
 * Null where it names none.
 */
export function priorityRowOf(text: string, plan: Plan): PriorityRow | null {
  const plain = plainText(text);
  return core.test(plain) ? notAllocated : priorityOf(plain, plan);
}

function priorityOf(plain: string, plan: Plan): PriorityId | null {
  const byCode = /^(?:priorit(?:y|e) )?(p ?\d{1,2})(?![\p{L}\p{N}])/u.exec(plain)?.[1]?.replace(" ", "");
  const found = plan.priorities.find(
    ({ id, title }) =>
      id.toLowerCase() === byCode || Object.values(title).some((name) => sameTitle(plainText(name), plain)),
  );
  return found?.id ?? null;
}

/** A title with or without the abbreviation in brackets behind it: "Revised Kyoto Convention (RKC)". */
function sameTitle(title: string, plain: string): boolean {
  return title === plain || title.replace(/ ?\([^)]*\)$/, "") === plain;
}
