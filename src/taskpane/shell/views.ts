import { lazy, type LazyExoticComponent } from "react";
import type { Step, StepProps } from "../step";

type View = (props: StepProps) => React.JSX.Element | null;
type LazyView = Exclude<Step, "collect">;

/* Each step but the first is a script of its own that is loaded when it is first shown: the first view stays small. */
const loaders: Readonly<Record<LazyView, () => Promise<View>>> = {
  map: async () => (await import("../map/map-step")).MapStep,
  check: async () => (await import("../check/check-step")).CheckStep,
  score: async () => (await import("../score/score-step")).ScoreStep,
  write: async () => (await import("../write/write-step")).WriteStep,
  finance: async () => (await import("../finance/finance-step")).FinanceStep,
};

const views = new Map<LazyView, LazyExoticComponent<View>>();

/** A step's view. One that could not be loaded is asked for anew the next time. */
export function viewOf(step: LazyView): LazyExoticComponent<View> {
  const known = views.get(step);
  if (known !== undefined) return known;
  const view = lazy(async () => {
    try {
      return { default: await loaders[step]() };
    } catch (fault) {
      views.delete(step);
      throw fault;
    }
  });
  views.set(step, view);
  return view;
}

export const SettingsDrawer = lazy(async () => ({
  default: (await import("../settings/settings-drawer")).SettingsDrawer,
}));
