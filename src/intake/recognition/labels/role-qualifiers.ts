import { plainText } from "./plain-text";

/** Words that may stand beside a role and say nothing else: of the number, of the period, of the report. */
const qualifiers = new Set(
  plainText(
    `number numbers nombre nombres value values valeur valeurs figure figures chiffre chiffres total level niveau
    quantity quantite result results resultat resultats output outputs outcome outcomes performance indicator indicateur
    kpi icp numerator denominator numerateur denominateur count amount montant level set fixed agreed approved fixe fixee
    arrete arretee quarter quarterly trimestre trimestriel trimestrielle trimestriels month monthly mois mensuel mensuelle
    mensuels period periode year annual annuel annuelle annee exercice end fin date this cette ce cet the of in for at to
    by on with as per during and de du des la le les en au aux par pour et un une sur dans cours within
    reported final initial original revised preliminary provisional estimated latest so far a ce jour
    wco omd our nos directorate direction secretariat eur euro euros chf usd nb nbr no nos each
    carried out realise`,
  ).split(/\s+/),
);

/**
 * True where the words beside a role only qualify it: "Target (number of operations)", "Réalisé au cours du trimestre".
 * "Target groups" and "Planned workshops" are about something else than a KPI that counts Members.
 *
 * @param own the words of the KPI that the role should be of
 */
export function onlyQualify(words: string, own: ReadonlySet<string>): boolean {
  const others = plainText(words).match(/\p{L}{2,}/gu) ?? [];
  return others.every((word) => qualifiers.has(word) || own.has(word) || own.has(singular(word)));
}

/** The words of texts, with and without the s of the plural. */
export function wordsWithSingulars(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => plainText(text).match(/\p{L}{2,}/gu) ?? []);
  return new Set(words.flatMap((word) => [word, singular(word)]));
}

function singular(word: string): string {
  return word.replace(/s$/, "");
}
