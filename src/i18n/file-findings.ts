import type { Text } from "./text";

/** Messages of the findings of file, by code: what is the case, then what to do. */
export const fileFindings = {
  "file-empty": {
    en: "The file holds no data. Its transfer may have failed: ask its sender for it again.",
    fr: "Le fichier ne contient aucune donnée. Son transfert a peut-être échoué : demandez-le de nouveau à son expéditeur.",
  },
  "file-too-large": {
    en: "The file is larger than {limit} MB and was not opened. Remove pictures and sheets that are not needed, or split it.",
    fr: "Le fichier dépasse {limit} Mo et n’a pas été ouvert. Retirez les images et les feuilles inutiles, ou divisez-le.",
  },
  "file-encrypted": {
    en: "A password protects the file. Open it in Excel, remove the password (File > Info > Protect Workbook), and save it.",
    fr: "Un mot de passe protège le fichier. Ouvrez-le dans Excel, retirez le mot de passe (Fichier > Informations > Protéger le classeur) et enregistrez-le.",
  },
  "file-truncated": {
    en: "The end of the file is missing. Its transfer was probably cut off: copy or download it again.",
    fr: "La fin du fichier manque. Son transfert a sans doute été interrompu : copiez-le ou téléchargez-le de nouveau.",
  },
  "file-damaged": {
    en: "The file is damaged. Open it in Excel, let Excel repair it, check the figures and save it; or ask its sender for it again.",
    fr: "Le fichier est endommagé. Ouvrez-le dans Excel, laissez Excel le réparer, vérifiez les chiffres et enregistrez-le ; ou demandez-le de nouveau à son expéditeur.",
  },
  "file-unreadable": {
    en: "The file could not be read ({reason}). Open it in Excel and save it as a new .xlsx workbook.",
    fr: "Le fichier n’a pas pu être lu ({reason}). Ouvrez-le dans Excel et enregistrez-le comme nouveau classeur .xlsx.",
  },
  "file-not-a-workbook": {
    en: "This is not an Excel workbook: its content is {format}. Ask for the workbook, or put its tables into Excel and save them as .xlsx.",
    fr: "Ce n’est pas un classeur Excel : son contenu est de type {format}. Demandez le classeur, ou reportez ses tableaux dans Excel et enregistrez-les au format .xlsx.",
  },
  "file-unknown": {
    en: "This is not a workbook of any known kind. Check that it is the right file; if it opens in Excel, save it as .xlsx.",
    fr: "Ce n’est pas un classeur d’un type connu. Vérifiez que c’est le bon fichier ; s’il s’ouvre dans Excel, enregistrez-le au format .xlsx.",
  },
  "file-inflates-too-much": {
    en: "Unpacked, the file passes {limit} MB or {ratio} times its size, as files made to do harm do. It was not read. Ask its sender for a copy saved by Excel with the needed sheets only.",
    fr: "Décompressé, le fichier dépasse {limit} Mo ou {ratio} fois sa taille, comme les fichiers faits pour nuire. Il n’a pas été lu. Demandez à son expéditeur une copie enregistrée par Excel avec les seules feuilles utiles.",
  },
  "file-unsafe": {
    en: "The file is packed as no spreadsheet program does it, and may be made to do harm. It was not read. Ask its sender for a copy saved by Excel.",
    fr: "Le fichier est construit comme aucun tableur ne le fait et pourrait être fait pour nuire. Il n’a pas été lu. Demandez à son expéditeur une copie enregistrée par Excel.",
  },
  "file-has-entities": {
    en: "The file declares XML entities, which no spreadsheet program writes and which can do harm. It was not read. Ask its sender for a copy saved by Excel.",
    fr: "Le fichier déclare des entités XML, qu’aucun tableur n’écrit et qui peuvent nuire. Il n’a pas été lu. Demandez à son expéditeur une copie enregistrée par Excel.",
  },
  "too-many-sheets": {
    en: "The workbook has more than {limit} sheets and was not read. Keep the sheets with figures and delete the others in a copy.",
    fr: "Le classeur compte plus de {limit} feuilles et n’a pas été lu. Dans une copie, gardez les feuilles de chiffres et supprimez les autres.",
  },
  "too-many-cells": {
    en: "The workbook has more than {limit} filled cells and was not read. Keep the sheets with figures and delete raw data in a copy.",
    fr: "Le classeur compte plus de {limit} cellules remplies et n’a pas été lu. Dans une copie, gardez les feuilles de chiffres et supprimez les données brutes.",
  },
  "file-takes-too-long": {
    en: "Reading the file took more than {seconds} seconds and was stopped. Keep the sheets with figures and delete the others in a copy.",
    fr: "La lecture du fichier a duré plus de {seconds} secondes et a été arrêtée. Dans une copie, gardez les feuilles de chiffres et supprimez les autres.",
  },
  "file-needs-too-much-memory": {
    en: "Reading the file needs more memory than there is and was stopped; the other files were read. Keep the sheets with figures and delete the others in a copy.",
    fr: "La lecture du fichier demande plus de mémoire qu’il n’y en a et a été arrêtée ; les autres fichiers ont été lus. Dans une copie, gardez les feuilles de chiffres et supprimez les autres.",
  },
  "name-does-not-match-content": {
    en: "The file is named .{extension}, but its content is .{content}. It was read by its content. Rename it, or Excel will warn of it.",
    fr: "Le fichier est nommé .{extension}, mais son contenu est de type .{content}. Il a été lu d’après son contenu. Renommez-le, sinon Excel affichera un avertissement.",
  },
  "workbook-empty": {
    en: "No cell of the workbook holds anything. Check that it is the right file.",
    fr: "Aucune cellule du classeur n’est remplie. Vérifiez que c’est le bon fichier.",
  },
  "sheet-not-a-worksheet": {
    en: "This sheet is a chart, a dialog or a macro sheet: it has no cells to read. Nothing to do unless figures stand only here.",
    fr: "Cette feuille est un graphique, une boîte de dialogue ou une feuille de macros : elle n’a pas de cellules à lire. Rien à faire, sauf si des chiffres ne figurent qu’ici.",
  },
  "sheet-damaged": {
    en: "This sheet is damaged and nothing of it was read; the other sheets were. Open the file in Excel, let Excel repair it, check the figures and save it.",
    fr: "Cette feuille est endommagée et rien n’en a été lu ; les autres feuilles l’ont été. Ouvrez le fichier dans Excel, laissez Excel le réparer, vérifiez les chiffres et enregistrez-le.",
  },
  "cells-unreadable": {
    en: "{count} {count|cell contradicts|cells contradict} the file’s own rules and {count|was left out: this one. Open the file in Excel, check this cell|were left out; this is the first. Open the file in Excel, check these cells} and save it.",
    fr: "{count} {count|cellule contredit|cellules contredisent} les règles du fichier et {count|a été laissée de côté : celle-ci. Ouvrez le fichier dans Excel, vérifiez cette cellule|ont été laissées de côté ; voici la première. Ouvrez le fichier dans Excel, vérifiez ces cellules} et enregistrez-le.",
  },
  "formulas-without-result": {
    en: "{count} {count|formula has no stored result: this one|formulas have no stored result; this is the first}. Open the file in Excel, let it calculate (F9) and save it.",
    fr: "{count} {count|formule n’a pas de résultat enregistré : celle-ci|formules n’ont pas de résultat enregistré ; voici la première}. Ouvrez le fichier dans Excel, faites-le calculer (F9) et enregistrez-le.",
  },
  "text-too-long": {
    en: "{count} {count|text is longer than Excel allows in a cell and was cut: this one. Shorten it|texts are longer than Excel allows in a cell and were cut; this is the first. Shorten them} if figures stand in them.",
    fr: "{count} {count|texte est plus long qu’Excel ne le permet dans une cellule et a été coupé : celui-ci. Raccourcissez-le|textes sont plus longs qu’Excel ne le permet dans une cellule et ont été coupés ; voici le premier. Raccourcissez-les} si des chiffres y figurent.",
  },
} satisfies Record<string, Text>;
