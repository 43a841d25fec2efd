import calculatorUrl from "@ironcalc/wasm/wasm_bg.wasm";
import { createHost, registerFunctions, type FunctionsMetadata } from "..";
import { element } from "./elements";
import type { Shortcuts } from "./ribbon/manifest";
import { ribbonOf } from "./ribbon/manifest";
import { openWindow } from "./window";
import { tell } from "./messages";
import { language, word } from "./words";
import "./workbench.css";

/*
 * The page that stands for Excel's window: it holds the workbook, shows its sheets and loads the pane beside them. The
 * pane finds the host as `embeddedHost` of the page around it.
 */
async function start(): Promise<void> {
  document.documentElement.lang = language;
  const [host, functions, manifest, shortcuts] = await Promise.all([
    createHost({
      calculator: new URL(calculatorUrl, document.baseURI),
      language: language === "fr" ? "fr-FR" : "en-US",
    }),
    read<FunctionsMetadata>(language === "fr" ? "functions.fr.json" : "functions.json"),
    fetch("manifest.xml").then((response) => response.text()),
    read<Shortcuts>("shortcuts.json"),
  ]);
  registerFunctions(host, "WCO", functions);
  Object.assign(window, { embeddedHost: host });
  const ribbon = ribbonOf(new DOMParser().parseFromString(manifest, "text/xml"), language);
  const { files } = openWindow({ host, functions, ribbon, shortcuts });
  const address = new URLSearchParams(location.search).get("open");
  if (address !== null) await files.openAddress(address);
  connectPane();
  // As in Excel, each workbook has an add-in of its own.
  files.onOpened(connectPane);
}

async function read<Content>(address: string): Promise<Content> {
  return (await (await fetch(address)).json()) as Content;
}

function connectPane(): void {
  const pane = element<HTMLIFrameElement>("pane");
  pane.title = word("paneTitle");
  // Not before now: the pane's first script looks for the host.
  pane.src = "taskpane.local.html";
}

void start().catch((fault: unknown) => {
  tell("error", fault instanceof Error ? fault.message : String(fault));
});
