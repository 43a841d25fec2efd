import { readWorkbookFile } from "../../../src/host/files";
import { useOffice } from "../office";

const excel = useOffice();
const rangeOf = ({ workbook }: Excel.RequestContext): Excel.Range =>
  workbook.worksheets.getItem("Sheet1").getRange("B2:B9");

type Rule = Excel.ConditionalFormat;
type Kind = `${Excel.ConditionalFormatType}`;

/** Each kind of rule: how it is set, and what is read of it, at once and from the saved file. */
const kinds: [string, Kind, (rule: Rule) => void, string, unknown][] = [
  [
    "a comparison",
    "CellValue",
    ({ cellValue }) => {
      cellValue.rule = { formula1: "=0.9", operator: "GreaterThanOrEqual" };
      cellValue.format.fill.color = "#CDEBE4";
      cellValue.format.font.color = "#0B5345";
      cellValue.format.font.bold = true;
    },
    "cellValue/rule,cellValue/format/fill/color,cellValue/format/font/color,cellValue/format/font/bold",
    {
      cellValue: {
        rule: { formula1: "=0.9", operator: "GreaterThanOrEqual" },
        format: { fill: { color: "#CDEBE4" }, font: { color: "#0B5345", bold: true } },
      },
    },
  ],
  [
    "a comparison with two limits",
    "CellValue",
    ({ cellValue }) => {
      cellValue.rule = { formula1: "=0.7", formula2: "=0.9", operator: "Between" };
    },
    "cellValue/rule",
    { cellValue: { rule: { formula1: "=0.7", formula2: "=0.9", operator: "Between" } } },
  ],
  [
    "a comparison with text",
    "CellValue",
    ({ cellValue }) => {
      cellValue.rule = { formula1: '="on track"', operator: "EqualTo" };
    },
    "cellValue/rule",
    { cellValue: { rule: { formula1: '="on track"', operator: "EqualTo" } } },
  ],
  [
    "a formula",
    "Custom",
    ({ custom }) => {
      custom.rule.formula = "=$B2>$C2";
      custom.format.font.italic = true;
    },
    "custom/rule/formula,custom/format/font/italic",
    { custom: { rule: { formula: "=$B2>$C2" }, format: { font: { italic: true } } } },
  ],
  [
    "a bar",
    "DataBar",
    ({ dataBar }) => {
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
      dataBar.positiveFormat.fillColor = "#1F7A8C";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.showDataBarOnly = true;
    },
    "dataBar/lowerBoundRule,dataBar/upperBoundRule,dataBar/positiveFormat/fillColor,dataBar/positiveFormat/gradientFill,dataBar/showDataBarOnly",
    {
      dataBar: {
        lowerBoundRule: { type: "Number", formula: "0" },
        upperBoundRule: { type: "Number", formula: "1" },
        positiveFormat: { fillColor: "#1F7A8C", gradientFill: false },
        showDataBarOnly: true,
      },
    },
  ],
  [
    "a scale of colours",
    "ColorScale",
    ({ colorScale }) => {
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#B03A2E" },
        midpoint: { type: "Percentile", formula: "50", color: "#F4D03F" },
        maximum: { type: "HighestValue", color: "#1E8449" },
      };
    },
    "colorScale/criteria,colorScale/threeColorScale",
    {
      colorScale: {
        criteria: {
          minimum: { type: "LowestValue", color: "#B03A2E" },
          midpoint: { type: "Percentile", formula: "50", color: "#F4D03F" },
          maximum: { type: "HighestValue", color: "#1E8449" },
        },
        threeColorScale: true,
      },
    },
  ],
  [
    "icons",
    "IconSet",
    ({ iconSet }) => {
      iconSet.style = "ThreeSymbols";
      iconSet.reverseIconOrder = true;
      iconSet.showIconOnly = true;
    },
    "iconSet/style,iconSet/reverseIconOrder,iconSet/showIconOnly",
    { iconSet: { style: "ThreeSymbols", reverseIconOrder: true, showIconOnly: true } },
  ],
  [
    "a text inside",
    "ContainsText",
    ({ textComparison }) => {
      textComparison.rule = { operator: "BeginsWith", text: "SP" };
      textComparison.format.fill.color = "#FFEE00";
    },
    "textComparison/rule,textComparison/format/fill/color",
    {
      textComparison: {
        rule: { operator: "BeginsWith", text: "SP" },
        format: { fill: { color: "#FFEE00" } },
      },
    },
  ],
  [
    "the lowest",
    "TopBottom",
    ({ topBottom }) => {
      topBottom.rule = { rank: 3, type: "BottomItems" };
    },
    "topBottom/rule",
    { topBottom: { rule: { rank: 3, type: "BottomItems" } } },
  ],
  [
    "what repeats",
    "PresetCriteria",
    ({ preset }) => {
      preset.rule = { criterion: "DuplicateValues" };
    },
    "preset/rule",
    { preset: { rule: { criterion: "DuplicateValues" } } },
  ],
];

describe("a conditional format", () => {
  it.each(kinds)("of %s is kept as it was set", async (_, kind, set, paths, expected) => {
    const rule = await excel.current.run((context) => {
      const made = rangeOf(context).conditionalFormats.add(kind);
      set(made);
      return made.load(`type,${paths}`);
    });
    expect(rule.toJSON()).toMatchObject({ type: kind, ...(expected as object) });
  });

  it.each(kinds)("of %s is the same in the file", async (_, kind, set, paths, expected) => {
    const { host, run } = excel.current;
    await run((context) => {
      set(rangeOf(context).conditionalFormats.add(kind));
    });
    const { bytes, dropped } = await host.save();
    host.load((await readWorkbookFile(bytes)).snapshot);
    const rule = await run((context) =>
      rangeOf(context).conditionalFormats.getItemAt(0).load(`type,${paths}`),
    );
    expect(dropped).toEqual([]);
    expect(rule.toJSON()).toMatchObject({ type: kind, ...(expected as object) });
  });

  it("that is new wins over the others", async () => {
    const { items } = await excel.current.run((context) => {
      const { conditionalFormats } = rangeOf(context);
      conditionalFormats.add("CellValue");
      conditionalFormats.add("DataBar");
      return conditionalFormats.load("type,priority");
    });
    expect(items.map(({ type, priority }) => [type, priority])).toEqual([
      ["DataBar", 0],
      ["CellValue", 1],
    ]);
  });

  it("may stop those after it, and may change its place among them", async () => {
    const { items } = await excel.current.run((context) => {
      const { conditionalFormats } = rangeOf(context);
      const first = conditionalFormats.add("CellValue");
      conditionalFormats.add("Custom");
      first.priority = 0;
      first.stopIfTrue = true;
      return conditionalFormats.load("type,priority,stopIfTrue");
    });
    expect(items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
      ["CellValue", 0, true],
      ["Custom", 1, false],
    ]);
  });

  it("is found by its identity, its range, and is deleted alone", async () => {
    const { run } = excel.current;
    const [one, range, count] = await run(async (context) => {
      const { conditionalFormats } = rangeOf(context);
      const made = conditionalFormats.add("DataBar").load("id");
      conditionalFormats.add("IconSet");
      await context.sync();
      const found = conditionalFormats.getItem(made.id);
      const address = found.getRange().load("address");
      found.delete();
      return [
        conditionalFormats.getItemOrNullObject(made.id).load(),
        address,
        conditionalFormats.getCount(),
      ] as const;
    });
    expect([one.isNullObject, range.address, count.value]).toEqual([true, "Sheet1!B2:B9", 1]);
  });

  it("is cleared with its range", async () => {
    const count = await excel.current.run((context) => {
      rangeOf(context).conditionalFormats.add("DataBar");
      rangeOf(context).conditionalFormats.clearAll();
      return rangeOf(context).conditionalFormats.getCount();
    });
    expect(count.value).toBe(0);
  });

  it("does not answer for another kind", async () => {
    const { refusal, run } = excel.current;
    const refused = await refusal((context) =>
      rangeOf(context).conditionalFormats.add("DataBar").iconSet.load("style"),
    );
    expect(refused.code).toBe("InvalidOperation");
    const missing = await run((context) =>
      rangeOf(context).conditionalFormats.add("DataBar").iconSetOrNullObject.load("style"),
    );
    expect(missing.isNullObject).toBe(true);
  });
});
