import type { Text } from "./text";

/** Messages of the findings of tables that all but are finance tables, and of effort by rows, by code. */
export const financeTableFindings = {
  "finance-table-without-line": {
    en: "This looks like amounts or shares of a budget, but no column says of which line: none of it is counted. Head that column “Budget line”.",
    fr: "Ceci ressemble à des montants ou à des parts d’un budget, mais aucune colonne ne dit de quelle ligne : rien n’est compté. Intitulez cette colonne « Ligne budgétaire ».",
  },
  "finance-table-without-amount": {
    en: "This looks like budget lines, but no column is headed as their amounts: none of it is counted. Head that column “Amount”.",
    fr: "Ceci ressemble à des lignes budgétaires, mais aucune colonne n’est intitulée comme leur montant : rien n’est compté. Intitulez cette colonne « Montant ».",
  },
  "finance-table-without-working-days": {
    en: "This looks like the effort of posts by priority, but no column has their working days: none of it is counted. Add a column “Working days”.",
    fr: "Ceci ressemble à l’effort des postes par priorité, mais aucune colonne n’indique leurs jours ouvrables : rien n’est compté. Ajoutez une colonne « Jours ouvrables ».",
  },
  "finance-table-without-priority": {
    en: "This looks like the working days of posts, but no column names priorities: none of it is counted. Add the columns P1 to P9, or a column “Priority” beside “Days”.",
    fr: "Ceci ressemble aux jours ouvrables des postes, mais aucune colonne ne nomme de priorité : rien n’est compté. Ajoutez les colonnes P1 à P9, ou une colonne « Priorité » à côté de « Jours ».",
  },
  "finance-table-without-objective": {
    en: "This looks like an implementation plan, but no column names objectives: none of it is counted. Add a column “Objectives”.",
    fr: "Ceci ressemble à un plan de mise en œuvre, mais aucune colonne ne nomme d’objectif : rien n’est compté. Ajoutez une colonne « Objectifs ».",
  },
  "finance-table-without-planned-quarter": {
    en: "This looks like an implementation plan, but no column says when its actions are planned: none of it is counted. Add a column “Planned quarter”.",
    fr: "Ceci ressemble à un plan de mise en œuvre, mais aucune colonne ne dit quand ses actions sont prévues : rien n’est compté. Ajoutez une colonne « Trimestre prévu ».",
  },
  "finance-table-without-implemented": {
    en: "This looks like an audit plan, but no column says what is implemented: none of it is counted. Add a column “Implemented”.",
    fr: "Ceci ressemble à un plan d’audit, mais aucune colonne ne dit ce qui est mis en œuvre : rien n’est compté. Ajoutez une colonne « Mis en œuvre ».",
  },
  "effort-days-missing": {
    en: "{post}: nothing says how many working days there are in all, of which these are part: the post is left out. Add a column “Working days”, or a row for core work.",
    fr: "{post} : rien ne dit combien de jours ouvrables il y a en tout, dont ceux-ci font partie : le poste est laissé de côté. Ajoutez une colonne « Jours ouvrables », ou une ligne pour les activités courantes.",
  },
  "effort-days-differ": {
    en: "{post}: its working days are stated as {stated} here and as {other} at {place}: the post is left out. Write the same number, or give two posts different names.",
    fr: "{post} : ses jours ouvrables sont indiqués comme {stated} ici et comme {other} à {place} : le poste est laissé de côté. Indiquez le même nombre, ou donnez à deux postes des noms différents.",
  },
  "effort-days-added-up": {
    en: "{post}: no working days are stated: the {sum} days of its rows, core work among them, stand for them.",
    fr: "{post} : aucun nombre de jours ouvrables n’est indiqué : les {sum} jours de ses lignes, activités courantes comprises, en tiennent lieu.",
  },
  "effort-priority-twice": {
    en: "{post} states {priority} twice: its days are added up. Give two posts different names.",
    fr: "{post} indique deux fois {priority} : ses jours sont additionnés. Donnez à deux postes des noms différents.",
  },
  "rate-twice": {
    en: "One {currency} is worth {rate} here and {otherRate} at {other}: neither is used. State one rate.",
    fr: "Un {currency} vaut {rate} ici et {otherRate} à {other} : aucun des deux n’est utilisé. Indiquez un seul taux.",
  },
  "overhead-key-twice": {
    en: "The key for overhead gives {priority} {percent} % here and {otherPercent} % at {other}: overhead is not spread. State one key.",
    fr: "La clé de répartition des frais généraux attribue à {priority} {percent} % ici et {otherPercent} % à {other} : ils ne sont pas répartis. Indiquez une seule clé.",
  },
} satisfies Record<string, Text>;
