import { regionOf, regions, type RegionId } from "../figures/members";
import { compareText } from "../figures/text-order";
import type { MemberCount } from "./members";
import type { Pair } from "./ratio";

/**
 * Where a Member is counted: its WCO region; `unknown` for a name that the register does not have; `unlisted` for
 * Members that figures count without naming them.
 */
export type PlaceOfMember = RegionId | "unknown" | "unlisted";

/** Members of one region, each once over directorates and quarters (design §4 rule 3). */
export interface MembersOfRegion {
  readonly place: PlaceOfMember;
  /** Members supported and Members requesting. */
  readonly pair: Pair;
  /** The supported Members: codes, or names that are not in the register; in alphabetical order. */
  readonly supported: readonly string[];
  /** Those who requested and were not supported; empty where not every supported Member is listed. */
  readonly waiting: readonly string[];
}

/**
 * A KPI's Members requesting and supported by WCO region: all six in the WCO's order, then what no region has, if
 * anything. The pairs add up to the KPI's own actual and target. Empty where no figure lists Members.
 */
export function membersByRegion(count: MemberCount): readonly MembersOfRegion[] {
  const { sum, supported, requesting } = count;
  if (sum === null || (supported.size === 0 && requesting.size === 0)) return [];
  const unlisted: Pair = { actual: sum.actual - supported.size, target: sum.target - requesting.size };
  const listed = ([...regions.map(({ id }) => id), "unknown"] as const).map((place): MembersOfRegion => {
    const served = membersIn(place, supported);
    const asking = membersIn(place, requesting);
    const waiting = unlisted.actual === 0 ? asking.filter((member) => !supported.has(member)) : [];
    return { place, pair: { actual: served.length, target: asking.length }, supported: served, waiting };
  });
  const rest: MembersOfRegion = { place: "unlisted", pair: unlisted, supported: [], waiting: [] };
  return [...listed, rest].filter(
    ({ place, pair }) => isRegion(place) || pair.actual !== 0 || pair.target !== 0,
  );
}

function membersIn(place: PlaceOfMember, members: ReadonlySet<string>): readonly string[] {
  return [...members].filter((member) => (regionOf(member) ?? "unknown") === place).sort(compareText);
}

function isRegion(place: PlaceOfMember): place is RegionId {
  return place !== "unknown" && place !== "unlisted";
}
