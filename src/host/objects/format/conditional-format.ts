import { WireError } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { index } from "../arguments";
import type { ConditionalRule } from "./conditional-rule";
import { officeTypeOf } from "./conditional-format-words";
import {
  CellValueRuleObject,
  CustomRuleObject,
  PresetRuleObject,
  TextRuleObject,
  TopBottomRuleObject,
} from "./formula-rules";
import { ColorScaleRuleObject, DataBarRuleObject, IconSetRuleObject } from "./scale-rules";

/** `Excel.ConditionalFormat`: one rule, its details under the property that its type names. */
export class ConditionalFormatObject extends WireObject {
  readonly wireClass = "ConditionalFormat";

  constructor(private readonly rule: ConditionalRule) {
    super();
  }

  get Id(): string {
    return this.rule.id;
  }

  get Type(): string {
    return officeTypeOf(this.rule.rule.type);
  }

  get Priority(): number {
    return this.rule.rule.priority;
  }

  set Priority(priority: unknown) {
    this.rule.change({ priority: index(priority) });
  }

  get StopIfTrue(): boolean {
    return this.rule.rule.stopIfTrue ?? false;
  }

  set StopIfTrue(stop: unknown) {
    this.rule.change({ stopIfTrue: stop === true });
  }

  get CellValue(): WireObject {
    return this.#required(this.CellValueOrNullObject);
  }

  get CellValueOrNullObject(): WireObject | null {
    return this.#of("CellValue", CellValueRuleObject);
  }

  get Custom(): WireObject {
    return this.#required(this.CustomOrNullObject);
  }

  get CustomOrNullObject(): WireObject | null {
    return this.#of("Custom", CustomRuleObject);
  }

  get DataBar(): WireObject {
    return this.#required(this.DataBarOrNullObject);
  }

  get DataBarOrNullObject(): WireObject | null {
    return this.#of("DataBar", DataBarRuleObject);
  }

  get ColorScale(): WireObject {
    return this.#required(this.ColorScaleOrNullObject);
  }

  get ColorScaleOrNullObject(): WireObject | null {
    return this.#of("ColorScale", ColorScaleRuleObject);
  }

  get IconSet(): WireObject {
    return this.#required(this.IconSetOrNullObject);
  }

  get IconSetOrNullObject(): WireObject | null {
    return this.#of("IconSet", IconSetRuleObject);
  }

  get TextComparison(): WireObject {
    return this.#required(this.TextComparisonOrNullObject);
  }

  get TextComparisonOrNullObject(): WireObject | null {
    return this.#of("ContainsText", TextRuleObject);
  }

  get TopBottom(): WireObject {
    return this.#required(this.TopBottomOrNullObject);
  }

  get TopBottomOrNullObject(): WireObject | null {
    return this.#of("TopBottom", TopBottomRuleObject);
  }

  get Preset(): WireObject {
    return this.#required(this.PresetOrNullObject);
  }

  get PresetOrNullObject(): WireObject | null {
    return this.#of("PresetCriteria", PresetRuleObject);
  }

  GetRange(): WireObject {
    return this.rule.context.range(this.rule.rule.area);
  }

  GetRangeOrNullObject(): WireObject {
    return this.GetRange();
  }

  Delete(): void {
    this.rule.delete();
  }

  #of(type: string, kind: new (rule: ConditionalRule) => WireObject): WireObject | null {
    return this.Type === type ? new kind(this.rule) : null;
  }

  /** Asking a rule for what another type of rule has is refused. */
  #required(details: WireObject | null): WireObject {
    if (!details) throw new WireError("InvalidOperation");
    return details;
  }
}
