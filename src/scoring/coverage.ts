import type { Figure, Quarter } from "../figures/figure";
import type { DirectorateFigures } from "./figure-index";
import { statedActual, statedTarget } from "./missing";
import type { Coverage, KpiScore } from "./types";

/**
 * "n of m reported" of a KPI (design §4 rule 5): m its owners in the fiscal year, n those whose figure of the very
 * quarter asked for is a number or "not applicable". A whole year asks for its Q4.
 *
 * @param directorates the KPI's figures of the fiscal year, by directorate
 */
export function kpiCoverage(directorates: readonly DirectorateFigures[], quarter: Quarter): Coverage {
  const owners = directorates.filter(({ figures }) => figures.some(ownsKpi));
  const reporting = owners.filter(({ figures }) =>
    figures.some((figure) => figure.period === quarter && hasReported(figure)),
  );
  return { reported: reporting.length, expected: owners.length };
}

/**
 * True for a figure that makes its directorate an owner: it states an actual or a target, be it "not applicable", or it
 * is disputed (rule 15). A row left blank in a template, both sides not reported, does not.
 */
function ownsKpi(figure: Figure): boolean {
  return (
    statedActual(figure) !== "not-reported" ||
    statedTarget(figure) !== "not-reported" ||
    figure.flags.includes("duplicate-differs")
  );
}

/** A target without an actual has not reported, unless it is the target that says "not applicable". */
function hasReported(figure: Figure): boolean {
  return statedActual(figure) !== "not-reported" || statedTarget(figure) === "not-applicable";
}

/**
 * Scored KPIs of those that can be scored, for an objective, a perspective or the plan (design §4 rule 5). A KPI that is
 * not applicable or has no target cannot be scored; an unplanned one could have been.
 */
export function rollUpCoverage(kpis: readonly KpiScore[]): Coverage {
  const scorable = kpis.filter(({ status }) => status !== "not-applicable" && status !== "no-target");
  return { reported: scorable.filter(({ score }) => score !== null).length, expected: scorable.length };
}
