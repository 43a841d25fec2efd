import type { Localized } from "../../plan/types";

/** ISO 3166-1 alpha-3, and two codes that ISO leaves to its users: XKX (Kosovo) and EUN (European Union). */
export type MemberCode = string;

export type RegionId =
  | "americas"
  | "europe"
  | "north-africa-middle-east"
  | "west-central-africa"
  | "east-southern-africa"
  | "asia-pacific";

/**
 * How it belongs to the WCO in 2019-2022.
 * - `member`: one of the 183 Members of the time.
 * - `acceded`: acceded during the plan (Equatorial Guinea, December 2021, the 184th).
 * - `akin`: not a Member but with rights akin to a Member's (the European Union).
 */
export type Standing = "member" | "acceded" | "akin";

export interface Member {
  readonly code: MemberCode;
  readonly name: Localized;
  readonly region: RegionId;
  readonly standing: Standing;
  /** Other names and spellings that reports use, in either language. */
  readonly alsoWritten: readonly string[];
}

/** A Member in a region's list: code, English name, French name, then whatever else it is called. */
export type MemberRow = readonly [code: MemberCode, en: string, fr: string, ...alsoWritten: string[]];
