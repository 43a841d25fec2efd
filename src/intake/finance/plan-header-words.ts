import type { HeaderPatterns } from "./column-kinds";

/** Headers of an implementation plan and an audit plan, as plain text in English and French. */
export const planHeaders: HeaderPatterns = [
  [
    "audit-item",
    [
      "(?:audit )?(?:items?|recommendations?|findings?|points?)",
      "(?:points?|recommandations?|elements?|mesures?)(?: d(?:'|e l'|u plan d')audit)?",
    ],
  ],
  ["action", ["(?:actions?|activit(?:y|ies)|tasks?)", "(?:actions?|activites?|taches?)(?: prevues?)?"]],
  [
    "deliverable",
    [
      "deliverables?|outputs?|expected (?:output|result)s?",
      "livrables?|produits?|resultats? attendus?|prestations?",
    ],
  ],
  [
    "status",
    ["(?:current )?(?:status|state|progress)", "statut|etat(?: d'avancement| actuel)?|avancement|situation"],
  ],
  [
    "done-on",
    [
      "(?:done|completed|finished|delivered)(?: on| date)?",
      "date (?:done|completed|of completion|delivered)|(?:actual )?completion date|actual date",
      "(?:fait|realisee?|acheve?e?|terminee?|execute)(?: le)?",
      "date (?:d'achevement|de realisation|de fin|effective|d'execution)",
    ],
  ],
  [
    "evidence",
    [
      "(?:evidence|proof|means of verification|source)s?",
      "preuves?|justificatifs?|moyens? de verification|pieces? justificatives?",
    ],
  ],
  [
    "due",
    [
      "due|due (?:date|on|by)|date due|deadline|target date",
      "echeances?(?: prevues?)?|date (?:limite|d'echeance|prevue|butoir)|delai",
    ],
  ],
  [
    "implemented",
    [
      "(?:implemented|implementation|closed)(?: on| date| status)?|status of implementation",
      "(?:etat |statut )?(?:de )?mise? en oeuvre|mis(?:e)? en oeuvre le|date de mise en oeuvre|cloturee?(?: le)?",
    ],
  ],
];
