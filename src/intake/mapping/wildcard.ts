/**
 * True where a name is what a pattern says, `*` standing for any part of it. Capitals, kinds of blanks and ways to
 * store accents make no difference: file systems and Excel treat them alike.
 */
export function fitsWildcard(pattern: string, name: string): boolean {
  const parts = comparable(pattern).split("*");
  const text = comparable(name);
  const [first = "", ...others] = parts;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  return others.every((part) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && at <= text.length - last.length;
  });
}

function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Z}\s]+/gu, " ")
    .trim()
    .toLowerCase();
}
