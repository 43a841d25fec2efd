import { useOffice } from "../office";

const excel = useOffice();
const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Sheet1");

describe("a defined name", () => {
  it.each<[string, string, string, unknown, string]>([
    ["a number", "=0.9", "Double", 0.9, "=0.9"],
    ["a whole number", "=4", "Integer", 4, "=4"],
    ["a text", '="2019/20-Q4"', "String", "2019/20-Q4", '="2019/20-Q4"'],
    ["a truth value", "=TRUE", "Boolean", true, "=TRUE"],
    ["an address", "=Sheet1!$A$1:$B$2", "Range", "Sheet1!$A$1:$B$2", "=Sheet1!$A$1:$B$2"],
    ["a list", "={1,2,3}", "Array", expect.anything(), "={1,2,3}"],
  ])("may stand for %s", async (_, reference, type, value, formula) => {
    const name = await excel.current.run(({ workbook }) =>
      workbook.names.add("Period", reference).load("name,type,value,formula,scope,visible,comment"),
    );
    expect(name.toJSON()).toMatchObject({
      name: "Period",
      type,
      value,
      formula,
      scope: "Workbook",
      visible: true,
      comment: "",
    });
  });

  it("stands for a range that is given as such", async () => {
    const range = await excel.current.run((context) => {
      context.workbook.names.add("Actuals", sheetOf(context).getRange("B2:B9"), "Reported figures");
      return context.workbook.names.getItem("actuals").getRange().load("address");
    });
    expect(range.address).toBe("Sheet1!B2:B9");
  });

  it.each(["SP5", "LD1", "ORG1", "R1C1", "C", "two words", "1st", "", "a-b"])(
    "may not be called %j: an address, or not a word",
    async (name) => {
      const { code } = await excel.current.refusal(({ workbook }) => workbook.names.add(name, "=1"));
      expect(code).toBe("InvalidArgument");
    },
  );

  it("is used in formulas, which follow when it changes", async () => {
    const [before, after] = await excel.current.run((context) => {
      const name = context.workbook.names.add("Cap", "=1");
      const cell = sheetOf(context).getRange("A1");
      cell.formulas = [["=MIN(1.5,Cap)"]];
      const first = cell.load("values");
      name.formula = "=1.2";
      return [first, sheetOf(context).getRange("A1").load("values")] as const;
    });
    expect([before.values, after.values]).toEqual([[[1]], [[1.2]]]);
  });

  it("of a worksheet hides the workbook's of the same name there", async () => {
    const range = await excel.current.run((context) => {
      context.workbook.names.add("Limit", "=1");
      sheetOf(context).names.add("Limit", "=2");
      context.workbook.worksheets.add("Other").getRange("A1").formulas = [["=Limit"]];
      sheetOf(context).getRange("A1:A2").formulas = [["=Limit"], ["=Other!A1"]];
      return sheetOf(context).getRange("A1:A2").load("values");
    });
    expect(range.values).toEqual([[2], [1]]);
  });

  it("may be hidden, and leaves #NAME? behind when it is deleted", async () => {
    const [name, cell] = await excel.current.run((context) => {
      const one = context.workbook.names.add("Cap", "=1");
      one.visible = false;
      const loaded = context.workbook.names.getItem("Cap").load("visible");
      sheetOf(context).getRange("A1").formulas = [["=Cap"]];
      one.delete();
      return [loaded, sheetOf(context).getRange("A1").load("values")] as const;
    });
    expect(name.visible).toBe(false);
    expect(cell.values).toEqual([["#NAME?"]]);
  });
});

describe("a setting", () => {
  it.each([["text"], [5], [true], [null], [{ a: [1, 2] }]])("keeps %j", async (value) => {
    const setting = await excel.current.run(({ workbook }) => {
      workbook.settings.add("one", value);
      return workbook.settings.getItem("one").load("key,value");
    });
    expect(setting.value).toEqual(value);
  });

  it("is replaced by one of the same key, and may be deleted", async () => {
    const [count, missing] = await excel.current.run(({ workbook }) => {
      workbook.settings.add("one", 1);
      workbook.settings.add("one", 2);
      const before = workbook.settings.getCount();
      workbook.settings.getItem("one").delete();
      return [before, workbook.settings.getItemOrNullObject("one").load()] as const;
    });
    expect([count.value, missing.isNullObject]).toEqual([1, true]);
  });
});

describe("a custom XML part", () => {
  const xml = '<wco xmlns="urn:wco:scorecard" version="1"><é>…</é></wco>';

  it("keeps what it was given, and is found by its namespace", async () => {
    const [text, only, namespace] = await excel.current.run(({ workbook }) => {
      const part = workbook.customXmlParts.add(xml);
      const found = workbook.customXmlParts.getByNamespace("urn:wco:scorecard").getOnlyItem();
      return [part.getXml(), found.getXml(), found.load("namespaceUri")] as const;
    });
    expect([text.value, only.value, namespace.namespaceUri]).toEqual([xml, xml, "urn:wco:scorecard"]);
  });

  it.each(["", "text", "<a><b></a>", "<a>", "<a/><b/>"])(
    "is refused when it is no document: %j",
    async (bad) => {
      const { code } = await excel.current.refusal(({ workbook }) => workbook.customXmlParts.add(bad));
      expect(code).toBe("InvalidArgument");
    },
  );

  it("may be replaced and deleted", async () => {
    const [text, count] = await excel.current.run(({ workbook }) => {
      const part = workbook.customXmlParts.add(xml);
      part.setXml("<other/>");
      const changed = part.getXml();
      part.delete();
      return [changed, workbook.customXmlParts.getCount()] as const;
    });
    expect([text.value, count.value]).toEqual(["<other/>", 0]);
  });

  it("is saved and opened again; the add-in's settings are not, which is said", async () => {
    const { host, run } = excel.current;
    await run(({ workbook }) => {
      workbook.customXmlParts.add(xml);
      workbook.settings.add("language", { chosen: "fr" });
    });
    const { bytes, dropped } = await host.save();
    await host.open(bytes);
    const text = await run(({ workbook }) =>
      workbook.customXmlParts.getByNamespace("urn:wco:scorecard").getOnlyItem().getXml(),
    );
    expect(text.value).toBe(xml);
    expect(dropped).toEqual(['the add-in\'s setting "language"']);
  });
});
