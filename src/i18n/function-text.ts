import type { Text } from "./text";

/** What the WCO functions say where they have no number: shown by Excel beside #N/A and #VALUE!. */
export const functionText = {
  loading: {
    en: "The figures are being read from the table WcoData.",
    fr: "Les chiffres du tableau WcoData sont en cours de lecture.",
  },
  noFigures: {
    en: "There are no figures yet: collect the directorates' workbooks in the pane, or fill the table WcoData.",
    fr: "Il n’y a pas encore de chiffres : rassemblez les classeurs des directions dans le volet ou remplissez le tableau WcoData.",
  },
  idMissing: {
    en: 'Write the id in quotation marks, for example =WCO.KPI("SP5"): without them SP5 is a cell address.',
    fr: 'Écrivez l’identifiant entre guillemets, par exemple =WCO.KPI("SP5") : sans guillemets, SP5 est l’adresse d’une cellule.',
  },
  idMistyped: {
    en: "{id} is not in the plan {years}; did you mean {closest}?",
    fr: "{id} n’est pas dans le plan {years} ; vouliez-vous dire {closest} ?",
  },
  idUnknown: {
    en: "{id} is not in the plan {years}: use an id such as SP5 or SP7.1.",
    fr: "{id} n’est pas dans le plan {years} : utilisez un identifiant tel que SP5 ou SP7.1.",
  },
  idHasNoScore: {
    en: '{id} is a KPI; WCO.SCORE takes an objective, a perspective or "PLAN". Use =WCO.KPI("{id}","score").',
    fr: '{id} est un indicateur ; WCO.SCORE attend un objectif, une perspective ou « PLAN ». Utilisez =WCO.KPI("{id}";"score").',
  },
  propertyUnknown: {
    en: "{property} is not a property: use ratio, score, status, actual, target, trend or coverage.",
    fr: "{property} n’est pas une propriété : utilisez ratio, score, status, actual, target, trend ou coverage.",
  },
  levelUnknown: {
    en: "{level} is not a level: use all, plan, perspective, objective or kpi.",
    fr: "{level} n’est pas un niveau : utilisez all, plan, perspective, objective ou kpi.",
  },
  periodUnknown: {
    en: '{period} is not a period: use a quarter such as "2019/20-Q3" or a fiscal year such as "2019/20".',
    fr: "{period} n’est pas une période : utilisez un trimestre tel que « 2019/20-Q3 » ou un exercice tel que « 2019/20 ».",
  },
  periodMissing: {
    en: "No reporting period is set: set Period in the table WcoSettings, or name one in the function.",
    fr: "Aucune période n’est fixée : indiquez Period dans le tableau WcoSettings ou nommez-la dans la fonction.",
  },
  directorateUnknown: {
    en: "{directorate} reports no figures; directorates in the table WcoData: {known}.",
    fr: "{directorate} ne communique aucun chiffre ; directions du tableau WcoData : {known}.",
  },
  rollUpHasNoPair: {
    en: "{id} rolls up {count} KPIs and has no {property} of its own: ask for one of {kpis}.",
    fr: "{id} regroupe {count} indicateurs et n’a pas de {property} propre : demandez l’un de {kpis}.",
  },
  notReported: {
    en: "{id}: nothing is reported for {period}. That is not zero.",
    fr: "{id} : rien n’est communiqué pour {period}. Cela ne vaut pas zéro.",
  },
  notApplicable: {
    en: "{id}: not applicable for {period} (nothing planned, nothing done), left out of the roll-up.",
    fr: "{id} : sans objet pour {period} (rien de prévu, rien de fait), exclu de l’agrégation.",
  },
  unplanned: {
    en: "{id}: done without a plan for {period} (target 0): shown, but without a ratio.",
    fr: "{id} : réalisé sans prévision pour {period} (cible 0) : affiché, mais sans ratio.",
  },
  noTarget: {
    en: "{id} is a proportion without a stated target: it has a ratio, but no score. Set one in WcoSettings.",
    fr: "{id} est une proportion sans cible fixée : elle a un ratio, mais pas de score. Fixez-la dans WcoSettings.",
  },
  nothingScored: {
    en: "{id}: nothing is scored for {period}.",
    fr: "{id} : rien n’est évalué pour {period}.",
  },
  noTrend: {
    en: "{id}: no earlier quarter of the same fiscal year to compare {period} with.",
    fr: "{id} : aucun trimestre antérieur du même exercice auquel comparer {period}.",
  },
  noBudget: {
    en: "The workbook has no budget line for {year}: import the budget, or fill in the table WcoBudget.",
    fr: "Le classeur n’a pas de ligne budgétaire pour {year} : importez le budget ou remplissez le tableau WcoBudget.",
  },
  noBudgetYear: {
    en: "The workbook has no budget: import it, or fill in the table WcoBudget.",
    fr: "Le classeur n’a pas de budget : importez-le ou remplissez le tableau WcoBudget.",
  },
  yearUnknown: {
    en: '{year} is not a fiscal year: write it as "2019/20".',
    fr: "{year} n’est pas un exercice : écrivez-le « 2019/20 ».",
  },
  priorityMissing: {
    en: 'Name a priority in quotation marks: "P1" to "{last}", or "not-allocated".',
    fr: "Nommez une priorité entre guillemets : « P1 » à « {last} », ou « not-allocated ».",
  },
  priorityUnknown: {
    en: '{priority} is not a priority of the plan: use "P1" to "{last}", or "not-allocated".',
    fr: "{priority} n’est pas une priorité du plan : utilisez « P1 » à « {last} », ou « not-allocated ».",
  },
  budgetDirectorateUnknown: {
    en: "{directorate} has no budget line for {year}; directorates in the table WcoBudget: {known}.",
    fr: "{directorate} n’a pas de ligne budgétaire pour {year} ; directions du tableau WcoBudget : {known}.",
  },
  budgetOfNothing: {
    en: "The budget of {year} adds up to zero: there is no share.",
    fr: "Le budget de {year} est nul : il n’y a pas de part.",
  },
  notAllocated: { en: "Not allocated", fr: "Non alloué" },
  coverage: { en: "{reported} of {expected}", fr: "{reported} sur {expected}" },
  rangesDiffer: {
    en: "Actuals and targets must be ranges of the same size.",
    fr: "Les réalisations et les cibles doivent être des plages de même taille.",
  },
  nothingToRate: {
    en: "No pair of an actual and a target above zero: there is no ratio.",
    fr: "Aucune paire de réalisation et de cible supérieure à zéro : il n’y a pas de ratio.",
  },
  unknownMembers: {
    en: "Not in the register of Members: {names}.",
    fr: "Absents du registre des Membres : {names}.",
  },
} satisfies Record<string, Text>;
