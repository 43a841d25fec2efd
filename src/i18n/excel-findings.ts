import { say, type Facts, type Language, type Text } from "./text";

/** What Excel refused, in words: what is the case, then one thing to do (codes of `excel/excel-problem`). */
export const excelFindings = {
  "excel-cell-edit": {
    en: "A cell is being edited. Press Enter or Esc to finish it, then try again.",
    fr: "Une cellule est en cours de modification. Appuyez sur Entrée ou Échap, puis réessayez.",
  },
  "excel-protected": {
    en: "The sheet is protected, so nothing was written. Take the protection off (Review, Unprotect Sheet), then try again.",
    fr: "La feuille est protégée : rien n’a été écrit. Ôtez la protection (Révision, Ôter la protection), puis réessayez.",
  },
  "excel-read-only": {
    en: "This workbook is open for reading only, so nothing was written. Save a copy (File, Save a Copy), then write there.",
    fr: "Ce classeur est ouvert en lecture seule : rien n’a été écrit. Enregistrez une copie (Fichier, Enregistrer une copie), puis écrivez-y.",
  },
  "excel-sheet-missing": {
    en: "A sheet or table that was there a moment ago is gone: deleted or renamed. Write the sheets again.",
    fr: "Une feuille ou un tableau vient de disparaître : supprimé ou renommé. Écrivez de nouveau les feuilles.",
  },
  "excel-table-missing": {
    en: "There is no table {table} in this workbook. Import the directorates’ workbooks first.",
    fr: "Ce classeur n’a pas de tableau {table}. Importez d’abord les classeurs des directions.",
  },
  "excel-table-column-missing": {
    en: "The table {table} has no column {column}. Give the column its name back.",
    fr: "Le tableau {table} n’a pas de colonne {column}. Rendez son nom à la colonne.",
  },
  "excel-table-elsewhere": {
    en: "The table {table} stands on the sheet “{sheet}”. Give that sheet the name {wanted} back, then try again.",
    fr: "Le tableau {table} se trouve sur la feuille « {sheet} ». Rendez à cette feuille le nom {wanted}, puis réessayez.",
  },
  "excel-name-taken": {
    en: "A sheet, table or name that is needed exists already. Rename yours, then try again.",
    fr: "Une feuille, un tableau ou un nom nécessaire existe déjà. Renommez le vôtre, puis réessayez.",
  },
  "excel-too-large": {
    en: "That is more than Excel takes at once. Write fewer sheets, or fewer years, at a time.",
    fr: "C’est plus que ce qu’Excel accepte en une fois. Écrivez moins de feuilles, ou moins d’exercices, à la fois.",
  },
  "excel-range-too-large": {
    en: "{table} has {cells} cells; Excel hands over at most 5,000,000. Delete empty rows and columns of the table.",
    fr: "{table} a {cells} cellules ; Excel en livre au plus 5 000 000. Supprimez les lignes et colonnes vides du tableau.",
  },
  "excel-unsupported": {
    en: "This version of Excel lacks something that is needed ({where}). Update Excel, or use Excel on the web.",
    fr: "Cette version d’Excel n’offre pas une fonction nécessaire ({where}). Mettez Excel à jour ou utilisez Excel pour le web.",
  },
  "excel-busy": {
    en: "Excel is busy with something else. Wait a moment, then try again.",
    fr: "Excel est occupé. Attendez un instant, puis réessayez.",
  },
  "excel-failed": {
    en: "Excel could not do it: {message} ({code}). Save the workbook, reopen it and try again.",
    fr: "Excel n’a pas pu le faire : {message} ({code}). Enregistrez le classeur, rouvrez-le et réessayez.",
  },
} satisfies Record<string, Text>;

/** What Excel refused, in words; apart from `findingMessage`, as the pane needs these at once and the others later. */
export function excelProblemMessage(code: string, language: Language, facts: Facts = {}): string {
  const message = (excelFindings as Readonly<Record<string, Text>>)[code];
  return message === undefined ? code : say(message, language, facts);
}
