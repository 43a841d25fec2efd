/**
 * A drawing is what a worksheet says and looks like, as plain data. Pure code makes it; `src/excel` puts it into a
 * workbook in a constant number of round trips, whatever its size.
 */

/** A cell: text, number, truth value, or nothing. A formula is a `{ formula }`, so that text never becomes one. */
export type Cell = string | number | boolean | null | Formula;

/** A formula in English function names and A1 notation, with its leading "=". */
export interface Formula {
  readonly formula: string;
}

/** A rectangle of cells with its top left corner, A1. All rows have the same length. */
export interface Block {
  readonly at: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** What a style may set; what is absent is left as it is. Colours are "#RRGGBB". */
export interface Style {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly underline?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly borders?: Partial<
    Record<"top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical", Border>
  >;
  readonly locked?: boolean;
}

export interface Border {
  readonly style: "Thin" | "Medium" | "Thick" | "Hairline" | "Double";
  readonly color: string;
}

/** One style on all of its areas (A1 addresses, possibly whole columns "C:C"): one action each, not one per cell. */
export interface StyledAreas {
  readonly areas: readonly string[];
  readonly style: Style;
}

/** Rules compare cell values only (pitfalls: rules that call custom functions never apply). */
export type ConditionalFormat =
  | {
      readonly kind: "cellValue";
      readonly area: string;
      readonly operator:
        "equalTo" | "greaterThanOrEqual" | "lessThan" | "between" | "greaterThan" | "lessThanOrEqual";
      /** Formula texts with their leading "=": `="on-track"`, `=0.9`. */
      readonly formula1: string;
      readonly formula2?: string;
      readonly style: Pick<Style, "fill" | "color" | "bold">;
      readonly stopIfTrue?: boolean;
    }
  | {
      /** A formula over cell values, relative to the area's first cell, without custom functions. */
      readonly kind: "custom";
      readonly area: string;
      readonly formula: string;
      readonly style: Pick<Style, "fill" | "color" | "bold">;
      readonly stopIfTrue?: boolean;
    }
  | {
      readonly kind: "dataBar";
      readonly area: string;
      readonly color: string;
      readonly minimum: number;
      readonly maximum: number;
    }
  | {
      readonly kind: "colorScale";
      readonly area: string;
      readonly minimum: string;
      readonly midpoint?: string;
      readonly maximum: string;
    };

export interface TableDrawing {
  readonly name: string;
  /** Header row included. */
  readonly area: string;
  /** "TableStyleLight1" and the like. */
  readonly style: string;
  readonly showTotals?: boolean;
}

export interface NameDrawing {
  readonly name: string;
  /** "=Scorecard!$B$2". */
  readonly formula: string;
  readonly comment?: string;
}

export interface ChartDrawing {
  readonly name: string;
  readonly kind: "ColumnClustered" | "BarClustered" | "Line" | "Doughnut" | "BarStacked100";
  readonly data: string;
  readonly title: string;
  /** The cells it covers: "H4:N18". */
  readonly over: string;
  readonly seriesBy: "Auto" | "Columns" | "Rows";
  readonly colors?: readonly string[];
  /** Each value written beside its mark in this number format, in place of a value axis and gridlines. */
  readonly labels?: string;
  /** The first category on top, where bars would begin at the bottom. */
  readonly firstOnTop?: boolean;
  /** False: one series needs no legend. */
  readonly legend?: boolean;
}

export interface ShapeDrawing {
  readonly name: string;
  readonly kind: "Rectangle" | "RoundRectangle" | "Line" | "DownArrow" | "UpArrow";
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly line?: string;
  readonly text?: string;
  readonly color?: string;
  readonly altText?: string;
}

export interface PrintLayout {
  readonly area: string;
  readonly orientation: "Portrait" | "Landscape";
  /** Fit to so many pages across and down; 0 down means as many as it takes. */
  readonly pagesWide: number;
  readonly pagesTall: number;
  readonly titleRows?: string;
  /** Rows that begin a page, besides those where a page is full. */
  readonly pageBreaks?: readonly number[];
  readonly header?: string;
  readonly footer?: string;
  readonly centerHorizontally?: boolean;
}

export interface Drawing {
  /** The worksheet's name. */
  readonly sheet: string;
  readonly blocks: readonly Block[];
  readonly styles: readonly StyledAreas[];
  readonly merges?: readonly string[];
  /** Widths in characters of the default font, by column letter or range "C:F". */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** Heights in points, by row or range "4:9". */
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly tables?: readonly TableDrawing[];
  readonly names?: readonly NameDrawing[];
  readonly charts?: readonly ChartDrawing[];
  readonly shapes?: readonly ShapeDrawing[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintLayout;
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
  /** Hidden columns, as "M:M". */
  readonly hiddenColumns?: readonly string[];
}

/** A worksheet to be written: its name is known before the work of drawing it is done. */
export interface PlannedSheet {
  readonly sheet: string;
  readonly draw: () => Drawing;
}
