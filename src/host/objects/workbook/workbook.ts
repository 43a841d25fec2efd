import { invalidArgument } from "../../protocol/wire-error";
import { WireObject } from "../../protocol/wire-object";
import type { HostContext } from "../context";
import { NamedItemCollectionObject } from "../name/named-item-collection";
import { WorksheetCollectionObject } from "../sheet/worksheet-collection";
import { TableCollectionObject } from "../table/table-collection";
import type { TableRegistry } from "../table/table-registry";
import { ApplicationObject, type CalculationSuspension } from "./application";
import { CustomXmlPartCollectionObject, type CustomXmlParts } from "./custom-xml-parts";
import type { DocumentSettingsStore } from "./document-settings";
import { PropertyBag } from "../property-bag";
import { RuntimeObject } from "./runtime";
import { SettingCollectionObject } from "./setting-collection";

/** What the workbook object leads to besides the engine. */
export interface WorkbookParts {
  readonly tables: TableRegistry;
  readonly settings: DocumentSettingsStore;
  readonly customXmlParts: CustomXmlParts;
  readonly suspension: CalculationSuspension;
  readonly events: { enabled: boolean };
  readonly name: string;
  readonly isReadOnly: () => boolean;
  /** Areas of events that handlers may still ask for. */
  readonly eventRanges: ReadonlyMap<string, WireObject>;
}

const propertyDefaults = Object.fromEntries(
  ["title", "subject", "author", "keywords", "comments", "lastAuthor", "category", "manager", "company"].map(
    (name) => [name, ""],
  ),
);

/** `Excel.Workbook`, where every path begins. */
export class WorkbookObject extends WireObject {
  readonly wireClass = "Workbook";
  readonly Application: WireObject;
  readonly Worksheets: WireObject;
  readonly Names: WireObject;
  readonly Tables: WireObject;
  readonly Settings: WireObject;
  readonly CustomXmlParts: WireObject;
  readonly Properties: WireObject;
  readonly _Runtime: WireObject;

  constructor(
    private readonly context: HostContext,
    private readonly parts: WorkbookParts,
  ) {
    super();
    this.Application = new ApplicationObject(context, parts.suspension);
    this.Worksheets = new WorksheetCollectionObject(context);
    this.Names = new NamedItemCollectionObject(context, null);
    this.Tables = new TableCollectionObject(context, parts.tables, null);
    this.Settings = new SettingCollectionObject(parts.settings);
    this.CustomXmlParts = new CustomXmlPartCollectionObject(parts.customXmlParts);
    this.Properties = new PropertyBag("DocumentProperties", new Map(), propertyDefaults);
    this._Runtime = new RuntimeObject(parts.events);
  }

  get Name(): string {
    return this.parts.name;
  }

  get ReadOnly(): boolean {
    return this.parts.isReadOnly();
  }

  get AutoSave(): boolean {
    return false;
  }

  GetSelectedRange(): WireObject {
    const { areas, sheet } = this.context.selection;
    const [first, ...others] = areas;
    if (others.length > 0) throw invalidArgument();
    return this.context.range(first ?? { sheet, top: 0, left: 0, bottom: 0, right: 0 });
  }

  GetSelectedRanges(): WireObject {
    return this.context.rangeAreas(this.context.selection.areas);
  }

  GetActiveCell(): WireObject {
    const { areas, sheet } = this.context.selection;
    const { top, left } = areas[0] ?? { top: 0, left: 0 };
    return this.context.range({ sheet, top, left, bottom: top, right: left });
  }

  _GetRangeForEventByReferenceId(id: unknown): WireObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw invalidArgument();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): WireObject | null {
    return this.parts.eventRanges.get(String(id)) ?? null;
  }

  /** The page has loaded its custom functions; the host calls them when formulas need them. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    return;
  }
}
