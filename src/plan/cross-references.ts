import { nearestId } from "./nearest-id";
import type { PlanFault } from "./plan-fault";
import type { Plan } from "./types";

interface Entry {
  readonly id: string;
  readonly path: string;
}

/**
 * What a plan of the right shape says wrongly of its own entries: an id given twice, or a reference to an
 * objective, perspective or heading that is not there. Empty where all is well.
 */
export function crossReferenceFaults(plan: Plan): readonly PlanFault[] {
  return [
    // One id space: settings and functions name KPIs, objectives and perspectives alike by their id.
    ...duplicates([
      ...entries("perspectives", plan.perspectives),
      ...entries("objectives", plan.objectives),
      ...entries("kpis", plan.kpis),
    ]),
    ...duplicates(entries("packages", plan.packages)),
    ...duplicates(entries("priorities", plan.priorities)),
    ...duplicates(plan.years.map((year, index) => ({ id: year, path: `years[${index}]` }))),
    ...dangling("objectives", plan.objectives, "perspective", plan.perspectives),
    ...dangling("kpis", plan.kpis, "objective", plan.objectives),
    ...dangling("packages", plan.packages, "objective", plan.objectives),
    ...strayGroups(plan),
  ];
}

function entries(list: string, items: readonly { readonly id: string }[]): readonly Entry[] {
  return items.map(({ id }, index) => ({ id, path: `${list}[${index}].id` }));
}

function duplicates(all: readonly Entry[]): readonly PlanFault[] {
  const firstPlace = new Map<string, string>();
  return all.flatMap(({ id, path }) => {
    const first = firstPlace.get(id);
    if (first === undefined) {
      firstPlace.set(id, path);
      return [];
    }
    return [{ path, message: `'${id}' is already used at ${first}` }];
  });
}

function dangling<Field extends string>(
  list: string,
  items: readonly Readonly<Record<Field, string>>[],
  field: Field,
  targets: readonly { readonly id: string }[],
): readonly PlanFault[] {
  const ids = targets.map(({ id }) => id);
  return items.flatMap((item, index) => {
    const reference = item[field];
    if (ids.includes(reference)) return [];
    const nearest = nearestId(ids, reference);
    const hint = nearest === undefined ? "" : `; did you mean '${nearest}'?`;
    return [
      { path: `${list}[${index}].${field}`, message: `'${reference}' is not among the ${field}s${hint}` },
    ];
  });
}

function strayGroups(plan: Plan): readonly PlanFault[] {
  return plan.objectives.flatMap(({ group, perspective }, index) => {
    if (group === undefined) return [];
    const groups = plan.perspectives.find(({ id }) => id === perspective)?.groups ?? [];
    if (groups.some(({ title }) => title.en === group.en && title.fr === group.fr)) return [];
    const message = `'${group.en}' is not among the groups of the perspective '${perspective}'`;
    return [{ path: `objectives[${index}].group`, message }];
  });
}
