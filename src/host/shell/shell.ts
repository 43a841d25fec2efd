import type { AddInCommands } from "./add-in-commands";
import type { NativeBridge, NativeContext, NativeExternal } from "./native-window";
import { requirementSets } from "./requirement-sets";

/** What the shell needs of a host: its language, the document's settings, and a line for requests and answers. */
export interface ShellHost {
  /** Display language, "en-US" or "fr-FR". */
  readonly language: string;
  /** Language of numbers and dates. */
  readonly locale: string;
  readonly documentUrl: string;
  readonly settings: DocumentSettings;
  /** The ribbon's buttons. */
  readonly commands: AddInCommands;
  /** Opens a conversation; answers and events come to `deliver`. */
  connect(deliver: (text: string) => void): ShellConnection;
}

export interface ShellConnection {
  receive(text: string): void;
  close(): void;
}

/** Settings by name, as JSON texts. */
export interface DocumentSettings {
  readAll(): Readonly<Record<string, string>>;
  replaceAll(settings: Readonly<Record<string, string>>): void;
}

/** The parts of a window that the shell furnishes; a page's and jsdom's alike. */
export interface ShellWindow {
  readonly sessionStorage: Pick<Storage, "setItem">;
  external?: unknown;
  _richApiNativeBridge?: NativeBridge;
}

const succeeded = 0;
const excel = 1;
const taskPane = 1;

/**
 * Makes a window look to Office.js as desktop Excel's does. Call it before the script `office.js` loads. Returns what
 * ends the conversation with the host.
 */
export function installShell(window: ShellWindow, host: ShellHost): () => void {
  window.sessionStorage.setItem("hostInfoValue", `Excel$Win32$16.01$${host.language}$$$$0`);
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      connection.receive(text);
    },
  };
  const connection = host.connect((text) => bridge.onMessageFromHost?.(text));
  const registrations: (() => void)[] = [];
  Object.defineProperty(window, "external", {
    configurable: true,
    writable: true,
    value: nativeExternal(host, registrations),
  });
  window._richApiNativeBridge = bridge;
  return () => {
    for (const end of registrations) end();
    connection.close();
  };
}

function nativeExternal(host: ShellHost, registrations: (() => void)[]): NativeExternal {
  const context = nativeContext(host);
  return {
    GetContext: () => context,
    Execute: (id, parameters, callback) => {
      host.commands.execute(id, parameters);
      callback([succeeded]);
    },
    RegisterEvent: (id, _target, handler, callback) => {
      registrations.push(host.commands.register(id, handler));
      callback(succeeded);
    },
    UnregisterEvent: (_id, _target, callback) => callback(succeeded),
  };
}

function nativeContext(host: ShellHost): NativeContext {
  return {
    GetAppType: () => excel,
    GetSolutionRef: () => "",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.language,
    GetAppDataLocale: () => host.locale,
    GetDocUrl: () => host.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => taskPane,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostFullVersion: () => "16.0.18025.20000",
    GetSettings: () => ({
      Read(keys, values) {
        for (const [key, value] of Object.entries(host.settings.readAll())) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys, values) {
        host.settings.replaceAll(Object.fromEntries(keys.map((key, at) => [key, values[at] ?? ""])));
      },
    }),
  };
}
