import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { installShell, type ShellHost } from "./shell";

/** Microsoft's client library at work: the same globals that an add-in finds in its window. */
export interface LoadedOffice {
  readonly window: Window & typeof globalThis;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeRuntime: typeof OfficeRuntime;
  /** Ends the conversation with the host and frees the window. */
  readonly dispose: () => void;
}

const address = "https://office.localhost/";

/**
 * Loads the unmodified Office.js of the installed npm package in Node against a host and waits until it is ready.
 * Takes some 150 ms: share one among tests.
 */
export async function loadOfficeInNode(host: ShellHost): Promise<LoadedOffice> {
  let close = (): void => undefined;
  const page = new JSDOM(`<!doctype html><script src="${address}office.js"></script>`, {
    url: address,
    runScripts: "dangerously",
    resources: new InstalledLibrary(),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      close = installShell(window, host);
    },
  });
  const window = page.window as unknown as LoadedOffice["window"] & LoadedOffice;
  await scriptLoaded(window);
  await window.Office.onReady();
  const { Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime } = window;
  const dispose = (): void => {
    close();
    window.close();
  };
  return { window, Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime, dispose };
}

/** Serves the library's own files from the package; everything else (telemetry) is not there. */
class InstalledLibrary extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    if (!url.startsWith(address)) return null;
    const content = readLibraryFile(new URL(url).pathname.slice(1));
    // A window that is closed gives up what it still waits for.
    return Object.assign(content, { abort: () => undefined });
  }
}

const files = new Map<string, Promise<Buffer>>();

function readLibraryFile(name: string): Promise<Buffer> {
  const known = files.get(name);
  if (known) return known;
  const content = readFile(path.join(libraryFolder(), name));
  files.set(name, content);
  return content;
}

function libraryFolder(): string {
  const description = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  return path.join(path.dirname(description), "dist");
}

function scriptLoaded(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener("load", () => {
      resolve();
    });
  });
}
