/**
 * First script of a page that runs the add-in without Excel, before office.js. The page, or the page around it, has
 * made a host and holds it as `embeddedHost`.
 */
import { installShell, type ShellHost } from "./shell";

interface HostingWindow {
  readonly embeddedHost?: ShellHost;
}

const own = window as unknown as HostingWindow;
const around = window.parent as unknown as HostingWindow;
const host = own.embeddedHost ?? around.embeddedHost;

if (host) {
  const close = installShell(window, host);
  window.addEventListener("pagehide", close);
} else {
  console.error("This page runs inside the workbench: open index.html beside it.");
}
