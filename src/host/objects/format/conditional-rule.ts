import type { ConditionalFormat, SheetId, StylePatch } from "../../engine";
import type { ConditionalFormatSnapshot } from "../../files/snapshot";
import { itemNotFound } from "../../protocol/wire-error";
import type { HostContext } from "../context";

/** One rule in the engine by its id; what the objects of a conditional format share. */
export class ConditionalRule {
  constructor(
    readonly context: HostContext,
    readonly sheet: SheetId,
    readonly id: string,
  ) {}

  /** Throws ItemNotFound when it is gone. */
  get rule(): ConditionalFormat {
    const rule = this.context.engine.conditionalFormats.list(this.sheet).find(({ id }) => id === this.id);
    if (!rule) throw itemNotFound();
    return rule;
  }

  change(change: Partial<ConditionalFormatSnapshot>): void {
    this.context.assertAllowed(this.sheet, "allowFormatCells");
    this.context.engine.conditionalFormats.change(this.id, change);
  }

  delete(): void {
    this.context.assertAllowed(this.sheet, "allowFormatCells");
    this.context.engine.conditionalFormats.remove(this.rule.id);
  }

  option(name: string): unknown {
    return this.rule.options?.[name];
  }

  setOptions(options: Readonly<Record<string, unknown>>): void {
    this.change({ options: { ...this.rule.options, ...options } });
  }

  /** The formulas as Office.js has them, with "=". */
  get formulas(): readonly string[] {
    return (this.rule.formulas ?? []).map((formula) => `=${formula}`);
  }

  setStyle(patch: Pick<StylePatch, "fill" | "font" | "numberFormat">): void {
    const { style = {} } = this.rule;
    const font = { ...style.font, ...patch.font };
    this.change({ style: { ...style, ...patch, ...(Object.keys(font).length > 0 ? { font } : {}) } });
  }
}

/** A formula without its "=", as files have it. */
export function fileFormula(formula: unknown): string {
  const written = typeof formula === "string" ? formula : String(formula);
  return written.startsWith("=") ? written.slice(1) : written;
}
