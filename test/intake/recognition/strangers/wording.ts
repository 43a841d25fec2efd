import type { Kpi } from "../../../../src/plan/types";
import type { Content } from "./book";

export type Lottery = (below: number) => number;
export type Quarter = 1 | 2 | 3 | 4;
export const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** How one officer words a report. */
export interface Wording {
  readonly french: boolean;
  readonly target: string;
  readonly actual: string;
  /** A quarter as text. */
  readonly quarter: (quarter: Quarter) => string;
  /** A quarter as a header of its own: text or a true date. */
  readonly header: (quarter: Quarter) => Content;
  readonly cumulative: string;
  readonly annualTarget: string;
  /** A KPI in one cell. */
  readonly kpi: (kpi: Kpi) => string;
  readonly number: (value: number) => Content;
  readonly note: string;
}

const rolesInEnglish = [
  "Target|Actual",
  "Planned|Achieved",
  "Goal|Outcome",
  "Tgt|Act",
  "Forecast|Outturn",
  "T|A",
];
const rolesInFrench = [
  "Objectif|Réalisé",
  "Cible|Résultat",
  "Prévu|Effectif",
  "Attendu|Obtenu",
  "Prév.|Réal.",
  "C|R",
];
const rolesInBoth = ["Target / Cible|Actual / Réalisé", "Planned\nPrévu|Done\nEffectué"];

type Quarters = (quarter: Quarter, start: number) => string;
const list =
  (...texts: string[]): Quarters =>
  (quarter) =>
    texts[quarter - 1]!;
const calendar = (quarter: Quarter, start: number) => String(quarter <= 2 ? start : start + 1);
const quartersInEnglish: readonly Quarters[] = [
  (quarter) => `Q${quarter}`,
  (quarter, start) => `Q${quarter} ${start}/${(start + 1) % 100}`,
  (quarter, start) => `Q${quarter} ${calendar(quarter, start)}`,
  list("1st quarter", "2nd quarter", "3rd quarter", "4th quarter"),
  list("Jul-Sep", "Oct-Dec", "Jan-Mar", "Apr-Jun"),
  (quarter) =>
    `Q${quarter} (${list("July to September", "October to December", "January to March", "April to June")(quarter, 0)})`,
  (quarter, start) => list("30/09/", "31/12/", "31/03/", "30/06/")(quarter, start) + calendar(quarter, start),
];
const quartersInFrench: readonly Quarters[] = [
  (quarter) => `T${quarter}`,
  list("1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"),
  list("Premier trim.", "Deuxième trim.", "Troisième trim.", "Quatrième trim."),
  list("juil.-sept.", "oct.-déc.", "janv.-mars", "avr.-juin"),
  (quarter, start) =>
    list("Au 30 septembre ", "Au 31 décembre ", "Au 31 mars ", "Au 30 juin ")(quarter, start) +
    calendar(quarter, start),
];
const quartersInBoth: readonly Quarters[] = [(quarter) => `Q${quarter} / T${quarter}`];

const codes: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => id.replace(/(\D+)/, "$1 "),
  (id) => id.replace(".", "-"),
  (id) => `KPI ${id}`,
  (id) => `${id.toLowerCase()}:`,
  (id) => `[${id}]`,
];

/** One officer's wording, drawn by lot. */
export function drawWording(draw: Lottery, year: string): Wording {
  const pick = <Item>(items: readonly Item[]): Item => items[draw(items.length)]!;
  const language = draw(3);
  const french = language === 1;
  const start = Number(year.slice(0, 4));
  const [target = "", actual = ""] = pick([rolesInEnglish, rolesInFrench, rolesInBoth][language]!).split("|");
  const form = pick([quartersInEnglish, quartersInFrench, quartersInBoth][language]!);
  const quarter = (of: Quarter) => form(of, start);
  const dated = draw(4) === 0;
  const code = pick(codes);
  const naming = draw(4);
  const writing = draw(5);
  return {
    french,
    target,
    actual,
    quarter,
    header: (of) => (dated ? { day: endOf(of, start), format: "dd/mm/yyyy" } : quarter(of)),
    cumulative: french ? "cumulé" : "year to date",
    annualTarget: french ? "Cible annuelle" : "Annual target",
    kpi: ({ id, shortTitle }) => {
      const title = french ? shortTitle.fr : shortTitle.en;
      return [code(id), `${code(id)} ${title}`, misspelt(title, draw), `${shortTitle.en} / ${shortTitle.fr}`][
        naming
      ]!;
    },
    number: (value) =>
      [
        value,
        value,
        String(value),
        draw(3) === 0 ? `${value}*` : value,
        `${value} ${french ? "outils" : "tools"}`,
      ][writing]!,
    note: french ? "Note : 3 ateliers sur 12 reportés au T2" : "Note: 3 of 12 workshops moved to Q2",
  };
}

/** Two letters of a long word change places. */
function misspelt(title: string, draw: Lottery): string {
  const words = title.split(" ");
  const long = words.findIndex(({ length }) => length > 8);
  const word = words[long];
  if (word === undefined) return title;
  const at = 3 + draw(word.length - 6);
  words[long] = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
  return words.join(" ");
}

function endOf(quarter: Quarter, start: number): Date {
  const [month, day] = (
    [
      [9, 30],
      [12, 31],
      [3, 31],
      [6, 30],
    ] as const
  )[quarter - 1]!;
  return new Date(Date.UTC(quarter <= 2 ? start : start + 1, month - 1, day));
}
