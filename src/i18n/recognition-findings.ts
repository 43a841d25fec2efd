import type { Text } from "./text";

/** Messages of the findings of recognition, by code: what is the case, then what to do. */
export const recognitionFindings = {
  "nothing-recognised": {
    en: "No figures of the Strategic Plan's KPIs were found in this file. If it holds some, name the KPIs by code (SP5.1) or map its ranges.",
    fr: "Aucun chiffre relatif aux indicateurs du Plan stratégique n’a été trouvé dans ce fichier. S’il en contient, désignez les indicateurs par leur code (SP5.1) ou faites correspondre ses plages.",
  },
  "nothing-filled-in": {
    en: "The tables of KPIs are there, but no figure is filled in. Ask the directorate for its figures.",
    fr: "Les tableaux d’indicateurs sont là, mais aucun chiffre n’y est saisi. Demandez ses chiffres à la direction.",
  },
  "directorate-unknown": {
    en: "The file does not say whose report it is. Tell which directorate, or write “Directorate: …” above its tables.",
    fr: "Le fichier n’indique pas de quelle direction il émane. Précisez la direction, ou inscrivez « Direction : … » au-dessus des tableaux.",
  },
  "year-unknown": {
    en: "The file does not say which fiscal year it reports. Tell it, or write “Fiscal year 2019/20” above its tables.",
    fr: "Le fichier n’indique pas l’exercice concerné. Précisez-le, ou inscrivez « Exercice 2019/20 » au-dessus des tableaux.",
  },
  "year-contradicts-file-name": {
    en: "The file states the fiscal year {year} here, but its name says {named}. Nothing is taken until you say which is right.",
    fr: "Le fichier indique ici l’exercice {year}, mais son nom indique {named}. Rien n’est repris tant que vous n’avez pas précisé lequel est exact.",
  },
  "figures-wait": {
    en: "{count} {count|figure waits: its|figures wait: their} directorate or fiscal year is not known. Tell it, and import again.",
    fr: "{count} {count|chiffre est en attente : sa direction ou son|chiffres sont en attente : leur direction ou leur} exercice n’est pas connu. Précisez-les et importez de nouveau.",
  },
  "hidden-figures": {
    en: "{count} {count|figure stands|figures stand} in hidden rows, columns or sheets and {count|was not taken. Show it if it counts, delete it if it is|were not taken. Show them if they count, delete them if they are} old.",
    fr: "{count} {count|chiffre se trouve|chiffres se trouvent} dans des lignes, colonnes ou feuilles masquées et {count|n’a pas été repris. Affichez-le s’il compte, supprimez-le s’il est ancien|n’ont pas été repris. Affichez-les s’ils comptent, supprimez-les s’ils sont anciens}.",
  },
  "other-year-left-out": {
    en: "{count} {count|figure|figures} of another fiscal year ({year}) {count|was|were} left out. Nothing needs to be done.",
    fr: "{count} {count|chiffre|chiffres} d’un autre exercice ({year}) {count|a été laissé|ont été laissés} de côté. Rien à faire.",
  },
  "example-left-out": {
    en: "{count} figures stand below a heading or on a sheet of examples, scenarios or old versions and were not taken. Name it otherwise if they are reported.",
    fr: "{count} chiffres se trouvent sous un titre ou sur une feuille d’exemples, de scénarios ou d’anciennes versions et n’ont pas été repris. Changez ce nom s’ils sont déclarés.",
  },
  "resources-left-out": {
    en: "{count} numbers stand below a heading on money or staff time, which {kpi} does not count, and were not taken. Correct the heading if they count.",
    fr: "{count} nombres se trouvent sous un titre relatif à l’argent ou au temps de travail, que {kpi} ne mesure pas, et n’ont pas été repris. Corrigez le titre s’ils comptent.",
  },
  "period-contradicts-year": {
    en: "The header names a quarter and a calendar year that do not lie in this fiscal year, so {count} {count|figure was|figures were} not taken. Write the quarter with its fiscal year (Q1 2019/20).",
    fr: "L’en-tête indique un trimestre et une année civile qui ne relèvent pas de cet exercice ; {count} {count|chiffre n’a pas été repris|chiffres n’ont pas été repris}. Indiquez le trimestre avec son exercice (T1 2019/20).",
  },
  "period-unknown": {
    en: "“{text}” was not taken: neither its column ({header}) nor its row says which quarter it belongs to. Name the quarter in the header.",
    fr: "« {text} » n’a pas été repris : ni sa colonne ({header}) ni sa ligne n’indique le trimestre. Indiquez le trimestre dans l’en-tête.",
  },
  "period-unusable": {
    en: "“{header}” is not one quarter, month or fiscal year ({text}), so its figures were not taken. State them by quarter, or map the column.",
    fr: "« {header} » n’est ni un trimestre, ni un mois, ni un exercice ({text}) ; ses chiffres n’ont pas été repris. Indiquez-les par trimestre, ou faites correspondre la colonne.",
  },
  "period-by-months": {
    en: "“{text}” names a quarter and months that are not its months in a fiscal year from July to June. The months were taken as right; check it.",
    fr: "« {text} » indique un trimestre et des mois qui ne correspondent pas dans un exercice allant de juillet à juin. Les mois ont été retenus ; vérifiez.",
  },
  "figures-without-header": {
    en: "{count} {count|number|numbers} beside {kpi} {count|has no header that says what it is|have no header that says what they are}, so none was taken. Add a header with quarters, targets and actuals.",
    fr: "{count} {count|nombre|nombres} en regard de {kpi} {count|n’a pas d’en-tête qui le définisse|n’ont pas d’en-tête qui les définisse} ; aucun n’a été repris. Ajoutez un en-tête indiquant trimestres, cibles et réalisés.",
  },
  "role-unknown": {
    en: "“{text}” was not taken: nothing says whether it is a target or an actual. Name it in the header.",
    fr: "« {text} » n’a pas été repris : rien n’indique s’il s’agit d’une cible ou d’un réalisé. Précisez-le dans l’en-tête.",
  },
  "row-not-recognised": {
    en: "“{text}” was not taken: its row names no KPI of the plan. Add the KPI's code, or map the row.",
    fr: "« {text} » n’a pas été repris : sa ligne ne désigne aucun indicateur du plan. Ajoutez le code de l’indicateur, ou faites correspondre la ligne.",
  },
  "column-not-recognised": {
    en: "The figures of the column “{text}” were not taken: its header says neither quarter nor target nor actual. Correct the header if they count.",
    fr: "Les chiffres de la colonne « {text} » n’ont pas été repris : son en-tête n’indique ni trimestre, ni cible, ni réalisé. Corrigez l’en-tête s’ils comptent.",
  },
  "objective-row-left-out": {
    en: "“{text}” names an objective, not a KPI, so its figures were left out. If a KPI is meant, write its code.",
    fr: "« {text} » désigne un objectif et non un indicateur ; ses chiffres ont été laissés de côté. S’il s’agit d’un indicateur, écrivez son code.",
  },
  "total-row-left-out": {
    en: "“{text}” stands in a row of totals, so its figures were left out. If they are {kpi}'s own, take the word “total” out of the row.",
    fr: "« {text} » figure dans une ligne de totaux ; ses chiffres ont été laissés de côté. S’il s’agit des chiffres propres à {kpi}, retirez le mot « total » de la ligne.",
  },
  "kpi-code-unknown": {
    en: "“{text}” is not a KPI of the plan, so its row was not taken. Correct the code.",
    fr: "« {text} » n’est pas un indicateur du plan ; sa ligne n’a pas été reprise. Corrigez le code.",
  },
  "kpi-code-unknown-closest": {
    en: "“{text}” is not a KPI of the plan, so its row was not taken. If it is {closest} or a part of it, write {closest}'s figures in one row with its code.",
    fr: "« {text} » n’est pas un indicateur du plan ; sa ligne n’a pas été reprise. S’il s’agit de {closest} ou d’une partie de {closest}, inscrivez ses chiffres sur une seule ligne avec ce code.",
  },
  "kpi-wording-doubtful": {
    en: "“{text}” may mean {closest}, but not surely: {alternatives}. Its row was not taken; write the KPI's code beside it.",
    fr: "« {text} » désigne peut-être {closest}, sans certitude : {alternatives}. Sa ligne n’a pas été reprise ; inscrivez le code de l’indicateur à côté.",
  },
  "kpi-by-wording": {
    en: "“{text}” was taken as {kpi} by its wording ({percent} % alike). Check it; a code beside it would make it sure.",
    fr: "« {text} » a été interprété comme {kpi} d’après son libellé (ressemblance de {percent} %). Vérifiez ; un code lèverait le doute.",
  },
  "kpi-code-and-wording-differ": {
    en: "“{text}” bears the code {kpi} but words {other}. The code was taken; check which is meant.",
    fr: "« {text} » porte le code {kpi} mais le libellé de {other}. Le code a été retenu ; vérifiez lequel est visé.",
  },
  "figures-of-one-table-differ": {
    en: "{kpi} has several figures for the same thing that differ: {values}. None was taken; keep the one that counts.",
    fr: "{kpi} comporte plusieurs chiffres différents pour la même donnée : {values}. Aucun n’a été repris ; ne conservez que celui qui compte.",
  },
  "number-as-text": {
    en: "“{text}” is a number stored as text. It was read; store it as a number to be safe.",
    fr: "« {text} » est un nombre enregistré comme texte. Il a été lu ; enregistrez-le comme nombre par sûreté.",
  },
  "figures-in-thousands": {
    en: "“{text}”: the figures of this sheet were taken as written. If other directorates report in single units, enter whole amounts.",
    fr: "« {text} » : les chiffres de cette feuille ont été repris tels quels. Si d’autres directions déclarent à l’unité, saisissez les montants entiers.",
  },
  "figure-over-several": {
    en: "“{text}” is merged over several quarters or rows, so it was not taken. Enter a figure for each, or an annual target in a column of its own.",
    fr: "« {text} » est fusionné sur plusieurs trimestres ou lignes et n’a donc pas été repris. Saisissez un chiffre pour chacun, ou une cible annuelle dans sa propre colonne.",
  },
  "actual-of-no-quarter": {
    en: "The actual of {kpi} ({value}) names no quarter although its targets do, so it was not taken. Name the quarter in its header.",
    fr: "Le réalisé de {kpi} ({value}) n’indique pas de trimestre alors que ses cibles en ont un ; il n’a pas été repris. Indiquez le trimestre dans son en-tête.",
  },
  "number-ambiguous": {
    en: "“{text}” can be two numbers, thousands or decimals, and was not taken. Enter it as a number.",
    fr: "« {text} » peut se lire de deux façons, en milliers ou en décimales, et n’a pas été repris. Saisissez-le comme nombre.",
  },
  "footnote-mark-dropped": {
    en: "The footnote mark in “{text}” was dropped, the number taken. Put notes into another column.",
    fr: "L’appel de note dans « {text} » a été ignoré et le nombre repris. Placez les notes dans une autre colonne.",
  },
  "unit-dropped": {
    en: "The unit in “{text}” was dropped, the number taken. Put units into the header.",
    fr: "L’unité dans « {text} » a été ignorée et le nombre repris. Placez les unités dans l’en-tête.",
  },
  "words-read-as-missing": {
    en: "“{text}” was read as no figure yet, or none applicable. Write “TBC” or “n/a” to be clear.",
    fr: "« {text} » a été lu comme un chiffre manquant ou sans objet. Écrivez « TBC » ou « s.o. » pour être clair.",
  },
  "words-in-figure": {
    en: "“{text}” stands where a figure should and was not taken. Enter a number, “TBC” or “n/a”.",
    fr: "« {text} » figure à la place d’un chiffre et n’a pas été repris. Saisissez un nombre, « TBC » ou « s.o. ».",
  },
  "several-figures-in-cell": {
    en: "The cell holds several figures (“{text}”); none was taken. Put each into a cell of its own.",
    fr: "La cellule contient plusieurs chiffres (« {text} ») ; aucun n’a été repris. Placez chacun dans sa propre cellule.",
  },
  "percentage-alone": {
    en: "“{text}” is a percentage without the two numbers behind it and was not taken. Enter the numbers.",
    fr: "« {text} » est un pourcentage sans les deux nombres dont il est tiré et n’a pas été repris. Saisissez les nombres.",
  },
  "fraction-against-count": {
    en: "{value} beside {other} looks like a fraction beside a count and was not taken. Enter the count.",
    fr: "{value} en regard de {other} ressemble à une fraction en regard d’un nombre et n’a pas été repris. Saisissez le nombre.",
  },
  "fraction-format": {
    en: "{text} is shown as a fraction, so that a pair may be meant (3/4). It was not taken; enter both numbers.",
    fr: "{text} est affiché comme une fraction, peut-être pour une paire (3/4). Il n’a pas été repris ; saisissez les deux nombres.",
  },
  "figure-in-brackets": {
    en: "“{text}” stands in brackets, which may mean a negative or a provisional figure. It was not taken; enter it without.",
    fr: "« {text} » est entre parenthèses, ce qui peut signifier un chiffre négatif ou provisoire. Il n’a pas été repris ; saisissez-le sans parenthèses.",
  },
  "figure-with-scale": {
    en: "“{text}” names thousands or millions in words and was not taken. Enter the full number.",
    fr: "« {text} » indique des milliers ou des millions en toutes lettres et n’a pas été repris. Saisissez le nombre entier.",
  },
  "figure-not-clear": {
    en: "“{text}” is not one clear number and was not taken. Enter the number that counts.",
    fr: "« {text} » n’est pas un nombre sans équivoque et n’a pas été repris. Saisissez le nombre qui compte.",
  },
  "negative-figure": {
    en: "“{text}” is below zero and was not taken. Enter the figure, or correct the quarter it corrects.",
    fr: "« {text} » est inférieur à zéro et n’a pas été repris. Saisissez le chiffre, ou corrigez le trimestre concerné.",
  },
  "date-in-figure": {
    en: "Excel holds a date here ({text}), perhaps made of a pair such as 1/1 or of a count. It was not taken; format the cell as text or number and enter it again.",
    fr: "Excel contient ici une date ({text}), peut-être issue d’une paire telle que 1/1 ou d’un nombre. Elle n’a pas été reprise ; mettez la cellule au format texte ou nombre et saisissez de nouveau.",
  },
  "format-hides-thousands": {
    en: "The cell's format hides thousands: {text} was taken, not what is shown. Check that this is meant.",
    fr: "Le format de la cellule masque les milliers : {text} a été repris, et non ce qui est affiché. Vérifiez que c’est bien voulu.",
  },
  "cell-error": {
    en: "The cell shows the error {text}; nothing was taken. Correct its formula.",
    fr: "La cellule affiche l’erreur {text} ; rien n’a été repris. Corrigez sa formule.",
  },
  "formula-without-result": {
    en: "The file holds no result of the formula {text}, so nothing was taken. Open the file in Excel and save it.",
    fr: "Le fichier ne contient pas de résultat pour la formule {text} ; rien n’a été repris. Ouvrez le fichier dans Excel et enregistrez-le.",
  },
  "zero-from-empty-cells": {
    en: "The formula {text} makes 0 of empty cells, which means nothing was reported yet. It was not taken; enter 0 if it is one.",
    fr: "La formule {text} donne 0 à partir de cellules vides : rien n’a encore été communiqué. Ce zéro n’a pas été repris ; saisissez 0 s’il s’agit bien de zéro.",
  },
  "formula-links-elsewhere": {
    en: "The formula {text} takes from another file; its last known result {value} was taken. Check it, and replace the link by the figure.",
    fr: "La formule {text} puise dans un autre fichier ; son dernier résultat connu, {value}, a été repris. Vérifiez-le et remplacez le lien par le chiffre.",
  },
  "number-for-pair": {
    en: "The header promises two numbers, actual and target, but the cell holds one ({text}). It was not taken; enter both.",
    fr: "L’en-tête annonce deux nombres, réalisé et cible, mais la cellule n’en contient qu’un ({text}). Il n’a pas été repris ; saisissez les deux.",
  },
  "pair-for-one-role": {
    en: "The cell holds two numbers ({text}) where the header promises one. They were not taken; enter one.",
    fr: "La cellule contient deux nombres ({text}) alors que l’en-tête en annonce un. Ils n’ont pas été repris ; saisissez-en un.",
  },
  "pair-order-unclear": {
    en: "The cell holds two numbers ({text}), but the header's words do not say which is the target. They were not taken; write “Actual / Target” into the header.",
    fr: "La cellule contient deux nombres ({text}), mais les mots de l’en-tête ne disent pas lequel est la cible. Ils n’ont pas été repris ; inscrivez « Réalisé / Cible » dans l’en-tête.",
  },
  "pair-contradicts-percentage": {
    en: "In “{text}” the percentage is not that of the two numbers. They were not taken; correct the cell.",
    fr: "Dans « {text} », le pourcentage n’est pas celui des deux nombres. Ils n’ont pas été repris ; corrigez la cellule.",
  },
  "member-unknown": {
    en: "“{name}” is not a Member that the register knows and was not counted. Correct the name.",
    fr: "« {name} » n’est pas un Membre connu du registre et n’a pas été compté. Corrigez le nom.",
  },
  "member-unknown-closest": {
    en: "“{name}” is not a Member that the register knows and was not counted; the nearest is {closest}. Correct the name.",
    fr: "« {name} » n’est pas un Membre connu du registre et n’a pas été compté ; le plus proche est {closest}. Corrigez le nom.",
  },
  "cumulative-falls": {
    en: "The cumulative figure of {kpi} falls from {before} to {value}, so that the quarter is below zero. Check both quarters.",
    fr: "Le chiffre cumulé de {kpi} passe de {before} à {value}, de sorte que le trimestre est inférieur à zéro. Vérifiez les deux trimestres.",
  },
  "cumulative-gap": {
    en: "{value} is cumulative, but the quarter before is missing, so that the quarter's own figure of {kpi} cannot be told. Fill in the quarter before.",
    fr: "{value} est un cumul, mais le trimestre précédent manque : le chiffre propre au trimestre pour {kpi} ne peut être établi. Complétez le trimestre précédent.",
  },
  "annual-target-differs": {
    en: "The annual target of {kpi} is {value}, but its quarterly targets add up to {sum}. The quarterly ones count; correct one of them.",
    fr: "La cible annuelle de {kpi} est {value}, mais ses cibles trimestrielles totalisent {sum}. Les trimestrielles comptent ; corrigez l’une ou les autres.",
  },
  "annual-actual-differs": {
    en: "The year's actual of {kpi} is {value}, but its quarters add up to {sum}. The quarters count; correct one of them.",
    fr: "Le réalisé annuel de {kpi} est {value}, mais ses trimestres totalisent {sum}. Les trimestres comptent ; corrigez l’un ou les autres.",
  },
  "annual-actual-in-last-quarter": {
    en: "The actual of {kpi} is stated for the whole year only and counts in Q4, against the sum of the quarterly targets. State it by quarter for more.",
    fr: "Le réalisé de {kpi} n’est indiqué que pour l’année entière et compte au T4, en regard de la somme des cibles trimestrielles. Indiquez-le par trimestre pour plus de détail.",
  },
  "milestone-annual-target": {
    en: "{kpi} has an annual target only. Milestones due are not spread over the quarters: it counts in Q4. State the milestones due by quarter.",
    fr: "{kpi} n’a qu’une cible annuelle. Les jalons attendus ne se répartissent pas par trimestre : elle compte au T4. Indiquez les jalons attendus par trimestre.",
  },
  "hard-coded-number": {
    en: "The formula {text} adds the number {number}, which no cell shows. Put it into a cell of its own.",
    fr: "La formule {text} ajoute le nombre {number}, qu’aucune cellule ne montre. Placez-le dans sa propre cellule.",
  },
  "broken-reference": {
    en: "The formula {text} names a cell or sheet that was deleted. Correct it.",
    fr: "La formule {text} désigne une cellule ou une feuille supprimée. Corrigez-la.",
  },
  "total-differs": {
    en: "The total is {value}, but its figures add up to {sum}. Correct the total, or the figure it leaves out.",
    fr: "Le total est {value}, mais ses chiffres totalisent {sum}. Corrigez le total, ou le chiffre qu’il omet.",
  },
  "figure-changed": {
    en: "{kpi} of {directorate} for {period} was {before} in the import before and is {now} now. Ask why it changed.",
    fr: "{kpi} de {directorate} pour {period} valait {before} lors de l’importation précédente et vaut {now} à présent. Demandez la raison du changement.",
  },
  "figure-gone": {
    en: "{kpi} of {directorate} for {period} was {before} in the import before and is no longer there. Ask whether it was withdrawn.",
    fr: "{kpi} de {directorate} pour {period} valait {before} lors de l’importation précédente et n’y est plus. Demandez s’il a été retiré.",
  },
  "mapping-row-unreadable": {
    en: "This row of the mapping could not be understood ({reason}) and is not applied. Correct it, or delete the row.",
    fr: "Cette ligne de la table de correspondance n’a pas été comprise ({reason}) et n’est pas appliquée. Corrigez-la ou supprimez-la.",
  },
  "mapping-moved": {
    en: "A mapped range moved from {from} to {to}; it was found again by its labels. Check it, and save the mapping anew.",
    fr: "Une plage mise en correspondance est passée de {from} à {to} ; elle a été retrouvée grâce à ses libellés. Vérifiez, puis enregistrez de nouveau la correspondance.",
  },
  "mapping-range-lost": {
    en: "A mapped range was not found again by “{text}”, so nothing was taken from it. Correct the mapping.",
    fr: "Une plage mise en correspondance n’a pas été retrouvée grâce à « {text} » ; rien n’en a été repris. Corrigez la correspondance.",
  },
  "mapping-pair-order": {
    en: "No label says which half of these pairs is the target: the first was taken as done, the second as planned. Check it, or map both apart.",
    fr: "Aucun libellé ne précise quelle moitié de ces paires est la cible : la première est reprise comme réalisée, la seconde comme prévue. Vérifiez, ou faites correspondre les deux séparément.",
  },
  "mapping-not-used": {
    en: "The mapping of {count} {count|range|ranges} for “{text}” fits none of the files. Correct its file name, or remove it.",
    fr: "La correspondance de {count} {count|plage|plages} pour « {text} » ne s’applique à aucun des fichiers. Corrigez le nom de fichier, ou supprimez-la.",
  },
  "mapping-kpi-unknown": {
    en: "The mapping names “{text}”, which is not a KPI of the plan. Correct it.",
    fr: "La correspondance désigne « {text} », qui n’est pas un indicateur du plan. Corrigez-la.",
  },
  "mapping-kpi-not-found": {
    en: "No label near this mapped cell names a KPI, so it was not taken. Name the KPI in the mapping.",
    fr: "Aucun libellé proche de cette cellule ne désigne d’indicateur ; elle n’a pas été reprise. Indiquez l’indicateur dans la correspondance.",
  },
  "mapping-period-not-found": {
    en: "No header of this mapped cell names a quarter, month or year, so it was not taken. Name the period in the mapping.",
    fr: "Aucun en-tête de cette cellule n’indique de trimestre, de mois ou d’exercice ; elle n’a pas été reprise. Indiquez la période dans la correspondance.",
  },
} satisfies Record<string, Text>;
