import type { Kpi } from "../types";
import { statedAsRatio } from "./stated-as-ratio";
import { units } from "./units";

/** International standards: of each package, `.1` what is developed or updated, `.2` what Members implement (Section V). */
export const standardsKpis: readonly Kpi[] = [
  statedAsRatio({
    id: "SP1.1",
    objective: "SP1",
    kind: "delivery",
    unit: units.toolsAndInstruments,
    shortTitle: {
      en: "ECP tools and instruments developed or updated",
      fr: "Outils et instruments élaborés ou actualisés dans le cadre de l’ECP",
    },
    numerator: {
      en: "Number of tools and instruments developed or updated in the ECP",
      fr: "Nombre d’outils et d’instruments élaborés ou actualisés dans le cadre de l’ECP",
    },
    denominator: {
      en: "Estimated number of tools and instruments to be developed or updated in the ECP for the period",
      fr: "Nombre estimé d’outils et d’instruments à élaborer ou à actualiser dans le cadre de l’ECP pour la période",
    },
    description: {
      en: "Efficiency in the development and update of SP1 tools and instruments",
      fr: "Efficacité de l’élaboration et de l’actualisation des outils et instruments du SP1",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SP1.2",
    objective: "SP1",
    kind: "delivery",
    unit: units.toolsAndInstruments,
    shortTitle: {
      en: "ECP tools and instruments implemented by Members",
      fr: "Outils et instruments de l’ECP mis en œuvre par les Membres",
    },
    numerator: {
      en: "Number of tools and instruments of the ECP implemented by Members",
      fr: "Nombre d’outils et d’instruments de l’ECP mis en œuvre par les Membres",
    },
    denominator: {
      en: "Estimated number of tools implemented for the period",
      fr: "Nombre estimé d’outils mis en œuvre pour la période",
    },
    description: {
      en: "Measurement of implementation of SP1 tools compared to initial expectations",
      fr: "Mesure de la mise en œuvre des outils du SP1 par rapport aux attentes initiales",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SP2.1",
    objective: "SP2",
    kind: "delivery",
    unit: units.toolsAndInstruments,
    shortTitle: {
      en: "RP tools and instruments, advices and decisions developed or updated",
      fr: "Outils et instruments du RP, avis et décisions élaborés ou actualisés",
    },
    numerator: {
      en: "Number of tools and instruments of the RP, and advices and decisions on revenue collection developed or updated",
      fr: "Nombre d’outils et d’instruments du RP, ainsi que d’avis et de décisions relatifs à la collecte des recettes, élaborés ou actualisés",
    },
    denominator: {
      en: "Estimated number of tools and instruments of the RP and advices and decisions on revenue collection to be developed or updated for the period",
      fr: "Nombre estimé d’outils et d’instruments du RP, ainsi que d’avis et de décisions relatifs à la collecte des recettes, à élaborer ou à actualiser pour la période",
    },
    description: {
      en: "Efficiency in the development and update of SP2 tools and instruments",
      fr: "Efficacité de l’élaboration et de l’actualisation des outils et instruments du SP2",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SP2.2",
    objective: "SP2",
    kind: "delivery",
    unit: units.toolsAndInstruments,
    shortTitle: {
      en: "RP tools and instruments implemented by Members",
      fr: "Outils et instruments du RP mis en œuvre par les Membres",
    },
    numerator: {
      en: "Number of tools and instruments in the RP implemented by Members",
      fr: "Nombre d’outils et d’instruments du RP mis en œuvre par les Membres",
    },
    denominator: {
      en: "Estimated number of tools implemented for the period",
      fr: "Nombre estimé d’outils mis en œuvre pour la période",
    },
    description: {
      en: "Measurement of implementation of SP2 tools compared to initial expectations",
      fr: "Mesure de la mise en œuvre des outils du SP2 par rapport aux attentes initiales",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SP3.1",
    objective: "SP3",
    kind: "delivery",
    unit: units.toolsAndInstruments,
    shortTitle: {
      en: "CEP tools and instruments developed or updated",
      fr: "Outils et instruments élaborés ou actualisés dans le cadre du CEP",
    },
    numerator: {
      en: "Number of tools and instruments developed or updated in the CEP",
      fr: "Nombre d’outils et d’instruments élaborés ou actualisés dans le cadre du CEP",
    },
    denominator: {
      en: "Estimated number of tools and instruments to be developed or updated in the CEP for the period",
      fr: "Nombre estimé d’outils et d’instruments à élaborer ou à actualiser dans le cadre du CEP pour la période",
    },
    description: {
      en: "Efficiency in the development and update of SP3 tools and instruments",
      fr: "Efficacité de l’élaboration et de l’actualisation des outils et instruments du SP3",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SP3.2",
    objective: "SP3",
    kind: "delivery",
    unit: units.toolsAndInstruments,
    shortTitle: {
      en: "CEP tools and instruments implemented by Members",
      fr: "Outils et instruments du CEP mis en œuvre par les Membres",
    },
    numerator: {
      en: "Number of tools and instruments in the CEP implemented by Members",
      fr: "Nombre d’outils et d’instruments du CEP mis en œuvre par les Membres",
    },
    denominator: {
      en: "Estimated number of tools implemented for the period",
      fr: "Nombre estimé d’outils mis en œuvre pour la période",
    },
    description: {
      en: "Measurement of implementation of SP3 tools compared to initial expectations",
      fr: "Mesure de la mise en œuvre des outils du SP3 par rapport aux attentes initiales",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SP4.1",
    objective: "SP4",
    kind: "delivery",
    unit: units.toolsAndInstruments,
    shortTitle: {
      en: "ODP tools and instruments developed or updated",
      fr: "Outils et instruments élaborés ou actualisés dans le cadre de l’ODP",
    },
    numerator: {
      en: "Number of tools and instruments developed or updated in the ODP",
      fr: "Nombre d’outils et d’instruments élaborés ou actualisés dans le cadre de l’ODP",
    },
    denominator: {
      en: "Estimated number of tools and instruments to be developed or updated in the ODP for the period",
      fr: "Nombre estimé d’outils et d’instruments à élaborer ou à actualiser dans le cadre de l’ODP pour la période",
    },
    description: {
      en: "Efficiency in the development and update of SP4 tools and instruments",
      fr: "Efficacité de l’élaboration et de l’actualisation des outils et instruments du SP4",
    },
    listsMembers: false,
  }),
  statedAsRatio({
    id: "SP4.2",
    objective: "SP4",
    kind: "delivery",
    unit: units.toolsAndInstruments,
    shortTitle: {
      en: "ODP tools and instruments implemented by Members",
      fr: "Outils et instruments de l’ODP mis en œuvre par les Membres",
    },
    numerator: {
      en: "Number of tools and instruments in the ODP implemented by Members",
      fr: "Nombre d’outils et d’instruments de l’ODP mis en œuvre par les Membres",
    },
    denominator: {
      en: "Estimated number of tools implemented for the period",
      fr: "Nombre estimé d’outils mis en œuvre pour la période",
    },
    description: {
      en: "Measurement of implementation of SP4 tools compared to initial expectations",
      fr: "Mesure de la mise en œuvre des outils du SP4 par rapport aux attentes initiales",
    },
    listsMembers: false,
  }),
];
