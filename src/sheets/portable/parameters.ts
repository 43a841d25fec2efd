import type { Language } from "../../plan/types";
import { calculationText } from "../../i18n/calculation-text";
import { say } from "../../i18n/text";
import { quotedSheet, quotedText } from "../addresses";
import type { Block } from "../drawing";
import { settingFormula } from "../settings-sheet";
import { sheetNames } from "../sheet-names";

/** What the calculation is asked for, in the order of the cells that hold it on "WCO Calculation". */
const parameters = ["period", "directorate", "year", "quarter", "cap", "onTrack", "atRisk"] as const;

export type Parameter = (typeof parameters)[number];

const firstRow = 3;
export const lastParameterRow = firstRow + parameters.length - 1;

/** The cell of a parameter as other sheets name it: `'WCO Calculation'!$B$3`. */
export function parameterCell(parameter: Parameter): string {
  return `${quotedSheet(sheetNames.calculation)}!${localCell(parameter)}`;
}

/** The cell in which an officer chooses a directorate. */
export const directorateCell = localCell("directorate").replaceAll("$", "");

/**
 * The parameters with their names. The directorate is the one cell to type in, blank for all; everything else
 * comes from the table WcoSettings.
 *
 * @param period counts where the settings name none
 */
export function parametersBlock(period: string, directorate: string, language: Language): Block {
  const chosen = localCell("period");
  const formulas: Record<Parameter, string> = {
    period: settingFormula("Period", quotedText(period)),
    directorate,
    year: `LEFT(${chosen},7)`,
    // A whole year is its Q4 year to date (design §4 rule 2).
    quarter: `IF(LEN(${chosen})>7,VALUE(RIGHT(${chosen},1)),4)`,
    cap: settingFormula("Cap", "1"),
    onTrack: settingFormula("On track", "0.9"),
    atRisk: settingFormula("At risk", "0.7"),
  };
  return {
    at: `A${firstRow}`,
    rows: parameters.map((parameter) => [
      say(calculationText.parameters[parameter], language),
      parameter === "directorate" ? directorate : { formula: `=${formulas[parameter]}` },
    ]),
  };
}

function localCell(parameter: Parameter): string {
  return `$B$${firstRow + parameters.indexOf(parameter)}`;
}
