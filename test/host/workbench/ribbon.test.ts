import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { ribbonOf, shortcutPressed, type Shortcuts } from "../../../src/host/workbench/ribbon/manifest";

const root = path.resolve(__dirname, "../../..");
const text = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new JSDOM(text, { contentType: "text/xml" }).window.document;
const shortcuts = JSON.parse(
  readFileSync(path.join(root, "src/commands/shortcuts.json"), "utf8"),
) as Shortcuts;

const buttons = (language: "en" | "fr") =>
  ribbonOf(manifest, language).flatMap(({ groups }) => groups.flatMap((group) => group.buttons));

describe("the ribbon that the manifest describes", () => {
  it("has the add-in's tab with its buttons, in English and in French", () => {
    expect(ribbonOf(manifest, "en").map(({ label }) => label)).toEqual(["WCO Scorecard"]);
    expect(buttons("en").map(({ label }) => label)).toEqual([
      "Open pane",
      "Refresh scores",
      "Write scorecard",
      "Go to source",
    ]);
    expect(buttons("fr").map(({ label }) => label)).toEqual([
      "Ouvrir le volet",
      "Actualiser les scores",
      "Écrire le tableau de bord",
      "Aller à la source",
    ]);
  });

  it("knows what each button does, and its icon beside the page", () => {
    expect(buttons("en").map(({ action }) => action)).toEqual([
      { kind: "show-pane" },
      { kind: "run", functionName: "refreshScores" },
      { kind: "run", functionName: "writeScorecard" },
      { kind: "run", functionName: "goToSource" },
    ]);
    expect(buttons("en")[1]?.icon).toBe("assets/refresh-32.png");
  });
});

describe("the keyboard shortcuts", () => {
  const pressed = (code: string, keys: Partial<KeyboardEvent>): string | null =>
    shortcutPressed(
      { code, ctrlKey: false, altKey: false, shiftKey: false, ...keys } as KeyboardEvent,
      shortcuts,
    );
  const all = { ctrlKey: true, altKey: true, shiftKey: true };

  it("are Ctrl, Alt and Shift with a letter, which neither Excel nor a browser uses", () => {
    expect(pressed("KeyR", all)).toBe("RefreshScores");
    expect(pressed("KeyR", { ctrlKey: true })).toBeNull();
    expect(pressed("KeyR", { ...all, altKey: false })).toBeNull();
    expect(pressed("KeyX", all)).toBeNull();
  });

  it("run actions that the file describes", () => {
    const actions = shortcuts.actions.map(({ id }) => id);
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(actions);
  });
});
