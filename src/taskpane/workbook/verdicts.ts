import { useSyncExternalStore } from "react";
import type { Decision } from "../../build/import/changes";
import { nothingDecided, type Verdicts } from "../../build/import/decided";

/** What an officer does about an import before it is written. */
export type VerdictAction =
  | { readonly kind: "decide"; readonly keys: readonly string[]; readonly decision: Decision }
  | { readonly kind: "choose"; readonly slot: string; readonly candidate: string | null };

/** The verdicts after an action; a choice of null makes the figure disputed again. */
export function verdictsAfter(verdicts: Verdicts, action: VerdictAction): Verdicts {
  if (action.kind === "decide") {
    const decided = Object.fromEntries(action.keys.map((key) => [key, action.decision]));
    return { ...verdicts, decisions: { ...verdicts.decisions, ...decided } };
  }
  const others = Object.entries(verdicts.choices).filter(([slot]) => slot !== action.slot);
  const chosen = action.candidate === null ? [] : [[action.slot, action.candidate] as const];
  return { ...verdicts, choices: Object.fromEntries([...others, ...chosen]) };
}

/* Held beside the steps, so that they survive leaving one: each names the very values it was made for. */
let current = nothingDecided;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The officer's verdicts in this session of the pane, and the way to change them. */
export function useVerdicts(): readonly [Verdicts, (action: VerdictAction) => void] {
  const verdicts = useSyncExternalStore(subscribe, () => current);
  return [verdicts, act];
}

function act(action: VerdictAction): void {
  current = verdictsAfter(current, action);
  for (const listener of [...listeners]) listener();
}
