import { associateCommands, showPane, whenOfficeIsReady } from "../excel/office";
import { connectStore } from "./connect-store";
import { goToSource } from "./go-to-source";
import { refreshScores } from "./refresh-scores";

/*
 * Second of the pane's scripts, after the functions and before React: connects the functions to the table WcoData, so that
 * formulas answer with the pane closed, and gives the ribbon's buttons and the keyboard shortcuts their work. Their names stand in manifest.xml and shortcuts.json.
 */
void whenOfficeIsReady().then(() => {
  associateCommands({ openPane: showPane, refreshScores, writeScorecard, goToSource });
  return connectStore();
});

/** The drawings are loaded with the first click: this script stands before the pane's own. */
async function writeScorecard(): Promise<void> {
  const command = await import("./write-scorecard");
  await command.writeScorecard();
}
