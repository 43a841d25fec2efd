import { plainText, wordsOf } from "./plain-text";

/**
 * What a heading or a sheet's name says that sets the figures below it apart from the reported year's own: the year
 * before or after it, a calendar year that stands alone, an example or old version that nobody reports, or money and staff
 * time, of which only KPIs on shares are.
 */
export type Apart = "year-before" | "year-after" | "example" | "resources" | number;

const adjectives = String.raw`(?:(?:fiscal|financial|reporting|budget) )?`;
const adjectifs = String.raw`(?: (?:fiscale?|financiere?|budgetaire))?`;

/** "Previous year", "exercice précédent", "N-1". */
export const yearBeforeWords = String.raw`(?:previous|last|prior|preceding) ${adjectives}years?|year before|(?:annee|exercice)${adjectifs} (?:precedente?|anterieure?|derniere)|derniere annee|precedent exercice|l'an (?:dernier|passe)|n ?- ?1(?!\d)`;

/** "Next year", "exercice suivant", "N+1". */
export const yearAfterWords = String.raw`(?:next|following|coming) ${adjectives}years?|(?:annee|exercice)${adjectifs} (?:prochaine?|suivante?|a venir)|(?:prochaine annee|prochain exercice)|n ?\+ ?1(?!\d)`;

const yearBefore = new RegExp(`(?<![a-z])(?:${yearBeforeWords})(?![a-z])`);
const yearAfter = new RegExp(`(?<![a-z])(?:${yearAfterWords})(?![a-z])`);
const yearNow =
  /(?<![a-z])(?:(?:this|current|present) (?:(?:fiscal|financial|reporting) )?year|(?:annee|exercice) (?:en cours|courante?)|(?:present|cet) exercice|cette annee)(?![a-z])/;
/** Words of a title that sets two years side by side: its table is this year's. */
const comparing =
  /(?<![a-z])(?:compared|versus|vs|since|than|against|changes?|evolution|par rapport|depuis|compare)(?![a-z])/;
const example =
  /^[^a-z]*(?:examples?|exemples?|scenarios?)(?![a-z])|(?<![a-z])(?:what[ -]if|fictitious|fictifs?|fictives?|dummy)(?![a-z])/;
const instructions =
  /^(?:instructions?|guidance|guidelines|how to|read ?me|mode d'emploi|consignes|examples?|exemples?)(?![a-z])/;
const oldVersion =
  /(?<![a-z])(?:old|backup|archived?|obsolete|superseded|do not use|ne pas utiliser|anciens?|anciennes?|perime)(?![a-z])/;
const resources =
  /^[^a-z]*(?:(?:approved |annual |programme )?budgets?|expenditures?|expenses|spending|costs?|depenses|couts?|credits|staff (?:days|time|effort|costs?)|staffing|person[- ]days|man[- ]days|workload|jours[- ](?:personnes?|agents?|hommes?)|charge de travail|temps de travail|effectifs)(?![a-z])/;
/** A heading of resources has few words: "Budget (EUR)". */
const mostWordsOfResources = 5;
const ofIndicators =
  /(?<![a-z])(?:kpis?|icp|indicators?|indicateurs?|reports?|rapports?|division|unit|section|service)(?![a-z])/;
const loneYear = /^(?:(?:year|annee|results?|resultats?|figures|chiffres) )?(20\d\d)$/;

/** A heading has few words; more of them tell a story. */
const mostWords = 8;

/** What a heading says of the figures below it; "own" where it says that they are this year's, null where nothing. */
export function apartIn(heading: string): Apart | "own" | null {
  if (wordsOf(heading).length > mostWords) return null;
  const text = plainText(heading);
  if (example.test(text)) return "example";
  if (yearNow.test(text)) return "own";
  const [, alone] = loneYear.exec(text) ?? [];
  if (alone !== undefined) return Number(alone);
  if (resources.test(text) && !ofIndicators.test(text) && wordsOf(heading).length <= mostWordsOfResources) {
    return "resources";
  }
  if (comparing.test(text)) return null;
  if (yearBefore.test(text)) return "year-before";
  return yearAfter.test(text) ? "year-after" : null;
}

/** What a sheet's name says of the figures on it: "Last year", "2018", "Instructions". */
export function apartInName(name: string): Apart | null {
  const text = plainText(name);
  if (instructions.test(text) || oldVersion.test(text)) return "example";
  const apart = apartIn(name);
  return apart === "own" ? null : apart;
}
