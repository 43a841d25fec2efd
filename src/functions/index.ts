import { associateFunctions } from "./associate";

/* First of the page's own scripts: small, and at work before React is loaded, so that no formula waits for the pane. */
associateFunctions();
