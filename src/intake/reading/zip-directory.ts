import type { ReadingLimits } from "./limits";
import { Refusal } from "./refusal";

/** One part of a zip package as its central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; spreadsheets use no other. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its bytes start and, exclusive, end. */
  readonly start: number;
  readonly end: number;
}

export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const end64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 0xffff;
const unknown32 = 0xffffffff;
const unknown16 = 0xffff;

/**
 * The parts of a zip package, from its central directory at the end of the file. No part is unpacked.
 *
 * Refuses with `file-truncated` where the directory is cut off, `file-damaged` where it contradicts the bytes,
 * `file-unsafe` where parts overlap, share a name or are too many: no spreadsheet program writes such a file,
 * and two readers could see different figures in it. Names are only ever looked up, so "../" in one is harmless.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ReadingLimits): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  if (count > limits.parts) throw new Refusal("file-unsafe");
  const entries = new Map<string, ZipEntry>();
  const names = new TextDecoder();
  let position = offset;
  for (let index = 0; index < count; index++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== entrySignature) {
      throw new Refusal("file-damaged");
    }
    const nameEnd = position + 46 + view.getUint16(position + 28, true);
    const extraEnd = nameEnd + view.getUint16(position + 30, true);
    if (extraEnd > bytes.length) throw new Refusal("file-damaged");
    const entry = readEntry(view, position, names.decode(bytes.subarray(position + 46, nameEnd)));
    if (entries.has(entry.name)) throw new Refusal("file-unsafe");
    entries.set(entry.name, entry);
    position = extraEnd + view.getUint16(position + 32, true);
  }
  refuseOverlaps([...entries.values()]);
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - 22;
  for (let position = last; position >= Math.max(0, last - longestComment); position--) {
    if (view.getUint32(position, true) !== endSignature) continue;
    const count = view.getUint16(position + 10, true);
    const offset = view.getUint32(position + 16, true);
    return count === unknown16 || offset === unknown32 ? findDirectory64(view, position) : { count, offset };
  }
  throw new Refusal("file-truncated");
}

function findDirectory64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== end64LocatorSignature)
    throw new Refusal("file-damaged");
  const position = Number(view.getBigUint64(locator + 8, true));
  if (position + 56 > view.byteLength || view.getUint32(position, true) !== end64Signature) {
    throw new Refusal("file-damaged");
  }
  return {
    count: Number(view.getBigUint64(position + 32, true)),
    offset: Number(view.getBigUint64(position + 48, true)),
  };
}

function readEntry(view: DataView, position: number, name: string): ZipEntry {
  const sizes = readSizes(view, position);
  const local = sizes.local;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== localSignature) {
    throw new Refusal("file-damaged");
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + sizes.packedSize;
  if (end > view.byteLength) throw new Refusal("file-damaged");
  return {
    name,
    method: view.getUint16(position + 10, true),
    encrypted: (view.getUint16(position + 8, true) & 1) === 1,
    crc: view.getUint32(position + 16, true),
    packedSize: sizes.packedSize,
    size: sizes.size,
    start,
    end,
  };
}

/** Sizes that do not fit 32 bits stand, in this order, in the extra field 1 (zip64), which some programs always write. */
function readSizes(view: DataView, position: number): { packedSize: number; size: number; local: number } {
  let packedSize = view.getUint32(position + 20, true);
  let size = view.getUint32(position + 24, true);
  let local = view.getUint32(position + 42, true);
  let field = position + 46 + view.getUint16(position + 28, true);
  const end = field + view.getUint16(position + 30, true);
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1 && field + 4 + length <= end) {
      let next = field + 4;
      const long = (): number => {
        if (next + 8 > field + 4 + length) throw new Refusal("file-damaged");
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      };
      if (size === unknown32) size = long();
      if (packedSize === unknown32) packedSize = long();
      if (local === unknown32) local = long();
    }
    field += 4 + length;
  }
  return { packedSize, size, local };
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const ordered = entries.toSorted((a, b) => a.start - b.start);
  let end = 0;
  for (const entry of ordered) {
    if (entry.start < end) throw new Refusal("file-unsafe");
    end = entry.end;
  }
}
