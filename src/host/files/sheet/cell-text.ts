/** Characters that XML cannot hold stand in cell text as `_xHHHH_`, and so does the underscore of such a look-alike. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;
const lookAlike = /_(?=x[0-9A-Fa-f]{4}_)/g;
const unwritable =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function readCellText(stored: string): string {
  if (!stored.includes("_x")) return stored;
  return stored.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

export function storedCellText(text: string): string {
  return text.replace(lookAlike, "_x005F_").replace(unwritable, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}

/** The most characters that Excel takes in one cell. */
export const longestCellText = 32_767;
