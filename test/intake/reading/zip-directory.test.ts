import { strToU8, zipSync } from "fflate";
import { defaultReadingLimits } from "../../../src/intake/reading/limits";
import { readZipDirectory } from "../../../src/intake/reading/zip-directory";

const read = (bytes: Uint8Array, limits = defaultReadingLimits) => readZipDirectory(bytes, limits);
const small = () => zipSync({ "a.xml": strToU8("<a/>"), "b.xml": strToU8("<b/>") });

/** Where the nth central directory entry starts. */
function entryAt(bytes: Uint8Array, nth: number): number {
  let found = -1;
  for (let count = 0; count <= nth; count++) {
    found = bytes.findIndex(
      (_, at) => at > found && bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
    );
  }
  return found;
}

describe("the directory of a zip package", () => {
  it("lists the parts with their sizes", () => {
    const directory = read(small());
    expect([...directory.keys()]).toEqual(["a.xml", "b.xml"]);
    expect(directory.get("a.xml")).toMatchObject({ size: 4, encrypted: false });
  });

  it("is found behind a comment and before trailing bytes", () => {
    const bytes = new Uint8Array([...small(), ...strToU8("trailing bytes")]);
    expect(read(bytes).size).toBe(2);
  });

  it("keeps names that point out of the folder as names", () => {
    const bytes = zipSync({ "../../etc/passwd": strToU8("x"), __proto__x: strToU8("y") });
    expect([...read(bytes).keys()]).toEqual(["../../etc/passwd", "__proto__x"]);
  });

  it("is missing where the end of the file is", () => {
    expect(() => read(small().subarray(0, 60))).toThrow("file-truncated");
  });

  it("is damaged where an entry points beyond the file", () => {
    const bytes = small();
    new DataView(bytes.buffer).setUint32(entryAt(bytes, 0) + 20, 1_000_000, true);
    expect(() => read(bytes)).toThrow("file-damaged");
  });

  it("is unsafe where two entries share bytes", () => {
    const bytes = small();
    new DataView(bytes.buffer).setUint32(entryAt(bytes, 1) + 42, 0, true);
    expect(() => read(bytes)).toThrow("file-unsafe");
  });

  it("is unsafe where two parts have one name", () => {
    const bytes = small();
    bytes[entryAt(bytes, 1) + 46] = "a".charCodeAt(0);
    expect(() => read(bytes)).toThrow("file-unsafe");
  });

  it("is unsafe with more parts than the limit", () => {
    expect(() => read(small(), { ...defaultReadingLimits, parts: 1 })).toThrow("file-unsafe");
  });
});
