import { itemNotFound } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import { text } from "../arguments";
import type { DocumentSettingsStore } from "./document-settings";

/** `Excel.SettingCollection`: the same settings as `Office.context.document.settings`. */
export class SettingCollectionObject extends WireObject {
  readonly wireClass = "SettingCollection";

  constructor(private readonly settings: DocumentSettingsStore) {
    super();
  }

  override items(): readonly WireObject[] {
    return [...this.settings.values.keys()].map((key) => new SettingObject(this.settings, key));
  }

  override item(key: unknown): WireObject | null {
    return this.settings.values.has(text(key)) ? new SettingObject(this.settings, text(key)) : null;
  }

  GetItemOrNullObject(key: unknown): WireObject | null {
    return this.item(key);
  }

  GetCount(): number {
    return this.settings.values.size;
  }

  /** Sets a value, whether or not the key is there already. */
  Add(key: unknown, value: unknown): WireObject {
    this.settings.set(text(key), value);
    return new SettingObject(this.settings, text(key));
  }
}

/** `Excel.Setting`. */
class SettingObject extends WireObject {
  readonly wireClass = "Setting";

  constructor(
    private readonly settings: DocumentSettingsStore,
    private readonly key: string,
  ) {
    super();
  }

  get Key(): string {
    return this.key;
  }

  get _Id(): string {
    return this.key;
  }

  get Value(): unknown {
    if (!this.settings.values.has(this.key)) throw itemNotFound();
    return this.settings.values.get(this.key) ?? null;
  }

  set Value(value: unknown) {
    this.settings.set(this.key, value);
  }

  Delete(): void {
    this.settings.delete(this.key);
  }
}
