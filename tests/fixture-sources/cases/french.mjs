// French minutes: a town's council as PDF, an association's board as DOCX.
import { docx } from "../docx.mjs";
import { pdf } from "../pdf.mjs";

const council = [
  { h: "Procès-verbal de la séance du conseil municipal", level: 0 },
  { h: "Commune de Saint-Aubrac-le-Vieux", level: 2 },
  { p: "Séance du 12 mars 2024" },
  { p: "L'an deux mille vingt-quatre, le douze mars à 20 h 30, le conseil municipal, légalement convoqué le 5 mars 2024, s'est réuni à la mairie sous la présidence de Mme Hélène Vasseur, maire." },
  { p: "Présents : Mme Hélène VASSEUR, M. Bruno LACOMBE, Mme Nadia BELKACEM, M. Étienne de La Roque, Mme Odile PRIGENT" },
  { p: "Absents excusés : M. Gilles TANGUY (pouvoir à M. Bruno LACOMBE), Mme Solène D'ARMOR" },
  { p: "Secrétaire de séance : M. Bruno LACOMBE" },
  { h: "1 – Approbation du procès-verbal de la séance du 6 février 2024", level: 2 },
  { p: "Le procès-verbal est approuvé à l'unanimité." },
  { h: "2 – Vote du budget primitif 2024", level: 2 },
  { p: "Mme le Maire présente le budget primitif. Après en avoir délibéré, le conseil municipal, par 5 voix pour et 1 abstention :" },
  { b: ["APPROUVE le budget primitif 2024,", "AUTORISE Mme le Maire à signer les documents nécessaires."] },
  { h: "3 – Tarifs de la cantine", level: 2 },
  { p: "M. Lacombe propose une hausse de 2 %. Mme Belkacem s'étonne du montant." },
  { p: "Pour : 4 – Contre : 1 – Abstention : 1" },
  { p: "La délibération est adoptée. Les tarifs s'appliquent à compter du 1er septembre 2024." },
  { h: "4 – Questions diverses", level: 2 },
  { p: "M. Lacombe contactera l'entreprise de voirie avant le 30 mars." },
  { p: "La prochaine séance est fixée au 16 avril 2024 à 20h30." },
  { p: "L'ordre du jour étant épuisé, la séance est levée à 22h15." },
  { gap: 12 },
  { lines: ["Le maire, Hélène VASSEUR", "Le secrétaire de séance, Bruno LACOMBE"] },
];

const board = [
  { h: "Compte rendu de la réunion du conseil d'administration", level: 0 },
  { p: "Association Les Jardins de la Garenne" },
  { p: "Date : jeudi 3 octobre 2024, 18h30 – 20h10" },
  { p: "Lieu : Maison des associations, salle B" },
  { p: "Présents : Camille Roussel (présidente), Yann Le Goff (trésorier), Aïcha Benali (secrétaire), Thomas Petit" },
  { p: "Excusée : Mireille Chauvet" },
  { h: "Ordre du jour", level: 2 },
  { p: "1. Adoption du compte rendu" }, { p: "2. Trésorerie" }, { p: "3. Fête d'automne" }, { p: "4. Questions diverses" },
  { h: "1. Adoption du compte rendu", level: 2 },
  { p: "Le compte rendu de la réunion du 5 septembre 2024 est adopté sans modification." },
  { h: "2. Trésorerie", level: 2 },
  { p: "Yann présente les comptes. Le solde est de 4 210 €. Le conseil décide d'acheter une serre pour 900 € au maximum." },
  { h: "3. Fête d'automne", level: 2 },
  { p: "La fête aura lieu le samedi 19 octobre. Thomas se charge de l'affiche pour le 8 octobre." },
  { h: "4. Questions diverses", level: 2 },
  { p: "Aucune question." },
  { h: "Prochaine réunion", level: 2 },
  { p: "Jeudi 7 novembre 2024 à 18h30." },
  { h: "Relevé d'actions", level: 2 },
  { table: { head: ["Action", "Responsable", "Échéance"], widths: [0.5, 0.25, 0.25], rows: [
    ["Demander trois devis pour la serre", "Yann", "15/10/2024"],
    ["Imprimer l'affiche", "Thomas", "8 octobre"],
    ["Réserver la salle", "Aïcha", "dès que possible"],
  ] } },
];

export const cases = [
  { path: "fr/municipal-council", input: "input.pdf", shows: "French council minutes: titles and capitals in names, proxies, resolutions in capitals, votes", make: () => pdf({ title: "Procès-verbal" }, council) },
  { path: "fr/board", input: "input.docx", shows: "French association board: agenda first, a table of actions", make: () => docx({ title: "Compte rendu" }, board) },
];
