import type { KpiId } from "../plan/types";
import type { Figure, FiscalYear, Period, Quarter } from "../figures/figure";
import { innerMap } from "../figures/inner-map";
import { yearOf } from "../figures/period";
import { compareText } from "../figures/text-order";

/** What one directorate states of one KPI in one fiscal year, in the order of the quarters. */
export interface DirectorateFigures {
  readonly directorate: string;
  readonly figures: readonly Figure[];
}

/**
 * Settled figures (design §4 rule 15) by KPI, fiscal year and directorate: built once in linear time, after which a KPI is
 * computed from its own figures alone. Directorates stand in the order of their names, so that sums of decimals come
 * out the same to the last bit whatever the order of the figures.
 */
export type FigureIndex = ReadonlyMap<KpiId, ReadonlyMap<FiscalYear, readonly DirectorateFigures[]>>;

/** The figures, indexed. Figures must be settled: of two for one quarter both would count. */
export function indexFigures(figures: Iterable<Figure>): FigureIndex {
  const byKpi = new Map<KpiId, Years>();
  for (const figure of figures) {
    const byDirectorate = yearOfFigure(byKpi, figure);
    const list = byDirectorate.get(figure.directorate);
    if (list === undefined) byDirectorate.set(figure.directorate, [figure]);
    else list.push(figure);
  }
  return mapValues(byKpi, ({ byYear }) => mapValues(byYear, ordered));
}

/** A KPI's years while they are filled. The four quarters of a year share its map, so that no figure's year is cut out. */
interface Years {
  readonly byYear: Map<FiscalYear, Map<string, Figure[]>>;
  readonly byQuarter: Map<Quarter, Map<string, Figure[]>>;
}

function yearOfFigure(byKpi: Map<KpiId, Years>, { kpi, period }: Figure): Map<string, Figure[]> {
  let years = byKpi.get(kpi);
  if (years === undefined) byKpi.set(kpi, (years = { byYear: new Map(), byQuarter: new Map() }));
  const known = years.byQuarter.get(period);
  if (known !== undefined) return known;
  const byDirectorate = innerMap(years.byYear, yearOf(period));
  years.byQuarter.set(period, byDirectorate);
  return byDirectorate;
}

/**
 * An index in which one KPI's figures are replaced, all other KPIs shared with the old one: after a change in the
 * workbook only the KPIs it touches are indexed again.
 */
export function withKpiFigures(index: FigureIndex, kpi: KpiId, figures: readonly Figure[]): FigureIndex {
  const changed = indexFigures(figures.filter((figure) => figure.kpi === kpi)).get(kpi);
  const next = new Map(index);
  if (changed === undefined) next.delete(kpi);
  else next.set(kpi, changed);
  return next;
}

/** A KPI's figures of a period's fiscal year: of every directorate (null), or of one; empty where there are none. */
export function figuresOfYear(
  index: FigureIndex,
  kpi: KpiId,
  period: Period,
  directorate: string | null,
): readonly DirectorateFigures[] {
  const directorates = index.get(kpi)?.get(yearOf(period)) ?? [];
  return directorate === null ? directorates : directorates.filter((one) => one.directorate === directorate);
}

/** The same figures as far as the period: the year to date's window (design §4 rule 2), directorates without any left out. */
export function upTo(
  directorates: readonly DirectorateFigures[],
  period: Period,
): readonly DirectorateFigures[] {
  const isYear = period === yearOf(period);
  if (isYear) return directorates;
  return directorates.flatMap(({ directorate, figures }) => {
    const window = figures.filter((figure) => figure.period <= period);
    return window.length === 0 ? [] : [{ directorate, figures: window }];
  });
}

function ordered(byDirectorate: ReadonlyMap<string, Figure[]>): readonly DirectorateFigures[] {
  return [...byDirectorate]
    .map(([directorate, figures]) => ({ directorate, figures: figures.sort(byQuarter) }))
    .sort((left, right) => compareText(left.directorate, right.directorate));
}

function byQuarter(left: Figure, right: Figure): number {
  return compareText(left.period, right.period);
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): Map<Key, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
