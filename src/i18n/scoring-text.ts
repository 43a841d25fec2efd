import type { Text } from "./text";

/** What the rows of an explanation say (design §5, WCO.EXPLAIN), by their kind. */
export const explanationText = {
  "rule-flow": {
    en: "Sum of the actuals ÷ sum of the targets, {year}, quarters 1 to {quarters}",
    fr: "Somme des réalisés ÷ somme des cibles, {year}, trimestres 1 à {quarters}",
  },
  "rule-milestone": {
    en: "Latest milestones implemented ÷ milestones due of each directorate, {year}, up to quarter {quarters}",
    fr: "Derniers jalons mis en œuvre ÷ jalons échus de chaque direction, {year}, jusqu’au trimestre {quarters}",
  },
  "rule-members": {
    en: "Members supported ÷ Members requesting, each counted once, {year}, quarters 1 to {quarters}",
    fr: "Membres soutenus ÷ Membres demandeurs, comptés une fois chacun, {year}, trimestres 1 à {quarters}",
  },
  "rule-share": {
    en: "A share has a value but no score until a target is set for it in WcoSettings",
    fr: "Une part a une valeur mais pas de score tant qu’aucune cible n’est fixée pour elle dans WcoSettings",
  },
  "rule-roll-up": {
    en: "{id}: weighted mean of what is scored, {scored} of {count}",
    fr: "{id} : moyenne pondérée de ce qui est évalué, {scored} sur {count}",
  },
  sum: { en: "Σ actual, Σ target", fr: "Σ réalisé, Σ cible" },
  ratio: { en: "Ratio", fr: "Ratio" },
  score: { en: "Score, at most {cap} %", fr: "Score, {cap} % au plus" },
  "share-target": { en: "Target set for this share", fr: "Cible fixée pour cette part" },
  coverage: {
    en: "Reported by {reported} of {expected} directorates",
    fr: "Directions ayant communiqué : {reported} sur {expected}",
  },
  "status-on-track": { en: "On track: {onTrack} % or more", fr: "En bonne voie : {onTrack} % ou plus" },
  "status-at-risk": {
    en: "At risk: {atRisk} % or more, below {onTrack} %",
    fr: "À risque : {atRisk} % ou plus, moins de {onTrack} %",
  },
  "status-off-track": { en: "Off track: below {atRisk} %", fr: "En retard : moins de {atRisk} %" },
  "status-no-target": { en: "No target: not scored", fr: "Sans cible : non évalué" },
  "status-unplanned": {
    en: "Unplanned: done although the target is 0; left out of the roll-up",
    fr: "Non prévu : réalisé alors que la cible est 0 ; exclu de l’agrégation",
  },
  "status-not-applicable": {
    en: "Not applicable: nothing planned, nothing done; left out of the roll-up",
    fr: "Sans objet : rien de prévu, rien de fait ; exclu de l’agrégation",
  },
  "status-not-reported": {
    en: "Not reported: no actual with its target; left out, which is not zero",
    fr: "Non communiqué : aucun réalisé avec sa cible ; exclu, ce qui ne vaut pas zéro",
  },
  "not-scored": { en: "{id}: nothing is scored", fr: "{id} : rien n’est évalué" },
  figure: { en: "{period}, {directorate}", fr: "{period}, {directorate}" },
  "left-out-not-reported": {
    en: "{period}, {directorate}: left out, not reported",
    fr: "{period}, {directorate} : exclu, non communiqué",
  },
  "left-out-not-applicable": {
    en: "{period}, {directorate}: left out, not applicable",
    fr: "{period}, {directorate} : exclu, sans objet",
  },
  "left-out-actual-without-target": {
    en: "{period}, {directorate}: left out, an actual without a target",
    fr: "{period}, {directorate} : exclu, réalisé sans cible",
  },
  superseded: {
    en: "{period}, {directorate}: replaced by a later quarter",
    fr: "{period}, {directorate} : remplacé par un trimestre ultérieur",
  },
  duplicate: {
    en: "{period}, {directorate}: left out, stated more than once with different values",
    fr: "{period}, {directorate} : exclu, indiqué plusieurs fois avec des valeurs différentes",
  },
  "nothing-planned": {
    en: "{period}, {directorate}: nothing planned, so nothing to report",
    fr: "{period}, {directorate} : rien de prévu, donc rien à communiquer",
  },
  "without-request": {
    en: "{count} supported without having requested it: {members}",
    fr: "{count} {count|soutenu|soutenus} sans en avoir fait la demande : {members}",
  },
  "may-double-count": {
    en: "Not all Members are listed: {actualLow} to {actualHigh} supported, {targetLow} to {targetHigh} requesting",
    fr: "Les Membres ne sont pas tous énumérés : {actualLow} à {actualHigh} soutenus, {targetLow} à {targetHigh} demandeurs",
  },
  "region-americas": {
    en: "Region: South America, North America, Central America and the Caribbean",
    fr: "Région : Amérique du Sud, Amérique du Nord, Amérique centrale et Caraïbes",
  },
  "region-europe": {
    en: "Region: Europe",
    fr: "Région : Europe",
  },
  "region-north-africa-middle-east": {
    en: "Region: North of Africa, Near and Middle East",
    fr: "Région : Afrique du Nord, Proche et Moyen-Orient",
  },
  "region-west-central-africa": {
    en: "Region: West and Central Africa",
    fr: "Région : Afrique occidentale et centrale",
  },
  "region-east-southern-africa": {
    en: "Region: East and Southern Africa",
    fr: "Région : Afrique orientale et australe",
  },
  "region-asia-pacific": {
    en: "Region: Far East, South and South East Asia, Australasia and the Pacific Islands",
    fr: "Région : Extrême-Orient, Asie du Sud et du Sud-Est, Australasie et îles du Pacifique",
  },
  "region-unknown": {
    en: "Region not known: names that are not in the Member register",
    fr: "Région inconnue : noms absents du registre des Membres",
  },
  "region-unlisted": {
    en: "Region not known: counted without a list of Members",
    fr: "Région inconnue : comptés sans liste de Membres",
  },
  part: { en: "{id}, weight {weight} %", fr: "{id}, poids {weight} %" },
  "part-no-target": { en: "{id}: left out, no target is set", fr: "{id} : exclu, aucune cible fixée" },
  "part-unplanned": { en: "{id}: left out, unplanned", fr: "{id} : exclu, non prévu" },
  "part-not-applicable": { en: "{id}: left out, not applicable", fr: "{id} : exclu, sans objet" },
  "part-not-reported": { en: "{id}: left out, not reported", fr: "{id} : exclu, non communiqué" },
  "part-not-scored": {
    en: "{id}: left out, nothing in it is scored",
    fr: "{id} : exclu, rien n’y est évalué",
  },
} satisfies Record<string, Text>;
