import type { Finding } from "../../../figures/finding";
import type { Reported } from "../../../figures/figure";
import { parseMemberList } from "../../../figures/members";
import type { SourceCell } from "../../source-workbook";
import type { CellRemark, DecimalMark } from "../cells/cell-reading";
import { readFigureCell } from "../cells/figure-cell";
import type { Role } from "../labels/role-words";

/** What a cell says for one role. */
export interface RoleValue {
  readonly role: Role;
  readonly value: Reported;
  readonly members: readonly string[] | null;
  readonly silent: "blank" | "asked" | null;
}

export interface ReadValue {
  readonly values: readonly RoleValue[];
  /** Without their place. */
  readonly findings: readonly Pick<Finding, "severity" | "code" | "facts">[];
}

/**
 * What a cell says for the roles its place gives it. One cell holds a pair where it says so: "12 / 15". A pair's order
 * is the header's; without one it is done / planned, unless the percentage beside it says the other way round.
 *
 * @param pairs single: the table has no other column for the other role, so that a pair may stand under "Actual";
 *   orderUnclear: the header names the two numbers by words that are not understood; percent: the row's unit is per cent
 */
export function readValue(
  cell: SourceCell | undefined,
  roles: readonly Role[],
  mark: DecimalMark,
  pairs: { readonly single: boolean; readonly orderUnclear: boolean; readonly percent?: boolean },
): ReadValue {
  const [role] = roles;
  const reading = readFigureCell(cell, mark);
  switch (reading.kind) {
    case "blank":
      return { values: roles.map((each) => silentValue(each, "blank")), findings: [] };
    case "asked":
      return asked(roles, reading.remark);
    case "pair":
      return roles.length === 2 || roles.length === 0 || pairs.single
        ? readPair(reading, roles, pairs.orderUnclear)
        : asked(roles, { code: "pair-for-one-role", severity: "warning", text: pairText(reading) });
    case "words":
      return readWords(reading.text, roles);
    case "reported":
      if (role === undefined)
        return asked(roles, { code: "role-unknown", severity: "warning", text: String(reading.value) });
      if (pairs.percent === true && typeof reading.value === "number") {
        return asked(roles, { code: "percentage-alone", severity: "warning", text: `${reading.value} %` });
      }
      if (roles.length > 1 && typeof reading.value === "number") {
        return asked(roles, { code: "number-for-pair", severity: "warning", text: String(reading.value) });
      }
      return {
        values: roles.map((each) => ({ role: each, value: reading.value, members: null, silent: null })),
        findings: reading.remarks.map(findingOf),
      };
  }
}

type Pair = Extract<ReturnType<typeof readFigureCell>, { kind: "pair" }>;

function readPair(pair: Pair, roles: readonly Role[], orderUnclear: boolean): ReadValue {
  const stated = roles.length === 2 ? roles : null;
  const fits = (done: Reported, planned: Reported) => percentFits(done, planned, pair.percent);
  const forwards = fits(pair.first, pair.second);
  const backwards = fits(pair.second, pair.first);
  if (orderUnclear && stated === null && forwards === backwards) {
    return asked(["actual", "target"], {
      code: "pair-order-unclear",
      severity: "warning",
      text: pairText(pair),
    });
  }
  const reversed = stated?.[0] === "target" || (stated === null && !forwards && backwards);
  if (reversed ? !backwards : !forwards) {
    return asked(["actual", "target"], {
      code: "pair-contradicts-percentage",
      severity: "warning",
      text: `${pairText(pair)} (${pair.percent ?? ""} %)`,
    });
  }
  const [actual, target] = reversed ? [pair.second, pair.first] : [pair.first, pair.second];
  return {
    values: [
      { role: "actual", value: actual, members: null, silent: null },
      { role: "target", value: target, members: null, silent: null },
    ],
    findings: pair.remarks.map(findingOf),
  };
}

/** A percentage as an officer rounds it; no percentage contradicts nothing. */
function percentFits(done: Reported, planned: Reported, percent: number | null): boolean {
  if (percent === null || typeof done !== "number" || typeof planned !== "number") return true;
  if (planned === 0) return percent === 0 || percent === 100;
  return Math.abs((done / planned) * 100 - percent) <= 1;
}

/** Words in a figure's place: the Members they list, or something to ask about. */
function readWords(text: string, roles: readonly Role[]): ReadValue {
  const [role] = roles;
  const list = parseMemberList(text);
  const listsOnly =
    list.members.length > 0 && (list.unknown.length === 0 || role?.startsWith("members") === true);
  if (role === undefined || roles.length > 1 || !listsOnly) {
    return asked(roles, { code: "words-in-figure", severity: "warning", text });
  }
  const listing: Role =
    role === "actual" ? "members-supported" : role === "target" ? "members-requesting" : role;
  const unknown = list.unknown.map(({ text: name, closest }) => ({
    severity: "warning" as const,
    code: closest === undefined ? "member-unknown" : "member-unknown-closest",
    facts: { name, ...(closest === undefined ? {} : { closest: closest.name.en }) },
  }));
  return {
    values: [{ role: listing, value: list.members.length, members: list.members, silent: null }],
    findings: unknown,
  };
}

function asked(roles: readonly Role[], remark: CellRemark): ReadValue {
  return { values: roles.map((role) => silentValue(role, "asked")), findings: [findingOf(remark)] };
}

function silentValue(role: Role, silent: "blank" | "asked"): RoleValue {
  return { role, value: "not-reported", members: null, silent };
}

function findingOf({ code, severity, text }: CellRemark): Pick<Finding, "severity" | "code" | "facts"> {
  return { code, severity, facts: { text: text.slice(0, 80) } };
}

function pairText({ first, second }: Pair): string {
  return `${String(first)} / ${String(second)}`;
}
