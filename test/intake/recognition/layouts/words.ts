import type { Localized } from "../../../../src/plan/types";

export type FixtureLanguage = "en" | "fr" | "both";

/** How a workbook words its labels. */
export interface Words {
  readonly language: FixtureLanguage;
  readonly quarter: (quarter: number) => string | Date;
  readonly actual: string;
  readonly target: string;
  readonly kpi: string;
  readonly indicator: string;
  readonly comment: string;
  readonly total: string;
  readonly cumulative: string;
  readonly annual: string;
  readonly period: string;
  readonly objective: string;
  readonly directorateLine: (name: string) => string;
  readonly yearLine: (year: string) => string;
  readonly month: (month: number, year: number) => string;
  readonly code: (kpi: string) => string;
  readonly title: (title: Localized) => string;
  readonly supported: string;
  readonly requesting: string;
}

const english: Words = {
  language: "en",
  quarter: (quarter) => `Q${quarter}`,
  actual: "Actual",
  target: "Target",
  kpi: "KPI",
  indicator: "Indicator",
  comment: "Comments",
  total: "Total",
  cumulative: "cumulative",
  annual: "Annual target",
  period: "Period",
  objective: "Objective",
  directorateLine: (name) => `Directorate: ${name}`,
  yearLine: (year) => `Fiscal year ${year}`,
  month: (month, year) =>
    `${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1] ?? ""} ${year}`,
  code: (kpi) => kpi,
  title: ({ en }) => en,
  supported: "Members supported",
  requesting: "Members requesting",
};

const french: Words = {
  ...english,
  language: "fr",
  quarter: (quarter) => `T${quarter}`,
  actual: "Réalisé",
  target: "Cible",
  kpi: "ICP",
  indicator: "Indicateur",
  comment: "Commentaires",
  cumulative: "cumulé",
  annual: "Objectif annuel",
  period: "Période",
  objective: "Objectif",
  directorateLine: (name) => `Direction : ${name}`,
  yearLine: (year) => `Exercice ${year}`,
  month: (month, year) =>
    `${["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."][month - 1] ?? ""} ${year}`,
  title: ({ fr }) => fr,
  supported: "Membres soutenus",
  requesting: "Membres demandeurs",
};

const bilingual: Words = {
  ...english,
  language: "both",
  quarter: (quarter) => `Q${quarter} / T${quarter}`,
  actual: "Actual / Réalisé",
  target: "Target / Cible",
  kpi: "KPI / ICP",
  indicator: "Indicator / Indicateur",
  comment: "Comments / Commentaires",
  period: "Period / Période",
  annual: "Annual target / Objectif annuel",
  directorateLine: (name) => `Directorate / Direction: ${name}`,
  yearLine: (year) => `Fiscal year / Exercice ${year}`,
};

const quarterEnds = ["30/09/2019", "31/12/2019", "31/03/2020", "30/06/2020"];
const pick = (texts: readonly string[]) => (quarter: number) => texts[quarter - 1] ?? "";

/** Ways to word the same labels, by name. Those with a year are of 2019/20. */
export const wordings: Readonly<Record<string, Words>> = {
  English: english,
  French: french,
  bilingual: bilingual,
  "English, long quarters": {
    ...english,
    quarter: (quarter) => `Quarter ${quarter}`,
    actual: "Achieved",
    target: "Planned",
    code: (kpi) => `${kpi} :`,
  },
  "English, quarters with the year": {
    ...english,
    quarter: (quarter) => `Q${quarter} 2019/20`,
    actual: "Result",
    target: "Estimated",
    code: (kpi) => kpi.replace(/(\D+)/, "$1 "),
  },
  "English, months of the quarter": {
    ...english,
    quarter: pick(["Jul-Sep 2019", "Oct-Dec 2019", "Jan-Mar 2020", "Apr-Jun 2020"]),
    actual: "Done",
    target: "Expected",
    code: (kpi) => kpi.replace(".", "-"),
  },
  "English, calendar years": {
    ...english,
    quarter: pick(["Q1 2019", "Q2 2019", "Q3 2020", "Q4 2020"]),
    actual: "Delivered",
    target: "Target",
  },
  "English, dates as text": { ...english, quarter: pick(quarterEnds) },
  "true dates": {
    ...english,
    quarter: (quarter) =>
      new Date(`${["2019-09-30", "2019-12-31", "2020-03-31", "2020-06-30"][quarter - 1] ?? ""}T00:00:00Z`),
  },
  "French, ordinals": {
    ...french,
    quarter: pick(["1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"]),
    target: "Prévu",
    code: (kpi) => kpi.toLowerCase(),
  },
  "French, months of the quarter": {
    ...french,
    quarter: pick(["juil.-sept. 2019", "oct.-déc. 2019", "janv.-mars 2020", "avril-juin 2020"]),
    actual: "Résultats obtenus",
    target: "Résultats attendus",
  },
  "French, quarters with the year": {
    ...french,
    quarter: (quarter) => `T${quarter} 2019-2020`,
    target: "Objectif",
    code: (kpi) => `${kpi} –`,
  },
};
