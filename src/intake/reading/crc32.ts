const table = new Int32Array(256).map((_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** The CRC-32 of zip packages, continued from the checksum of the bytes before (0 at the start). */
export function crc32(bytes: Uint8Array, before = 0): number {
  let checksum = ~before;
  for (const byte of bytes) checksum = (checksum >>> 8) ^ (table[(checksum ^ byte) & 255] ?? 0);
  return ~checksum >>> 0;
}
