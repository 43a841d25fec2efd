export type {
  Coverage,
  KpiScore,
  ObjectiveScore,
  PerspectiveScore,
  Scorecard,
  Settings,
  Status,
  Thresholds,
  Trend,
} from "./types";
export { scorecard, scorecardOf, type ScorecardWithFindings } from "./scorecard";
export { measureKpi, type MeasuredKpi } from "./kpi-score";
export { indexFigures, withKpiFigures, type FigureIndex } from "./figure-index";
export { explain, type ExplanationKind, type ExplanationRow } from "./explain";
export { actualsWithoutTarget } from "./kpi-findings";
export { membersByRegion, type MembersOfRegion, type PlaceOfMember } from "./regions";
export { planToDate, type PlanToDate } from "./plan-to-date";
export { ratioOf, ratioOfRanges } from "./ratio";
export {
  defaultSettings,
  settingsColumns,
  settingsRows,
  type SettingsCell,
  type WorkbookSettings,
} from "./settings";
export { parseSettings, type ParsedSettings } from "./parse-settings";
export { importJson, resultJson, type FindingMessage } from "./result";
export { scorecardRows, type ScorecardLevel, type ScorecardRow } from "./scorecard-rows";
