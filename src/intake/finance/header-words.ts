import type { Column, HeaderPatterns } from "./column-kinds";
import { planHeaders } from "./plan-header-words";

const optional = (words: string): string => String.raw`(?: (?:${words}))?`;

/**
 * Headers of tables of a budget, its shares, staff effort and rates, as plain text in English and French; the first pattern that
 * matches names the column.
 */
const budgetHeaders: HeaderPatterns = [
  [
    "year",
    [
      "(?:fiscal |financial |budget )?years?",
      "f\\.?y\\.?",
      `(?:exercices?|annees?)${optional("budgetaires?|financiers?|financieres?|fiscale?s?")}`,
    ],
  ],
  [
    "directorate",
    [
      "(?:directorates?|directions?|departments?|departements?|divisions?|services?|units?|unites?|entity|entite|organi[sz]ational unit)(?: responsables?| concernees?)?",
      "(?:responsible|lead|owning) (?:directorate|department|unit)",
    ],
  ],
  [
    "line",
    [
      "(?:budget |budgetary |cost |expenditure )?lines?(?: (?:code|number|no|id|ref|reference))?\\.?",
      "(?:budget|cost|account) (?:codes?|items?|no|numbers?|ref)\\.?",
      "accounts?(?: (?:code|number|no))?\\.?",
      "(?:budget|line|expense|expenditure|cost) items?",
      "(?:expense|account) lines?|budget (?:headings?|chapters?)",
      "cost cent(?:er|re)s?",
      "(?:code (?:de )?)?(?:la )?lignes?(?: (?:budgetaires?|de credit|de depense|d[eu] budget))?",
      "(?:codes?|postes?|rubriques?|articles?|chapitres?|comptes?|imputations?) (?:budgetaires?|d[eu] budget)",
      "(?:postes?|rubriques?|lignes?) de (?:depenses?|couts?|charges?)",
      "code (?:budget|compte)",
      "comptes?",
      "rubriques?",
      "centres? de (?:couts?|responsabilite)",
      "(?:n[o°]\\.?|numero) (?:de )?(?:la )?(?:ligne|compte)(?: budgetaire)?",
    ],
  ],
  ["code", ["codes?", "ref(?:erence)?\\.?"]],
  [
    "title",
    [
      "(?:line |budget |item )?(?:description|title|name|label|designation)",
      "(?:libelle|intitule|designation)(?: de la (?:ligne|depense))?",
      "objet(?: de la depense)?",
    ],
  ],
  [
    "kind",
    [
      "(?:kind|type|category|nature|class)(?: of (?:line|cost|expenditure|expense|spending)s?)?",
      "(?:line|cost|expenditure|expense|budget) (?:type|category|kind|class)",
      "(?:type|categorie|nature|genre)(?: (?:de (?:la )?|des |du )(?:depenses?|lignes?|couts?|credits?|charges?))?",
    ],
  ],
  ["currency", ["(?:currency|currencies|devises?|monnaies?)(?: code)?", "ccy"]],
  [
    "rate",
    [
      "(?:exchange |conversion )?rates?(?: (?:to|in|into)(?: eur(?:o|os)?)?)?",
      "taux(?: de (?:change|conversion))?(?: (?:en|vers)(?: (?:eur|euros?|l'euro))?)?",
    ],
  ],
  [
    "correction",
    [
      "(?:is )?corrections?(?: of(?: line)?)?",
      "corrige|rectification|correction de(?: la ligne)?|rectificatifs?|regularisations?",
    ],
  ],
  [
    "working-days",
    [
      "(?:total |available |annual |net )?(?:number of )?(?:available )?(?:working|work|staff|workable|person)[ -]?days?(?: (?:in the year|available|per year|in total|a year))?",
      "(?:total|available) days(?: available)?",
      "days (?:available|worked|in total)",
      `(?:total (?:des |de )?|nombre (?:de|total de) |nb (?:de )?)?jours?(?:[ -](?:ouvrables?|ouvres?|travailles?|de travail|disponibles?|prestes?|ouvrables disponibles))(?: (?:par an|annuels?|dans l'annee|de l'annee|au total))?`,
      "(?:nombre|nb|total) (?:total )?(?:de |des )?jours",
      "jours-personnes|jours-homme",
    ],
  ],
  [
    "days",
    [
      "(?:number of )?days?(?: (?:spent|allocated|devoted|planned))?(?: (?:on|per|by|to) (?:the |each )?priority)?",
      "jours?(?: (?:consacres?|affectes?|alloues?|prevus?))?(?: (?:a la|par|sur la) priorite)?",
    ],
  ],
  [
    "post",
    [
      "(?:posts?|grades?|positions?|staff(?: member| category)?|post or grade|post ?[/] ?grade|(?:post|job) titles?|(?:name|title) of (?:the )?post|employees?|officials?)",
      "(?:postes?|emplois?|poste ou grade|poste ?[/] ?grade|grade ou poste|agents?|fonctions?|fonctionnaires?|categorie de personnel|(?:intitule|titre|libelle) d[eu] (?:poste|emploi))",
    ],
  ],
  [
    "share",
    [
      "(?:shares?|allocations?|percentages?|proportions?|percent|per cent|%)(?: (?:of (?:the )?line|allocated|applied))?",
      "(?:allocation|allocated) (?:share|percentage|%)",
      "(?:shares?|percentages?|percent|proportion|%) (?:of (?:the )?(?:budget|amount|(?:working |staff )?time|effort|working days)|allocated)",
      "(?:parts?|pourcentages?|quotites?|proportion|%)(?: (?:alloue|affecte)e?s?| (?:du|des?|de la|de l')? ?(?:budget|montant|temps(?: de travail)?|effort|jours ouvr(?:abl)?es))",
      "quotites?",
      "(?:parts?|quotes?[ -]parts?|pourcentages?|cles? de repartition|repartition|ventilation|taux d'(?:affectation|allocation))(?: (?:alloue|affecte|imputee?)e?s?)?",
    ],
  ],
  [
    "planned-quarter",
    [
      "(?:planned|scheduled)(?: (?:quarter|for|in|period|date))?",
      "(?:target|due) quarter|quarter due",
      "quarters?(?: planned)?",
      "timing",
      "trimestres?(?: (?:prevus?|planifies?|cibles?|d'execution|d'echeance))?",
      "(?:prevue?s?|planifiee?s?)(?: (?:pour|au))?",
      "(?:calendrier|periode prevue)",
    ],
  ],
  [
    "priority",
    [
      "(?:strategic |wco |plan )?priorit(?:y|ies)(?: (?:code|no|id|areas?|of the (?:strategic )?plan))?",
      "(?:strategic )?priority or objective",
      "(?:allocated|assigned|charged) to|destination",
      "priorites?(?: strategiques?)?(?: (?:ou objectif|(?:de l')?omd|du plan(?: strategique)?))?",
      "affectation|affecte a",
    ],
  ],
  ["objective", ["(?:strategic |wco )?objectives?(?: code)?", "objectifs?(?: strategiques?)?"]],
  [
    "amount",
    [
      "(?:approved |budget(?:ed)? |total |annual )?amounts?(?: approved| budgeted)?",
      "(?:approved |adopted |annual |total )?budget(?: approved| adopted| amount)?",
      "(?:approved |budget )?appropriations?|(?:approved )?(?:costs?|credits?)|(?:approved |budget )?allotments?|allotted amounts?",
      "montants?(?: (?:approuves?|budgetes?|alloues?|totaux|total|votes?|inscrits?|d[eu] budget))?|(?:enveloppe|dotation) budgetaire",
      "budget (?:approuve|adopte|vote|annuel|total|alloue)",
      "(?:credits?|dotations?)(?: (?:approuve|ouvert|vote|budgetaire|alloue|accorde)e?s?)?",
      "couts?(?: (?:totaux|total|budgetes?))?",
    ],
  ],
];

const headers: readonly (readonly [Column, RegExp])[] = [...budgetHeaders, ...planHeaders].map(
  ([column, words]) => [column, new RegExp(`^(?:${words.join("|")})$`)],
);

/** The column that a header's plain text names, without its unit and year; null where it names none. */
export function columnNamed(plain: string): Column | null {
  return headers.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
