import type { Language } from "../plan/types";
import { memberByCode, regions } from "../figures/members";
import {
  membersByRegion,
  ratioOf,
  type MeasuredKpi,
  type MembersOfRegion,
  type PlaceOfMember,
} from "../scoring";
import { regionsText } from "../i18n/regions-text";
import { say } from "../i18n/text";
import type { Cell } from "./drawing";

/** A row of the sheet "Members by region": KPI, region, requesting, supported, ratio, and Members by name. */
export interface RegionsRow {
  readonly kind: "kpi" | "region" | "total";
  readonly cells: readonly Cell[];
}

/** True where the KPI's figures list Members, so that it has something to show by region. */
export function listsMembers({ yearToDate: { members } }: MeasuredKpi): boolean {
  return members !== null && membersByRegion(members).length > 0;
}

/** A heading, a row per region and the total; nothing for a KPI without lists. */
export function rowsOfKpi(
  { kpi, score, yearToDate: { members } }: MeasuredKpi,
  language: Language,
): readonly RegionsRow[] {
  if (members === null) return [];
  const places = membersByRegion(members);
  if (places.length === 0) return [];
  const unasked = new Set(members.supportedWithoutRequest);
  const { id } = kpi;
  return [
    { kind: "kpi", cells: [id, kpi.shortTitle[language], null, null, null, null, null] },
    ...places.map((place): RegionsRow => ({
      kind: "region",
      cells: [id, ...regionCells(place, unasked, language)],
    })),
    {
      kind: "total",
      cells: [id, say(regionsText.total, language), score.target, score.actual, score.ratio, null, null],
    },
  ];
}

function regionCells(
  { place, pair, supported, waiting }: MembersOfRegion,
  unasked: ReadonlySet<string>,
  language: Language,
): readonly Cell[] {
  const ratio = ratioOf(pair);
  const named = (member: string): string => memberByCode(member)?.name[language] ?? member;
  const inList = (names: readonly string[]): string | null =>
    names.length === 0
      ? null
      : names.toSorted((left, right) => left.localeCompare(right, language)).join("; ");
  return [
    placeInWords(place, language),
    pair.target,
    pair.actual,
    ratio.kind === "ratio" ? ratio.ratio : null,
    inList(supported.map((member) => named(member) + (unasked.has(member) ? " *" : ""))),
    inList(waiting.map(named)),
  ];
}

function placeInWords(place: PlaceOfMember, language: Language): string {
  if (place === "unknown" || place === "unlisted") return say(regionsText[place], language);
  return regions.find(({ id }) => id === place)?.title[language] ?? place;
}

/** What the asterisk means, where it stands, and which KPIs count Members that nobody has listed. */
export function notesBelow(measured: readonly MeasuredKpi[], language: Language): readonly string[] {
  const hasUnasked = measured.some(
    ({ yearToDate: { members } }) => (members?.supportedWithoutRequest.length ?? 0) > 0,
  );
  const unlisted = measured.filter((kpi) => kpi.score.target !== null && !listsMembers(kpi));
  const kpis = unlisted.map(({ kpi }) => kpi.id).join(", ");
  return [
    ...(hasUnasked ? [say(regionsText.withoutRequest, language)] : []),
    ...(unlisted.length > 0 ? [say(regionsText.notShown, language, { kpis })] : []),
  ];
}
