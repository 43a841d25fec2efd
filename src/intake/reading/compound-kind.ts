/** What an OLE compound file holds: an old workbook, an encrypted Office file, or something else. */
export type CompoundKind =
  { readonly kind: "xls" | "encrypted" } | { readonly kind: "foreign"; readonly format: string };

const foreignStreams: readonly (readonly [stream: string, format: string])[] = [
  ["WordDocument", "Word (.doc)"],
  ["PowerPoint Document", "PowerPoint (.ppt)"],
  ["__properties_version1.0", "Outlook (.msg)"],
];

/** The kind of a compound file, from the names of its streams. */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  const streams = streamNames(bytes);
  if (streams.has("EncryptedPackage")) return { kind: "encrypted" };
  if (streams.has("Workbook") || streams.has("Book")) return { kind: "xls" };
  const foreign = foreignStreams.find(([stream]) => streams.has(stream));
  return { kind: "foreign", format: foreign?.[1] ?? "OLE" };
}

/** Directory entries are 128 bytes long and stand at multiples of it: name, its length, kind of entry. */
const entryLength = 128;
const longestName = 64;

function streamNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-16le");
  const names = new Set<string>();
  for (let position = 512; position + entryLength <= bytes.length; position += entryLength) {
    const length = view.getUint16(position + longestName, true);
    const isStream = bytes[position + longestName + 2] === 2;
    if (isStream && length > 2 && length <= longestName && length % 2 === 0) {
      names.add(decoder.decode(bytes.subarray(position, position + length - 2)));
    }
  }
  return names;
}
