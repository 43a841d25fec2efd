const named = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A text with XML's five named entities and its numeric ones replaced; any other stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return named.get(String(name)) ?? whole;
    const code = decimal !== undefined ? parseInt(String(decimal), 10) : parseInt(String(hex), 16);
    return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  });
}

/** A text with every end of line as one line feed, as XML has it. */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r*\n|\r/g, "\n") : text;
}

/**
 * A text with the spreadsheet's own escapes replaced: "_x000D_" is a carriage return, which with the line feed
 * behind it ends one line; "_x005F_" is an underscore.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return withLineFeeds(
    text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );
}

/**
 * The same text in memory of its own. A text cut out of a larger one keeps the larger one alive, which for a
 * few words would be the whole worksheet.
 */
export function detached(text: string): string {
  return (" " + text).slice(1);
}
