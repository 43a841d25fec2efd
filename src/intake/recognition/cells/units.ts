import { plainText } from "../labels/plain-text";

/** Words that may stand behind a number and say only what is counted; anything else behind a number is asked. */
const unitWords = new Set(
  plainText(
    `tool tools instrument instruments initiative initiatives action actions activity activities member members
    operation operations compendium compendiums mission missions meeting meetings event events workshop workshops
    paper papers analysis analyses milestone milestones day days person persons conference conferences invitation
    invitations eur euro euros usd chf € $ and of the units unit nos no pcs
    outil outils initiative actions activités membre membres opération opérations recueil recueils compendium réunion
    réunions manifestation manifestations événement événements atelier ateliers document documents étude études
    article articles jalon jalons étape étapes jour jours j jours-personnes personne personnes conférences et de
    unité unités administrations administration days/person`,
  ).split(" "),
);

/** True where every word is one that names what is counted: "tools and instruments", "jours", "EUR". */
export function isUnit(text: string): boolean {
  const words = plainText(text).replace(/\.$/, "").split(" ");
  return words.length <= 4 && words.every((word) => unitWords.has(word));
}
