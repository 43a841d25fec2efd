import type { BudgetKind } from "../../budget/types";
import { plainText } from "../recognition/labels/plain-text";

/** Words by which each kind of cost is known. */
const kindWords: Readonly<Record<BudgetKind, RegExp>> = {
  staff:
    /^(?:(?:other |autres? |temporary |permanent )?(?:staff|personnel)|staffing|human resources?|ressources humaines|rh|hr|salar|payroll|remunerat|traitement|effectif|wages?|masse salariale)|^(?:(?:autres )?(?:depenses?|frais|couts?|charges?) (?:de |du |des )?(?:personnel|salar|rh))|^(?:cost|expenditure|expense)s? (?:of|on|for) (?:staff|personnel)/,
  project:
    /^(?:project|projet|programme|earmarked)|^(?:depenses?|frais|couts?|charges?) (?:de |du |des )?projet/,
  operating:
    /^(?:operat|running|fonctionnement|exploitation|other|autre|general|frais|non[- ]staff|non[- ]personnel|hors personnel|(?:depenses?|couts?|charges?) (?:de |d')?(?:fonctionnement|exploitation|courante)|goods|biens)/,
};

/** "Frais de projet" are of a project: running costs, the widest words, are asked last. */
const order: readonly BudgetKind[] = ["staff", "project", "operating"];

/** The kind of cost that a text names in English or French; null where it names none. */
export function kindNamed(text: string): BudgetKind | null {
  const plain = plainText(text)
    .replace(/[*:]+$/, "")
    .trim();
  return order.find((each) => kindWords[each].test(plain)) ?? null;
}
