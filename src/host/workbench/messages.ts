import { element, make } from "./elements";
import { word } from "./words";

let fading = 0;

/** Tells the user something in the message bar; good news goes by itself. */
export function tell(kind: "info" | "warning" | "error", text: string): void {
  window.clearTimeout(fading);
  const bar = element("message");
  bar.className = `message message-${kind}`;
  bar.setAttribute("role", kind === "info" ? "status" : "alert");
  const close = make("button", { type: "button", "aria-label": word("close") }, "✕");
  close.addEventListener("click", dismiss);
  bar.replaceChildren(make("span", {}, text), close);
  bar.hidden = false;
  if (kind === "info") fading = window.setTimeout(dismiss, 6_000);
}

export function dismiss(): void {
  element("message").hidden = true;
}

/** Asks before something that cannot be undone. Resolves to whether the user wants it. */
export function ask(question: {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}): Promise<boolean> {
  const dialog = element<HTMLDialogElement>("question");
  const yes = make("button", { type: "button", class: "primary" }, question.yes);
  const no = make("button", { type: "button" }, question.no);
  dialog.setAttribute("aria-labelledby", "question-title");
  dialog.replaceChildren(
    make("h2", { id: "question-title" }, question.title),
    make("p", {}, question.text),
    make("div", { class: "dialog-buttons" }, yes, no),
  );
  return new Promise((resolve) => {
    yes.addEventListener("click", () => {
      dialog.close("yes");
    });
    no.addEventListener("click", () => {
      dialog.close("no");
    });
    dialog.addEventListener(
      "close",
      () => {
        resolve(dialog.returnValue === "yes");
      },
      { once: true },
    );
    dialog.returnValue = "";
    dialog.showModal();
    no.focus();
  });
}
