import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const root = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;
const all = (tag: string): Element[] => [...manifest.getElementsByTagName(tag)];
const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? "";

/** Which pages and scripts the build makes: the others are files of the project. */
const built = ["taskpane.html", "functions.js", "functions.json", "functions.fr.json", "shortcuts.json"];

function isThere(url: string): boolean {
  const file = url.replace("https://localhost:3000/", "").replace(/#.*/, "");
  return (
    built.includes(file) ||
    existsSync(path.join(root, file)) ||
    existsSync(path.join(root, "src/taskpane", file))
  );
}

describe("manifest.xml", () => {
  it("is one that Microsoft's parser reads, for a task pane in Excel", () => {
    const parser = path.join(root, "node_modules/office-addin-manifest/cli.js");
    const { stdout } = spawnSync(process.execPath, [parser, "info", path.join(root, "manifest.xml")], {
      encoding: "utf8",
    });
    expect(stdout).toContain("Type: TaskPaneApp");
    expect(stdout).toContain("Hosts: Workbook");
    expect(stdout).toContain("Permissions: ReadWriteDocument");
  });

  it("asks for no more permission than to work in the open workbook", () => {
    expect(all("Permissions").map((element) => element.textContent)).toEqual(["ReadWriteDocument"]);
  });

  it("names only files that the project has or the build makes", () => {
    const named = [...text.matchAll(/"(https:\/\/localhost:3000\/[^"]+)"/g)].map(([, url = ""]) => url);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((url) => !isThere(url))).toEqual([]);
  });

  it("uses every resource it defines and defines every one it uses", () => {
    const used = new Set([
      ...all("Runtimes").flatMap((runtimes) => [...runtimes.children].map(attribute("resid"))),
      ...[...manifest.querySelectorAll("[resid]")].map(attribute("resid")),
    ]);
    const defined = [...manifest.querySelectorAll("[DefaultValue][id]")].map(attribute("id"));
    expect(new Set(defined)).toEqual(used);
    expect(defined).toHaveLength(new Set(defined).size);
  });

  it("says everything in French too, in the words of French-speaking Belgium, France and Canada's Office", () => {
    const english = all("bt:String").filter(
      (element) => element.getAttribute("id") !== "Functions.Namespace",
    );
    for (const element of english) {
      const locales = [...element.children].map(attribute("Locale"));
      expect([element.getAttribute("id"), ...locales]).toEqual([
        element.getAttribute("id"),
        "fr-FR",
        "fr-CA",
      ]);
    }
  });

  it("keeps short texts short enough for the ribbon", () => {
    const short = all("bt:ShortStrings").flatMap((list) => [...list.querySelectorAll("*")]);
    expect(
      short.map((e) => attribute("DefaultValue")(e) || attribute("Value")(e)).filter((t) => t.length > 125),
    ).toEqual([]);
  });

  it("gives each ribbon button a command that the add-in has", () => {
    const commands = readFileSync(path.join(root, "src/commands/commands.ts"), "utf8");
    const named = all("FunctionName").map((element) => element.textContent);
    expect(named).toEqual(["refreshScores", "writeScorecard", "goToSource"]);
    for (const name of named) expect(commands).toContain(name);
  });

  const check = path.resolve(root, "../shared/manifest/check");
  const schemas = existsSync(check) && spawnSync("xmllint", ["--version"]).status === 0;
  (schemas ? it : it.skip)(
    "follows Microsoft's schemas, element by element (where they and xmllint are there)",
    () => {
      const { status, stdout } = spawnSync("bash", [check, path.join(root, "manifest.xml")], {
        encoding: "utf8",
      });
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining("validates") });
    },
  );
});
