import { associateCommands, whenOfficeIsReady } from "../excel";
import { goToSource } from "./go-to-source";
import { connectStore } from "./connect-store";
import { refreshScores } from "./refresh-scores";
import { writeScorecard } from "./write-scorecard";

/*
 * Second of the pane's scripts, after the functions and before React: connects the functions to the table WcoData, so that
 * formulas answer with the pane closed, and gives the ribbon's buttons their work. The ids stand in manifest.xml.
 */
associateCommands({ refreshScores, writeScorecard, goToSource });
void whenOfficeIsReady().then(connectStore);
