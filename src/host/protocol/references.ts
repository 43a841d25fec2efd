import type { WireObject } from "./wire-object";

/** Objects that clients hold on to between batches (tracked objects), each under one name until it is let go. */
export class References {
  readonly #objects = new Map<string, WireObject>();
  readonly #names = new Map<WireObject, string>();
  readonly #passing = new Set<WireObject>();
  #last = 0;

  /** The object's name, a new one when it has none yet. */
  keep(object: WireObject): string {
    const known = this.#names.get(object);
    if (known !== undefined) return known;
    this.#last += 1;
    const name = `ref${this.#last}`;
    this.#objects.set(name, object);
    this.#names.set(object, name);
    return name;
  }

  nameOf(object: WireObject): string | null {
    return this.#names.get(object) ?? null;
  }

  find(name: string): WireObject | null {
    return this.#objects.get(name) ?? null;
  }

  remove(name: unknown): void {
    const object = typeof name === "string" ? this.#objects.get(name) : undefined;
    if (object === undefined) return;
    this.#objects.delete(String(name));
    this.#names.delete(object);
  }

  /** An object that the present batch uses: it moves with the cells as those that are held do. */
  use(object: WireObject): void {
    this.#passing.add(object);
  }

  endBatch(): void {
    this.#passing.clear();
  }

  /** Tells every object held or in use that cells moved. */
  moveWithCells(change: unknown): void {
    for (const object of new Set([...this.#objects.values(), ...this.#passing]))
      object.moveWithCells?.(change);
  }

  get size(): number {
    return this.#objects.size;
  }
}
