import { element, make } from "../elements";
import { word } from "../words";
import { complete, parameterAt, type Completion, type FunctionWords, type Vocabulary } from "./completion";

/** The list under the text that is typed: functions, names and words to choose from, and what the argument is. */
export class CompletionList {
  readonly #root = element("completion");
  #completion: Completion | null = null;
  #chosen = -1;

  constructor(private readonly vocabulary: Vocabulary) {
    this.#root.addEventListener("pointerdown", (event) => {
      // The text field keeps the focus.
      event.preventDefault();
      const at = (event.target as HTMLElement).closest<HTMLElement>("[data-at]")?.dataset["at"];
      if (at === undefined || this.#field === null) return;
      this.#chosen = Number(at);
      this.accept(this.#field);
    });
  }

  #field: HTMLTextAreaElement | null = null;

  get isOpen(): boolean {
    return (this.#completion?.choices.length ?? 0) > 0;
  }

  /** True when one of the choices was reached with the arrow keys. */
  get isChosen(): boolean {
    return this.isOpen && this.#chosen >= 0;
  }

  /** Shows what fits at the caret. */
  follow(field: HTMLTextAreaElement): void {
    this.#field = field;
    this.#completion = complete(field.value, field.selectionStart, this.vocabulary);
    this.#chosen = -1;
    this.#draw(field);
  }

  hide(): void {
    this.#completion = null;
    this.#root.hidden = true;
    this.#field?.setAttribute("aria-expanded", "false");
    this.#field?.removeAttribute("aria-activedescendant");
  }

  move(step: 1 | -1, field: HTMLTextAreaElement): void {
    const count = this.#completion?.choices.length ?? 0;
    this.#chosen = (this.#chosen + step + count) % count;
    this.#draw(field);
  }

  /** Puts the choice (the first one where none was reached) into the text. Returns false where there is none. */
  accept(field: HTMLTextAreaElement): boolean {
    const completion = this.#completion;
    const choice = completion?.choices[Math.max(this.#chosen, 0)];
    if (!completion || choice === undefined) return false;
    field.setRangeText(choice.text, completion.from, completion.to, "end");
    field.dispatchEvent(new Event("input"));
    return true;
  }

  #draw(field: HTMLTextAreaElement): void {
    const completion = this.#completion;
    this.#root.hidden = completion === null;
    field.setAttribute("aria-expanded", String(this.isOpen));
    if (completion === null) return;
    const { choices, call } = completion;
    const options = choices.map(({ text, meaning }, at) =>
      make(
        "li",
        { role: "option", id: `choice-${at}`, "data-at": at, "aria-selected": String(at === this.#chosen) },
        make("strong", {}, text.replace(/\($/, "")),
        make("span", {}, meaning),
      ),
    );
    this.#root.replaceChildren(
      ...(call === undefined ? [] : [signature(call.function, call.argument)]),
      ...(options.length === 0
        ? []
        : [make("ul", { role: "listbox", id: "choices", "aria-label": word("formulaBar") }, ...options)]),
    );
    const box = field.getBoundingClientRect();
    Object.assign(this.#root.style, {
      left: `${Math.max(4, Math.min(box.left, window.innerWidth - 440))}px`,
      top: `${Math.min(box.bottom + 2, window.innerHeight - this.#root.offsetHeight - 4)}px`,
    });
    if (this.#chosen >= 0) {
      field.setAttribute("aria-activedescendant", `choice-${this.#chosen}`);
      options[this.#chosen]?.scrollIntoView({ block: "nearest" });
    } else field.removeAttribute("aria-activedescendant");
  }
}

function signature(called: FunctionWords, argument: number): HTMLElement {
  const now = parameterAt(called, argument);
  const parts = called.parameters.flatMap((parameter, at) => {
    const name = parameter.optional ? `[${parameter.name}]` : parameter.name;
    return [at === 0 ? "" : ", ", parameter === now ? make("strong", {}, name) : name];
  });
  return make(
    "p",
    { class: "signature" },
    `${called.name}(`,
    ...parts,
    ")",
    make(
      "span",
      {},
      now === undefined
        ? called.description
        : `${now.description}${now.optional && !/default|défaut/i.test(now.description) ? ` (${word("optional")})` : ""}`,
    ),
  );
}
