import type { Text } from "./text";

/** What the command line says. */
export const cliText = {
  usage: {
    en: `wco-scorecard: the WCO Strategic Plan as a scorecard, from the directorates' workbooks

  wco-scorecard build  <file|folder>... [--period P] [--lang en|fr] [--portable] [--directorates]
                       [--mapping mapping.json] [--out scorecard.xlsx] [--json result.json]
  wco-scorecard import <file|folder>... [--mapping mapping.json] [--lang en|fr] [--json result.json]
  wco-scorecard finance <file|folder>... --year 2019/20 [--lang en|fr] [--out finance.xlsx] [--json finance.json]
  wco-scorecard finance --template --year 2019/20 [--lang en|fr] --out tables.xlsx
  wco-scorecard template --directorate NAME --year 2019/20 [--lang en|fr] --out file.xlsx
  wco-scorecard check  <scorecard.xlsx> [<source file|folder>...] [--lang en|fr]

  P is a quarter (2019/20-Q3) or a fiscal year (2019/20); without it, the latest quarter that has figures.
  Exit status: 0 done; 1 done, with errors among the findings; 2 unusable arguments or nothing readable.`,
    fr: `wco-scorecard : le Plan stratégique de l’OMD sous forme de tableau de bord, à partir des classeurs des directions

  wco-scorecard build  <fichier|dossier>... [--period P] [--lang en|fr] [--portable] [--directorates]
                       [--mapping mapping.json] [--out scorecard.xlsx] [--json result.json]
  wco-scorecard import <fichier|dossier>... [--mapping mapping.json] [--lang en|fr] [--json result.json]
  wco-scorecard finance <fichier|dossier>... --year 2019/20 [--lang en|fr] [--out finances.xlsx] [--json finances.json]
  wco-scorecard finance --template --year 2019/20 [--lang en|fr] --out tableaux.xlsx
  wco-scorecard template --directorate NOM --year 2019/20 [--lang en|fr] --out fichier.xlsx
  wco-scorecard check  <scorecard.xlsx> [<fichier source|dossier>...] [--lang en|fr]

  P est un trimestre (2019/20-Q3) ou un exercice (2019/20) ; à défaut, le dernier trimestre qui a des chiffres.
  Code de sortie : 0 terminé ; 1 terminé, avec des erreurs parmi les constats ; 2 arguments inutilisables ou rien de lisible.`,
  },
  unknownCommand: {
    en: "{command} is not a command: use build, import, finance, template or check (wco-scorecard --help).",
    fr: "{command} n’est pas une commande : utilisez build, import, finance, template ou check (wco-scorecard --help).",
  },
  unknownOption: {
    en: "{option} is not an option of {command} (wco-scorecard --help).",
    fr: "{option} n’est pas une option de {command} (wco-scorecard --help).",
  },
  optionNeedsValue: {
    en: "{option} needs a value: {example}",
    fr: "{option} attend une valeur : {example}",
  },
  takesNoValue: {
    en: "{option} takes no value: leave it out or write {option} alone.",
    fr: "{option} n’admet pas de valeur : omettez-la ou écrivez {option} seul.",
  },
  readsNoFiles: {
    en: "{path}: {command} reads no file; it writes the one that --out names.",
    fr: "{path} : {command} ne lit aucun fichier ; la commande écrit celui que --out indique.",
  },
  badLanguage: {
    en: "--lang {value}: use en or fr.",
    fr: "--lang {value} : utilisez en ou fr.",
  },
  badPeriod: {
    en: "--period {value}: use a quarter (2019/20-Q3) or a fiscal year (2019/20).",
    fr: "--period {value} : utilisez un trimestre (2019/20-Q3) ou un exercice (2019/20).",
  },
  badYear: {
    en: "--year {value}: use a fiscal year such as 2019/20.",
    fr: "--year {value} : utilisez un exercice tel que 2019/20.",
  },
  noFiles: {
    en: "Name at least one workbook or a folder of workbooks.",
    fr: "Indiquez au moins un classeur ou un dossier de classeurs.",
  },
  missing: { en: "{option} is missing: {example}", fr: "{option} manque : {example}" },
  notThere: { en: "{path}: no such file or folder.", fr: "{path} : fichier ou dossier introuvable." },
  emptyFolder: {
    en: "{path}: no workbook in this folder (.xlsx, .xlsm, .xlsb, .xls, .ods).",
    fr: "{path} : aucun classeur dans ce dossier (.xlsx, .xlsm, .xlsb, .xls, .ods).",
  },
  unreadable: { en: "{path}: cannot be read ({reason}).", fr: "{path} : lecture impossible ({reason})." },
  unwritable: {
    en: "{path}: cannot be written ({reason}). Is it open in Excel? Close it or name another file.",
    fr: "{path} : écriture impossible ({reason}). Est-il ouvert dans Excel ? Fermez-le ou nommez un autre fichier.",
  },
  overwritesInput: {
    en: "{path} is one of the input files: nothing in an input file is ever changed. Name another file.",
    fr: "{path} est l’un des fichiers lus : rien n’y est jamais modifié. Nommez un autre fichier.",
  },
  mappingFault: { en: "{path}: {fault}", fr: "{path} : {fault}" },
  nothingReadable: {
    en: "No figure could be read from {count} {count|file|files}. The messages above say why.",
    fr: "Aucun chiffre n’a pu être lu dans {count} {count|fichier|fichiers}. Les messages ci-dessus disent pourquoi.",
  },
  noBudget: {
    en: "No budget line for {year} could be read from {count} {count|file|files}. The messages above say why.",
    fr: "Aucune ligne budgétaire de {year} n’a pu être lue dans {count} {count|fichier|fichiers}. Les messages ci-dessus disent pourquoi.",
  },
  readBudget: {
    en: "{lines} budget {lines|line|lines} from {files} {files|file|files}.",
    fr: "{lines} {lines|ligne budgétaire tirée|lignes budgétaires tirées} de {files} {files|fichier|fichiers}.",
  },
  financeHeading: {
    en: "Budget {year} by priority, {currency}",
    fr: "Budget {year} par priorité, {currency}",
  },
  reconciles: {
    en: "Every total agrees with the source tables to the cent.",
    fr: "Chaque total concorde au centime près avec les tableaux sources.",
  },
  doesNotReconcile: {
    en: "Totals that do not agree with the source tables: {checks}.",
    fr: "Totaux qui ne concordent pas avec les tableaux sources : {checks}.",
  },
  readFiles: {
    en: "{figures} {figures|figure|figures} from {files} {files|file|files}.",
    fr: "{figures} {figures|chiffre tiré|chiffres tirés} de {files} {files|fichier|fichiers}.",
  },
  wrote: { en: "Written: {path}", fr: "Écrit : {path}" },
  dropped: {
    en: "{path}: not kept: {what}",
    fr: "{path} : non conservé : {what}",
  },
  findings: {
    en: "{errors} errors, {warnings} warnings, {infos} notes.",
    fr: "{errors} erreurs, {warnings} avertissements, {infos} remarques.",
  },
  reading: { en: "Reading", fr: "Lecture" },
  heading: { en: "Scorecard {period}", fr: "Tableau de bord {period}" },
  checkAgrees: {
    en: "{path}: {figures} {figures|figure|figures}, {scores} {scores|score|scores} recalculated, {compared} {compared|figure|figures} compared with their files: everything agrees.",
    fr: "{path} : {figures} {figures|chiffre|chiffres}, {scores} {scores|score recalculé|scores recalculés}, {compared} {compared|chiffre comparé|chiffres comparés} à leurs fichiers : tout concorde.",
  },
  checkDiffers: {
    en: "{path}: {figures} {figures|figure|figures}, {scores} {scores|score|scores} recalculated, {compared} {compared|figure|figures} compared with their files: see the errors above.",
    fr: "{path} : {figures} {figures|chiffre|chiffres}, {scores} {scores|score recalculé|scores recalculés}, {compared} {compared|chiffre comparé|chiffres comparés} à leurs fichiers : voir les erreurs ci-dessus.",
  },
  notAScorecard: {
    en: "{path}: has no table WcoData. Is it a workbook written by this tool?",
    fr: "{path} : pas de tableau WcoData. Ce classeur a-t-il été écrit par cet outil ?",
  },
} satisfies Record<string, Text>;
