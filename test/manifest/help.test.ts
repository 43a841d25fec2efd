import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { functionsMetadata } from "../build/functions-metadata";

const root = path.resolve(__dirname, "../..");
const page = new JSDOM(readFileSync(path.join(root, "src/taskpane/help.html"), "utf8")).window.document;

describe("the help of every function", () => {
  it("is a place on the page that is built beside the pane", async () => {
    const { functions } = (await functionsMetadata()) as unknown as {
      readonly functions: readonly { readonly id: string; readonly helpUrl?: string }[];
    };
    expect(functions.length).toBeGreaterThan(6);
    for (const { id, helpUrl } of functions) {
      expect(helpUrl).toBe(`https://localhost:3000/help.html#${id.toLowerCase()}`);
      expect([id, page.getElementById(id.toLowerCase())?.textContent]).toEqual([id, `WCO.${id}`]);
    }
  });

  it("is said in English and in French", () => {
    const [english, french] = [
      page.querySelectorAll("p:not([lang=fr])"),
      page.querySelectorAll("p[lang=fr]"),
    ];
    expect(french.length).toBeGreaterThanOrEqual(english.length - 3);
  });

  it("lets no script run", () => {
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script-src");
  });
});
