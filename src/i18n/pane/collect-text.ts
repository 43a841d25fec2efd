import type { Text } from "../text";

/** What the step "Collect" says. */
export const collectText = {
  drop: {
    en: "Drop the directorates' workbooks here",
    fr: "Déposez ici les classeurs des directions",
  },
  formats: {
    en: ".xlsx, .xlsm, .xlsb, .xls or .ods. Nothing leaves this computer.",
    fr: ".xlsx, .xlsm, .xlsb, .xls ou .ods. Rien ne quitte cet ordinateur.",
  },
  choose: { en: "Choose workbooks", fr: "Choisir des classeurs" },
  addMore: { en: "Add workbooks", fr: "Ajouter des classeurs" },
  useSheets: { en: "Use this workbook’s sheets", fr: "Utiliser les feuilles de ce classeur" },
  noSheets: {
    en: "The sheets of this workbook are empty, or written by this add-in. Choose the directorates’ workbooks instead.",
    fr: "Les feuilles de ce classeur sont vides ou écrites par ce complément. Choisissez plutôt les classeurs des directions.",
  },
  welcome: { en: "Five workbooks, one scorecard", fr: "Cinq classeurs, un tableau de bord" },
  welcomeText: {
    en: "Collect what the directorates report, check it, and write the scorecard into this workbook. Try it with sample workbooks of 2019/20.",
    fr: "Rassemblez ce que les directions déclarent, contrôlez-le et écrivez le tableau de bord dans ce classeur. Essayez avec des exemples de 2019/20.",
  },
  loadSamples: { en: "Load the samples", fr: "Charger les exemples" },
  skip: { en: "Not now", fr: "Plus tard" },
  samplesMissing: {
    en: "The samples could not be loaded. Choose your own workbooks.",
    fr: "Les exemples n’ont pas pu être chargés. Choisissez vos propres classeurs.",
  },
  reading: { en: "Reading {done} of {total} workbooks", fr: "Lecture de {done} classeurs sur {total}" },
  cancel: { en: "Cancel", fr: "Annuler" },
  files: { en: "Workbooks", fr: "Classeurs" },
  total: {
    en: "{files} {files|workbook|workbooks}, {figures} {figures|figure|figures}",
    fr: "{files} {files|classeur|classeurs}, {figures} {figures|chiffre|chiffres}",
  },
  figuresFrom: { en: "{count} {count|figure|figures}", fr: "{count} {count|chiffre|chiffres}" },
  noFigures: { en: "No figures", fr: "Aucun chiffre" },
  unread: { en: "Not read", fr: "Non lu" },
  waiting: { en: "Waiting", fr: "En attente" },
  atWork: { en: "Reading …", fr: "Lecture …" },
  atWorkSheets: { en: "Reading sheet {done} of {total}", fr: "Lecture de la feuille {done} sur {total}" },
  remove: { en: "Remove {file}", fr: "Retirer {file}" },
  clear: { en: "Start again", fr: "Recommencer" },
  showFindings: { en: "Check the findings", fr: "Voir les constats" },
  showScores: { en: "See the scores", fr: "Voir les scores" },
  errors: { en: "{count} to correct", fr: "{count} à corriger" },
  warnings: { en: "{count} to check", fr: "{count} à vérifier" },
  infos: { en: "{count} {count|note|notes}", fr: "{count} {count|remarque|remarques}" },
  moreTables: {
    en: "and {count} more {count|table|tables}",
    fr: "et {count} {count|autre tableau|autres tableaux}",
  },
  showMore: { en: "Show {count} more", fr: "Afficher {count} de plus" },
  whose: { en: "Whose report is this?", fr: "De qui est ce rapport ?" },
  whoseHelp: {
    en: "The workbook does not say it; its figures wait until you do.",
    fr: "Le classeur ne le dit pas ; ses chiffres attendent votre réponse.",
  },
  directorate: { en: "Directorate", fr: "Direction" },
  fiscalYear: { en: "Fiscal year", fr: "Exercice" },
  pleaseChoose: { en: "Choose …", fr: "Choisir …" },
  otherBody: { en: "Another body …", fr: "Une autre entité …" },
  bodyName: { en: "Name", fr: "Nom" },
  apply: { en: "Use", fr: "Retenir" },
  stored: {
    en: "This workbook holds {figures} figures up to {period}.",
    fr: "Ce classeur contient {figures} chiffres jusqu’à {period}.",
  },
  addNext: {
    en: "Add workbooks to bring them up to date.",
    fr: "Ajoutez des classeurs pour les actualiser.",
  },
  laterPeriod: {
    en: "There are figures for {latest}, but the reporting period is {period}.",
    fr: "Il y a des chiffres pour {latest}, mais la période du rapport est {period}.",
  },
  report: { en: "Report {latest}", fr: "Passer à {latest}" },
  kinds: {
    "kpis-down": { en: "KPIs in rows", fr: "Indicateurs en lignes" },
    blocks: { en: "A block for each KPI", fr: "Un bloc par indicateur" },
    list: { en: "List, a row for each figure", fr: "Liste, une ligne par chiffre" },
    "kpis-across": { en: "KPIs in columns", fr: "Indicateurs en colonnes" },
  },
  finance: { en: "Budget tables", fr: "Tableaux budgétaires" },
} satisfies Record<string, Text | Record<string, Text>>;
