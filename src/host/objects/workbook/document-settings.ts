import type { DocumentSettings } from "../../shell/shell";

/** An add-in's settings in the workbook: plain data by name. */
export class DocumentSettingsStore implements DocumentSettings {
  readonly values = new Map<string, unknown>();

  constructor(private readonly changed: () => void) {}

  set(key: string, value: unknown): void {
    this.values.set(key, value);
    this.changed();
  }

  delete(key: string): void {
    if (this.values.delete(key)) this.changed();
  }

  readAll(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.values].map(([key, value]) => [key, JSON.stringify(value)]));
  }

  replaceAll(settings: Readonly<Record<string, string>>): void {
    this.values.clear();
    for (const [key, value] of Object.entries(settings)) this.values.set(key, JSON.parse(value) as unknown);
    this.changed();
  }

  /** As a file had them; nobody is told. */
  restore(settings: Readonly<Record<string, unknown>>): void {
    this.values.clear();
    for (const [key, value] of Object.entries(settings)) this.values.set(key, value);
  }

  toSnapshot(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.values);
  }
}
