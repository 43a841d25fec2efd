import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { ReadingLimits } from "./limits";
import { Refusal } from "./refusal";
import type { ZipEntry } from "./zip-directory";

/** Unpacked bytes spent on one file so far, against its limits. */
export interface InflateBudget {
  readonly limits: ReadingLimits;
  spent: number;
}

/**
 * Packed bytes handed to the inflater at a time. Deflate yields at most 1,032 bytes for one, so that a bomb
 * costs 17 MB before its first step is counted.
 */
const step = 16 * 1024;

/**
 * The bytes of a part, piece by piece, counted while they come. The sizes that the package declares are
 * believed only where they forbid.
 *
 * Refuses with `file-encrypted`, with `file-inflates-too-much` (ratio, total) and with `file-damaged`
 * (broken stream, unknown method, wrong checksum: a wrong digit must not become a figure).
 */
export function* inflate(file: Uint8Array, entry: ZipEntry, budget: InflateBudget): Generator<Uint8Array> {
  if (entry.encrypted) throw new Refusal("file-encrypted");
  if (budget.spent + entry.size > budget.limits.inflatedBytes) refuseSize(budget);
  const packed = file.subarray(entry.start, entry.end);
  let size = 0;
  let checksum = 0;
  for (const piece of unpack(packed, entry.method)) {
    size += piece.length;
    checksum = crc32(piece, checksum);
    budget.spent += piece.length;
    if (budget.spent > budget.limits.inflatedBytes) refuseSize(budget);
    const { inflateRatio, inflateRatioFrom } = budget.limits;
    if (size > inflateRatioFrom && size > inflateRatio * packed.length) refuseSize(budget);
    yield piece;
  }
  if (size !== entry.size || checksum !== entry.crc) throw new Refusal("file-damaged");
}

function* unpack(packed: Uint8Array, method: number): Generator<Uint8Array> {
  if (method === 0) {
    yield packed;
  } else if (method === 8) {
    let pieces: Uint8Array[] = [];
    const inflater = new Inflate((piece) => pieces.push(piece));
    for (let position = 0; position < packed.length; position += step) {
      try {
        inflater.push(packed.subarray(position, position + step), position + step >= packed.length);
      } catch {
        throw new Refusal("file-damaged");
      }
      yield* pieces;
      pieces = [];
    }
  } else {
    throw new Refusal("file-damaged");
  }
}

function refuseSize(budget: InflateBudget): never {
  throw new Refusal("file-inflates-too-much", {
    limit: Math.round(budget.limits.inflatedBytes / 1024 / 1024),
    ratio: budget.limits.inflateRatio,
  });
}
