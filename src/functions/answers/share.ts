import { fromCents, notAllocated, sharesOf, type PriorityRow, type PriorityTable } from "../../budget";
import { directorateByName } from "../../figures/directorates";
import type { FiscalYear } from "../../figures/figure";
import { isFiscalYear, yearOf } from "../../figures/period";
import { functionText } from "../../i18n/function-text";
import { say } from "../../i18n/text";
import { invalid, notAvailable, table, value, type Answer } from "../answer";
import type { Argument, Parsed } from "../question";
import type { Known } from "../store";

/**
 * What WCO.SHARE answers: the part of the budget that goes to a priority, in [0, 1], unrounded; of a directorate's own budget
 * where one is named (design §5, §9 rule 6).
 */
export function answerShare(known: Known, priority: Argument, directorate: Argument, year: Argument): Answer {
  const which = parsePriority(known, priority);
  if (!which.ok) return which.answer;
  const asked = parseBudget(known, directorate, year);
  if (!asked.ok) return asked.answer;
  const rows = sharesOf(asked.value.table, asked.value.directorate);
  const total = rows.reduce((sum, { cents }) => sum + cents, 0);
  if (total === 0) {
    const facts = { year: asked.value.table.year };
    return notAvailable(say(functionText.budgetOfNothing, known.language, facts));
  }
  return value((rows.find((row) => row.priority === which.value)?.cents ?? 0) / total);
}

/**
 * What WCO.SHARES answers: the rows of the budget by priority without a header, columns Id, Title, Amount, Share, Staff. Shares
 * have one decimal of a percent and add up to exactly 100.0 % (design §9 rule 4).
 */
export function answerShares(known: Known, directorate: Argument, year: Argument): Answer {
  const asked = parseBudget(known, directorate, year);
  if (!asked.ok) return asked.answer;
  const { plan, language } = known;
  const titles = new Map(plan.priorities.map(({ id, title }) => [id, title[language]]));
  return table(
    sharesOf(asked.value.table, asked.value.directorate).map((row) => [
      row.priority,
      titles.get(row.priority) ?? say(functionText.notAllocated, language),
      fromCents(row.cents),
      row.tenthsOfPercent / 1000,
      fromCents(row.staffCents),
    ]),
  );
}

/** P1 without quotation marks is the cell P1, whose content is blank or a number: answered with what to write instead. */
function parsePriority({ plan, language }: Known, argument: Argument): Parsed<PriorityRow> {
  const text = typeof argument === "string" ? argument.trim() : "";
  const last = plan.priorities.at(-1)?.id ?? "";
  if (text === "")
    return { ok: false, answer: invalid(say(functionText.priorityMissing, language, { last })) };
  const rows = [...plan.priorities.map(({ id }) => id), notAllocated];
  const found = rows.find((row) => row.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return { ok: true, value: found };
  const message = say(functionText.priorityUnknown, language, { priority: text, last });
  return { ok: false, answer: notAvailable(message) };
}

interface AskedBudget {
  readonly table: PriorityTable;
  readonly directorate: string | null;
}

function parseBudget(known: Known, directorate: Argument, year: Argument): Parsed<AskedBudget> {
  const { language } = known;
  const refused = (answer: Answer): Parsed<never> => ({ ok: false, answer });
  const text = typeof year === "string" ? year.trim() : "";
  if (text !== "" && !isFiscalYear(text)) {
    return refused(invalid(say(functionText.yearUnknown, language, { year: text })));
  }
  const when = isFiscalYear(text) ? text : defaultYear(known);
  if (when === null) return refused(notAvailable(say(functionText.noBudgetYear, language)));
  const budget = known.budgetOf(when);
  if (budget === null) return refused(notAvailable(say(functionText.noBudget, language, { year: when })));
  const name = typeof directorate === "string" ? directorate.trim() : "";
  if (name === "") return { ok: true, value: { table: budget, directorate: null } };
  const code = directorateByName(name)?.code ?? name;
  const whose = [...budget.byDirectorate.keys()];
  const found = whose.find((each) => each.toLowerCase() === code.toLowerCase());
  if (found !== undefined) return { ok: true, value: { table: budget, directorate: found } };
  const facts = { directorate: name, year: when, known: whose.join(", ") };
  return refused(notAvailable(say(functionText.budgetDirectorateUnknown, language, facts)));
}

/** The year of the reporting period, where the budget has it; else the latest year of the budget. */
function defaultYear({ period, budget }: Known): FiscalYear | null {
  const years = (budget?.lines ?? []).map(({ year }) => year).toSorted();
  const reported = period === null ? undefined : years.find((year) => year === yearOf(period));
  return reported ?? years.at(-1) ?? null;
}
