import type { FigureFlag } from "./figure";

const flags: Readonly<Record<FigureFlag, true>> = {
  "phased-target": true,
  "from-cumulative": true,
  "partial-quarter": true,
  "may-double-count": true,
  scaled: true,
  mapped: true,
  "duplicate-differs": true,
  "nothing-planned": true,
};

/** A note of the table WcoData, taken apart. */
export interface FlaggedNote {
  readonly flags: readonly FigureFlag[];
  readonly note?: string;
}

/**
 * A figure's flags and note as one cell: the flags in brackets, then the note. A note that itself begins with a bracket
 * gets empty brackets before it, so that reading the cell gives the same back.
 *
 * @example flaggedNoteText({ flags: ["phased-target"], note: "as agreed" }) // "[phased-target] as agreed"
 */
export function flaggedNoteText({ flags: own, note = "" }: FlaggedNote): string {
  const prefix = own.length > 0 || note.startsWith("[") ? `[${own.join(", ")}]` : "";
  return prefix === "" || note === "" ? `${prefix}${note}` : `${prefix} ${note}`;
}

/** The flags and the note of a cell. Brackets with anything but flags in them are part of the note. */
export function parseFlaggedNote(text: string): FlaggedNote {
  const match = /^\[([a-z, -]*)\](?: |$)/.exec(text);
  const words = (match?.[1] ?? "").split(",").flatMap((word) => (word.trim() === "" ? [] : [word.trim()]));
  if (match === null || !words.every(isFlag)) return withNote([], text);
  return withNote([...new Set(words)], text.slice(match[0].length));
}

function withNote(own: readonly FigureFlag[], note: string): FlaggedNote {
  return note === "" ? { flags: own } : { flags: own, note };
}

function isFlag(word: string): word is FigureFlag {
  return Object.hasOwn(flags, word);
}
