/** What a file may cost. Reading stops at the first limit passed and says which. */
export interface ReadingLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all parts read, unpacked. */
  readonly inflatedBytes: number;
  /** Unpacked bytes for one packed byte of a part, above `inflateRatioFrom` unpacked bytes. */
  readonly inflateRatio: number;
  readonly inflateRatioFrom: number;
  /** Unpacked bytes of the formats that SheetJS reads (.xlsb, .ods), which are held in memory whole. */
  readonly inflatedBytesHeldWhole: number;
  /** Parts listed in the package, read or not. */
  readonly parts: number;
  readonly sheets: number;
  /** Non-empty cells of all worksheets together. */
  readonly cells: number;
  /** Characters of one cell; longer texts are cut. */
  readonly textLength: number;
}

const megabyte = 1024 * 1024;

/**
 * The limits for a directorate's file.
 *
 * - 50 MB: the largest of the public bodies' workbooks we have seen is 2 MB; a mailbox refuses 50 MB.
 * - 500 MB unpacked: a worksheet of 5,000,000 cells, the most that Excel hands to an add-in, is about 250 MB.
 * - 200 to 1: worksheets pack 5 to 30 to 1; only made-up content passes 200 over many megabytes.
 * - 100 MB held whole: a worker holds it twice over without passing a browser's limit.
 * - 10,000 parts: 500 worksheets with twenty drawings, comments and relations each.
 * - 32,767 characters: Excel's own limit for a cell.
 */
export const defaultReadingLimits: ReadingLimits = {
  fileBytes: 50 * megabyte,
  inflatedBytes: 500 * megabyte,
  inflateRatio: 200,
  inflateRatioFrom: 16 * megabyte,
  inflatedBytesHeldWhole: 100 * megabyte,
  parts: 10_000,
  sheets: 500,
  cells: 5_000_000,
  textLength: 32_767,
};
