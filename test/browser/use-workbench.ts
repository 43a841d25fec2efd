import type { Browser } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";
import { distribution, openChromium } from "./chromium";
import { openPane, type OpenPane } from "./pane";

/** One Chromium and one server of the built add-in for the tests of a file; returns what opens the workbench there. */
export function useWorkbench(): (locale?: string, query?: string) => Promise<OpenPane> {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([openChromium(), serve(distribution, 0)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  return (locale = "en-GB", query = "") => openPane(browser, server.address, locale, query);
}

const patience = 15_000;

/** Asserts that what is read becomes equal to what is expected: a page draws in its own time. */
export async function becomes<Value>(read: () => Promise<Value>, expected: unknown): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (mismatch) {
      if (Date.now() > end) throw mismatch;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
