import type { Status } from "../scoring";

/**
 * Colours that colour-blind readers tell apart, each with at least 4.5 to 1 against its fill; the symbol and the word say the
 * same. What has no score stays without colour.
 */
export const statusColors: Readonly<
  Partial<Record<Status, { readonly ink: string; readonly fill: string }>>
> = {
  "on-track": { ink: "#00594A", fill: "#CDEBE4" },
  "at-risk": { ink: "#6B4700", fill: "#FFE9B0" },
  "off-track": { ink: "#8E2A00", fill: "#FAD4C4" },
};

/** The same for bars, which carry no text: at least 3 to 1 against white. */
export const barColors: Readonly<Partial<Record<Status, string>>> = {
  "on-track": "#0B7A66",
  "at-risk": "#B07A00",
  "off-track": "#C2410C",
};
