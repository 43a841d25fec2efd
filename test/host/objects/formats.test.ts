import { useOffice } from "../office";

const excel = useOffice();
const cellOf = ({ workbook }: Excel.RequestContext): Excel.Range =>
  workbook.worksheets.getItem("Sheet1").getRange("B2:C3");

describe("a format", () => {
  it.each<[string, (format: Excel.RangeFormat) => void, string, unknown]>([
    ["a fill", ({ fill }) => (fill.color = "#1f7a8c"), "fill/color", "#1F7A8C"],
    ["a fill by its name", ({ fill }) => (fill.color = "red"), "fill/color", "#FF0000"],
    ["bold", ({ font }) => (font.bold = true), "font/bold", true],
    ["italic", ({ font }) => (font.italic = true), "font/italic", true],
    ["underlined", ({ font }) => (font.underline = "Single"), "font/underline", "Single"],
    ["struck through", ({ font }) => (font.strikethrough = true), "font/strikethrough", true],
    ["a font", ({ font }) => (font.name = "Arial"), "font/name", "Arial"],
    ["a font's size", ({ font }) => (font.size = 14), "font/size", 14],
    ["a font's colour", ({ font }) => (font.color = "#112233"), "font/color", "#112233"],
    ["centred", (format) => (format.horizontalAlignment = "Center"), "horizontalAlignment", "Center"],
    ["at the top", (format) => (format.verticalAlignment = "Top"), "verticalAlignment", "Top"],
    ["wrapped", (format) => (format.wrapText = true), "wrapText", true],
    ["indented", (format) => (format.indentLevel = 2), "indentLevel", 2],
    ["turned", (format) => (format.textOrientation = 90), "textOrientation", 90],
    ["a row's height", (format) => (format.rowHeight = 30), "rowHeight", 30],
    ["unlocked", ({ protection }) => (protection.locked = false), "protection/locked", false],
  ])("is kept: %s", async (_, set, path, value) => {
    const format = await excel.current.run((context) => {
      set(cellOf(context).format);
      return cellOf(context).format.load(path);
    });
    const read = path
      .split("/")
      .reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], format);
    expect(read).toEqual(value);
  });

  it("is null where the cells differ", async () => {
    const format = await excel.current.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").format.font.bold = true;
      sheet.getRange("B2").format.fill.color = "#FFEE00";
      sheet.getRange("B2").format.horizontalAlignment = "Right";
      return cellOf(context).format.load("font/bold,font/italic,horizontalAlignment");
    });
    expect([format.font.bold, format.font.italic, format.horizontalAlignment]).toEqual([null, false, null]);
  });

  it.each<[string, (format: Excel.RangeFormat) => unknown]>([
    ["a colour that is none", ({ fill }) => (fill.color = "no colour")],
    ["an alignment that is none", (format) => (format.horizontalAlignment = "Middle" as never)],
    ["a negative indent", (format) => (format.indentLevel = -1)],
    ["a slant of more than 90 degrees", (format) => (format.textOrientation = 120)],
    ["a row higher than 409 points", (format) => (format.rowHeight = 500)],
  ])("is refused: %s", async (_, set) => {
    const { code } = await excel.current.refusal((context) => set(cellOf(context).format));
    expect(code).toBe("InvalidArgument");
  });

  it("of a whole column is that of cells filled in later", async () => {
    const font = await excel.current.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("D:D").format.font.bold = true;
      sheet.getRange("D500").values = [[1]];
      return sheet.getRange("D500").format.font.load("bold");
    });
    expect(font.bold).toBe(true);
  });

  it("fits columns to what they show", async () => {
    const [narrow, wide] = await excel.current.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B1").values = [["KPI", "A much longer description of an indicator"]];
      sheet.getRange("A:B").format.autofitColumns();
      return [sheet.getRange("A1").load("width"), sheet.getRange("B1").load("width")] as const;
    });
    expect(wide.width).toBeGreaterThan(narrow.width * 3);
  });

  it("hides columns and rows, and shows them again", async () => {
    const [hidden, shown] = await excel.current.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B:C").columnHidden = true;
      const before = sheet.getRange("A:D").load("columnHidden");
      sheet.getRange("B:C").columnHidden = false;
      return [before, sheet.getRange("A:D").load("columnHidden")] as const;
    });
    expect([hidden.columnHidden, shown.columnHidden]).toEqual([null, false]);
  });
});

describe("borders", () => {
  it.each(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const)(
    "are drawn at %s, in colour and weight",
    async (place) => {
      const border = await excel.current.run((context) => {
        const one = cellOf(context).format.borders.getItem(place);
        one.style = "Continuous";
        one.color = "#1F7A8C";
        one.weight = "Thick";
        return cellOf(context).format.borders.getItem(place).load("style,color,weight,sideIndex");
      });
      expect(border.toJSON()).toMatchObject({
        style: "Continuous",
        color: "#1F7A8C",
        weight: "Thick",
        sideIndex: place,
      });
    },
  );

  it("of a cell are its neighbours' too", async () => {
    const border = await excel.current.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2").format.borders.getItem("EdgeBottom").style = "Double";
      return sheet.getRange("B3").format.borders.getItem("EdgeTop").load("style");
    });
    expect(border.style).toBe("Double");
  });

  it("are taken away by None", async () => {
    const border = await excel.current.run((context) => {
      const one = cellOf(context).format.borders.getItem("EdgeTop");
      one.style = "Dash";
      one.style = "None";
      return cellOf(context).format.borders.getItem("EdgeTop").load("style");
    });
    expect(border.style).toBe("None");
  });
});
