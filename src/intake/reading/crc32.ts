/** Row n: the remainder of a byte followed by n zero bytes. Four rows take four bytes at a time. */

const [first, second, third, fourth] = remainders();

/** The CRC-32 of zip packages, continued from the checksum of the bytes before (0 at the start). */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inFours = bytes.length & ~3;
  let sum = ~before;
  for (let position = 0; position < inFours; position += 4) {
    sum ^= view.getInt32(position, true);
    sum =
      (fourth[sum & 255] ?? 0) ^
      (third[(sum >>> 8) & 255] ?? 0) ^
      (second[(sum >>> 16) & 255] ?? 0) ^
      (first[sum >>> 24] ?? 0);
  }
  for (const byte of bytes.subarray(inFours)) sum = (sum >>> 8) ^ (first[(sum ^ byte) & 255] ?? 0);
  return ~sum >>> 0;
}

function remainders(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = new Int32Array(256).map((_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit++) {
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    }
    return remainder;
  });
  const followed = (row: Int32Array): Int32Array =>
    row.map((remainder) => (remainder >>> 8) ^ (one[remainder & 255] ?? 0));
  const two = followed(one);
  const three = followed(two);
  return [one, two, three, followed(three)];
}
