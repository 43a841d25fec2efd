import { createRoot } from "react-dom/client";
import { whenOfficeIsReady, displayLanguage } from "../excel/office";
import { Pane } from "./pane";
import { chosenLanguage } from "./preferences";

/* Last of the page's scripts: the functions and the ribbon's commands are at work already. */
void whenOfficeIsReady().then(() => {
  const root = document.getElementById("pane");
  if (root === null) return;
  createRoot(root).render(<Pane initialLanguage={chosenLanguage() ?? displayLanguage()} />);
});
