/**
 * A workbook as plain data, between the engine and the .xlsx file. Rows and columns count from 0.
 * What it has no field for stays in `package`, the file as it was opened, and is written back with it.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly customXmlParts: readonly CustomXmlPartSnapshot[];
  /** Office document settings (`Office.context.document.settings`). */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly calculationMode?: "auto" | "manual" | "autoNoTable";
  readonly dateSystem?: 1900 | 1904;
  /** The worksheet in front; the first visible one where absent. */
  readonly activeSheet?: string;
  /** The font of unformatted cells; Calibri 11 where absent. */
  readonly defaultFont?: { readonly name: string; readonly size: number };
  readonly properties?: {
    readonly title?: string;
    readonly creator?: string;
    /** ISO 8601, "2020-07-01T08:00:00Z". */
    readonly created?: string;
    readonly modified?: string;
  };
  /** The file this workbook was opened from, kept for what the snapshot cannot say. */
  readonly package?: Uint8Array;
}

export interface NameSnapshot {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  /** The worksheet it belongs to, null for the workbook. */
  readonly scope: string | null;
  readonly comment?: string;
  readonly visible: boolean;
}

export interface CustomXmlPartSnapshot {
  readonly id: string;
  readonly xml: string;
}

export interface SheetSnapshot {
  readonly name: string;
  /** Its name in the opened file, where it was renamed since; used to find its parts in `package`. */
  readonly originalName?: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly cells: readonly CellSnapshot[];
  /** In order, without overlaps. */
  readonly columns: readonly ColumnSnapshot[];
  /** In order. */
  readonly rows: readonly RowSnapshot[];
  /** Width of a column that `columns` does not name, in the same unit; 9.140625 (64 pixels) where absent. */
  readonly defaultColumnWidth?: number;
  /** Points; 15 where absent. */
  readonly defaultRowHeight?: number;
  readonly merges: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly shapes: readonly ShapeSnapshot[];
  readonly print?: PrintSnapshot;
  readonly protection?: { readonly enabled: boolean; readonly options?: Readonly<Record<string, boolean>> };
}

export interface ColumnSnapshot {
  readonly from: number;
  readonly to: number;
  /**
   * Characters of the default font, the cell's padding included, as in the file: 9.140625 is 64 pixels, the width of
   * a new column. One character is 7 pixels in Excel's default font.
   */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: StyleSnapshot;
}

export interface RowSnapshot {
  readonly row: number;
  /** Points. */
  readonly height?: number;
  /** The height follows the row's content: it is known, but nobody set it. */
  readonly autoHeight?: true;
  readonly hidden?: boolean;
  readonly style?: StyleSnapshot;
}

export type CellValueSnapshot = number | string | boolean | { readonly error: string };

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** The value, or a formula's last result. Absent for an empty cell that only has a style. */
  readonly value?: CellValueSnapshot;
  /** With its leading "="; custom functions as the user writes them: `=WCO.KPI("SP5")`. */
  readonly formula?: string;
  /** Range that a dynamic array or array formula fills, "B2:F9", on its first cell; "B2" if it fills only that. */
  readonly spill?: string;
  /** The value was put here by the spill of another cell: it is shown, but nobody entered it. */
  readonly spilled?: true;
  /**
   * The opened file's own number of this cell's style. As long as `style` says the same, the cell keeps what the file
   * says beyond it (gradients, theme colours, diagonal borders). Optional: without it the cell's place is used.
   */
  readonly styleId?: number;
  readonly style?: StyleSnapshot;
}

/**
 * What differs from an unformatted cell of the same workbook. Colours are "#RRGGBB"; theme and indexed ones are
 * resolved. Words are SpreadsheetML's: borders thin, medium, thick, hair, double, dashed, dotted ...; alignment left,
 * center, right, justify, fill, centerContinuous, distributed and top, center, bottom.
 */
export interface StyleSnapshot {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
  };
  readonly alignment?: {
    readonly horizontal?: string;
    readonly vertical?: string;
    readonly wrap?: boolean;
    readonly indent?: number;
    /** Degrees upwards from -90 to 90; 255 for letters standing under each other. */
    readonly rotation?: number;
  };
  readonly borders?: Partial<
    Record<"top" | "bottom" | "left" | "right", { readonly style: string; readonly color?: string }>
  >;
  readonly locked?: boolean;
}

/** As in SpreadsheetML: `type` cellIs, expression, dataBar, colorScale, iconSet, containsText, top10 ... */
export interface ConditionalFormatSnapshot {
  /** One area or several, with commas. */
  readonly area: string;
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue?: boolean;
  readonly operator?: string;
  /** Without the leading "=", as in the file. */
  readonly formulas?: readonly string[];
  readonly style?: StyleSnapshot;
  /** What only this kind of rule has. */
  readonly options?: ConditionalFormatOptions;
}

/** All are optional: of what is absent or cannot be understood, Excel's usual value is written. */
export interface ConditionalFormatOptions extends Readonly<Record<string, unknown>> {
  /** dataBar: where bars begin and end; type "auto" where absent. */
  readonly minimum?: ThresholdSnapshot;
  readonly maximum?: ThresholdSnapshot;
  /** dataBar. "" for no border. */
  readonly color?: string;
  readonly borderColor?: string;
  readonly negativeColor?: string;
  readonly negativeBorderColor?: string;
  readonly axisColor?: string;
  /** dataBar; true where absent. */
  readonly gradient?: boolean;
  /** dataBar: "LeftToRight", "RightToLeft", "Context" (where absent). */
  readonly direction?: string;
  /** dataBar, iconSet: whether the cell's value is shown beside; true where absent. */
  readonly showValue?: boolean;
  /** colorScale: two or three, with colours; iconSet: one for each icon. */
  readonly points?: readonly ThresholdSnapshot[];
  /** iconSet: "3TrafficLights1" and the like. */
  readonly icons?: string;
  readonly reverse?: boolean;
  /** containsText, notContainsText, beginsWith, endsWith. */
  readonly text?: string;
  /** top10. */
  readonly rank?: number;
  readonly percent?: boolean;
  readonly bottom?: boolean;
  /** aboveAverage: false for below. */
  readonly aboveAverage?: boolean;
  readonly equalAverage?: boolean;
  readonly stdDev?: number;
  /** timePeriod: "lastWeek" and the like. */
  readonly timePeriod?: string;
}

export interface ThresholdSnapshot {
  /** "num", "percent", "percentile", "formula", "min", "max" or "auto". */
  readonly type: string;
  /** A number or a formula without "=". */
  readonly value?: string;
  readonly color?: string;
  /** Of an icon: whether the value itself gets it; true where absent. */
  readonly inclusive?: boolean;
}

export interface TableSnapshot {
  readonly name: string;
  /** Its name in the opened file, where it was renamed since. */
  readonly originalName?: string;
  /** With its header and totals rows. */
  readonly area: string;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export interface ChartSnapshot {
  readonly name: string;
  /** Excel.ChartType: "ColumnClustered", "BarClustered", "Line", "Doughnut" ... */
  readonly kind: string;
  readonly title?: string;
  readonly legend?: { readonly visible: boolean; readonly position?: string };
  /** What else was set on it, by the property's path in Office.js: "axes/valueAxis/numberFormat". */
  readonly look?: Readonly<Record<string, unknown>>;
  readonly series: readonly {
    readonly name?: string;
    readonly values: string;
    readonly categories?: string;
    readonly color?: string;
    /** What else was set on it: "hasDataLabels", "dataLabels/numberFormat", "gapWidth". */
    readonly look?: Readonly<Record<string, unknown>>;
  }[];
  /** From cell to cell, "H4" and "N18". */
  readonly from: string;
  readonly to: string;
}

export interface ShapeSnapshot {
  readonly name: string;
  readonly kind: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly line?: string;
  readonly text?: string;
  readonly color?: string;
  /** Of the text; at the top where absent. */
  readonly verticalAlignment?: "Top" | "Middle" | "Bottom";
  readonly altText?: string;
}

export interface PrintSnapshot {
  readonly area?: string;
  readonly orientation?: "portrait" | "landscape";
  readonly paperSize?: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly centerHorizontally?: boolean;
  /** Rows and columns that begin a page because somebody said so, in order. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}
