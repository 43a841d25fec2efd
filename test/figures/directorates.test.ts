import {
  directorateByName,
  directorateNamedIn,
  directorates,
  directorateTitle,
} from "../../src/figures/directorates";

describe("the directorates of the Secretariat", () => {
  it("have the codes that figures carry", () => {
    expect(directorates.map(({ code }) => code)).toEqual(["TTA", "CF", "CB", "ADM", "SGO"]);
  });

  it("have a name in both languages; an unknown code is its own name", () => {
    expect(directorateTitle("CF", "en")).toBe("Compliance and Facilitation");
    expect(directorateTitle("CF", "fr")).toBe("Contrôle et facilitation");
    expect(directorateTitle("Regional Office", "fr")).toBe("Regional Office");
  });
});

describe("a directorate by the name that a report states", () => {
  it.each([
    ["TTA", "TTA"],
    ["cf", "CF"],
    ["Tariff and Trade Affairs", "TTA"],
    ["Tariff & Trade Affairs Directorate", "TTA"],
    ["Tariff_and_Trade_Affairs", "TTA"],
    ["Direction des questions tarifaires et commerciales", "TTA"],
    ["Compliance and Facilitation", "CF"],
    ["Compliance and Facilitation (CF)", "CF"],
    ["CF – Compliance and Facilitation", "CF"],
    ["COMPLIANCE AND FACILITATION DIRECTORATE", "CF"],
    ["Contrôle et facilitation", "CF"],
    ["Direction du controle et de la facilitation", "CF"],
    ["Capacity-Building", "CB"],
    ["Directorate of Capacity Building", "CB"],
    ["Direction du renforcement des capacités", "CB"],
    ["Administration and Personnel", "ADM"],
    ["Division de l’administration et du personnel", "ADM"],
    ["Office of the Secretary General", "SGO"],
    ["Secretary_General", "SGO"],
    ["Secretary-General’s Office", undefined],
    ["Cabinet du Secrétaire général", "SGO"],
    ["Cabinet", "SGO"],
    ["Directorate", undefined],
    ["", undefined],
    ["Research Unit", undefined],
    ["Capacity", undefined],
  ])("%j is %s", (stated, code) => {
    expect(directorateByName(stated)?.code).toBe(code);
  });
});

describe("the directorate that a title or a file's name names", () => {
  it.each([
    ["Administration_and_Personnel_2019-20.xlsx", "ADM"],
    ["Capacity_Building_2019-20.xlsx", "CB"],
    ["Secretary_General_2019-20.xlsx", "SGO"],
    ["Direction : Contrôle et facilitation", "CF"],
    ["Tariff and Trade Affairs: quarterly report 2019/20", "TTA"],
    ["KPI report CF 2019-20", "CF"],
    ["cf. annexe 2", undefined],
    ["Report of the Customs Administration", undefined],
    ["Capacity Building and Compliance and Facilitation", undefined],
    ["annual-target-en_2019-20.xlsx", undefined],
  ])("%j: %s", (title, code) => {
    expect(directorateNamedIn(title)?.code).toBe(code);
  });
});
