import { readFileSync } from "node:fs";
import { schemaOf, type ScalarMember } from "../../../src/host/protocol/schema";
import { useOffice } from "../office";
import { furnish } from "./furnished-workbook";
import { walk, type Reached } from "./walk";
import { WireClient, type WireAction, type WireOutcome } from "./wire";

/** What Excel may answer when it does not do what was asked. GeneralException would be a bug of the host. */
const refusals = new Set([
  "AccessDenied",
  "ApiNotFound",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "OperationCellsExceedLimit",
  "UnsupportedOperation",
]);

/** Arguments of every kind, right and wrong. */
const arguments_: readonly (readonly unknown[])[] = [
  [],
  [null],
  ["A1"],
  ["No such thing"],
  [""],
  [0],
  [1, 1],
  [0, 0, 1, 1],
  [-1],
  [1e9],
  [1.5],
  [true],
  [{}],
  [[[1]]],
  [["x"]],
  [[], []],
  ["Rectangle", "A1"],
  ["Down"],
  ["New", "=1", "comment"],
  [[{ key: 0, ascending: false }]],
];

const excel = useOffice();
let client: WireClient;
let reached: readonly Reached[];

let furnished: ReturnType<typeof excel.current.host.snapshot>;

beforeAll(async () => {
  await furnish(excel.current);
  const { host } = excel.current;
  furnished = host.snapshot();
  client = new WireClient(host);
  reached = await walk(client);
});
beforeEach(() => {
  untouched = false;
});
afterAll(() => {
  client.close();
});

let untouched = false;

/** What answers without changing anything. */
const reads = /^_?(?:Get|Find|Keep|Register|Unregister|Validate)/u;

/** Asked of a workbook in which everything is in place: it is furnished anew after each change. */
async function ask({ steps }: Pick<Reached, "steps">, action: WireAction): Promise<WireOutcome> {
  if (!untouched) excel.current.host.load(furnished);
  const outcome = await client.ask(steps, action);
  const asked = action.name ?? steps.at(-1)?.name ?? "";
  untouched = outcome.code !== null || action.type === "query" || reads.test(asked);
  return outcome;
}

/** The outcomes of a method with each kind of arguments; one that is not there is not asked again. */
async function* outcomes(object: Reached, name: string): AsyncGenerator<[string, WireOutcome]> {
  for (const args of arguments_) {
    const outcome = await ask(object, { type: "method", name, args });
    yield [`${object.wireClass}.${name}(${JSON.stringify(args)})`, outcome];
    if (outcome.code === "ApiNotFound") return;
  }
}

/** The faults among answers, each in words, so that a failing test lists them all. */
function fault(what: string, { code, message }: WireOutcome): string[] {
  return code === null || refusals.has(code) ? [] : [`${what}: ${code} ${message}`];
}

function samples({ kind }: ScalarMember): readonly unknown[] {
  if (kind === "string") return ["A1", "", "#AABBCC", "x".repeat(300)];
  if (kind === "number") return [0, 1, -5, 1.5, 1e12];
  if (kind === "boolean") return [true, false];
  if (kind === "any") return [null, 1, "x", [[1]], {}, [], true];
  return kind;
}

function wrongFor({ kind }: ScalarMember): unknown {
  if (kind === "any") return undefined;
  return kind === "number" ? "four" : 4;
}

it("reaches every kind of object that the add-in uses", () => {
  expect(reached.map(({ wireClass }) => wireClass)).toEqual(
    expect.arrayContaining([
      "Application",
      "Chart",
      "ChartSeries",
      "ChartTitle",
      "ConditionalFormat",
      "CustomXmlPart",
      "NamedItem",
      "PageBreak",
      "PageLayout",
      "Range",
      "RangeAreas",
      "RangeBorder",
      "Setting",
      "Shape",
      "ShapeFont",
      "Table",
      "TableColumn",
      "TableRow",
      "Worksheet",
      "WorksheetProtection",
    ]),
  );
});

describe("whatever a client asks, of any object that it can reach,", () => {
  it("reading a property answers with a value, or says that it is not there", async () => {
    const faults: string[] = [];
    for (const object of reached) {
      for (const { camel, wire } of schemaOf(object.wireClass).scalars.values()) {
        const outcome = await ask(object, { type: "query", select: [camel] });
        const what = `${object.wireClass}.${camel}`;
        faults.push(...fault(what, outcome));
        const answered = outcome.value as Record<string, unknown> | undefined;
        const isItems = Array.isArray(answered?._Items);
        if (outcome.code === null && !isItems && answered?.[wire] === undefined)
          faults.push(`${what}: no value`);
      }
    }
    expect(faults).toEqual([]);
  });

  it("setting a property answers, or refuses the value", async () => {
    const faults: string[] = [];
    for (const object of reached) {
      for (const member of schemaOf(object.wireClass).scalars.values()) {
        for (const value of samples(member)) {
          const action = { type: "set", name: member.wire, args: [value] } as const;
          const what = `${object.wireClass}.${member.camel} = ${JSON.stringify(value)}`;
          const outcome = await ask(object, action);
          untouched = true;
          faults.push(...fault(what, outcome));
          if (member.readOnly && outcome.code === null) faults.push(`${what}: read-only`);
        }
        untouched = false;
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it("setting a property to a value of another type is refused", async () => {
    const faults: string[] = [];
    for (const object of reached) {
      for (const member of schemaOf(object.wireClass).scalars.values()) {
        const value = wrongFor(member);
        if (value === undefined) continue;
        const { code } = await ask(object, { type: "set", name: member.wire, args: [value] });
        if (code !== "InvalidArgument" && code !== "ApiNotFound")
          faults.push(`${object.wireClass}.${member.camel}: ${code}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it("calling a method answers, or refuses the arguments", async () => {
    const faults: string[] = [];
    for (const object of reached) {
      for (const name of schemaOf(object.wireClass).methods) {
        for await (const [what, outcome] of outcomes(object, name)) faults.push(...fault(what, outcome));
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it("a method that gives a value gives one, if it answers at all", async () => {
    const faults: string[] = [];
    for (const object of reached) {
      for (const name of resultMethods(object.wireClass)) {
        for await (const [what, { code, value }] of outcomes(object, name)) {
          if (code === null && (value === null || value === undefined)) faults.push(what);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it("a method that leads to an object leads to one, unless its name says that there may be none", async () => {
    const faults: string[] = [];
    for (const object of reached) {
      for (const name of schemaOf(object.wireClass).returns.keys()) {
        if (/OrNull/u.test(name)) continue;
        for (const args of arguments_) {
          const steps = [...object.steps, { type: "method", name, args } as const];
          const outcome = await ask({ steps }, { type: "instantiate" });
          const what = `${object.wireClass}.${name}(${JSON.stringify(args)})`;
          faults.push(...fault(what, outcome));
          if (outcome.code === null && outcome.value === null) faults.push(`${what}: null`);
          if (outcome.code === "ApiNotFound") break;
        }
      }
    }
    expect(faults).toEqual([]);
  }, 60_000);

  it("a property that leads to an object leads to one, or says that it is not there", async () => {
    const faults: string[] = [];
    for (const object of reached) {
      for (const { wire } of schemaOf(object.wireClass).navigations.values()) {
        const steps = [...object.steps, { type: "property", name: wire } as const];
        const outcome = await ask({ steps }, { type: "instantiate" });
        const what = `${object.wireClass}.${wire}`;
        faults.push(...fault(what, outcome));
        if (outcome.code === null && outcome.value === null && !/OrNull/u.test(wire))
          faults.push(`${what}: null`);
      }
    }
    expect(faults).toEqual([]);
  });
});

/** Methods whose type says `ClientResult`, by their wire name. */
function resultMethods(wireClass: string): readonly string[] {
  const body = classText(wireClass);
  const methods = [...body.matchAll(/^ {8}(\w+)\(.*\): OfficeExtension\.ClientResult</gmu)].map(
    ([, camel = ""]) => camel.charAt(0).toUpperCase() + camel.slice(1),
  );
  return [...new Set(methods)].filter((name) => schemaOf(wireClass).methods.has(name));
}

function classText(wireClass: string): string {
  const start = definitions.indexOf(`    class ${wireClass} extends OfficeExtension.ClientObject {`);
  return start < 0 ? "" : definitions.slice(start, definitions.indexOf("\n    }\n", start));
}

const definitions = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8").replaceAll("\r", "");
