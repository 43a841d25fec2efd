import type { ObjectiveGroup } from "./types";

// The three headings of the WCO Processes in Section IV, each with its own text.

export const internationalStandards: ObjectiveGroup = {
  title: { en: "International Standards", fr: "Normes internationales" },
  description: {
    en: "The WCO must conduct its activities with the aim of ensuring that Customs administrations, as its main stakeholders, benefit from the development and updating of international standards, and promote the adoption of those standards in the interests of more secure, legitimate trade and fair revenue collection. The promotion and use of WCO key Packages, namely the Economic Competitiveness Package (ECP), the Revenue Package (RP), the Compliance and Enforcement Package (CEP), and the Organizational Development Package (ODP), will be crucial with regard to the development, update and implementation of international standards.",
    fr: "L’OMD doit mener ses activités de manière que les administrations des douanes, ses principales parties prenantes, bénéficient de l’élaboration et de l’actualisation des normes internationales, et promouvoir l’adoption de ces normes dans l’intérêt d’un commerce légitime plus sûr et d’une collecte équitable des recettes. La promotion et l’utilisation des principaux Paquets de l’OMD, à savoir le Paquet Compétitivité économique (ECP), le Paquet Recettes (RP), le Paquet Contrôle et lutte contre la fraude (CEP) et le Paquet Développement organisationnel (ODP), seront déterminantes pour l’élaboration, l’actualisation et la mise en œuvre des normes internationales.",
  },
};

export const cooperation: ObjectiveGroup = {
  title: { en: "Cooperation", fr: "Coopération" },
  description: {
    en: "The WCO fosters cooperation among Members and with other border agencies through the implementation of joint operations based on the exchange of information, harmonized procedures, the analysis and interpretation of data, and the common use of technologies.",
    fr: "L’OMD favorise la coopération entre les Membres et avec les autres services présents aux frontières en menant des opérations conjointes fondées sur l’échange d’informations, des procédures harmonisées, l’analyse et l’interprétation des données et l’utilisation commune des technologies.",
  },
};

export const capacityBuilding: ObjectiveGroup = {
  title: { en: "Capacity Building", fr: "Renforcement des capacités" },
  description: {
    en: "The WCO, as the global centre of Customs excellence, plays a central role in developing, promoting and supporting the implementation of modern Customs standards, procedures and systems, and will continue to be a leader in providing Capacity Building and technical assistance to its Members according to their needs. The WCO will also continue developing and promoting tools to assist Members in strengthening their organizational development.",
    fr: "Centre mondial d’excellence douanière, l’OMD joue un rôle central dans l’élaboration, la promotion et l’appui à la mise en œuvre de normes, de régimes et de systèmes douaniers modernes, et restera un chef de file en matière de renforcement des capacités et d’assistance technique fournis à ses Membres selon leurs besoins. L’OMD continuera également d’élaborer et de promouvoir des outils qui aident les Membres à consolider leur développement organisationnel.",
  },
};
