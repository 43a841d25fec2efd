import { resolveTarget } from "./relationships";
import type { WorkbookPackage } from "./workbook-package";

/** The parts that are there for the workbook: those that relationships lead to, from the package's own on. */
export function reachableParts(parts: WorkbookPackage): Set<string> {
  const found = new Set<string>();
  const open = [""];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { target, external } of parts.relationships(part)) {
      const to = external ? undefined : resolveTarget(part, target);
      if (to === undefined || found.has(to) || !parts.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}

/** Removes what could be reached before and no longer can: the drawings of a deleted sheet and the like. */
export function removeUnreachable(parts: WorkbookPackage, before: ReadonlySet<string>): void {
  const now = reachableParts(parts);
  for (const part of before) if (!now.has(part)) parts.remove(part);
}
