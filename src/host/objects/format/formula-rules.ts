import { cellAddress } from "../../engine";
import { invalidArgument, WireError } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { oneOf, record, text, wholeNumber } from "../arguments";
import { ConditionalRangeFormatObject } from "./conditional-range-format";
import { cellValueOperators, keyOf, textOperators } from "./conditional-format-words";
import { fileFormula, type ConditionalRule } from "./conditional-rule";

/** A rule that gives the cells it applies to a format of their own. */
abstract class FormattingRule extends WireObject {
  constructor(protected readonly rule: ConditionalRule) {
    super();
  }

  get Format(): WireObject {
    return new ConditionalRangeFormatObject(this.rule);
  }
}

/** `Excel.CellValueConditionalFormat`. */
export class CellValueRuleObject extends FormattingRule {
  readonly wireClass = "CellValueConditionalFormat";

  get Rule(): unknown {
    const [formula1 = "", formula2] = this.rule.formulas;
    const operator = keyOf(cellValueOperators, this.rule.rule.operator);
    return { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator };
  }

  set Rule(value: unknown) {
    const { formula1, formula2, operator } = record(value);
    const word = oneOf(operator, Object.keys(cellValueOperators) as (keyof typeof cellValueOperators)[]);
    const twoSided = word === "Between" || word === "NotBetween";
    if (formula1 === undefined || (twoSided && formula2 === undefined)) throw invalidArgument();
    const formulas = (twoSided ? [formula1, formula2] : [formula1]).map(fileFormula);
    this.rule.change({ operator: cellValueOperators[word], formulas });
  }
}

/** `Excel.CustomConditionalFormat`: a formula over cells. */
export class CustomRuleObject extends FormattingRule {
  readonly wireClass = "CustomConditionalFormat";

  get Rule(): WireObject {
    return new FormulaRuleObject(this.rule);
  }
}

/** `Excel.ConditionalFormatRule`. */
class FormulaRuleObject extends WireObject {
  readonly wireClass = "ConditionalFormatRule";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Formula(): string {
    return this.rule.formulas[0] ?? "";
  }

  set Formula(formula: unknown) {
    this.rule.change({ formulas: [fileFormula(text(formula))] });
  }

  get FormulaLocal(): string {
    return this.Formula;
  }

  set FormulaLocal(formula: unknown) {
    this.Formula = formula;
  }
}

/** `Excel.TextConditionalFormat`. */
export class TextRuleObject extends FormattingRule {
  readonly wireClass = "TextConditionalFormat";

  get Rule(): unknown {
    const { type } = this.rule.rule;
    const operator = (Object.keys(textOperators) as (keyof typeof textOperators)[]).find(
      (key) => textOperators[key].type === type,
    );
    return { operator, text: (this.rule.option("text") as string | undefined) ?? "" };
  }

  set Rule(value: unknown) {
    const { operator, text: wanted } = record(value);
    const words = Object.keys(textOperators) as (keyof typeof textOperators)[];
    const { type, operator: fileOperator, formula } = textOperators[oneOf(operator, words)];
    const { area } = this.rule.rule;
    const literal = text(wanted).startsWith("=")
      ? text(wanted).slice(1)
      : `"${text(wanted).replaceAll('"', '""')}"`;
    this.rule.change({
      type,
      operator: fileOperator,
      formulas: [formula(literal, cellAddress(area.top, area.left))],
    });
    this.rule.setOptions({ text: text(wanted) });
  }
}

const rankings = {
  TopItems: { percent: false, bottom: false },
  TopPercent: { percent: true, bottom: false },
  BottomItems: { percent: false, bottom: true },
  BottomPercent: { percent: true, bottom: true },
} as const;

/** `Excel.TopBottomConditionalFormat`. */
export class TopBottomRuleObject extends FormattingRule {
  readonly wireClass = "TopBottomConditionalFormat";

  get Rule(): unknown {
    const [percent, bottom] = [
      this.rule.option("percent") as boolean | undefined,
      this.rule.option("bottom") as boolean | undefined,
    ];
    const type = `${bottom === true ? "Bottom" : "Top"}${percent === true ? "Percent" : "Items"}`;
    return { rank: (this.rule.option("rank") as number | undefined) ?? 10, type };
  }

  set Rule(value: unknown) {
    const { rank, type } = record(value);
    const number = wholeNumber(rank);
    if (number < 1 || number > 1000) throw invalidArgument();
    const ranking = rankings[oneOf(type, Object.keys(rankings) as (keyof typeof rankings)[])];
    this.rule.setOptions({ rank: number, ...ranking });
  }
}

const presets: Readonly<
  Record<string, { readonly type: string; readonly options?: Record<string, unknown> }>
> = {
  Blanks: { type: "containsBlanks" },
  NonBlanks: { type: "notContainsBlanks" },
  Errors: { type: "containsErrors" },
  NonErrors: { type: "notContainsErrors" },
  DuplicateValues: { type: "duplicateValues" },
  UniqueValues: { type: "uniqueValues" },
  AboveAverage: { type: "aboveAverage", options: { aboveAverage: true } },
  BelowAverage: { type: "aboveAverage", options: { aboveAverage: false } },
};

/** `Excel.PresetCriteriaConditionalFormat`; dates and deviations are not supported. */
export class PresetRuleObject extends FormattingRule {
  readonly wireClass = "PresetCriteriaConditionalFormat";

  get Rule(): unknown {
    const { type } = this.rule.rule;
    const below = (this.rule.option("aboveAverage") as boolean | undefined) === false;
    const found = Object.entries(presets).filter(([, preset]) => preset.type === type);
    return { criterion: (below ? found.at(-1) : found[0])?.[0] };
  }

  set Rule(value: unknown) {
    const preset = presets[text(record(value).criterion)];
    if (!preset) throw new WireError("UnsupportedOperation");
    this.rule.change({ type: preset.type });
    if (preset.options) this.rule.setOptions(preset.options);
  }
}
