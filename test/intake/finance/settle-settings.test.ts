import { settleSettings, type StatedKeyShare } from "../../../src/intake/finance/settle-settings";
import type { StatedRate } from "../../../src/intake/finance/read-rates";
import { findingMessage } from "../../../src/i18n/findings";

const rate = (currency: string, value: number, cell: string): StatedRate => ({
  currency,
  rate: value,
  place: { file: "rates.xlsx", sheet: "Rates", cell },
});
const share = (priority: string, value: number, cell: string): StatedKeyShare => ({
  priority,
  share: value,
  place: { file: "budget.xlsx", sheet: "Shares", cell },
});

describe("exchange rates stated in several places", () => {
  it("count once where they are the same, with the first cell", () => {
    const { settings, findings } = settleSettings([rate("USD", 0.9, "B2"), rate("USD", 0.9, "B9")], []);
    expect(settings.rates).toEqual(new Map([["USD", 0.9]]));
    expect(settings.cells?.rates.get("USD")?.cell).toBe("B2");
    expect(findings).toEqual([]);
  });

  it("count not at all where they differ, and both are shown, in both languages", () => {
    const stated = [rate("USD", 0.9, "B2"), rate("GBP", 1.2, "B3"), rate("USD", 0.95, "B9")];
    const { settings, findings } = settleSettings(stated, []);
    expect([...settings.rates.keys()]).toEqual(["GBP"]);
    expect(findings).toMatchObject([{ severity: "error", code: "rate-twice", cell: "B9" }]);
    expect(findings.map(({ code, facts }) => findingMessage(code, "en", facts))).toEqual([
      "One USD is worth 0.95 here and 0.9 at rates.xlsx › Rates!B2: neither is used. State one rate.",
    ]);
    expect(findings.map(({ code, facts }) => findingMessage(code, "fr", facts))[0]).toMatch(
      /0,95 ici et 0,9 à rates\.xlsx › Rates!B2/,
    );
  });
});

describe("the key for overhead", () => {
  it("is put together from all tables that state a part of it", () => {
    const { settings } = settleSettings([], [share("P1", 0.5, "C9"), share("P2", 0.5, "D9")]);
    expect([...(settings.overheadKey ?? [])]).toEqual([
      ["P1", 0.5],
      ["P2", 0.5],
    ]);
    expect([...(settings.cells?.overheadKey.values() ?? [])].map(({ cell }) => cell)).toEqual(["C9", "D9"]);
  });

  it("spreads nothing where it is stated twice in different ways", () => {
    const { settings, findings } = settleSettings(
      [],
      [share("P1", 0.5, "C9"), share("P2", 0.5, "D9"), share("P1", 0.4, "C10")],
    );
    expect(settings.overheadKey).toBeNull();
    expect(findings.map(({ code, facts }) => findingMessage(code, "en", facts))).toEqual([
      "The key for overhead gives P1 40 % here and 50 % at budget.xlsx › Shares!C9: overhead is not spread. State one key.",
    ]);
  });

  it("is none where no table states any", () => {
    expect(settleSettings([], []).settings.overheadKey).toBeNull();
  });
});
