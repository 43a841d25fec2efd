import { element, make } from "./elements";
import type { Files } from "./files";
import { finishedScorecard, sampleWorkbooks } from "./samples";
import { word } from "./words";

/** What an empty workbook invites to do. Returns what shows or hides it as the workbook is. */
export function welcome(files: Files): () => void {
  const section = element("welcome");
  let isDismissed = false;
  const button = (label: string, press: () => void, primary = false): HTMLElement => {
    const made = make("button", { type: "button", ...(primary ? { class: "primary" } : {}) }, label);
    made.addEventListener("click", press);
    return made;
  };
  const samples = make("div", { class: "welcome-samples" });
  const finished = finishedScorecard();
  section.setAttribute("aria-labelledby", "welcome-title");
  section.append(
    make("h2", { id: "welcome-title" }, word("welcome")),
    make("p", {}, word("welcomeText")),
    make(
      "div",
      { class: "welcome-actions" },
      button(`${word("open")} …`, () => element<HTMLInputElement>("open").click(), true),
      ...(finished === null ? [] : [button(word("welcomeFinished"), () => void files.openAddress(finished))]),
      button(word("welcomeEmpty"), () => {
        isDismissed = true;
        section.hidden = true;
        element("grid").focus();
      }),
    ),
    make("h3", {}, word("samplesGroup")),
    samples,
  );
  void sampleWorkbooks().then((workbooks) => {
    samples.replaceChildren(
      ...workbooks.map(({ title, address }) => button(title, () => void files.openAddress(address))),
    );
  });
  return () => {
    section.hidden = isDismissed || !files.isNew;
  };
}
