import { strToU8, zipSync } from "fflate";
import { inflate } from "../../../src/intake/reading/inflate";
import { defaultReadingLimits, type ReadingLimits } from "../../../src/intake/reading/limits";
import { readZipDirectory } from "../../../src/intake/reading/zip-directory";

const megabyte = 1024 * 1024;

function unpacked(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): number {
  const budget = { limits: { ...defaultReadingLimits, ...limits }, spent: 0 };
  for (const entry of readZipDirectory(bytes, budget.limits).values()) {
    for (const piece of inflate(bytes, entry, budget)) expect(piece).toBeInstanceOf(Uint8Array);
  }
  return budget.spent;
}

const zeros = (length: number, level: 0 | 9 = 9) => zipSync({ "a.xml": [new Uint8Array(length), { level }] });

/** The declared size in the directory, 24 bytes into its only entry. */
function declare(bytes: Uint8Array, size: number): Uint8Array {
  const entry = bytes.findLastIndex(
    (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
  );
  new DataView(bytes.buffer).setUint32(entry + 24, size, true);
  return bytes;
}

describe("unpacking a part", () => {
  it.each([0, 9] as const)("gives all bytes, packed at level %i", (level) => {
    expect(unpacked(zeros(100_000, level))).toBe(100_000);
  });

  it("is refused before it starts where the declared size passes the limit", () => {
    expect(() => unpacked(zeros(1000), { inflatedBytes: 999 })).toThrow("file-inflates-too-much");
  });

  it("is stopped while it runs where the declared size is a lie", () => {
    const bomb = declare(zeros(40 * megabyte), 10);
    expect(() => unpacked(bomb, { inflatedBytes: 20 * megabyte, inflateRatio: 1e9 })).toThrow(
      "file-inflates-too-much",
    );
  });

  it("is stopped at 200 bytes for one over 16 MB", () => {
    expect(unpacked(zeros(16 * megabyte))).toBe(16 * megabyte);
    expect(() => unpacked(zeros(18 * megabyte))).toThrow("file-inflates-too-much");
  });

  it("counts the parts together", () => {
    const bytes = zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) });
    expect(() => unpacked(bytes, { inflatedBytes: 1000 })).toThrow("file-inflates-too-much");
  });

  it("refuses a part whose checksum is wrong, as a wrong digit must not become a figure", () => {
    const bytes = zipSync({ "a.xml": [strToU8("<v>12</v>"), { level: 0 }] });
    bytes[bytes.indexOf("1".charCodeAt(0))] = "7".charCodeAt(0);
    expect(() => unpacked(bytes)).toThrow("file-damaged");
  });
});
