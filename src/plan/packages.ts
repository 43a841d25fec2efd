import type { Package } from "./types";

// The four packages of tools and instruments (Section IV, International Standards).
// The objectives SP1 to SP4 bear their titles.

export const economicCompetitiveness: Package = {
  id: "ECP",
  title: { en: "Economic Competitiveness Package", fr: "Paquet Compétitivité économique" },
  objective: "SP1",
  section: "IV",
};

export const revenue: Package = {
  id: "RP",
  title: { en: "Revenue Package", fr: "Paquet Recettes" },
  objective: "SP2",
  section: "IV",
};

export const complianceAndEnforcement: Package = {
  id: "CEP",
  title: { en: "Compliance and Enforcement Package", fr: "Paquet Contrôle et lutte contre la fraude" },
  objective: "SP3",
  section: "IV",
};

export const organizationalDevelopment: Package = {
  id: "ODP",
  title: { en: "Organizational Development Package", fr: "Paquet Développement organisationnel" },
  objective: "SP4",
  section: "IV",
};

export const packages: readonly Package[] = [
  economicCompetitiveness,
  revenue,
  complianceAndEnforcement,
  organizationalDevelopment,
];
