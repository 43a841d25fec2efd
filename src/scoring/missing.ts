import type { Figure, Reported } from "../figures/figure";
import type { Pair } from "./ratio";

/**
 * What the actual's cell states; where it states nothing but the supported Members are listed, the length of their
 * list (design §4 rules 3 and 5).
 */
export function statedActual({ actual, membersSupported }: Figure): Reported {
  return statedSide(actual, membersSupported);
}

/** What the target's cell states, or the length of the list of requesting Members. */
export function statedTarget({ target, membersRequesting }: Figure): Reported {
  return statedSide(target, membersRequesting);
}

function statedSide(cell: Reported, members: readonly string[] | undefined): Reported {
  return cell === "not-reported" && members !== undefined && members.length > 0 ? members.length : cell;
}

/**
 * The pair of a figure that counts: only where both sides are numbers (design §4 rule 5). A target without an actual
 * lowers the coverage, not the ratio. Null otherwise.
 */
export function countedPair(figure: Figure): Pair | null {
  const actual = statedActual(figure);
  const target = statedTarget(figure);
  return typeof actual === "number" && typeof target === "number" ? { actual, target } : null;
}

/** Why a figure does not count. */
export type LeftOutReason = "not-reported" | "not-applicable" | "actual-without-target";

/** Why a figure's pair does not count (design §4 rule 5); null where it counts. */
export function leftOutReason(figure: Figure): LeftOutReason | null {
  const actual = statedActual(figure);
  const target = statedTarget(figure);
  if (typeof actual === "number") return typeof target === "number" ? null : "actual-without-target";
  return actual === "not-applicable" || target === "not-applicable" ? "not-applicable" : "not-reported";
}

/**
 * Why a KPI without any counted pair has no ratio: "not-applicable" where every one of its figures says so, else
 * "not-reported", also without figures (design §4 rule 5).
 */
export function withoutPairs(figures: readonly Figure[]): "not-applicable" | "not-reported" {
  const applicable = figures.some((figure) => leftOutReason(figure) !== "not-applicable");
  return applicable || figures.length === 0 ? "not-reported" : "not-applicable";
}
