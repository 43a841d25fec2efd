import type { MemberRow } from "./member";

export const northAfricaMiddleEast: readonly MemberRow[] = [
  ["DZA", "Algeria", "Algérie"],
  ["BHR", "Bahrain", "Bahreïn"],
  ["EGY", "Egypt", "Égypte"],
  ["IRQ", "Iraq", "Iraq", "Irak"],
  ["JOR", "Jordan", "Jordanie"],
  ["KWT", "Kuwait", "Koweït"],
  ["LBN", "Lebanon", "Liban"],
  ["LBY", "Libya", "Libye"],
  ["MAR", "Morocco", "Maroc"],
  ["OMN", "Oman", "Oman"],
  ["PSE", "Palestine", "Palestine", "Palestinian Territory", "Territoires palestiniens"],
  ["QAT", "Qatar", "Qatar"],
  ["SAU", "Saudi Arabia", "Arabie saoudite", "KSA"],
  ["SDN", "Sudan", "Soudan"],
  ["SYR", "Syrian Arab Republic", "République arabe syrienne", "Syria", "Syrie"],
  ["TUN", "Tunisia", "Tunisie"],
  ["ARE", "United Arab Emirates", "Émirats arabes unis", "UAE", "EAU", "Emirates"],
  ["YEM", "Yemen", "Yémen"],
];
