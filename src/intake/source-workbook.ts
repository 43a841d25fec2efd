/**
 * A directorate's workbook as recognition sees it, whatever the file format. Rows and columns count from 0.
 * Plain data: it crosses the worker's border.
 */
export interface SourceWorkbook {
  /** The file's name without its folder. */
  readonly file: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SourceSheet[];
}

export interface SourceSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Rows × columns that hold anything. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Non-empty cells in row order, then column order. */
  readonly cells: readonly SourceCell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A truth value, an error ("#REF!"), a number, a text, a true date (serial number with a date format). */
export type SourceValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | {
      readonly kind: "date";
      readonly serial: number;
      readonly year: number;
      readonly month: number;
      readonly day: number;
    }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string }
  /** A formula that the file holds no result for. */
  | { readonly kind: "no-result" };

export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly value: SourceValue;
  /** Without its leading "=". */
  readonly formula?: string;
  /** Present where it is not General: "0.0%", "#,##0,". */
  readonly numberFormat?: string;
}
