/** A value for a run of rows or columns, first and last included. */
export interface Span<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** Values of runs of rows or columns: in order, not overlapping, without gaps filled in. */
export type Spans<Value> = readonly Span<Value>[];

/** The value at a row or column, undefined where none was given. */
export const spanAt = <Value>(spans: Spans<Value>, index: number): Value | undefined =>
  spans.find(({ from, to }) => index >= from && index <= to)?.value;

/** With a value for the run, or without any where it is undefined. */
export function withSpan<Value>(
  spans: Spans<Value>,
  from: number,
  to: number,
  value: Value | undefined,
): Spans<Value> {
  const others = spans.flatMap((span) => outside(span, from, to));
  const all = value === undefined ? others : [...others, { from, to, value }];
  return all.toSorted((one, other) => one.from - other.from);
}

/** Each part of the run has what `change` makes of its value; gaps in the run are changed too. */
export function changedSpans<Value>(
  spans: Spans<Value>,
  from: number,
  to: number,
  change: (value: Value | undefined) => Value,
): Spans<Value> {
  const touched = spans.filter((span) => span.to >= from && span.from <= to);
  let next = from;
  let result = spans;
  for (const span of touched) {
    const start = Math.max(span.from, from);
    const end = Math.min(span.to, to);
    if (start > next) result = withSpan(result, next, start - 1, change(undefined));
    result = withSpan(result, start, end, change(span.value));
    next = end + 1;
  }
  return next <= to ? withSpan(result, next, to, change(undefined)) : result;
}

/** After `count` rows or columns were put in at `at`, or taken away from there on where count is negative. */
export function shiftedSpans<Value>(spans: Spans<Value>, at: number, count: number): Spans<Value> {
  const kept = count < 0 ? spans.flatMap((span) => outside(span, at, at - count - 1)) : spans;
  return kept.map(({ from, to, value }) => ({
    from: from >= at ? from + count : from,
    to: to >= at ? to + count : to,
    value,
  }));
}

function outside<Value>(span: Span<Value>, from: number, to: number): readonly Span<Value>[] {
  if (span.to < from || span.from > to) return [span];
  const parts: Span<Value>[] = [];
  if (span.from < from) parts.push({ ...span, to: from - 1 });
  if (span.to > to) parts.push({ ...span, from: to + 1 });
  return parts;
}
