import type { Text } from "./text";

/** Messages of the findings of budget, by code: what is the case, then what to do. */
export const budgetFindings = {
  "currency-without-rate": {
    en: "Line {line} is in {currency}, for which no rate is stated: it stands as not allocated, at face value. State the rate in WcoRates.",
    fr: "La ligne {line} est en {currency}, sans taux indiqué : elle figure comme non allouée, à sa valeur faciale. Indiquez le taux dans WcoRates.",
  },
  "negative-amount": {
    en: "Line {line} is negative ({amount}) and not marked as a correction: it stands as not allocated. Correct the amount, or write “yes” under Correction.",
    fr: "La ligne {line} est négative ({amount}) sans être marquée comme correction : elle figure comme non allouée. Corrigez le montant ou indiquez « oui » sous Correction.",
  },
  "priority-unknown": {
    en: "Line {line} has a share for “{priority}”, which is no priority of the plan: the line stands as not allocated. Write P1 to P9, or Core.",
    fr: "La ligne {line} a une part pour « {priority} », qui n’est pas une priorité du plan : elle figure comme non allouée. Indiquez P1 à P9, ou Core.",
  },
  "shares-over-100": {
    en: "The shares of line {line} add up to {percent} %: the line stands as not allocated. Correct the shares.",
    fr: "Les parts de la ligne {line} totalisent {percent} % : elle figure comme non allouée. Corrigez les parts.",
  },
  "shares-under-100": {
    en: "The shares of line {line} add up to {percent} %: the other {rest} % stand as not allocated. Complete the shares, or state the rest as Core.",
    fr: "Les parts de la ligne {line} totalisent {percent} % : les {rest} % restants figurent comme non alloués. Complétez les parts, ou indiquez le reste sous Core.",
  },
  "share-negative": {
    en: "Line {line} has a negative share ({percent} %), which is not counted. Correct the share.",
    fr: "La ligne {line} a une part négative ({percent} %), qui n’est pas comptée. Corrigez la part.",
  },
  "share-unreadable": {
    en: "Line {line}: “{text}” is not a share and is not counted. Write a percentage such as 30 %.",
    fr: "Ligne {line} : « {text} » n’est pas une part et n’est pas compté. Indiquez un pourcentage tel que 30 %.",
  },
  "share-objective-unclear": {
    en: "“{text}” names no objective of the plan, or several: the share counts without an objective. Write one code, such as SP5.",
    fr: "« {text} » ne désigne aucun objectif du plan, ou en désigne plusieurs : la part compte sans objectif. Indiquez un seul code, par exemple SP5.",
  },
  "overhead-key-over-100": {
    en: "The key for overhead adds up to {percent} %: overhead is not spread. Correct the row “Overhead”.",
    fr: "La clé de répartition des frais généraux totalise {percent} % : ils ne sont pas répartis. Corrigez la ligne « Overhead ».",
  },
  "allocation-line-unknown": {
    en: "Shares are stated for line {line}, which is not in the budget: they are not counted. Correct the code, or add the line.",
    fr: "Des parts sont indiquées pour la ligne {line}, absente du budget : elles ne sont pas comptées. Corrigez le code ou ajoutez la ligne.",
  },
  "budget-line-twice": {
    en: "Line {line} is stated with {amount} here and with {otherAmount} at {other}: both stand as not allocated. Give each its own code.",
    fr: "La ligne {line} est indiquée avec {amount} ici et {otherAmount} à {other} : les deux figurent comme non allouées. Donnez à chacune son propre code.",
  },
  "budget-line-repeated": {
    en: "Line {line} is the same as at {other} and is counted once. Give it another code if it is another line.",
    fr: "La ligne {line} est identique à celle de {other} et n’est comptée qu’une fois. Donnez-lui un autre code s’il s’agit d’une autre ligne.",
  },
  "budget-line-without-code": {
    en: "An amount of {amount} has no budget line: it stands as not allocated. Write its code.",
    fr: "Un montant de {amount} n’a pas de ligne budgétaire : il figure comme non alloué. Indiquez son code.",
  },
  "budget-year-missing": {
    en: "Line {line} states no year: it is taken for {year}, the year asked for. Add a column Year, or the year to the title.",
    fr: "La ligne {line} n’indique pas d’exercice : elle est prise pour {year}, l’exercice demandé. Ajoutez une colonne Exercice, ou l’exercice dans le titre.",
  },
  "budget-year-unreadable": {
    en: "“{text}” is not a fiscal year: the row is left out. Write it as 2019/20.",
    fr: "« {text} » n’est pas un exercice : la ligne est laissée de côté. Indiquez-le sous la forme 2019/20.",
  },
  "budget-directorate-missing": {
    en: "No directorate is stated here, nor in the title or the sheet’s name: the file’s name, “{name}”, stands for it. Add a column Directorate.",
    fr: "Aucune direction n’est indiquée ici, ni dans le titre ni dans le nom de la feuille : le nom du fichier, « {name} », en tient lieu. Ajoutez une colonne Direction.",
  },
  "budget-kind-unknown": {
    en: "Line {line}: “{text}” is not a kind of line; it counts as operating. Write staff, operating or project.",
    fr: "Ligne {line} : « {text} » n’est pas un type de ligne ; elle compte comme fonctionnement. Indiquez personnel, fonctionnement ou projet.",
  },
  "amount-unreadable": {
    en: "Line {line}: “{text}” is not an amount; the line is left out. Write a number.",
    fr: "Ligne {line} : « {text} » n’est pas un montant ; la ligne est laissée de côté. Indiquez un nombre.",
  },
  "amount-missing": {
    en: "Line {line} has no amount and is left out. Write the amount, 0 if there is none.",
    fr: "La ligne {line} n’a pas de montant et est laissée de côté. Indiquez le montant, 0 s’il n’y en a pas.",
  },
  "rate-unreadable": {
    en: "The rate of {currency} is not a positive number and is not used. Write what one {currency} is worth.",
    fr: "Le taux de {currency} n’est pas un nombre positif et n’est pas utilisé. Indiquez ce que vaut un {currency}.",
  },
  "days-unreadable": {
    en: "“{text}” is not a number of days and is not counted. Write days, or a percentage.",
    fr: "« {text} » n’est pas un nombre de jours et n’est pas compté. Indiquez des jours, ou un pourcentage.",
  },
  "effort-over-working-days": {
    en: "{directorate}: {days} days on priorities, but {workingDays} working days: its staff lines stand as not allocated. Correct the days.",
    fr: "{directorate} : {days} jours sur les priorités, mais {workingDays} jours ouvrables : ses lignes de personnel figurent comme non allouées. Corrigez les jours.",
  },
  "effort-missing": {
    en: "Staff line {line} has no shares and {directorate} states no working days: it stands as not allocated. State either.",
    fr: "La ligne de personnel {line} n’a pas de parts et {directorate} n’indique pas de jours ouvrables : elle figure comme non allouée. Indiquez l’un ou l’autre.",
  },
  "budget-directorate-from-above": {
    en: "No directorate is stated here: {directorate}, the one above, is taken. Write it on each row.",
    fr: "Aucune direction n’est indiquée ici : {directorate}, celle du dessus, est retenue. Indiquez-la sur chaque ligne.",
  },
  "budget-kind-missing": {
    en: "This table does not say which lines are staff: all count as operating, so that staff time splits none of them. Add a column Kind: staff, operating or project.",
    fr: "Ce tableau ne dit pas quelles lignes sont de personnel : toutes comptent comme fonctionnement, et le temps de travail n’en répartit aucune. Ajoutez une colonne Nature : personnel, fonctionnement ou projet.",
  },
  "budget-line-hidden": {
    en: "Line {line} stands in a hidden row or sheet and is counted. Remove it if it is out of date.",
    fr: "La ligne {line} se trouve dans une ligne ou une feuille masquée et est comptée. Supprimez-la si elle est périmée.",
  },
  "budget-line-renamed": {
    en: "Several directorates have a line {line}: this one is called {name}. Give each line its own code.",
    fr: "Plusieurs directions ont une ligne {line} : celle-ci est désignée par {name}. Donnez à chaque ligne son propre code.",
  },
  "budget-total-differs": {
    en: "This total states {stated}, but the lines above it add up to {sum}. A line may be missing, or not be understood.",
    fr: "Ce total indique {stated}, mais les lignes au-dessus totalisent {sum}. Une ligne manque peut-être, ou n’a pas été comprise.",
  },
  "budget-total-unnamed": {
    en: "The amount {amount} has no budget line and is the sum of those above: it is taken for their total.",
    fr: "Le montant {amount} n’a pas de ligne budgétaire et égale la somme des précédents : il est pris pour leur total.",
  },
  "amount-column-left-out": {
    en: "The column “{header}” holds amounts as well and is left out: nothing says which of the two is the approved budget. Remove one, or write the year into both headers.",
    fr: "La colonne « {header} » contient aussi des montants et est laissée de côté : rien ne dit laquelle des deux est le budget approuvé. Supprimez-en une, ou indiquez l’exercice dans les deux en-têtes.",
  },
  "amount-in-other-currency": {
    en: "Line {line} is stated in {stated}, but its amount shows {shown}: it counts in {stated}. Correct whichever is wrong.",
    fr: "La ligne {line} est indiquée en {stated}, mais son montant affiche {shown} : elle compte en {stated}. Corrigez ce qui est erroné.",
  },
  "shares-are-amounts": {
    en: "The columns of priorities seem to hold amounts: shares are percentages of a line. None of this table is counted. Write percentages.",
    fr: "Les colonnes des priorités semblent contenir des montants : les parts sont des pourcentages d’une ligne. Rien de ce tableau n’est compté. Indiquez des pourcentages.",
  },
  "share-priority-missing": {
    en: "{percent} % of line {line} states no priority: it stands as not allocated. Write P1 to P9, or Core.",
    fr: "{percent} % de la ligne {line} n’indiquent pas de priorité : ils figurent comme non alloués. Indiquez P1 à P9, ou Core.",
  },
  "effort-priority-unknown": {
    en: "“{priority}” is no priority of the plan: its days are not counted. Write P1 to P9.",
    fr: "« {priority} » n’est pas une priorité du plan : ses jours ne sont pas comptés. Indiquez P1 à P9.",
  },
  "effort-taken-as-percent": {
    en: "Each row of this table adds up to 100: its numbers are taken for percentages of the working days. Write a percent sign into the headers, or days.",
    fr: "Chaque ligne de ce tableau totalise 100 : ses nombres sont pris pour des pourcentages des jours ouvrables. Indiquez un signe pour cent dans les en-têtes, ou des jours.",
  },
  "effort-differs-from-working-days": {
    en: "{post}: priorities and core work add up to {sum} days, of {workingDays} working days. Correct whichever is wrong.",
    fr: "{post} : les priorités et les activités courantes totalisent {sum} jours, sur {workingDays} jours ouvrables. Corrigez ce qui est erroné.",
  },
  "finance-row-repeated": {
    en: "The same row stands at {other} and is counted once. Leave it in one place only.",
    fr: "La même ligne figure à {other} et n’est comptée qu’une fois. Ne la laissez qu’à un endroit.",
  },
  "finance-table-missing": {
    en: "No table of budget lines was found for {year}. Its header needs a budget line and an amount.",
    fr: "Aucun tableau de lignes budgétaires n’a été trouvé pour {year}. Son en-tête doit comporter une ligne budgétaire et un montant.",
  },
  "action-objective-unknown": {
    en: "“{action}”: {objective} is no objective of the plan and is not counted. Write codes such as SG; SO1.",
    fr: "« {action} » : {objective} n’est pas un objectif du plan et n’est pas compté. Indiquez des codes tels que SG ; SO1.",
  },
  "action-priority-unknown": {
    en: "“{action}”: {priority} is no priority of the plan and is not counted. Write P1 to P9.",
    fr: "« {action} » : {priority} n’est pas une priorité du plan et n’est pas compté. Indiquez P1 à P9.",
  },
  "action-quarter-unreadable": {
    en: "“{action}” is planned for “{text}”, which is no quarter: it is not counted. Write a quarter such as 2019/20-Q3.",
    fr: "« {action} » est prévue pour « {text} », qui n’est pas un trimestre : elle n’est pas comptée. Indiquez un trimestre tel que 2019/20-Q3.",
  },
  "action-date-unreadable": {
    en: "“{action}”: “{text}” is not a date; the planned quarter is taken. Write a date such as 2019-12-31.",
    fr: "« {action} » : « {text} » n’est pas une date ; le trimestre prévu est retenu. Indiquez une date telle que 2019-12-31.",
  },
  "action-status-unknown": {
    en: "“{action}”: “{text}” is not a status; it counts as planned. Write planned, in progress, done or cancelled.",
    fr: "« {action} » : « {text} » n’est pas un état ; elle compte comme prévue. Indiquez prévue, en cours, réalisée ou annulée.",
  },
  "action-done-but-not": {
    en: "“{action}” has a day on which it was done, but the status “{text}”: it does not count as done. Correct either.",
    fr: "« {action} » a une date de réalisation, mais l’état « {text} » : elle ne compte pas comme réalisée. Corrigez l’un ou l’autre.",
  },
  "action-cancelled": {
    en: "“{action}” was planned and cancelled: it counts among the planned actions. Remove it only if the plan itself was amended.",
    fr: "« {action} » était prévue et a été annulée : elle compte parmi les actions prévues. Ne la retirez que si le plan lui-même a été modifié.",
  },
  "audit-date-unreadable": {
    en: "“{item}” is due “{text}”, which is no date and no quarter: it is not counted. Write a date.",
    fr: "« {item} » a pour échéance « {text} », qui n’est ni une date ni un trimestre : l’élément n’est pas compté. Indiquez une date.",
  },
  "audit-state-unclear": {
    en: "“{item}”: “{text}” does not say whether it is implemented; it counts as not implemented. Write yes, no or the date.",
    fr: "« {item} » : « {text} » ne dit pas si l’élément est mis en œuvre ; il compte comme non mis en œuvre. Indiquez oui, non ou la date.",
  },
  "reported-differs-from-computed": {
    en: "{kpi}, {year}, {directorate}: reported {reported}, computed from the tables {computed} ({cells}). The computed one counts; correct whichever is wrong.",
    fr: "{kpi}, {year}, {directorate} : communiqué {reported}, calculé à partir des tableaux {computed} ({cells}). La valeur calculée compte ; corrigez celle qui est erronée.",
  },
} satisfies Record<string, Text>;
