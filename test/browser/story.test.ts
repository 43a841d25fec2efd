import type { FrameLocator, Page } from "playwright-core";
import { accessibilityFaults, overflowing, samples } from "./pane";
import { useWorkbench } from "./use-workbench";

jest.setTimeout(240_000);

const openWorkbench = useWorkbench();

/** What an officer reads on the way, in either language. */
const languages = [
  {
    locale: "en-GB",
    collect: "Collect",
    map: "Map",
    check: "Check",
    score: "Score",
    write: "Write",
    recognised: "Every row was recognised.",
    allNew: "The workbook holds no figures yet: 184 figures are new.",
    notYet: "From the collected workbooks, not yet written",
    live: "Live, from this workbook’s WCO Data",
    overall: "84.7%",
    status: "▲ At risk",
    quarter: "Q1: 1 of 2",
    writeNow: "Write scorecard",
    written: "Written.",
    goToSheet: "Go to the scorecard",
    dataRow: /WCO Data, row \d+/,
    noDifferences: "No differences",
  },
  {
    locale: "fr-FR",
    collect: "Collecte",
    map: "Repérage",
    check: "Contrôle",
    score: "Scores",
    write: "Écriture",
    recognised: "Chaque ligne a été reconnue.",
    allNew: "Le classeur ne contient pas encore de chiffres : 184 chiffres sont nouveaux.",
    notYet: "D’après les classeurs rassemblés, pas encore écrits",
    live: "En direct, d’après WCO Data de ce classeur",
    overall: "84,7 %",
    status: "▲ À risque",
    quarter: "T1 : 1 sur 2",
    writeNow: "Écrire le tableau de bord",
    written: "Écrit.",
    goToSheet: "Aller au tableau de bord",
    dataRow: /WCO Data, ligne \d+/,
    noDifferences: "Aucune différence",
  },
] as const;

describe.each(languages)("an officer's two minutes with five directorates' files ($locale)", (words) => {
  const step = async (pane: FrameLocator, page: Page, name: string): Promise<void> => {
    await pane.getByRole("tab", { name }).click();
    await pane.locator("main").getByRole("progressbar").first().waitFor({ state: "detached" });
    expect(await overflowing(page)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  };

  it("leads from the files to the scorecard's sheets, each score explained down to its cells", async () => {
    const { page, pane, seen } = await openWorkbench(words.locale);
    await pane.getByTestId("files").setInputFiles(samples);
    await pane.getByTestId("collected").waitFor();

    await step(pane, page, words.map);
    await pane.getByText(words.recognised).waitFor();

    await step(pane, page, words.check);
    await pane.getByText(words.allNew).waitFor();
    await pane.getByTestId("findings").getByRole("button").first().click();
    await pane.getByTestId("surroundings").waitFor();

    await step(pane, page, words.score);
    await pane.getByText(words.notYet).waitFor();
    expect(plain(await pane.getByTestId("overall").textContent())).toBe(words.overall);
    expect(await pane.getByTestId("summary").textContent()).toContain(words.status);
    await pane.locator('[data-id="SP5.1"]').click();
    const source = "Compliance_and_Facilitation_2019-20.xlsx › Matrix!C13 / D13";
    await pane.getByTestId("explanation").getByText(source).click();
    await pane.getByTestId("surroundings").waitFor();
    const chart = pane.getByTestId("explanation").getByRole("img").first();
    expect(plain(await chart.getAttribute("aria-label"))).toContain(words.quarter);
    expect(await accessibilityFaults(page)).toEqual([]);

    await step(pane, page, words.write);
    await pane.getByTestId("preview").getByText("Scorecard").waitFor();
    await pane.getByRole("button", { name: words.writeNow }).click();
    await pane.getByText(words.written).waitFor();
    await pane.getByRole("button", { name: words.goToSheet }).click();
    for (const sheet of ["Scorecard", "Strategy map", "Deviations", "WCO Data"]) {
      await page.getByRole("tab", { name: sheet, exact: true }).waitFor();
    }

    await step(pane, page, words.score);
    await pane.getByText(words.live).waitFor();
    await pane.locator('[data-id="SP5.1"]').click();
    await pane.getByTestId("explanation").getByText(words.dataRow).first().click();
    await step(pane, page, words.check);
    await pane.getByText(words.noDifferences).waitFor();
    expect(seen).toEqual({ strangers: [], errors: [] });
    await page.close();
  });
});

/** Blanks of any kind as one: French separates with narrow ones. */
function plain(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ");
}
