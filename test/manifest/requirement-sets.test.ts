import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * Which requirement set each Office.js member of src/excel needs, found from the type definitions: every property access
 * whose declaration lies in @types/office-js carries "[Api set: ExcelApi 1.9]" in its documentation.
 */
const root = path.resolve(__dirname, "../..");
const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /^(excel|commands|taskpane)\/.*\.tsx?$/.test(file))
  .map((file) => path.join(root, "src", file));

interface Use {
  readonly member: string;
  readonly set: string;
  readonly version: number;
}

function membersUsed(): readonly Use[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(sources, { ...options, incremental: false });
  const checker = program.getTypeChecker();
  const uses = new Map<string, Use>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
      if (declaration?.getSourceFile().fileName.includes("@types/office-js") === true)
        note(declaration, node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  const note = (declaration: ts.Declaration, name: string): void => {
    const comment = ts
      .getJSDocCommentsAndTags(declaration)
      .map((each) => each.getText())
      .join("\n");
    const [, set = "", version = ""] = /\[Api set: (\w+) ([\d.]+)/.exec(comment) ?? [];
    // Members shared with Outlook name its sets, which say nothing of Excel.
    if (set === "" || set === "Mailbox") return;
    const owner = declaration.parent;
    const className =
      ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) ? (owner.name?.text ?? "") : "";
    uses.set(`${className}.${name}`, { member: `${className}.${name}`, set, version: number(version) });
  };
  for (const file of program.getSourceFiles())
    if (sources.includes(path.normalize(file.fileName))) visit(file);
  return [...uses.values()];
}

/** "1.10" comes after "1.9". */
function number(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}

function declared(): ReadonlyMap<string, number> {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)];
  return new Map(sets.map(([, name = "", version = ""]) => [name, number(version)]));
}

describe("the requirement sets that the manifest declares", () => {
  it("cover every Office.js member that the add-in uses", () => {
    const uses = membersUsed();
    expect(uses.length).toBeGreaterThan(30);
    const sets = declared();
    const uncovered = uses.filter(({ set, version }) => (sets.get(set) ?? 0) < version);
    expect(uncovered).toEqual([]);
  }, 60_000);
});
