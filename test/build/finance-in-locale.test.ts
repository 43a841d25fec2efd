import { writeFinance } from "../../src/build/finance";
import type { Language } from "../../src/plan/types";
import { openExcel } from "../excel/open-excel";
import { prepareFixtures } from "./prepare-fixture";
import { hasLibreOffice } from "./recalculated";
import { shownInLocale } from "./shown-in-locale";

// LibreOffice is another program's reading of number formats: where it is not installed, there is nothing to ask.
const withLibreOffice = hasLibreOffice() ? describe : describe.skip;

/** Spaces that do not break, as locales have them between thousands, are spaces to the reader. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

withLibreOffice("the numbers on the Finance Committee's sheet", () => {
  it.each<[Language, string, readonly string[]]>([
    ["en", "en-GB", ["P5", "18.9%", "41,611.11", "41,611.11", "37,500.00", "–", "+41,611.11", "+18.9"]],
    ["fr", "fr-FR", ["P5", "18,9 %", "41 611,11", "41 611,11", "37 500,00", "–", "+41 611,11", "+18,9"]],
  ])(
    "read as its readers write them: %s in %s",
    async (language, locale, expected) => {
      const prepared = await prepareFixtures(["budget.xlsx", "plan.xlsx", "scenario.xlsx"], language);
      const excel = await openExcel();
      await writeFinance(prepared, { newWorkbook: true });
      const { bytes } = await excel.host.save();
      excel.close();
      const rows = shownInLocale(bytes, locale).map((row) => row.map(plain));
      const [code, , ...numbers] = rows.find(([first]) => first === "P5") ?? [];
      expect([code, ...numbers.slice(0, expected.length - 1)]).toEqual(expected);
    },
    60_000,
  );
});
