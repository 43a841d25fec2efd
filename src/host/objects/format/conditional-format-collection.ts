import type { Area, ConditionalFormat } from "../../engine";
import { invalidArgument, itemNotFound, WireError } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { index, text } from "../arguments";
import type { HostContext } from "../context";
import { overlap } from "../range/geometry";
import { ConditionalFormatObject } from "./conditional-format";
import { fileTypeOf } from "./conditional-format-words";
import { ConditionalRule } from "./conditional-rule";

/** `Excel.ConditionalFormatCollection`: the rules that touch a range, first the one that wins. */
export class ConditionalFormatCollectionObject extends WireObject {
  readonly wireClass = "ConditionalFormatCollection";

  constructor(
    private readonly context: HostContext,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override items(): readonly WireObject[] {
    return this.#rules().map((rule) => this.#object(rule));
  }

  override item(key: unknown): WireObject | null {
    const rule = this.#rules().find(({ id }) => id === text(key));
    return rule ? this.#object(rule) : null;
  }

  GetItemOrNullObject(key: unknown): WireObject | null {
    return this.item(key);
  }

  GetItemAt(at: unknown): WireObject {
    const rule = this.#rules()[index(at)];
    if (!rule) throw itemNotFound();
    return this.#object(rule);
  }

  GetCount(): number {
    return this.#rules().length;
  }

  /** A new rule wins over the others. A rule over several areas at once is not supported. */
  Add(type: unknown): WireObject {
    const fileType = fileTypeOf(text(type));
    if (fileType === undefined) throw invalidArgument();
    const [area, ...others] = this.areas;
    if (!area || others.length > 0) throw new WireError("UnsupportedOperation");
    this.context.assertAllowed(area.sheet, "allowFormatCells");
    const id = this.context.engine.conditionalFormats.add(area, { type: fileType });
    return new ConditionalFormatObject(new ConditionalRule(this.context, area.sheet, id));
  }

  ClearAll(): void {
    for (const area of this.areas) {
      this.context.assertAllowed(area.sheet, "allowFormatCells");
      this.context.engine.conditionalFormats.clear(area);
    }
  }

  #rules(): readonly ConditionalFormat[] {
    const sheet = this.areas[0]?.sheet ?? "";
    return this.context.engine.conditionalFormats
      .list(sheet)
      .filter(({ area }) => this.areas.some((wanted) => overlap(wanted, area)));
  }

  #object({ id, area }: ConditionalFormat): WireObject {
    return new ConditionalFormatObject(new ConditionalRule(this.context, area.sheet, id));
  }
}
