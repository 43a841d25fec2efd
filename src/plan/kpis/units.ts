import type { Localized } from "../types";

/** What a KPI counts, as it stands beside an actual and a target. */
export const units = {
  initiatives: { en: "initiatives and actions", fr: "initiatives et actions" },
  toolsAndInstruments: { en: "tools and instruments", fr: "outils et instruments" },
  jointOperations: { en: "joint operations", fr: "opérations conjointes" },
  compendiums: { en: "compendiums", fr: "recueils" },
  meetings: {
    en: "missions, meetings, events and workshops",
    fr: "missions, réunions, manifestations et ateliers",
  },
  members: { en: "Members", fr: "Membres" },
  papers: { en: "papers and analyses", fr: "documents et analyses" },
  milestones: { en: "milestones", fr: "jalons" },
  events: { en: "events and conferences", fr: "manifestations et conférences" },
  days: { en: "days", fr: "jours" },
  euros: { en: "EUR", fr: "EUR" },
} satisfies Readonly<Record<string, Localized>>;
