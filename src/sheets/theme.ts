import type { Status } from "../scoring/types";
import type { Style } from "./drawing";

/**
 * The look of every sheet: one typeface, three sizes, one dark blue, and three status colours that people with any
 * common colour vision tell apart (blue-green, amber, vermilion). All pairs of text and fill have a contrast of at
 * least 4.5 to 1.
 */
export const fontName = "Arial";

export const colors = {
  ink: "#1B2A38",
  quiet: "#5A6774",
  page: "#FFFFFF",
  heading: "#17405F",
  onHeading: "#FFFFFF",
  perspective: "#DCE6EE",
  objective: "#F3F6F9",
  line: "#C9D3DC",
  hairline: "#E3E9EE",
  bar: "#A9C4DA",
  input: "#FFF9E5",
} as const;

/** Fill and text of a status. What has no score stays without fill, so that colour means a score. */
export const statusStyles: Readonly<Record<Status, Pick<Style, "fill" | "color" | "bold">>> = {
  "on-track": { fill: "#CDEBE4", color: "#00594A", bold: true },
  "at-risk": { fill: "#FFE9B0", color: "#6B4700", bold: true },
  "off-track": { fill: "#FAD4C4", color: "#8E2A00", bold: true },
  "no-target": { color: colors.quiet },
  unplanned: { color: colors.quiet },
  "not-applicable": { color: colors.quiet },
  "not-reported": { color: colors.quiet },
};

export const numberFormats = {
  percent: "0.0%",
  /** Large amounts, in whole units with thousands. Counts stay General, so that 2.5 is not shown as 3. */
  quantity: "#,##0",
  precise: "0.0000",
  /** The cell shows its data bar only. */
  hidden: ";;;",
} as const;
