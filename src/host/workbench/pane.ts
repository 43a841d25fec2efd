import type { Host } from "../host";
import { element } from "./elements";

/** The task pane beside the worksheet. */
export interface Panes {
  readonly isShown: boolean;
  show(isShown: boolean): void;
}

/** Lets the user and the add-in show and hide the pane. Hidden, its page goes on running, as a shared runtime does. */
export function showPanes(host: Host): Panes {
  const pane = element("pane");
  const splitter = element("splitter");
  const set = (isShown: boolean): void => {
    pane.hidden = !isShown;
    splitter.hidden = !isShown;
  };
  host.onPane(set);
  return {
    get isShown() {
      return !pane.hidden;
    },
    show(isShown) {
      set(isShown);
      host.paneIs(isShown);
    },
  };
}
