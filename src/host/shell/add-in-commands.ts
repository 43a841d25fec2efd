/** Numbers by which the client library and desktop Excel know the ribbon's buttons. */
const ribbonButtonPressed = 39;
const ribbonButtonDone = 94;
const succeeded = 0;

/** A client whose add-in can be told that a button was pressed. */
type Pressed = (commandId: string, functionName: string, event: string) => void;

/**
 * The ribbon's buttons as desktop Excel passes them to an add-in: the client library registers for them, gets the name
 * of the function that the manifest gives the button, and says when it is done (`event.completed()`).
 */
export class AddInCommands {
  readonly #clients = new Set<Pressed>();
  readonly #running = new Map<string, (done: boolean) => void>();
  #last = 0;

  /** True once an add-in's page listens. */
  get isReady(): boolean {
    return this.#clients.size > 0;
  }

  /** Presses a button. Resolves when the add-in is done: false where it has no such function, or nobody listens. */
  press(button: string, functionName: string): Promise<boolean> {
    const client = [...this.#clients].at(-1);
    if (client === undefined) return Promise.resolve(false);
    this.#last += 1;
    const id = `command-${this.#last}`;
    return new Promise((resolve) => {
      this.#running.set(id, resolve);
      client(id, functionName, JSON.stringify({ source: { id: button } }));
    });
  }

  /** Takes a registration of the client library; says whether it was for the ribbon. Returns what ends it. */
  register(event: number, handler: (event: number, details: unknown) => void): () => void {
    if (event !== ribbonButtonPressed) return () => undefined;
    const client: Pressed = (...details) => handler(ribbonButtonPressed, details);
    this.#clients.add(client);
    return () => {
      this.#clients.delete(client);
      // Whoever waits for a page that has gone is not left waiting.
      for (const done of this.#running.values()) done(false);
      this.#running.clear();
    };
  }

  /** Takes what the client library executes: a button's work that is done. */
  execute(method: number, parameters: unknown): void {
    if (method !== ribbonButtonDone || !Array.isArray(parameters)) return;
    const [id, status] = parameters as unknown[];
    const done = this.#running.get(String(id));
    this.#running.delete(String(id));
    done?.(status === succeeded);
  }
}
