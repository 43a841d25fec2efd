import type { Page } from "playwright-core";
import type { Host } from "../../src/host";
import { accessibilityFaults, overflowing, samples, type OpenPane } from "./pane";
import { useWorkbench } from "./use-workbench";
import { worksheetTexts } from "./worksheet-texts";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();

/** Does something to the workbook's host, as Excel or somebody at Excel would. */
function atHost(page: Page, does: (host: Host) => void): Promise<void> {
  return page.evaluate(`(${does.toString()})(window.embeddedHost)`);
}

/** As the user protects a sheet. */
function protect(page: Page, name: string): Promise<void> {
  return page.evaluate((sheetName) => {
    const host = (window as unknown as { embeddedHost: Host }).embeddedHost;
    host.protect(host.engine.sheets.list().find((sheet) => sheet.name === sheetName)!.id);
  }, name);
}

/** As a co-author deletes a sheet. */
function remove(page: Page, name: string): Promise<void> {
  return page.evaluate((sheetName) => {
    const host = (window as unknown as { embeddedHost: Host }).embeddedHost;
    host.coAuthor(({ sheets }) => {
      sheets.remove(sheets.list().find((sheet) => sheet.name === sheetName)!.id);
    });
  }, name);
}

function requestCount(page: Page): Promise<number> {
  return page.evaluate(
    () => (window as unknown as { embeddedHost: Host }).embeddedHost.traffic.operations.length,
  );
}

/** The pane with the samples collected, at the step "Write". */
async function readyToWrite(locale = "en-GB"): Promise<OpenPane> {
  const opened = await openWorkbench(locale);
  await opened.pane.getByTestId("files").setInputFiles(samples);
  await opened.pane.getByText(/^5 (workbooks, 184 figures|classeurs, 184 chiffres)$/).waitFor();
  await opened.pane.getByRole("tab", { name: /^(Write|Écriture|Écrire)/ }).click();
  return opened;
}

const write = { name: "Write scorecard" } as const;

describe("a cell that is being edited", () => {
  it("is said while the pane waits, and the work goes on by itself", async () => {
    const { page, pane } = await openWorkbench();
    await atHost(page, (host) => {
      host.trouble.editing = true;
    });
    await pane.getByRole("button", { name: "Use this workbook’s sheets" }).click();
    await pane.getByText("A cell is being edited.").waitFor();
    await atHost(page, (host) => {
      host.trouble.editing = false;
    });
    await pane.getByText("The sheets of this workbook are empty").waitFor();
    expect(await pane.getByText("A cell is being edited.").count()).toBe(0);
    await page.close();
  });
});

describe("a workbook that is open for reading only", () => {
  it("is said, and nothing is written", async () => {
    const { page, pane } = await readyToWrite();
    await atHost(page, (host) => {
      host.trouble.readOnly = true;
    });
    await pane.getByRole("button", write).click();
    await pane.getByText("open for reading only, so nothing was written").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await atHost(page, (host) => {
      host.trouble.readOnly = false;
    });
    await pane.getByRole("button", { name: "Try again" }).click();
    await pane.getByText("Written.").waitFor();
    await page.close();
  });
});

describe("a protected sheet", () => {
  it("stays as it is, and a new one is offered beside it", async () => {
    const { page, pane } = await readyToWrite();
    await pane.getByRole("button", write).click();
    await pane.getByText("Written.").waitFor();
    await protect(page, "Scorecard");
    const before = await worksheetTexts(page, "Scorecard");
    await pane.getByRole("button", write).click();
    await pane.getByText("The sheet is protected, so nothing was written.").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await pane.getByRole("button", { name: "Write a new sheet beside it" }).click();
    await pane.getByText("Written.").waitFor();
    expect(await worksheetTexts(page, "Scorecard")).toEqual(before);
    expect(await worksheetTexts(page, "Scorecard (2)")).toEqual(before);
    await page.close();
  });

  it("is said in French as well", async () => {
    const { page, pane } = await readyToWrite("fr-FR");
    await pane.getByRole("button", { name: "Écrire le tableau de bord" }).click();
    await pane.getByText("Écrit.").waitFor();
    await protect(page, "Scorecard");
    await pane.getByRole("button", { name: "Écrire le tableau de bord" }).click();
    await pane.getByText("La feuille est protégée : rien n’a été écrit.").waitFor();
    await pane.getByRole("button", { name: "Écrire une nouvelle feuille à côté" }).waitFor();
    expect(await overflowing(page)).toEqual([]);
    await page.close();
  });
});

describe("a sheet that somebody deletes or renames under us", () => {
  it("is written again where it was deleted", async () => {
    const { page, pane } = await readyToWrite();
    await pane.getByRole("button", write).click();
    await pane.getByText("Written.").waitFor();
    await remove(page, "WCO Data");
    await pane.getByRole("button", write).click();
    await pane.getByText("Written.").waitFor();
    expect((await worksheetTexts(page, "WCO Data")).length).toBeGreaterThan(184);
    await page.close();
  });
});

describe("an Excel that answers with an error, at any request of writing", () => {
  it("is said with one thing to do, after which everything is written", async () => {
    const { page, pane } = await readyToWrite();
    await pane.getByRole("button", write).click();
    await pane.getByText("Written.").waitFor();
    const wanted = await worksheetTexts(page, "WCO Data");
    const from = await requestCount(page);
    await pane.getByRole("button", write).click();
    await pane.getByText("Written.").waitFor();
    const requests = (await requestCount(page)) - from;
    expect(requests).toBeGreaterThan(3);
    for (let request = 1; request <= requests; request += 1) {
      await page.evaluate((which) => {
        const { trouble } = (window as unknown as { embeddedHost: Host }).embeddedHost;
        trouble.fail({ request: which, operation: 3, code: "GeneralException" });
      }, request);
      await pane.getByRole("button", write).click();
      // The pane's head tells of a table that could not be read, and reads it again by itself: the step is what counts.
      const step = pane.locator("main");
      const failed = step.getByTestId("problem");
      await failed.or(step.getByText("Written.")).first().waitFor();
      if ((await failed.count()) > 0) await step.getByRole("button", { name: "Try again" }).click();
      await pane.getByText("Written.").waitFor();
      expect(await worksheetTexts(page, "WCO Data")).toEqual(wanted);
    }
    await page.close();
  });
});
