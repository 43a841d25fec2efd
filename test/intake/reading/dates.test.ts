import { dateOfSerial, isDateFormat, valueOfIsoText } from "../../../src/intake/reading/dates";

describe("a number format", () => {
  it.each([
    "dd/mm/yyyy",
    "yyyy-mm-dd",
    "mmm-yy",
    "mmm",
    "[$-40C]mmmm yyyy;@",
    "m/d/yy h:mm",
    '"le "d mmmm',
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    "d;;",
  ])("%s shows a date", (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    "0",
    "#,##0.00",
    '0.0 "days"',
    "[Red]0",
    "[$DM-407]#,##0",
    "h:mm",
    "[h]:mm:ss",
    "mm:ss.0",
    "h:mm AM/PM",
    "0.00E+00",
    "@",
    'General" members"',
    "#,##0,",
    "[<100]0;0.0",
    "_(* #,##0_);_(@_)",
  ])("%s does not", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});

describe("a serial number", () => {
  it.each([
    [43738, 1900, 2019, 9, 30],
    [43738.75, 1900, 2019, 9, 30],
    [42276, 1904, 2019, 9, 30],
    [1, 1900, 1900, 1, 1],
    [59, 1900, 1900, 2, 28],
    [61, 1900, 1900, 3, 1],
    [0, 1904, 1904, 1, 1],
    [2958465, 1900, 9999, 12, 31],
  ] as const)("%d of the %i system is %i-%i-%i", (serial, system, year, month, day) => {
    expect(dateOfSerial(serial, system)).toEqual({ kind: "date", serial, year, month, day });
  });

  it.each([
    [60, 1900, 2, 29],
    [0, 1900, 1, 0],
  ])("%d is the day that Excel shows and no calendar has", (serial, year, month, day) => {
    expect(dateOfSerial(serial, 1900)).toEqual({ kind: "date", serial, year, month, day });
  });

  it.each([-1, -0.5, 2958466, 1e300])("%d is no day", (serial) => {
    expect(dateOfSerial(serial, 1900)).toBeNull();
  });
});

describe("a date written out", () => {
  it.each([
    ["2019-09-30", 1900, 43738],
    ["2019-09-30T12:00:00", 1900, 43738.5],
    ["2019-09-30T12:00:00Z", 1900, 43738.5],
    ["2019-09-30", 1904, 42276],
    ["1900-02-28", 1900, 59],
    ["1900-03-01", 1900, 61],
  ] as const)("%s has in the %i system the serial %d", (text, system, serial) => {
    expect(valueOfIsoText(text, system)).toMatchObject({ kind: "date", serial });
  });

  it("is a part of a day where it is a time alone", () => {
    expect(valueOfIsoText("12:00:00", 1900)).toEqual({ kind: "number", number: 0.5 });
  });

  it.each(["", "30/09/2019", "2019-13-01", "2019-02-30", "Q1 2019"])("is not %j", (text) => {
    expect(valueOfIsoText(text, 1900)).toBeNull();
  });
});
