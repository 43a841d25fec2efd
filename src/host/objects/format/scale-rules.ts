import { invalidArgument } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { oneOf, record } from "../arguments";
import { colorOf } from "./colors";
import { iconSets, keyOf, thresholdTypes } from "./conditional-format-words";
import { fileFormula, type ConditionalRule } from "./conditional-rule";

/** A point on a scale as files have it. */
export interface Threshold {
  readonly type: string;
  readonly value?: string;
  readonly color?: string;
  /** Of an icon: from the value on, or only above it. */
  readonly inclusive?: boolean;
}

function threshold(value: unknown): Threshold {
  const { type, formula, color } = record(value);
  const word = oneOf(type, Object.keys(thresholdTypes) as (keyof typeof thresholdTypes)[]);
  return {
    type: thresholdTypes[word],
    ...(formula === undefined || formula === null || formula === "" ? {} : { value: fileFormula(formula) }),
    ...(color === undefined ? {} : { color: colorOf(color) }),
  };
}

function officeThreshold({ type, value, color }: Threshold): Readonly<Record<string, unknown>> {
  return {
    type: keyOf(thresholdTypes, type) ?? "Automatic",
    ...(value === undefined ? {} : { formula: /^[-+\d.]/u.test(value) ? value : `=${value}` }),
    ...(color === undefined ? {} : { color }),
  };
}

/** `Excel.DataBarConditionalFormat`. */
export class DataBarRuleObject extends WireObject {
  readonly wireClass = "DataBarConditionalFormat";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get LowerBoundRule(): unknown {
    return officeThreshold((this.rule.option("minimum") as Threshold | undefined) ?? { type: "auto" });
  }

  set LowerBoundRule(value: unknown) {
    this.rule.setOptions({ minimum: threshold(value) });
  }

  get UpperBoundRule(): unknown {
    return officeThreshold((this.rule.option("maximum") as Threshold | undefined) ?? { type: "auto" });
  }

  set UpperBoundRule(value: unknown) {
    this.rule.setOptions({ maximum: threshold(value) });
  }

  get ShowDataBarOnly(): boolean {
    return (this.rule.option("showValue") as boolean | undefined) === false;
  }

  set ShowDataBarOnly(only: unknown) {
    this.rule.setOptions({ showValue: only !== true });
  }

  get BarDirection(): string {
    return (this.rule.option("direction") as string | undefined) ?? "Context";
  }

  set BarDirection(direction: unknown) {
    this.rule.setOptions({ direction });
  }

  get AxisColor(): string {
    return (this.rule.option("axisColor") as string | undefined) ?? "#000000";
  }

  set AxisColor(color: unknown) {
    this.rule.setOptions({ axisColor: colorOf(color) });
  }

  get PositiveFormat(): WireObject {
    return new DataBarFormatObject(this.rule, "ConditionalDataBarPositiveFormat", "");
  }

  get NegativeFormat(): WireObject {
    return new DataBarFormatObject(this.rule, "ConditionalDataBarNegativeFormat", "negative");
  }
}

/** `Excel.ConditionalDataBarPositiveFormat` and the negative one. */
class DataBarFormatObject extends WireObject {
  constructor(
    private readonly rule: ConditionalRule,
    readonly wireClass: string,
    private readonly prefix: "" | "negative",
  ) {
    super();
  }

  get FillColor(): string {
    return (
      (this.rule.option(this.#key("color")) as string | undefined) ??
      (this.prefix === "" ? "#638EC6" : "#FF0000")
    );
  }

  set FillColor(color: unknown) {
    this.rule.setOptions({ [this.#key("color")]: colorOf(color) });
  }

  get BorderColor(): string {
    return (this.rule.option(this.#key("borderColor")) as string | undefined) ?? "";
  }

  set BorderColor(color: unknown) {
    this.rule.setOptions({ [this.#key("borderColor")]: color === "" ? "" : colorOf(color) });
  }

  get GradientFill(): boolean {
    return (this.rule.option("gradient") as boolean | undefined) ?? true;
  }

  set GradientFill(gradient: unknown) {
    this.rule.setOptions({ gradient: gradient === true });
  }

  #key(name: string): string {
    return this.prefix === "" ? name : `${this.prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  }
}

/** `Excel.ColorScaleConditionalFormat`. */
export class ColorScaleRuleObject extends WireObject {
  readonly wireClass = "ColorScaleConditionalFormat";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get ThreeColorScale(): boolean {
    return this.#points.length === 3;
  }

  get Criteria(): unknown {
    const points = this.#points.map(officeThreshold);
    const [minimum, midpoint, maximum] = points.length === 3 ? points : [points[0], undefined, points[1]];
    return { minimum, ...(midpoint ? { midpoint } : {}), maximum };
  }

  set Criteria(value: unknown) {
    const { minimum, midpoint, maximum } = record(value);
    if (minimum === undefined || maximum === undefined) throw invalidArgument();
    const given = [minimum, midpoint, maximum].filter((point) => point !== undefined && point !== null);
    this.rule.setOptions({ points: given.map(threshold) });
  }

  get #points(): readonly Threshold[] {
    return (this.rule.option("points") as readonly Threshold[] | undefined) ?? [];
  }
}

/** `Excel.IconSetConditionalFormat`. */
export class IconSetRuleObject extends WireObject {
  readonly wireClass = "IconSetConditionalFormat";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Style(): string {
    return keyOf(iconSets, this.rule.option("icons") as string | undefined) ?? "ThreeTrafficLights1";
  }

  set Style(style: unknown) {
    this.rule.setOptions({
      icons: iconSets[oneOf(style, Object.keys(iconSets) as (keyof typeof iconSets)[])],
    });
  }

  get ReverseIconOrder(): boolean {
    return (this.rule.option("reverse") as boolean | undefined) ?? false;
  }

  set ReverseIconOrder(reverse: unknown) {
    this.rule.setOptions({ reverse: reverse === true });
  }

  get ShowIconOnly(): boolean {
    return (this.rule.option("showValue") as boolean | undefined) === false;
  }

  set ShowIconOnly(only: unknown) {
    this.rule.setOptions({ showValue: only !== true });
  }

  get Criteria(): unknown {
    return ((this.rule.option("points") as readonly Threshold[] | undefined) ?? []).map((point) => ({
      ...officeThreshold(point),
      operator: point.inclusive === false ? "GreaterThan" : "GreaterThanOrEqual",
    }));
  }

  /** The first icon's criterion may be empty: it is what remains. */
  set Criteria(value: unknown) {
    if (!Array.isArray(value)) throw invalidArgument();
    const points = value.map((criterion: unknown, at): Threshold => {
      const { operator, type } = record(criterion);
      if (at === 0 && type === undefined) return { type: "percent", value: "0" };
      return { ...threshold(criterion), inclusive: operator !== "GreaterThan" };
    });
    this.rule.setOptions({ points });
  }
}
