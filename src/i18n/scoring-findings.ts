import type { Text } from "./text";

/** Messages of the findings of scoring and of the table WcoData, by code: what is the case, then what to do. */
export const scoringFindings = {
  "actual-missing": {
    en: "{directorate} has not reported the actual of {kpi} for {period}; the pair does not count, which is not zero. Ask for it.",
    fr: "{directorate} n’a pas communiqué le réalisé de {kpi} pour {period} ; la paire ne compte pas, ce qui ne vaut pas zéro. À demander.",
  },
  "actual-without-target": {
    en: "{directorate} states an actual of {kpi} for {period} without a target, so the pair does not count. State the target (0 if nothing was planned).",
    fr: "{directorate} indique un réalisé de {kpi} pour {period} sans cible : la paire ne compte pas. Indiquez la cible (0 si rien n’était prévu).",
  },
  "below-zero": {
    en: "{kpi} of {directorate} for {period} is below zero ({value}). It counts as a correction; check that it is one.",
    fr: "{kpi} de {directorate} pour {period} est inférieur à zéro ({value}). Il compte comme une correction ; vérifiez que c’en est une.",
  },
  "duplicate-differs": {
    en: "{kpi} of {directorate} for {period} is stated {count} times with different values: {values}. None counts; delete the wrong ones.",
    fr: "{kpi} de {directorate} pour {period} figure {count} fois avec des valeurs différentes : {values}. Aucune ne compte ; supprimez celles qui sont fausses.",
  },
  "duplicate-equal": {
    en: "{kpi} of {directorate} for {period} is stated {count} times: {values}. It counts once; nothing needs to be done.",
    fr: "{kpi} de {directorate} pour {period} figure {count} fois : {values}. Il compte une fois ; rien à faire.",
  },
  "kpi-not-in-plan": {
    en: "{kpi} is not a KPI of the plan, so its figures count nowhere. Correct the code.",
    fr: "{kpi} n’est pas un indicateur du plan : ses chiffres ne comptent nulle part. Corrigez le code.",
  },
  "may-double-count": {
    en: "{kpi}: Members are not all listed, so some may be counted twice: {actualLow} to {actualHigh} supported, {targetLow} to {targetHigh} requesting. List the Members.",
    fr: "{kpi} : les Membres ne sont pas tous énumérés et certains peuvent être comptés deux fois : {actualLow} à {actualHigh} soutenus, {targetLow} à {targetHigh} demandeurs. Énumérez les Membres.",
  },
  "members-differ-from-count": {
    en: "{directorate} states {number} for {kpi} in {period} but lists {listed} Members; the list counts. Correct one of the two.",
    fr: "{directorate} indique {number} pour {kpi} en {period} mais énumère {listed} Membres ; la liste compte. Corrigez l’un des deux.",
  },
  "over-150-percent": {
    en: "{kpi} reaches {percent} % of its target: target too low or data error. Check both.",
    fr: "{kpi} atteint {percent} % de sa cible : cible trop basse ou erreur de données. Vérifiez les deux.",
  },
  "supported-without-request": {
    en: "{kpi}: {count} {count|Member was|Members were} supported without having requested it: {members}. {count|It counts|They count} as supported; add the request or check the list.",
    fr: "{kpi} : {count} {count|Membre a été soutenu|Membres ont été soutenus} sans en avoir fait la demande : {members}. {count|Il compte comme soutenu|Ils comptent comme soutenus} ; ajoutez {count|sa|leur} demande ou vérifiez la liste.",
  },
  unplanned: {
    en: "{kpi}: {actual} done although nothing was planned (target 0). It is shown but not scored; state a target if there was one.",
    fr: "{kpi} : {actual} réalisés alors que rien n’était prévu (cible 0). Affiché mais non évalué ; indiquez une cible s’il y en avait une.",
  },

  "column-missing": {
    en: "The table WcoData has no column {columns}, so no figure can be read. Restore the title.",
    fr: "Le tableau WcoData n’a pas de colonne {columns} : aucun chiffre ne peut être lu. Rétablissez le titre.",
  },
  "row-incomplete": {
    en: "This row does not say its {columns} and does not count. Fill it in, or delete the row.",
    fr: "Cette ligne n’indique pas : {columns} ; elle ne compte pas. Complétez-la ou supprimez-la.",
  },
  "period-not-a-quarter": {
    en: "“{value}” is not a quarter, so the row does not count. Write it as 2019/20-Q1.",
    fr: "« {value} » n’est pas un trimestre : la ligne ne compte pas. Écrivez-le comme 2019/20-Q1.",
  },
  "kpi-misspelt": {
    en: "{kpi} is not a KPI of the plan, so the row does not count. Did you mean {closest}?",
    fr: "{kpi} n’est pas un indicateur du plan : la ligne ne compte pas. Vouliez-vous dire {closest} ?",
  },
  "not-a-number": {
    en: "“{value}” in the column {column} is a text, so it does not count. Write a number, n/a, or leave it blank if it is not reported.",
    fr: "« {value} » dans la colonne {column} est un texte et ne compte pas. Écrivez un nombre, s.o., ou laissez vide si ce n’est pas communiqué.",
  },
  "member-not-in-register": {
    en: "Not in the register of Members: {names}. Each counts as a Member of its own; correct the names.",
    fr: "Absents du registre des Membres : {names}. Chacun compte comme un Membre distinct ; corrigez les noms.",
  },
  "changed-by-hand": {
    en: "{kpi} of {directorate} for {period} was changed by hand after its import. The changed figure counts; check it against its source.",
    fr: "{kpi} de {directorate} pour {period} a été modifié à la main après l’importation. Le chiffre modifié compte ; comparez-le à sa source.",
  },
  "added-by-hand": {
    en: "{kpi} of {directorate} for {period} was added by hand and counts. Its source is this row.",
    fr: "{kpi} de {directorate} pour {period} a été ajouté à la main et compte. Sa source est cette ligne.",
  },

  "setting-unknown": {
    en: "“{setting}” is not a setting and is ignored. Use Period, Language, Cap, On track, At risk, Weight or Target.",
    fr: "« {setting} » n’est pas un paramètre et est ignoré. Utilisez Period, Language, Cap, On track, At risk, Weight ou Target.",
  },
  "setting-period": {
    en: "“{value}” is not a period, so the latest reported one is used. Write a quarter such as 2019/20-Q3 or a fiscal year such as 2019/20.",
    fr: "« {value} » n’est pas une période : la dernière communiquée est utilisée. Écrivez un trimestre tel que 2019/20-Q3 ou un exercice tel que 2019/20.",
  },
  "setting-language": {
    en: "“{value}” is not a language of the WCO and is ignored. Write en or fr.",
    fr: "« {value} » n’est pas une langue de l’OMD et est ignoré. Écrivez en ou fr.",
  },
  "setting-id-unknown": {
    en: "{setting} is set for “{id}”, which is not in the plan, and is ignored. Name a KPI, an objective or a perspective, as far as {setting} takes it.",
    fr: "{setting} est fixé pour « {id} », qui n’est pas dans le plan, et est ignoré. Nommez un indicateur, un objectif ou une perspective, selon ce que {setting} admet.",
  },
  "setting-not-a-share": {
    en: "{id} is not a share: its target comes from the figures, and the one set here is ignored. Set Target only for a share such as ORG1.1.",
    fr: "{id} n’est pas une part : sa cible vient des chiffres et celle fixée ici est ignorée. Ne fixez Target que pour une part telle que ORG1.1.",
  },
  "setting-value": {
    en: "“{value}” cannot be used for {setting} {id}; the default holds. Write a number such as 0.9 or 90 %.",
    fr: "« {value} » ne convient pas pour {setting} {id} ; la valeur par défaut s’applique. Écrivez un nombre tel que 0,9 ou 90 %.",
  },
  "thresholds-not-ordered": {
    en: "Thresholds of {id}: at risk ({atRisk}) is above on track ({onTrack}); the defaults hold. Make at risk the lower one.",
    fr: "Seuils de {id} : à risque ({atRisk}) est supérieur à en bonne voie ({onTrack}) ; les valeurs par défaut s’appliquent. Le seuil à risque doit être le plus bas.",
  },
} satisfies Record<string, Text>;
