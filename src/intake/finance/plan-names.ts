import { notAllocated } from "../../budget/types";
import type { ObjectiveId, Plan, PriorityId } from "../../plan/types";
import { plainText } from "../recognition/labels/plain-text";
import { priorityRowOf } from "./priority-names";

/** What a list of names in a cell stands for, and the names that stand for nothing in the plan. */
export interface NamesInCell {
  readonly ids: readonly string[];
  readonly unknown: readonly string[];
}

/** The objectives that a cell lists by code or title, each once: "SG; SO1", "SP7.1" (the objective of that KPI). */
export function objectivesIn(text: string, plan: Plan): NamesInCell {
  return namesIn(text, (name): ObjectiveId | null => {
    const plain = plainText(name);
    const kpi = plan.kpis.find(({ id }) => id.toLowerCase() === plain);
    const objective = plan.objectives.find(({ id, title, indicatorTitle }) =>
      [id, `${id} ${title.en}`, `${id} ${title.fr}`, title.en, title.fr, indicatorTitle.en, indicatorTitle.fr]
        .map(plainText)
        .includes(plain.replace(/^([a-z]+\d?) ?[-:.] /, "$1 ")),
    );
    return kpi?.objective ?? objective?.id ?? null;
  });
}

/** The priorities that a cell lists by code or title, each once; "core" and the like name none, which is sound. */
export function prioritiesIn(text: string, plan: Plan): NamesInCell {
  const { ids, unknown } = namesIn(text, (name): PriorityId | null => priorityRowOf(name, plan));
  return { ids: ids.filter((id) => id !== notAllocated), unknown };
}

function namesIn(text: string, idOf: (name: string) => string | null): NamesInCell {
  const whole = text.trim();
  // A title may itself hold a comma, so the whole cell is tried first.
  const only = whole === "" ? null : idOf(whole);
  if (only !== null) return { ids: [only], unknown: [] };
  const names = whole
    .split(/[;,\n|+]|\/| & /)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const found = names.map((name) => ({ name, id: idOf(name) }));
  return {
    ids: [...new Set(found.flatMap(({ id }) => id ?? []))],
    unknown: found.filter(({ id }) => id === null).map(({ name }) => name),
  };
}
