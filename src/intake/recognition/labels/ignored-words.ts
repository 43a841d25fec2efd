import { yearAfterWords, yearBeforeWords } from "./apart-text";

/** Why a column or row with these words holds no figures of the scorecard. */
export type Ignored =
  "total" | "percentage" | "variance" | "comment" | "other-year" | "baseline" | "status" | "detail";

/** Words of columns that are never figures, as patterns over plain text, the first match counting. */
export const ignoredWords: readonly (readonly [Ignored, RegExp])[] = [
  [
    "comment",
    /(?<![a-z])(?:comments?|commentaires?|remarks?|remarques?|notes?|observations?|explanations?|explications?|narrative|justifications?|reasons?|raisons?|motifs?|corrective actions?|evidence|sources?|means of verification)(?![a-z])/,
  ],
  ["other-year", new RegExp(`(?<![a-z])(?:${yearBeforeWords}|${yearAfterWords})(?![a-z])`)],
  [
    "percentage",
    /%|(?<![a-z])(?:percentages?|per ?cent|pourcentages?|pour ?cent|rates?|taux|ratios?|achievement index)(?![a-z])/,
  ],
  [
    "variance",
    /(?<![a-z])(?:variances?|variations?|ecarts?|differences?|diff|deviations?|gap|delta|balance|solde|remaining|restant|reste|change|evolution)(?![a-z])/,
  ],
  [
    "status",
    /(?<![a-z])(?:y ?\/ ?n|yes ?\/ ?no|o ?\/ ?n|oui ?\/ ?non|1 ?= ?(?:yes|oui)|status|statut|etat|rag|trends?|tendances?|scores?|rating|traffic light|weights?|weighting|poids|ponderation|rank|priority|priorite|validated|approved|owner|responsible|responsable|deadline|echeance|frequency|frequence|units?(?: of measure(?:ment)?)?|unites?(?: de mesure)?|data source)(?![a-z])/,
  ],
  [
    "baseline",
    /(?<![a-z])(?:baselines?|base year|reference value|valeur de reference|situation de reference)(?![a-z])/,
  ],
  [
    "detail",
    /(?<![a-z])(?:of which|including|dont|average|moyenne|mean|median|(?:min(?:imum)?|max(?:imum)?)(?! (?:target|cible|objecti))|budget|cost|couts?|depenses?|spent|expenditure)(?![a-z])/,
  ],
];

/** "Total", "Sous-total", "Grand total", "Ensemble": of columns and of rows. */
export const totalWords =
  /(?<![a-z])(?:(?:sub|grand|sous|overall|general)?[ -]?totals?|totaux|subtotals?|sums?|somme|ensemble|overall|all kpis?)(?![a-z])/;

/** "Cumulative", "to date", "YTD", "cumulé", "depuis le 1er juillet" (design §4 rule 13). */
export const cumulativeWords =
  /(?<![a-z])(?:year[ -]to[ -]date|to[ -]date|ytd|cumulatively|cumulati(?:f|ve)s?|cumulated|accumulated|cumulee?s?|cumul|cum\.|a ce jour|depuis (?:le )?(?:1er|1|debut(?: de)?(?: l')?) ?(?:juillet|exercice|annee)?(?: 20\d\d)?|since (?:the )?(?:1(?:st)? (?:of )?july|july 1(?:st)?|start of (?:the )?(?:fiscal )?year|july)(?: 20\d\d)?)(?![a-z])/;
