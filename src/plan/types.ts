/** The languages of the WCO: every text of the plan stands in both. */
export type Language = "en" | "fr";

/** A text in both languages. */
export type Localized = Readonly<Record<Language, string>>;

export type PerspectiveId = string;
export type ObjectiveId = string;
export type KpiId = string;
export type PriorityId = string;

/**
 * How a KPI's figures behave (design §3, §4 rule 2).
 * - `delivery`: things done / things planned, a flow.
 * - `demand`: Members supported / Members requesting (LD3.2: events attended / invitations), a flow.
 * - `milestone`: milestones implemented / milestones due, a level that is reported cumulatively.
 * - `share`: a part / a total (staff time, resources), a flow; has a score only with a stated target.
 */
export type KpiKind = "delivery" | "demand" | "milestone" | "share";

/** A Key Performance Indicator of Section V: a ratio of an actual (numerator) to a target (denominator). */
export interface Kpi {
  readonly id: KpiId;
  readonly objective: ObjectiveId;
  readonly kind: KpiKind;
  /** What is counted: "tools", "Members", "EUR" ... shown beside actual and target. */
  readonly unit: Localized;
  /** The indicator as Section V words it: "numerator/denominator", or what is aimed at where it states no ratio. */
  readonly indicator: Localized;
  /** The indicator in a line: what a template's row or a scorecard's row says. */
  readonly shortTitle: Localized;
  /** The column "Description" of Section V. */
  readonly description: Localized;
  /** What the actual and the target count: Section V's own words where the indicator is a ratio, else ours. */
  readonly numerator: Localized;
  readonly denominator: Localized;
  /** True where figures may list the Members behind the counts (design §4 rule 3). */
  readonly listsMembers: boolean;
  /** Where the Strategic Plan states it: "V". */
  readonly section: string;
}

export interface Objective {
  readonly id: ObjectiveId;
  readonly perspective: PerspectiveId;
  /** Its title in Section IV. */
  readonly title: Localized;
  /** Its title in Section V, which words some differently. */
  readonly indicatorTitle: Localized;
  readonly description: Localized;
  /** The heading it stands under in Section IV ("International Standards"), where there is one. */
  readonly group?: Localized;
  readonly section: string;
}

/** A heading of Section IV that gathers some objectives of one perspective ("International Standards"). */
export interface ObjectiveGroup {
  readonly title: Localized;
  readonly description: Localized;
}

export interface Perspective {
  readonly id: PerspectiveId;
  readonly title: Localized;
  readonly description?: Localized;
  /** Its headings with their own text, where it has some. */
  readonly groups?: readonly ObjectiveGroup[];
  readonly section: string;
}

/** One of the four packages of tools and instruments (ECP, RP, CEP, ODP). */
export interface Package {
  readonly id: string;
  readonly title: Localized;
  readonly objective: ObjectiveId;
  readonly section: string;
}

/** A strategic priority or emerging initiative of Section VI. */
export interface Priority {
  readonly id: PriorityId;
  readonly title: Localized;
  readonly description: Localized;
  readonly section: string;
}

/** A strategic plan as data: everything that scoring, sheets and pane know of it. */
export interface Plan {
  readonly id: string;
  readonly title: Localized;
  /** Where the plan states mission, vision and values: "II". */
  readonly profileSection: string;
  /** Fiscal years, 1 July to 30 June, as "2019/20". */
  readonly years: readonly string[];
  readonly mission: Localized;
  readonly vision: Localized;
  readonly values: readonly Localized[];
  readonly perspectives: readonly Perspective[];
  readonly objectives: readonly Objective[];
  readonly kpis: readonly Kpi[];
  readonly packages: readonly Package[];
  readonly priorities: readonly Priority[];
}
