import * as countries from "i18n-iso-countries";
import { memberByCode, members, regionOf, regions } from "../../../src/figures/members";

describe("the Member register", () => {
  it("holds the 183 Members of the time, Equatorial Guinea and the European Union", () => {
    const standing = (wanted: string) => members.filter((member) => member.standing === wanted);
    expect(standing("member")).toHaveLength(183);
    expect(standing("acceded").map(({ code }) => code)).toEqual(["GNQ"]);
    expect(standing("akin").map(({ code }) => code)).toEqual(["EUN"]);
  });

  it("holds each code once, and only codes of ISO 3166 but for Kosovo and the European Union", () => {
    const codes = members.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const iso = Object.keys(countries.getAlpha3Codes());
    expect(codes.filter((code) => !iso.includes(code))).toEqual(["XKX", "EUN"]);
  });

  it.each(["HKG", "MAC", "BMU", "CUW"])("holds the separate customs territory %s", (code) => {
    expect(memberByCode(code)?.standing).toBe("member");
  });

  it.each(["PRK", "MCO", "SLB", "PLW", "TWN"])("does not hold %s", (code) => {
    expect(memberByCode(code)).toBeUndefined();
    expect(regionOf(code)).toBeUndefined();
  });

  it.each([
    ["americas", 33],
    ["europe", 53],
    ["north-africa-middle-east", 18],
    ["west-central-africa", 24],
    ["east-southern-africa", 24],
    ["asia-pacific", 33],
  ])("puts into the region %s %i of them", (region, count) => {
    expect(members.filter((member) => member.region === region)).toHaveLength(count);
  });

  it.each([
    ["KAZ", "europe"],
    ["ISR", "europe"],
    ["SDN", "north-africa-middle-east"],
    ["MRT", "west-central-africa"],
    ["DJI", "east-southern-africa"],
    ["AFG", "asia-pacific"],
    ["BMU", "americas"],
    ["EUN", "europe"],
  ])("follows the WCO's regions, not the continents: %s is in %s", (code, region) => {
    expect(regionOf(code)).toBe(region);
  });

  it("names the six regions in both languages", () => {
    expect(regions.map(({ title }) => title.en)).toEqual([
      "South America, North America, Central America and the Caribbean",
      "Europe",
      "North of Africa, Near and Middle East",
      "West and Central Africa",
      "East and Southern Africa",
      "Far East, South and South East Asia, Australasia and the Pacific Islands",
    ]);
    expect(regions.every(({ title }) => title.fr !== "")).toBe(true);
  });
});
