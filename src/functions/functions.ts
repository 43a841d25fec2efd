/* eslint-disable @typescript-eslint/no-explicit-any -- the wire: the metadata generator knows `any`, not our types. */
import { answerExplain } from "./answers/explain";
import { answerKpi } from "./answers/kpi";
import { answerMembers } from "./answers/members";
import { answerRatio } from "./answers/ratio";
import { answerScore } from "./answers/score";
import { answerScorecard } from "./answers/scorecard";
import { answerShare, answerShares } from "./answers/share";
import { answerLive, resultOf } from "./live";
import { browserLanguage, store } from "./shared-store";

/*
 * The WCO functions as Excel sees them. Their metadata is generated from the comments below, so the comments are what an
 * officer reads while typing; functions.fr.json says the same in French. Ids are append-only: saved workbooks name them.
 */

/**
 * KPIs and objectives of the Strategic Plan 2019-2022.
 * @customenum {string}
 */
export enum PlanId {
  /** Provide leadership, guidance and support to Customs administrations */
  SG = "SG",
  /** Initiatives carried out to provide leadership, guidance and support */
  SG_1 = "SG.1",
  /** Facilitation */
  SO1 = "SO1",
  /** Initiatives developed or updated to move towards more facilitation */
  SO1_1 = "SO1.1",
  /** Revenue collection */
  SO2 = "SO2",
  /** Initiatives developed or updated to secure better revenue collection */
  SO2_1 = "SO2.1",
  /** Protection of society */
  SO3 = "SO3",
  /** Initiatives developed or updated to ensure better protection of society */
  SO3_1 = "SO3.1",
  /** Economic Competitiveness Package */
  SP1 = "SP1",
  /** ECP tools and instruments developed or updated */
  SP1_1 = "SP1.1",
  /** ECP tools and instruments implemented by Members */
  SP1_2 = "SP1.2",
  /** Revenue Package */
  SP2 = "SP2",
  /** RP tools and instruments, advices and decisions developed or updated */
  SP2_1 = "SP2.1",
  /** RP tools and instruments implemented by Members */
  SP2_2 = "SP2.2",
  /** Compliance and Enforcement Package */
  SP3 = "SP3",
  /** CEP tools and instruments developed or updated */
  SP3_1 = "SP3.1",
  /** CEP tools and instruments implemented by Members */
  SP3_2 = "SP3.2",
  /** Organizational Development Package */
  SP4 = "SP4",
  /** ODP tools and instruments developed or updated */
  SP4_1 = "SP4.1",
  /** ODP tools and instruments implemented by Members */
  SP4_2 = "SP4.2",
  /** Joint operations and exchange of information */
  SP5 = "SP5",
  /** Joint operations performed to detect illegal transactions */
  SP5_1 = "SP5.1",
  /** Sharing of knowledge and best practices */
  SP6 = "SP6",
  /** Compendiums updated or published */
  SP6_1 = "SP6.1",
  /** Missions, meetings, events and workshops organized for sharing knowledge */
  SP6_2 = "SP6.2",
  /** Technical assistance, training and tools for implementation of international standards */
  SP7 = "SP7",
  /** Members supported on the ECP */
  SP7_1 = "SP7.1",
  /** Members supported on the RP */
  SP7_2 = "SP7.2",
  /** Members supported on the CEP */
  SP7_3 = "SP7.3",
  /** Members supported on the ODP */
  SP7_4 = "SP7.4",
  /** Members supported on implementation of international standards */
  SP7_5 = "SP7.5",
  /** Technical assistance, training and tools on people development */
  SP8 = "SP8",
  /** Members supported on people development */
  SP8_1 = "SP8.1",
  /** Research and Analysis */
  LD1 = "LD1",
  /** Research papers and analyses published by the WCO */
  LD1_1 = "LD1.1",
  /** Use of technology and data */
  LD2 = "LD2",
  /** Tools and instruments involving the use of IT solutions */
  LD2_1 = "LD2.1",
  /** Tools and instruments issued on data analysis */
  LD2_2 = "LD2.2",
  /** Raise profile of WCO and promote Customs’ role */
  LD3 = "LD3",
  /** Implementation of the Communication Strategy */
  LD3_1 = "LD3.1",
  /** External events attended by the WCO */
  LD3_2 = "LD3.2",
  /** Specialized and focused work allocation */
  ORG1 = "ORG1",
  /** Staff time given to strategic priorities (days) */
  ORG1_1 = "ORG1.1",
  /** Use of budget resources and accountability */
  ORG2 = "ORG2",
  /** Resources allocated to WCO strategic priorities (EUR) */
  ORG2_1 = "ORG2.1",
  /** Implementation of the Audit Plan */
  ORG2_2 = "ORG2.2",
}

/**
 * Objectives, perspectives and the plan as a whole.
 * @customenum {string}
 */
export enum RollUpId {
  /** The whole plan */
  PLAN = "PLAN",
  /** Results perspective */
  results = "results",
  /** Members perspective */
  members = "members",
  /** WCO Processes perspective */
  processes = "processes",
  /** Learning and Development perspective */
  learning = "learning",
  /** Organizational Capacity perspective */
  capacity = "capacity",
  /** Provide leadership, guidance and support to Customs administrations */
  SG = "SG",
  /** Facilitation */
  SO1 = "SO1",
  /** Revenue collection */
  SO2 = "SO2",
  /** Protection of society */
  SO3 = "SO3",
  /** Economic Competitiveness Package */
  SP1 = "SP1",
  /** Revenue Package */
  SP2 = "SP2",
  /** Compliance and Enforcement Package */
  SP3 = "SP3",
  /** Organizational Development Package */
  SP4 = "SP4",
  /** Joint operations and exchange of information */
  SP5 = "SP5",
  /** Sharing of knowledge and best practices */
  SP6 = "SP6",
  /** Technical assistance, training and tools for implementation of international standards */
  SP7 = "SP7",
  /** Technical assistance, training and tools on people development */
  SP8 = "SP8",
  /** Research and Analysis */
  LD1 = "LD1",
  /** Use of technology and data */
  LD2 = "LD2",
  /** Raise profile of WCO and promote Customs’ role */
  LD3 = "LD3",
  /** Specialized and focused work allocation */
  ORG1 = "ORG1",
  /** Use of budget resources and accountability */
  ORG2 = "ORG2",
}

/**
 * What may be asked of a KPI.
 * @customenum {string}
 */
export enum Property {
  /** Actual divided by target, the year to date: 1 is 100 % */
  ratio = "ratio",
  /** The ratio, at most the cap (100 %) */
  score = "score",
  /** on-track, at-risk, off-track, or why there is no score */
  status = "status",
  /** Sum of what was done */
  actual = "actual",
  /** Sum of what was planned */
  target = "target",
  /** up, steady or down against the quarter before */
  trend = "trend",
  /** How many directorates reported, of how many */
  coverage = "coverage",
}

/**
 * Rows of the scorecard.
 * @customenum {string}
 */
export enum Level {
  /** The plan, perspectives, objectives and KPIs */
  all = "all",
  /** The plan as a whole */
  plan = "plan",
  /** The five perspectives */
  perspective = "perspective",
  /** The 17 objectives */
  objective = "objective",
  /** The 29 KPIs */
  kpi = "kpi",
}

/**
 * Strategic priorities of Section VI, and what is not allocated to any.
 * @customenum {string}
 */
export enum PriorityCode {
  /** Coordinated Border Management */
  P1 = "P1",
  /** Revised Kyoto Convention (RKC) */
  P2 = "P2",
  /** E-Commerce */
  P3 = "P3",
  /** Safety and Security */
  P4 = "P4",
  /** Harmonized System */
  P5 = "P5",
  /** Capacity Building Strategy */
  P6 = "P6",
  /** Performance Measurement */
  P7 = "P7",
  /** Integrity */
  P8 = "P8",
  /** Digital Customs and Data Analysis */
  P9 = "P9",
  /** Core work, overhead, whatever has no share */
  not_allocated = "not-allocated",
}

/**
 * The ratio of a KPI or an objective of the WCO Strategic Plan, or another of its properties.
 * @customfunction KPI
 * @helpurl https://localhost:3000/help.html#kpi
 * @param {PlanId} id KPI or objective in quotation marks: "SP5" or "SP7.1".
 * @param {Property} [property] ratio (default), score, status, actual, target, trend or coverage.
 * @param {string} [period] "2019/20-Q3" or "2019/20". Default: the workbook's reporting period.
 * @param {string} [directorate] A directorate's code or name. Default: all together.
 * @param {CustomFunctions.StreamingInvocation<any>} invocation
 * @streaming
 */
export function kpi(
  id: PlanId,
  property: Property,
  period: string,
  directorate: string,
  invocation: CustomFunctions.StreamingInvocation<any>,
): void {
  answerLive(store, invocation, browserLanguage(), (known) =>
    answerKpi(known, id, property, period, directorate),
  );
}

/**
 * The score of an objective, a perspective or the whole plan.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help.html#score
 * @param {RollUpId} id Objective, perspective or "PLAN", in quotation marks.
 * @param {string} [period] "2019/20-Q3" or "2019/20". Default: the workbook's reporting period.
 * @param {string} [directorate] A directorate's code or name. Default: all together.
 * @param {CustomFunctions.StreamingInvocation<any>} invocation
 * @streaming
 */
export function score(
  id: RollUpId,
  period: string,
  directorate: string,
  invocation: CustomFunctions.StreamingInvocation<any>,
): void {
  answerLive(store, invocation, browserLanguage(), (known) => answerScore(known, id, period, directorate));
}

/**
 * The scorecard as a table: id, title, ratio, score, status, actual, target, trend, reported, expected.
 * @customfunction SCORECARD
 * @helpurl https://localhost:3000/help.html#scorecard
 * @param {Level} [level] all (default), plan, perspective, objective or kpi.
 * @param {string} [period] "2019/20-Q3" or "2019/20". Default: the workbook's reporting period.
 * @param {string} [directorate] A directorate's code or name. Default: all together.
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 * @streaming
 */
export function scorecard(
  level: Level,
  period: string,
  directorate: string,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerLive(store, invocation as CustomFunctions.StreamingInvocation<any>, browserLanguage(), (known) =>
    answerScorecard(known, level, period, directorate),
  );
}

/**
 * How a score came about: the rule, the sums, what was left out and why, and the source cells.
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/help.html#explain
 * @param {string} id KPI, objective, perspective or "PLAN", in quotation marks.
 * @param {string} [period] "2019/20-Q3" or "2019/20". Default: the workbook's reporting period.
 * @param {string} [directorate] A directorate's code or name. Default: all together.
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 * @streaming
 */
export function explain(
  id: string,
  period: string,
  directorate: string,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerLive(store, invocation as CustomFunctions.StreamingInvocation<any>, browserLanguage(), (known) =>
    answerExplain(known, id, period, directorate),
  );
}

/**
 * How many different Members the ranges list, by ISO code or by name in English or French.
 * @customfunction MEMBERS
 * @helpurl https://localhost:3000/help.html#members
 * @param {any[][][]} ranges Cells that list Members, separated by semicolons or commas.
 * @returns {any} The number of different Members.
 */
export function members(ranges: any[][][]): any {
  return resultOf(answerMembers(ranges, store.known()?.language ?? browserLanguage()));
}

/**
 * The sum of the actuals divided by the sum of the targets, over the pairs that have both.
 * @customfunction RATIO
 * @helpurl https://localhost:3000/help.html#ratio
 * @param {any[][]} actuals Range of actuals.
 * @param {any[][]} targets Range of targets, of the same size.
 * @returns {any} The ratio: 1 is 100 %.
 */
export function ratio(actuals: any[][], targets: any[][]): any {
  return resultOf(answerRatio(actuals, targets, store.known()?.language ?? browserLanguage()));
}

/**
 * The part of the budget that goes to a strategic priority.
 * @customfunction SHARE
 * @helpurl https://localhost:3000/help.html#share
 * @param {PriorityCode} priority Priority in quotation marks: "P1" to "P9", or "not-allocated".
 * @param {string} [directorate] A directorate's code or name: the part of its own budget. Default: all together.
 * @param {string} [year] "2019/20". Default: the year of the workbook's reporting period.
 * @param {CustomFunctions.StreamingInvocation<any>} invocation
 * @streaming
 */
export function share(
  priority: PriorityCode,
  directorate: string,
  year: string,
  invocation: CustomFunctions.StreamingInvocation<any>,
): void {
  answerLive(store, invocation, browserLanguage(), (known) =>
    answerShare(known, priority, directorate, year),
  );
}

/**
 * The budget by strategic priority as a table: id, title, amount, share, of which staff. Shares add up to exactly 100.0 %.
 * @customfunction SHARES
 * @helpurl https://localhost:3000/help.html#shares
 * @param {string} [directorate] A directorate's code or name. Default: all together.
 * @param {string} [year] "2019/20". Default: the year of the workbook's reporting period.
 * @param {CustomFunctions.StreamingInvocation<any[][]>} invocation
 * @streaming
 */
export function shares(
  directorate: string,
  year: string,
  invocation: CustomFunctions.StreamingInvocation<any[][]>,
): void {
  answerLive(store, invocation as CustomFunctions.StreamingInvocation<any>, browserLanguage(), (known) =>
    answerShares(known, directorate, year),
  );
}
