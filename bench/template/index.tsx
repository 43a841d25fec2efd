import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { App } from "./app";

/*
 * The yardstick of `bench/pane.ts`: an add-in of the shape of Microsoft's React task pane template (header, list of what
 * it can do, a text field with a button), written anew, built by our webpack settings.
 */
void Office.onReady().then(() => {
  const container = document.getElementById("container");
  if (container === null) return;
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <App title="Task pane add-in" />
    </FluentProvider>,
  );
});
