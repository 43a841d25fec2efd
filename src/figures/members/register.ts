import type { Localized } from "../../plan/types";
import { americas } from "./americas";
import { asiaPacific } from "./asia-pacific";
import { eastSouthernAfrica } from "./east-southern-africa";
import { europe } from "./europe";
import type { Member, MemberCode, MemberRow, RegionId, Standing } from "./member";
import { northAfricaMiddleEast } from "./north-africa-middle-east";
import { westCentralAfrica } from "./west-central-africa";

export interface Region {
  readonly id: RegionId;
  readonly title: Localized;
}

const europeanUnion: MemberRow = ["EUN", "European Union", "Union européenne", "EU", "UE"];

const rowsOfRegions: readonly (Region & { readonly rows: readonly MemberRow[] })[] = [
  {
    id: "americas",
    title: {
      en: "South America, North America, Central America and the Caribbean",
      fr: "Amérique du Sud, Amérique du Nord, Amérique centrale et Caraïbes",
    },
    rows: americas,
  },
  { id: "europe", title: { en: "Europe", fr: "Europe" }, rows: [...europe, europeanUnion] },
  {
    id: "north-africa-middle-east",
    title: {
      en: "North of Africa, Near and Middle East",
      fr: "Afrique du Nord, Proche et Moyen-Orient",
    },
    rows: northAfricaMiddleEast,
  },
  {
    id: "west-central-africa",
    title: { en: "West and Central Africa", fr: "Afrique occidentale et centrale" },
    rows: westCentralAfrica,
  },
  {
    id: "east-southern-africa",
    title: { en: "East and Southern Africa", fr: "Afrique orientale et australe" },
    rows: eastSouthernAfrica,
  },
  {
    id: "asia-pacific",
    title: {
      en: "Far East, South and South East Asia, Australasia and the Pacific Islands",
      fr: "Extrême-Orient, Asie du Sud et du Sud-Est, Australasie et îles du Pacifique",
    },
    rows: asiaPacific,
  },
];

const otherStandings: Readonly<Record<MemberCode, Standing>> = { GNQ: "acceded", EUN: "akin" };

/** The six regions of the WCO, in the order in which it lists them. */
export const regions: readonly Region[] = rowsOfRegions.map(({ id, title }) => ({ id, title }));

/**
 * The Member register: the 183 Members of the WCO in 2019-2022, Equatorial Guinea which acceded in December 2021,
 * and the European Union; region by region, in the order of their English names.
 *
 * What it is based on: the WCO's public membership as known to the authors (180 Members in 2016, then Antigua and
 * Barbuda, Kosovo and Suriname), that is 177 members of the United Nations, Palestine, Kosovo and the four separate
 * customs territories Bermuda, Curaçao, Hong Kong, China and Macao, China. It is not an official list, and names
 * say nothing on the status of a territory. Codes are ISO 3166-1 alpha-3, with XKX and EUN beside them.
 */
export const members: readonly Member[] = rowsOfRegions.flatMap(({ id, rows }) =>
  rows.map(([code, en, fr, ...alsoWritten]) => ({
    code,
    name: { en, fr },
    region: id,
    standing: otherStandings[code] ?? "member",
    alsoWritten,
  })),
);

const membersByCode: ReadonlyMap<MemberCode, Member> = new Map(
  members.map((member) => [member.code, member]),
);

/** The Member with this code in capitals ("TGO"); undefined where the register has none. */
export function memberByCode(code: MemberCode): Member | undefined {
  return membersByCode.get(code);
}

/** The WCO region of a Member by its code; undefined for a code that is not in the register. */
export function regionOf(code: MemberCode): RegionId | undefined {
  return membersByCode.get(code)?.region;
}
