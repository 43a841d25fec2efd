import { createHost, type Host } from "../../../src/host";
import { readCalculatorCode } from "../../../src/host/engine/node-calculator-code";
import { loadOfficeInNode, type LoadedOffice } from "../../../src/host/shell/node-office";

let host: Host;
let office: LoadedOffice;

beforeAll(async () => {
  host = await createHost({ calculator: readCalculatorCode() });
  office = await loadOfficeInNode(host);
});

afterAll(() => {
  office.dispose();
});

describe("a button of the ribbon", () => {
  it("runs the function that the add-in gave its name, and is free again when that says so", async () => {
    const events: Office.AddinCommands.Event[] = [];
    office.Office.actions.associate("refreshScores", (event: Office.AddinCommands.Event) => {
      events.push(event);
      event.completed();
    });
    await expect(host.commands.press("Wco.Refresh", "refreshScores")).resolves.toBe(true);
    expect(events.map(({ source }) => source.id)).toEqual(["Wco.Refresh"]);
  });

  it("says that it did nothing where the add-in has no such function", async () => {
    await expect(host.commands.press("Wco.Other", "somethingElse")).resolves.toBe(false);
  });

  it("says that it did nothing where no add-in is loaded", async () => {
    const empty = await createHost({ calculator: readCalculatorCode() });
    expect(empty.commands.isReady).toBe(false);
    await expect(empty.commands.press("Wco.Refresh", "refreshScores")).resolves.toBe(false);
  });
});

describe("a keyboard shortcut", () => {
  it("runs its action, without an event", async () => {
    const called = new Promise((resolve) => {
      office.Office.actions.associate("writeScorecard", resolve);
    });
    host.runAction("writeScorecard");
    await expect(called).resolves.toBeNull();
  });

  it("does nothing where the add-in has no such action", () => {
    expect(() => {
      host.runAction("somethingElse");
    }).not.toThrow();
  });
});

describe("the task pane", () => {
  it("is shown and hidden by the add-in", async () => {
    const states: boolean[] = [];
    const end = host.onPane((isVisible) => states.push(isVisible));
    await office.Office.addin.hide();
    await office.Office.addin.showAsTaskpane();
    end();
    expect(states).toEqual([false, true]);
  });
});
