import type { Text } from "../text";

/** What the step "Check" says. */
export const checkText = {
  noFindings: {
    en: "Nothing to report: every figure was understood.",
    fr: "Rien à signaler : chaque chiffre a été compris.",
  },
  findings: { en: "Findings", fr: "Constats" },
  errors: { en: "Errors", fr: "Erreurs" },
  warnings: { en: "Warnings", fr: "Avertissements" },
  infos: { en: "Notes", fr: "Remarques" },
  error: { en: "Error", fr: "Erreur" },
  warning: { en: "Warning", fr: "Avertissement" },
  info: { en: "Note", fr: "Remarque" },
  counted: { en: "{title}: {count}", fr: "{title} : {count}" },
  file: { en: "File", fr: "Fichier" },
  allFiles: { en: "All files", fr: "Tous les fichiers" },
  nothingShown: {
    en: "Nothing of this kind. Choose another kind or file.",
    fr: "Rien de ce type. Choisissez un autre type ou fichier.",
  },
  more: { en: "Show {count} more", fr: "Afficher {count} de plus" },
  thisWorkbook: { en: "This workbook", fr: "Ce classeur" },
  differences: { en: "Differences to the workbook", fr: "Différences avec le classeur" },
  firstImport: {
    en: "The workbook holds no figures yet: {count} {count|figure is|figures are} new.",
    fr: "Le classeur ne contient pas encore de chiffres : {count} {count|chiffre est nouveau|chiffres sont nouveaux}.",
  },
  noDifferences: {
    en: "No differences: the workbook already holds these figures.",
    fr: "Aucune différence : le classeur contient déjà ces chiffres.",
  },
  summary: {
    en: "{changed} changed, {added} new, {gone} gone. {accepted} of them will be written.",
    fr: "{changed} {changed|modifié|modifiés}, {added} {added|nouveau|nouveaux}, {gone} {gone|disparu|disparus}. {accepted} d’entre eux {accepted|sera écrit|seront écrits}.",
  },
  untouched: {
    en: "{count} {count|figure of another file stays as it is|figures of other files stay as they are}.",
    fr: "{count} {count|chiffre d’un autre fichier reste inchangé|chiffres d’autres fichiers restent inchangés}.",
  },
  acceptAll: { en: "Accept all", fr: "Tout accepter" },
  keepAll: { en: "Keep all", fr: "Tout garder" },
  changed: { en: "Changed: {count}", fr: "Modifiés : {count}" },
  added: { en: "New: {count}", fr: "Nouveaux : {count}" },
  gone: { en: "Gone: {count}", fr: "Disparus : {count}" },
  accept: { en: "Accept", fr: "Accepter" },
  keep: { en: "Keep", fr: "Garder" },
  keepOut: { en: "Leave out", fr: "Exclure" },
  decisionFor: { en: "{kpi}, {period}, {directorate}", fr: "{kpi}, {period}, {directorate}" },
  byHand: {
    en: "Entered by hand in the workbook: kept unless you accept the file’s value.",
    fr: "Saisi à la main dans le classeur : conservé sauf si vous acceptez la valeur du fichier.",
  },
  before: { en: "workbook {pair}", fr: "classeur {pair}" },
  now: { en: "file {pair}", fr: "fichier {pair}" },
  disputes: { en: "Stated twice, differently: {count}", fr: "Indiqués deux fois, différemment : {count}" },
  disputesWhat: {
    en: "None of these figures counts until you choose one of its values.",
    fr: "Aucun de ces chiffres ne compte tant que vous n’avez pas choisi l’une de ses valeurs.",
  },
  undecided: { en: "Not decided: counts as not reported", fr: "Non décidé : compté comme non communiqué" },
  candidate: { en: "{pair}, from {place}", fr: "{pair}, d’après {place}" },
  notApplicable: { en: "n/a", fr: "s.o." },
} satisfies Record<string, Text>;
