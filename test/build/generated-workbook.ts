import ExcelJS from "exceljs";
import { notAllocated, type Budget } from "../../src/budget";
import { directorateTitle } from "../../src/figures/directorates";
import type { Language } from "../../src/plan/types";

type Row = readonly (string | number | null)[];

const words = {
  en: {
    budget: ["Fiscal year", "Directorate", "Budget line", "Kind", "Amount", "Currency", "Correction"],
    shares: ["Fiscal year", "Directorate", "Budget line", "Priority", "Objective", "Share (%)"],
    effort: ["Fiscal year", "Directorate", "Post", "Working days"],
    rates: ["Currency", "Exchange rate"],
    kinds: { staff: "Staff", operating: "Operating", project: "Project" },
    core: "Core",
    yes: "yes",
    overhead: "Overhead",
  },
  fr: {
    budget: [
      "Exercice",
      "Direction",
      "Ligne budgétaire",
      "Nature",
      "Montant approuvé",
      "Devise",
      "Rectification",
    ],
    shares: ["Exercice", "Direction", "Ligne budgétaire", "Priorité", "Objectif", "Part (%)"],
    effort: ["Exercice", "Direction", "Poste", "Jours ouvrables"],
    rates: ["Devise", "Taux de change"],
    kinds: { staff: "Personnel", operating: "Fonctionnement", project: "Projet" },
    core: "Non alloué",
    yes: "oui",
    overhead: "Frais généraux",
  },
} as const;

/** A budget as the workbook (.xlsx) in which a finance unit would hand it in, in its language. */
export async function workbookOfBudget(budget: Budget, language: Language): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(tablesOf(budget, language))) {
    workbook.addWorksheet(sheet).addRows(rows as Row[]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function tablesOf(budget: Budget, language: Language): Readonly<Record<string, readonly Row[]>> {
  const say = words[language];
  const { lines, allocations, efforts, settings } = budget;
  const owners = new Map(lines.map(({ line, year, directorate }) => [`${year} ${line}`, directorate]));
  const titleOf = (code: string): string => directorateTitle(code, language);
  const percent = (share: number): number => Math.round(share * 1_000_000) / 10_000;
  return {
    Budget: [
      say.budget,
      ...lines.map(({ year, directorate, line, kind, cents, currency, isCorrection }) => [
        year,
        titleOf(directorate),
        line,
        say.kinds[kind],
        cents / 100,
        currency,
        isCorrection ? say.yes : null,
      ]),
    ],
    Shares: [
      say.shares,
      ...allocations.map(({ year, line, priority, objective, share }) => [
        year ?? null,
        titleOf(owners.get(`${year} ${line}`) ?? ""),
        line,
        priority === notAllocated ? say.core : priority,
        objective ?? null,
        percent(share),
      ]),
      ...[...(settings.overheadKey ?? [])].map(([priority, share]) => [
        null,
        null,
        say.overhead,
        priority,
        null,
        percent(share),
      ]),
    ],
    Effort: [
      [...say.effort, "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"],
      ...efforts.map(({ year, directorate, post, workingDays, daysOnPriorities }) => [
        year ?? null,
        titleOf(directorate),
        post ?? null,
        workingDays,
        ...Array.from({ length: 9 }, (_, at) => daysOnPriorities.get(`P${at + 1}`) ?? 0),
      ]),
    ],
    Rates: [say.rates, ...settings.rates],
  };
}
