import type { Allocation, Budget, BudgetKind } from "../../../src/budget";
import { directorateTitle } from "../../../src/figures/directorates";
import type { SourceWorkbook } from "../../../src/intake/source-workbook";
import { wcoPlan } from "../../../src/plan";
import { workbookOf, type Content } from "../recognition/source-sheets";

/** How a directorate happens to write its finance tables. */
export interface Habits {
  readonly language: "en" | "fr";
  readonly sheets: "one" | "several" | "by-directorate";
  readonly shares: "wide" | "long" | "beside";
  readonly numbers: "numbers" | "text" | "brackets";
  readonly fractions: "fraction" | "percent" | "percent-format" | "percent-text";
  readonly priorities: "code" | "title" | "both";
  readonly effort: "days" | "percent" | "fraction";
  /** A row for each post and priority, rather than a column for each priority. */
  readonly effortByRows: boolean;
  readonly titles: boolean;
  readonly totals: boolean;
  readonly twoRows: boolean;
  readonly directorates: "title" | "code" | "once";
  /** By how many places the columns are rotated. */
  readonly turned: number;
}

type Row = readonly Content[];

const words = {
  en: {
    directorate: "Responsible directorate",
    line: "Budget line",
    kind: "Cost type",
    amount: "Approved budget (EUR)",
    correction: "Correction",
    priority: "Strategic priority",
    share: "Share",
    post: "Grade",
    days: "Working days",
    onPriority: "Days",
    ofTime: "Share of time",
    staff: "Staff costs",
    operating: "Running costs",
    project: "Project",
    total: "Grand total",
    core: "Core",
    title: "Budget 2019/20",
  },
  fr: {
    directorate: "Direction",
    line: "Ligne budgétaire",
    kind: "Nature de la dépense",
    amount: "Montant approuvé (€)",
    correction: "Rectification",
    priority: "Priorité stratégique",
    share: "Quote-part",
    post: "Poste",
    days: "Jours ouvrables",
    onPriority: "Jours consacrés",
    ofTime: "Part du temps",
    staff: "Frais de personnel",
    operating: "Dépenses de fonctionnement",
    project: "Projet",
    total: "Total général",
    core: "Non alloué",
    title: "Budget de l’exercice 2019-2020",
  },
} as const;

/** The budget as workbooks would state it that are kept with these habits. */
export function dressed(budget: Budget, habits: Habits): SourceWorkbook {
  const codes = [...new Set(budget.lines.map(({ directorate }) => directorate))];
  if (habits.sheets === "by-directorate") {
    return workbookOf(
      Object.fromEntries(codes.map((code) => [code, stacked(tablesOf(budget, habits, code))])),
      "finance.xlsx",
    );
  }
  const tables = tablesOf(budget, habits, null);
  return habits.sheets === "one"
    ? workbookOf({ Finance: stacked(tables) }, "finance.xlsx")
    : workbookOf(Object.fromEntries(tables.map((rows, at) => [`Sheet${at + 1}`, rows])), "finance.xlsx");
}

function stacked(tables: readonly (readonly Row[])[]): readonly Row[] {
  return tables.flatMap((rows) => [...rows, [], [], []]);
}

/** Tables of one directorate, whose name then stands on the sheet, or of all. */
function tablesOf(budget: Budget, habits: Habits, whose: string | null): readonly (readonly Row[])[] {
  const own = budget.lines.filter(({ directorate }) => whose === null || directorate === whose);
  const codes = new Set(own.map(({ line }) => line));
  const shares = budget.allocations.filter(({ line }) => codes.has(line));
  const efforts = budget.efforts.filter(({ directorate }) => whose === null || directorate === whose);
  return [
    titled(habits, linesTable({ ...budget, lines: own, allocations: shares }, habits, whose === null)),
    ...(habits.shares === "beside" ? [] : [titled(habits, sharesTable(shares, habits))]),
    titled(habits, effortTable({ ...budget, efforts }, habits, whose === null)),
  ];
}

function titled({ titles, language }: Habits, rows: readonly Row[]): readonly Row[] {
  return titles ? [[words[language].title], [], ...rows] : [[words[language].title], ...rows];
}

function linesTable(budget: Budget, habits: Habits, withDirectorate: boolean): readonly Row[] {
  const say = words[habits.language];
  const rows = habits.shares === "beside" ? allRows : [];
  const header = [
    ...(withDirectorate ? [say.directorate] : []),
    say.line,
    say.kind,
    say.amount,
    say.correction,
    ...rows.map((row) => rowTitle(row, habits)),
  ];
  let before = "";
  const body = budget.lines.map(({ directorate, line, kind, cents, isCorrection }): Row => {
    const written =
      habits.directorates === "once" && before === directorate ? null : nameOf(directorate, habits);
    before = directorate;
    return [
      ...(withDirectorate ? [written] : []),
      line,
      kindName(kind, habits),
      amountOf(cents, habits),
      isCorrection ? (habits.language === "fr" ? "oui" : "yes") : null,
      ...rows.map((row) => shareCell(shareOf(budget.allocations, line, row), habits)),
    ];
  });
  const sum = budget.lines.reduce((total, { cents }) => total + cents, 0);
  const total = [...(withDirectorate ? [say.total, null] : [say.total]), null, amountOf(sum, habits)];
  const turned = [header, ...body].map((row) => turn(row, habits.turned));
  const complete = habits.totals ? [...turned, turn(padded(total, header.length), habits.turned)] : turned;
  return habits.twoRows
    ? [
        turn(
          header.map((_, at) => (at === 1 ? "2019/20" : null)),
          habits.turned,
        ),
        ...complete,
      ]
    : complete;
}

function sharesTable(shares: readonly Allocation[], habits: Habits): readonly Row[] {
  const say = words[habits.language];
  if (habits.shares === "long") {
    return [
      [say.line, say.priority, say.share],
      ...shares.map(({ line, priority, share }): Row => [
        line,
        rowTitle(priority, habits),
        shareCell(share, habits),
      ]),
    ].map((row) => turn(row, habits.turned));
  }
  const lines = [...new Set(shares.map(({ line }) => line))];
  const header = [say.line, ...allRows.map((row) => rowTitle(row, habits))];
  const body = lines.map((line): Row => [
    line,
    ...allRows.map((row) => shareCell(shareOf(shares, line, row), habits)),
  ]);
  const rows = [header, ...body].map((row) => turn(row, habits.turned));
  // The line's header stands above the codes, as if merged over both rows.
  return habits.twoRows
    ? [
        turn(
          [
            say.line,
            habits.language === "fr" ? "Répartition par priorité" : "Shares by priority",
            ...allRows.slice(1).map(() => null),
          ],
          habits.turned,
        ),
        turn([null, ...allRows.map((row) => rowTitle(row, habits))], habits.turned),
        ...rows.slice(1),
      ]
    : rows;
}

function effortTable({ efforts }: Budget, habits: Habits, withDirectorate: boolean): readonly Row[] {
  const say = words[habits.language];
  const priorities = wcoPlan.priorities.map(({ id }) => id);
  const percent = habits.effort === "percent" ? " (%)" : "";
  if (habits.effortByRows) {
    const share = `${habits.effort === "days" ? say.onPriority : say.ofTime}${percent}`;
    const header = [...(withDirectorate ? [say.directorate] : []), say.post, say.days, say.priority, share];
    return [
      header,
      ...efforts.flatMap(({ directorate, workingDays, daysOnPriorities }) =>
        [...daysOnPriorities].map(([id, days], at): Row => [
          ...(withDirectorate ? [nameOf(directorate, habits)] : []),
          "P4",
          at === 0 ? workingDays : null,
          rowTitle(id, habits),
          effortCell(days, workingDays, habits),
        ]),
      ),
    ];
  }
  return [
    [
      ...(withDirectorate ? [say.directorate] : []),
      say.post,
      say.days,
      ...priorities.map((id) => `${rowTitle(id, habits)}${percent}`),
    ],
    ...efforts.map(({ directorate, workingDays, daysOnPriorities }): Row => [
      ...(withDirectorate ? [nameOf(directorate, habits)] : []),
      "P4",
      workingDays,
      ...priorities.map((id) => effortCell(daysOnPriorities.get(id) ?? 0, workingDays, habits)),
    ]),
  ];
}

function effortCell(days: number, workingDays: number, { effort }: Habits): Content {
  if (days === 0) return null;
  if (effort === "days") return days;
  return effort === "percent" ? (days / workingDays) * 100 : days / workingDays;
}

const allRows = [...wcoPlan.priorities.map(({ id }) => id), "not-allocated"];

function rowTitle(row: string, { language, priorities }: Habits): string {
  const priority = wcoPlan.priorities.find(({ id }) => id === row);
  if (priority === undefined) return words[language].core;
  if (priorities === "code") return row;
  return priorities === "title" ? priority.title[language] : `${row} – ${priority.title[language]}`;
}

function nameOf(directorate: string, { directorates, language }: Habits): string {
  return directorates === "code" ? directorate : directorateTitle(directorate, language);
}

function kindName(kind: BudgetKind, { language }: Habits): string {
  return words[language][kind];
}

function amountOf(cents: number, { numbers, language }: Habits): Content {
  if (numbers === "numbers") return cents / 100;
  const [whole = "", decimals = ""] = (Math.abs(cents) / 100).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u202f" : ",");
  const text = `${grouped}${language === "fr" ? "," : "."}${decimals}`;
  if (cents >= 0) return language === "fr" ? `${text} €` : text;
  return numbers === "brackets" ? `(${text})` : `-${text}`;
}

function shareOf(shares: readonly Allocation[], line: string, row: string): number {
  return shares.find((each) => each.line === line && each.priority === row)?.share ?? 0;
}

function shareCell(share: number, { fractions, language }: Habits): Content {
  if (share === 0) return null;
  switch (fractions) {
    case "fraction":
      return share;
    case "percent":
      return Math.round(share * 1e6) / 1e4;
    case "percent-format":
      return { number: share, format: "0.0%" };
    case "percent-text": {
      const percent = String(Math.round(share * 1e6) / 1e4);
      return language === "fr" ? `${percent.replace(".", ",")} %` : `${percent}%`;
    }
  }
}

function padded(row: Row, length: number): Row {
  return [...row, ...Array.from({ length: length - row.length }, () => null)];
}

function turn(row: Row, by: number): Row {
  const at = by % Math.max(1, row.length);
  return [...row.slice(at), ...row.slice(0, at)];
}
