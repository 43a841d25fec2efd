/** What a cell is for: the numerator or the denominator of a KPI, or the Members behind them. */
export type Role = "actual" | "target" | "members-supported" | "members-requesting";

/**
 * Words for the roles, as patterns over plain text, the longer phrases first: "expected results" is a target although
 * "results" alone is an actual. Words that indicators themselves use ("implemented") count only in a short label.
 */
export const rolePhrases: readonly (readonly [Role, string])[] = [
  [
    "members-supported",
    String.raw`members? (?:supported|assisted|served|reached|visited)|membres? (?:soutenus?|appuyes?|assistes?|aides?|beneficiaires?|ayant beneficie)(?: [a-z' ]*)?`,
  ],
  [
    "members-requesting",
    String.raw`members? (?:(?:that|who|which|having) )?(?:have )?(?:requesting|requested|asked for|applying for)(?: for)?(?: support| assistance| help)?|requesting members?|requests? from members?|membres? (?:demandeurs?|requerants?|demandant|sollicitant|ayant (?:demande|sollicite|fait (?:une|la) demande))(?: [a-z' ]*)?`,
  ],
  [
    "target",
    String.raw`(?:expected|planned|intended) (?:results?|outcomes?|outputs?|achievements?|deliver(?:y|ies|ables?))|(?:results?|resultats?) (?:attendus?|vises?|escomptes?)|to be (?:achieved|done|delivered)|a (?:realiser|atteindre)|(?:estimated|planned|expected|projected|target) (?:number|value|figures?)|(?:nombre|valeurs?) (?:estimee?s?|prevue?s?|cibles?)`,
  ],
  [
    "actual",
    String.raw`(?:results?|resultats?) (?:achieved|obtained|obtenus?|atteints?|reels?)|actual (?:results?|number|value|figures?|achievements?|outputs?|outcomes?)|carried out|(?:nombre|valeurs?) (?:reelles?|realisee?s?|effectives?)|realise effectif|requests? (?:met|served|satisfied|granted|fulfilled)|demandes? (?:satisfaites?|traitees?|honorees?)`,
  ],
  [
    "target",
    String.raw`targets?|targeted|planned|estimat(?:ed?|es|ion)s?|expected|forecasts?|projected|goals?|scheduled|intended|cibles?|objectifs?|prevue?s?|previsions?|previsionnel(?:le)?s?|planifiee?s?|attendue?s?|estimee?s?|escomptee?s?|visee?s?|programmee?s?(?! (?:managers?|officers?|directors?|assistants?|coordinators?|support|units?|staff|teams?|of|on|for|de|du|des|d')(?![a-z]))|denominators?|denominateurs?|commitments?|engagements?`,
  ],
  [
    "actual",
    String.raw`actuals?|numerators?|numerateurs?|achieved|achievements?|done|delivered|completed|realised|realized|outturns?|realisee?s?|realisations?|atteinte?s?|effectuee?s?|obtenue?s?|accomplie?s?|executee?s?|accomplished|accomplishments?|attained|observed|observee?s?|constatee?s?|reelle?s?|reels?|reel`,
  ],
];

export const shortRolePhrases: readonly (readonly [Role, string])[] = [
  [
    "target",
    String.raw`plan|tgt|targ|obj|prev|est|due|requested|requesting|requests?|demandes?|demandee?s?|demandeurs?|invited|invitations?(?: recues?| received)?|received|recues?|budgeted|objectives?|total resources|total working days`,
  ],
  [
    "actual",
    String.raw`results?|resultats?|outcomes?|outputs?|act|ach|real|allocated|allouee?s?|reported|implemented|performed|executed|supported|soutenus?|appuyes?|attended|assiste|fait(?:e|s|es)?|livree?s?|effectifs?|status quo|mis en oeuvre`,
  ],
];
