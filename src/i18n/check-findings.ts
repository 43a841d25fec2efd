import type { Text } from "./text";

/** What checking a scorecard workbook finds. */
export const checkFindings = {
  "check-score-differs": {
    en: "{id}: the sheet shows {shown}, the figures give {computed}. Refresh the scores, or look for a formula that was overwritten.",
    fr: "{id} : la feuille affiche {shown}, les chiffres donnent {computed}. Actualisez les scores ou cherchez une formule écrasée.",
  },
  "check-score-missing": {
    en: "{id}: has no row on this sheet. Write the scorecard again.",
    fr: "{id} : aucune ligne sur cette feuille. Écrivez de nouveau le tableau de bord.",
  },
  "check-sheet-missing": {
    en: "The worksheet {name} is missing, so its scores cannot be compared. Write the scorecard again.",
    fr: "La feuille {name} manque : ses scores ne peuvent être comparés. Écrivez de nouveau le tableau de bord.",
  },
  "check-source-differs": {
    en: "{kpi} {period} {directorate}: the scorecard has {actual} / {target}, the file now has {fileActual} / {fileTarget}. Import the file again or ask the directorate.",
    fr: "{kpi} {period} {directorate} : le tableau de bord a {actual} / {target}, le fichier a maintenant {fileActual} / {fileTarget}. Importez de nouveau le fichier ou interrogez la direction.",
  },
  "check-source-gone": {
    en: "{kpi} {period} {directorate}: the file no longer holds this figure. Import the file again or ask the directorate.",
    fr: "{kpi} {period} {directorate} : le fichier ne contient plus ce chiffre. Importez de nouveau le fichier ou interrogez la direction.",
  },
  "check-source-absent": {
    en: "The file is not at hand: {count} {count|figure|figures} cannot be compared with it. Put it beside the scorecard, or name its folder.",
    fr: "Le fichier n’est pas disponible : {count} {count|chiffre ne peut lui être comparé|chiffres ne peuvent lui être comparés}. Placez-le à côté du tableau de bord ou nommez son dossier.",
  },
} satisfies Record<string, Text>;
