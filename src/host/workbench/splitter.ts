import { element } from "./elements";
import { word } from "./words";

/** Excel's pane: 350 pixels wide at first, never less than 320. */
const width = { first: 350, least: 320, most: 700, step: 10 };

/** Lets the pane's width be changed with the mouse and the arrow keys. */
export function splitPane(): void {
  const splitter = element("splitter");
  const pane = element("pane");
  splitter.setAttribute("aria-label", word("splitter"));
  splitter.setAttribute("aria-valuemin", String(width.least));
  splitter.setAttribute("aria-valuemax", String(width.most));
  const resize = (wanted: number): void => {
    const most = Math.max(width.least, Math.min(width.most, window.innerWidth - 320));
    const size = Math.round(Math.min(Math.max(wanted, width.least), most));
    pane.style.width = `${size}px`;
    splitter.setAttribute("aria-valuenow", String(size));
  };
  resize(width.first);
  splitter.addEventListener("keydown", (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: width.step, ArrowRight: -width.step };
    const now = pane.getBoundingClientRect().width;
    const wanted =
      event.key === "Home" ? width.least : event.key === "End" ? width.most : now + (steps[event.key] ?? 0);
    if (wanted === now) return;
    event.preventDefault();
    resize(wanted);
  });
  splitter.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    splitter.setPointerCapture(event.pointerId);
    // The pane's own page would take the moves that go over it.
    pane.style.pointerEvents = "none";
    const move = ({ clientX }: PointerEvent): void => {
      resize(window.innerWidth - clientX);
    };
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener(
      "pointerup",
      () => {
        splitter.removeEventListener("pointermove", move);
        pane.style.pointerEvents = "";
      },
      { once: true },
    );
  });
}
