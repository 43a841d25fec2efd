/** The workbench's own words. The ribbon's come from the manifest, the functions' from their metadata. */
const words = {
  title: ["WCO Scorecard: workbench", "Tableau de bord OMD : atelier"],
  file: ["File", "Fichier"],
  formulas: ["Formulas", "Formules"],
  ribbon: ["Ribbon", "Ruban"],
  newWorkbook: ["New", "Nouveau"],
  open: ["Open", "Ouvrir"],
  save: ["Save a copy", "Enregistrer une copie"],
  undo: ["Undo", "Annuler"],
  redo: ["Redo", "Rétablir"],
  workbookGroup: ["Workbook", "Classeur"],
  samplesGroup: ["Sample workbooks", "Classeurs d’exemple"],
  finished: ["Finished scorecard", "Tableau de bord terminé"],
  finance: ["Finance 2019/20", "Finances 2019/20"],
  calculationGroup: ["Calculation", "Calcul"],
  calculateNow: ["Calculate now", "Calculer maintenant"],
  automatic: ["Automatic", "Automatique"],
  manual: ["Manual", "Manuel"],
  cellsGroup: ["Cells", "Cellules"],
  insertRows: ["Insert rows", "Insérer des lignes"],
  deleteRows: ["Delete rows", "Supprimer des lignes"],
  hidePane: ["Hide pane", "Masquer le volet"],
  nameBox: ["Cell or name", "Cellule ou nom"],
  formulaBar: ["Formula bar", "Barre de formule"],
  cancel: ["Cancel", "Annuler"],
  enter: ["Enter", "Valider"],
  cellEditor: ["Cell being edited", "Cellule en cours de saisie"],
  grid: ["Worksheet", "Feuille"],
  gridKeys: [
    "Arrow keys move, F2 edits, F6 leaves the worksheet.",
    "Les flèches déplacent, F2 modifie, F6 quitte la feuille.",
  ],
  tabs: ["Worksheets", "Feuilles"],
  addSheet: ["Add a worksheet", "Ajouter une feuille"],
  renameSheet: ["New name of the worksheet", "Nouveau nom de la feuille"],
  renameOrDelete: [
    "Double-click or F2 renames, Delete removes.",
    "Double-clic ou F2 renomme, Suppr supprime.",
  ],
  deleteSheet: ["Delete “{name}”? This cannot be undone.", "Supprimer « {name} » ? C’est sans retour."],
  delete: ["Delete", "Supprimer"],
  paneTitle: ["WCO Scorecard", "Tableau de bord OMD"],
  splitter: ["Width of the pane", "Largeur du volet"],
  ready: ["Ready", "Prêt"],
  editing: ["Edit", "Modification"],
  calculating: ["Calculating …", "Calcul en cours…"],
  manualFresh: ["Manual calculation", "Calcul manuel"],
  manualStale: [
    "Manual calculation: not recalculated since {time}",
    "Calcul manuel : pas recalculé depuis {time}",
  ],
  sum: ["Sum: {value}", "Somme : {value}"],
  average: ["Average: {value}", "Moyenne : {value}"],
  count: ["Count: {value}", "Nombre : {value}"],
  zoom: ["Zoom", "Zoom"],
  unsaved: ["not saved", "non enregistré"],
  discardTitle: ["Discard the changes?", "Abandonner les modifications ?"],
  discard: [
    "“{name}” has changes that are not saved. Save a copy first to keep them.",
    "« {name} » contient des modifications non enregistrées. Enregistrez d’abord une copie pour les conserver.",
  ],
  discardButton: ["Discard", "Abandonner"],
  keep: ["Keep working", "Continuer"],
  deleteTitle: ["Delete the worksheet?", "Supprimer la feuille ?"],
  opening: ["Opening {name} …", "Ouverture de {name}…"],
  opened: ["{name} is open.", "{name} est ouvert."],
  saved: ["{name} is saved with your downloads.", "{name} est enregistré dans vos téléchargements."],
  dropped: ["Not kept from the file: {what}.", "Non conservé du fichier : {what}."],
  notXlsx: [
    "{name} is not an .xlsx workbook. Open an .xlsx file; other formats are read in the pane.",
    "{name} n’est pas un classeur .xlsx. Ouvrez un fichier .xlsx ; les autres formats se lisent dans le volet.",
  ],
  notReadable: [
    "{name} cannot be opened: {why} Open it in Excel, save it as .xlsx and try again.",
    "{name} ne peut pas être ouvert : {why} Ouvrez-le dans Excel, enregistrez-le en .xlsx et réessayez.",
  ],
  notThere: ["{name} is not there any more.", "{name} n’est plus là."],
  protected: [
    "These cells are protected. Unprotect the worksheet in Excel, or write to another worksheet.",
    "Ces cellules sont protégées. Ôtez la protection dans Excel ou écrivez sur une autre feuille.",
  ],
  "read-only": [
    "The workbook is open for reading only. Save a copy and work there.",
    "Le classeur est en lecture seule. Enregistrez une copie et travaillez-y.",
  ],
  formulaProblem: [
    "This formula cannot be read: {why}. Your text is kept; correct it or press Esc.",
    "Cette formule ne peut pas être lue. Votre texte est conservé ; corrigez-le ou appuyez sur Échap.",
  ],
  refused: ["Not done: {why}", "Non effectué : {why}"],
  noSuchPlace: [
    "“{name}” is neither a cell nor a name of this workbook.",
    "« {name} » n’est ni une cellule ni un nom de ce classeur.",
  ],
  noCommand: [
    "The add-in is still loading. Try again in a moment.",
    "Le complément se charge encore. Réessayez dans un instant.",
  ],
  welcome: ["Open a workbook or load the samples", "Ouvrez un classeur ou chargez les exemples"],
  welcomeText: [
    "The pane on the right turns the directorates’ workbooks into the scorecard: drop them there. A single workbook can be dropped here or opened below.",
    "Le volet de droite transforme les classeurs des directions en tableau de bord : déposez-les là. Un classeur seul se dépose ici ou s’ouvre ci-dessous.",
  ],
  welcomeFinished: ["See the finished scorecard", "Voir le tableau de bord terminé"],
  welcomeEmpty: ["Begin with an empty sheet", "Commencer par une feuille vide"],
  dropHere: ["Drop the workbook to open it", "Déposez le classeur pour l’ouvrir"],
  close: ["Close", "Fermer"],
  optional: ["optional", "facultatif"],
} as const satisfies Record<string, readonly [string, string]>;

export type Word = keyof typeof words;

/** The page's language: as the browser is set, or as the address says (`?lang=fr`). */
export const language: "en" | "fr" = (
  new URLSearchParams(location.search).get("lang") ?? navigator.language
).startsWith("fr")
  ? "fr"
  : "en";

/** The words in the page's language, with facts put in their places. */
export function word(key: Word, facts: Readonly<Record<string, string>> = {}): string {
  const text = words[key][language === "fr" ? 1 : 0];
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "");
}

/** A number as people of the page's language write it. */
export function numberWords(value: number, fractionDigits = 2): string {
  return value.toLocaleString(language === "fr" ? "fr-FR" : "en-US", {
    maximumFractionDigits: fractionDigits,
  });
}
