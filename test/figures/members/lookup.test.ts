import * as countries from "i18n-iso-countries";
import en from "i18n-iso-countries/langs/en.json";
import fr from "i18n-iso-countries/langs/fr.json";
import { closestMember, memberByName, members } from "../../../src/figures/members";

countries.registerLocale(en);
countries.registerLocale(fr);

describe("a Member by its name", () => {
  it.each([
    ["TGO", "TGO"],
    ["tgo", "TGO"],
    ["USA", "USA"],
    ["U.S.A.", "USA"],
    ["the United States", "USA"],
    ["États-Unis", "USA"],
    ["UK", "GBR"],
    ["Great Britain", "GBR"],
    ["Ivory Coast", "CIV"],
    ["Cote d'Ivoire", "CIV"],
    ["CÔTE D’IVOIRE", "CIV"],
    ["Congo", "COG"],
    ["Republic of the Congo", "COG"],
    ["République du Congo", "COG"],
    ["DRC", "COD"],
    ["RDC", "COD"],
    ["Congo, Democratic Republic of the", "COD"],
    ["Democratic Republic of Congo", "COD"],
    ["Korea", "KOR"],
    ["Korea, Republic of", "KOR"],
    ["Republic of Korea", "KOR"],
    ["Corée du Sud", "KOR"],
    ["Viet Nam", "VNM"],
    ["Vietnam", "VNM"],
    ["Türkiye", "TUR"],
    ["Turkey", "TUR"],
    ["Czechia", "CZE"],
    ["Czech Republic", "CZE"],
    ["Eswatini", "SWZ"],
    ["Swaziland", "SWZ"],
    ["Hong Kong", "HKG"],
    ["Hong Kong, China", "HKG"],
    ["Hong Kong (China)", "HKG"],
    ["Macau", "MAC"],
    ["Chine", "CHN"],
    ["People's Republic of China", "CHN"],
    ["Palestine", "PSE"],
    ["State of Palestine", "PSE"],
    ["Kosovo", "XKX"],
    ["European Union", "EUN"],
    ["UE", "EUN"],
    ["Iran (Islamic Republic of)", "IRN"],
    ["Islamic Republic of Iran", "IRN"],
    ["United Republic of Tanzania", "TZA"],
    ["Bolivarian Republic of Venezuela", "VEN"],
    ["Federal Democratic Republic of Ethiopia", "ETH"],
    ["Kingdom of Eswatini", "SWZ"],
    ["Republic of Moldova", "MDA"],
    ["Arabie Saoudite", "SAU"],
    ["St. Lucia", "LCA"],
    ["Ste-Lucie", "LCA"],
    ["Sao Tome & Principe", "STP"],
    ["The Gambia", "GMB"],
    ["Guinea", "GIN"],
    ["Guinea Bissau", "GNB"],
    ["Equatorial Guinea", "GNQ"],
    ["Papua New Guinea", "PNG"],
    ["Niger", "NER"],
    ["Nigeria", "NGA"],
    ["Sudan", "SDN"],
    ["South Sudan", "SSD"],
  ])("%s is %s", (name, code) => {
    expect(memberByName(name)?.code).toBe(code);
  });

  it.each([
    ["FR", "a two-letter code"],
    ["GH", "a two-letter code"],
    ["North Korea", "not a Member, and not the Republic of Korea"],
    ["Democratic People's Republic of Korea", "not a Member"],
    ["Republic of China", "not the People's Republic"],
    ["Monaco", "not a Member"],
    ["American Samoa", "not Samoa"],
    ["Dominica", "not the Dominican Republic"],
    ["Republic", "no name"],
    ["the", "no name"],
    ["", "no name"],
    ["__proto__", "no name"],
  ])("%j is none: %s", (name) => {
    expect(memberByName(name)).toBeUndefined();
  });

  it("is found by every name that the register lists, and no name is claimed by two", () => {
    for (const member of members) {
      for (const name of [member.code, member.name.en, member.name.fr, ...member.alsoWritten]) {
        expect([name, memberByName(name)?.code]).toEqual([name, member.code]);
      }
    }
  });

  it.each(["en", "fr"])("is found by the names that ISO's list has in %s", (language) => {
    const listed = members.filter(({ code }) => countries.isValid(code));
    expect(listed.length).toBeGreaterThan(180);
    // The list of countries gives "Congo" to both Congos; here it is the Republic of the Congo alone.
    const shared = (code: string, name: string) => code === "COD" && name === "Congo";
    for (const { code } of listed) {
      const names = countries.getName(code, language, { select: "all" }) ?? [];
      for (const name of names.filter((each) => !shared(code, each))) {
        expect([name, memberByName(name)?.code]).toEqual([name, code]);
      }
    }
  });

  it("leaves the countries that are not Members unknown", () => {
    const others = Object.keys(countries.getAlpha3Codes()).filter(
      (code) => !members.some((member) => member.code === code) && code !== "XKK",
    );
    for (const code of others) {
      expect([code, memberByName(countries.getName(code, "en") ?? code)?.code]).toEqual([code, undefined]);
      expect([code, memberByName(countries.getName(code, "fr") ?? code)?.code]).toEqual([code, undefined]);
    }
  });
});

describe("the Member nearest to a misspelt name", () => {
  it.each([
    ["Gana", "GHA"],
    ["Columbia", "COL"],
    ["Phillipines", "PHL"],
    ["Kazachstan", "KAZ"],
    ["Sénégale", "SEN"],
    ["Burkina Fasso", "BFA"],
    ["Ivory Cost", "CIV"],
    ["GHN", "GHA"],
  ])("%s is near %s", (text, code) => {
    expect(closestMember(text)?.code).toBe(code);
  });

  it.each(["", "Atlantis and its colonies", "???", "xyzzy"])("%j is near none", (text) => {
    expect(closestMember(text)).toBeUndefined();
  });
});
