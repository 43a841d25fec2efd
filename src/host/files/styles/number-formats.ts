import { childNamed, childrenNamed, element, numberOf, withChildren, type XmlElement } from "../xml/tree";

/** Number formats that files name by number alone (ECMA-376 part 1, 18.8.30), as Excel in English shows them. */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

// The formats with "$" change with the reader's country, so a workbook that says "$" must not be stored by number.
const storedByNumber = new Map(
  Object.entries(builtIn)
    .filter(([, code]) => !code.includes("$"))
    .map(([id, code]) => [code, Number(id)]),
);

const firstCustom = 164;

/** A workbook's number formats, both ways. */
export class NumberFormats {
  private readonly codes = new Map<number, string>();
  private readonly ids = new Map<string, number>();
  private added = false;

  constructor(styleSheet: XmlElement) {
    for (const format of childrenNamed(childNamed(styleSheet, "numFmts"), "numFmt")) {
      const id = numberOf(format, "numFmtId");
      if (id !== undefined) this.remember(id, format.attributes["formatCode"] ?? "General");
    }
  }

  code(id: number): string {
    return this.codes.get(id) ?? builtIn[id] ?? "General";
  }

  /** The number of this format; a new one if the workbook does not have it. */
  id(code: string): number {
    const known = storedByNumber.get(code) ?? this.ids.get(code);
    if (known !== undefined) return known;
    const id = Math.max(firstCustom - 1, ...this.codes.keys()) + 1;
    this.remember(id, code);
    this.added = true;
    return id;
  }

  /** The style sheet with the formats that were added. */
  writeInto(styleSheet: XmlElement): XmlElement {
    if (!this.added) return styleSheet;
    const formats = [...this.codes].map(([numFmtId, formatCode]) =>
      element("numFmt", { numFmtId, formatCode }),
    );
    return withChildren(styleSheet, "numFmts", [element("numFmts", { count: formats.length }, formats)]);
  }

  private remember(id: number, code: string): void {
    this.codes.set(id, code);
    if (!this.ids.has(code)) this.ids.set(code, id);
  }
}
