import calculatorUrl from "@ironcalc/wasm/wasm_bg.wasm";
import { createHost, registerFunctions, type FunctionsMetadata, type Host } from "../../src/host";

/** Milliseconds from setting the pane's address on. */
export interface PaneTimes {
  /** Until the first formula has a value; null where no formula asks, or none has one after ten seconds. */
  readonly answer: number | null;
  /** Until the first button or tab is painted and the page is free to answer a click. */
  readonly interactive: number;
}

declare global {
  interface Window {
    embeddedHost?: Host;
    /** Resolves when the workbook is open. */
    workbookIsOpen?: Promise<void>;
    loadPane?: (url: string, answers: boolean) => Promise<PaneTimes>;
  }
}

/** Opens the workbook beside the page; the clock starts only afterwards, as Excel has its workbook open already. */
async function openWorkbook(): Promise<void> {
  const host = await createHost({ calculator: new URL(calculatorUrl, document.baseURI) });
  const metadata = (await (await fetch("../functions.json")).json()) as FunctionsMetadata;
  await host.open(new Uint8Array(await (await fetch("scorecard.xlsx")).arrayBuffer()));
  registerFunctions(host, "WCO", metadata);
  window.embeddedHost = host;
  window.loadPane = (url, answers) => loadPane(host, url, answers);
}

async function loadPane(host: Host, url: string, answers: boolean): Promise<PaneTimes> {
  const frame = document.getElementById("pane") as HTMLIFrameElement;
  const start = performance.now();
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 10_000));
  const answered = answers ? Promise.race([firstValue(host, start), late]) : Promise.resolve(null);
  frame.src = url;
  if (answers) callWhenAssociated(host, frame);
  const [answer, interactive] = await Promise.all([answered, firstControl(frame, start)]);
  return { answer, interactive };
}

/** What a page with Office.js holds once its functions' script has told which code answers what. */
interface FunctionsWindow {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, unknown>> };
  };
}

/** Excel calls the functions of an open workbook as soon as the add-in's page has code for them. */
function callWhenAssociated(host: Host, frame: HTMLIFrameElement): void {
  const look = setInterval(() => {
    const page = frame.contentWindow as unknown as FunctionsWindow | null;
    if (page?.CustomFunctions?._association?.mappings["KPI"] === undefined) return;
    clearInterval(look);
    host.engine.calculation.calculate("full");
  }, 2);
}

function firstValue(host: Host, start: number): Promise<number> {
  return new Promise((resolve) => {
    const stop = host.onFunctionResults((results) => {
      const hasValue = results.some(
        ([, succeeded, content]) => succeeded === true && typeof content === "number",
      );
      if (!hasValue) return;
      stop();
      resolve(performance.now() - start);
    });
  });
}

function firstControl(frame: HTMLIFrameElement, start: number): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (frame.contentDocument?.querySelector("button, [role=tab]") == null) requestAnimationFrame(look);
      // Painted in this frame, free in the next task.
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
    };
    look();
  });
}

window.workbookIsOpen = openWorkbook();
