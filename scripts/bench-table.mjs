const digits = (value) => (value >= 100 ? 0 : value >= 10 ? 1 : 2);
const amount = (value, unit) =>
  `${value.toLocaleString("en", { maximumFractionDigits: digits(value) })} ${unit}`.replace(" /s", "/s");

/** Times faster (ms, /s) or smaller (kB) than the alternative; below 1 it is slower or larger. */
const ratio = ({ unit, ours, theirs }) => {
  const times = unit === "/s" ? ours / theirs : theirs / ours;
  return `${times.toLocaleString("en", { maximumFractionDigits: digits(times) })} ×`;
};

/** All comparisons as lines of one table: what, ours, the alternative, its figure, how many times better ours is. */
export function benchTable(comparisons) {
  const head = ["", "measured", "ours", "beside", "theirs", "faster, smaller"];
  const rows = comparisons.map((each, at) => [
    each.name === comparisons[at - 1]?.name ? "" : each.name,
    each.subject,
    amount(each.ours, each.unit),
    each.alternative,
    amount(each.theirs, each.unit),
    ratio(each),
  ]);
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const isNumber = (column) => column === 2 || column >= 4;
  const text = lines.map((line) =>
    line
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join("  ")
      .trimEnd(),
  );
  const rule = "─".repeat(Math.max(...text.map((line) => line.length)));
  return ["", text[0], rule, ...text.slice(1), ""].join("\n");
}
