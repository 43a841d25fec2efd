/** What the client library calls back with a result: a status (0 for success) and payloads, as an array-like. */
export type NativeCallback = (response: unknown) => void;

/** What the client library is called with when an event that it registered for happens. */
export type NativeEventHandler = (event: number, details: unknown) => void;

/** The document's settings as the client library reads and writes them: parallel lists of keys and JSON texts. */
export interface NativeSettings {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

/** `window.external.GetContext()`: who is the host, in which language, with which requirement sets. */
export interface NativeContext {
  GetAppType(): number;
  GetSolutionRef(): string;
  GetAppVersionMajor(): number;
  GetAppVersionMinor(): number;
  GetAppUILocale(): string;
  GetAppDataLocale(): string;
  GetDocUrl(): string;
  GetAppCapabilities(): number;
  GetActivationMode(): number;
  GetControlIntegrationLevel(): number;
  GetSolutionToken(): string;
  GetSupportedMatrix(): string;
  GetHostFullVersion(): string;
  GetSettings(): NativeSettings;
}

/** `window.external` as desktop Excel provides it. */
export interface NativeExternal {
  GetContext(): NativeContext;
  Execute(id: number, parameters: unknown, callback: NativeCallback): void;
  RegisterEvent(id: number, target: string, handler: NativeEventHandler, callback: NativeCallback): void;
  UnregisterEvent(id: number, target: string, callback: NativeCallback): void;
}

/** The bridge over which the client library sends requests; it hangs `onMessageFromHost` on it when it loads. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}
