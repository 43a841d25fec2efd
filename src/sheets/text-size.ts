/** A column's width in characters as points: seven pixels a digit, five for the cell's margins, 96 pixels an inch. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/**
 * How many lines a text takes in a column, so that row heights can be set without asking Excel (its autofit would need a
 * round trip and ignores merged cells). Generous: a column's width counts digits at 11 points, which bold
 * letters of Arial are as wide as on average, and others a little less.
 *
 * @param width the column's width in characters
 * @param fontSize in points
 */
export function linesNeeded(text: string, width: number, fontSize: number): number {
  const perLine = Math.max(1, Math.floor((width * 11) / fontSize));
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const length = Math.min(word.length, perLine);
    if (used > 0 && used + 1 + length > perLine) {
      lines += 1;
      used = length;
    } else {
      used += (used > 0 ? 1 : 0) + length;
    }
  }
  return lines;
}
