import { explain, kpi, members, ratio, score, scorecard, share, shares } from "./functions";

/** Tells Office.js which code answers which function of the metadata. Once for each start of Office.js. */
export function associateFunctions(): void {
  CustomFunctions.associate({
    KPI: kpi,
    SCORE: score,
    SCORECARD: scorecard,
    EXPLAIN: explain,
    MEMBERS: members,
    RATIO: ratio,
    SHARE: share,
    SHARES: shares,
  });
}
