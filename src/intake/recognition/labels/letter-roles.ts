import type { Role } from "./role-words";

/** Target and actual by their first letters: Target | Actual, Planned | Achieved, Cible | Réalisé, Prévu, Objectif … */
const counterparts: readonly (readonly [target: string, actual: string])[] = [
  ["t", "a"],
  ["p", "a"],
  ["c", "r"],
  ["p", "r"],
  ["o", "r"],
  ["t", "r"],
  ["p", "d"],
];

/**
 * The roles that single letters stand for where a header uses two of them equally often, "T" beside "A"; none where it
 * uses others, such as the G, A and R of traffic lights.
 */
export function letterRoles(letters: readonly (string | null)[]): ReadonlyMap<string, Role> {
  const used = letters.flatMap((letter) => letter ?? []);
  const kinds = new Set(used);
  const pair = counterparts.find((each) => kinds.size === 2 && each.every((letter) => kinds.has(letter)));
  if (pair === undefined) return new Map();
  const [target, actual] = pair;
  const isEven = used.filter((letter) => letter === target).length * 2 === used.length;
  return new Map<string, Role>(
    isEven
      ? [
          [target, "target"],
          [actual, "actual"],
        ]
      : [],
  );
}
