import { expect, test } from "vitest";
import { detectLanguage } from "../../src/locales/detect.ts";

test.each([
  ["sv", "Ordföranden hälsade alla välkomna och öppnade mötet. Styrelsen beslutade att godkänna dagordningen, och att anteckningarna från föregående möte läggs till handlingarna."],
  ["nb", "Styrelederen ønsket velkommen og åpnet møtet. Styret vedtok at innkallingen ble godkjent, og at referatet fra forrige møte ikke skal endres. Det ble ingen avstemning etter dette."],
  ["nn", "Styreleiaren ønskte velkomen og opna møtet. Styret vedtok at innkallinga vart godkjend, og at referatet frå førre møte ikkje skal endrast. Det var eit godt møte, og saka vart samrøystes vedteken."],
  ["da", "Formanden bød velkommen og åbnede mødet. Bestyrelsen besluttede, at dagsordenen blev godkendt, og at referatet af sidste møde ikke skal ændres. Der blev spurgt til økonomien af flere medlemmer."],
  ["fi", "Puheenjohtaja avasi kokouksen. Todettiin, että kokous on päätösvaltainen ja että läsnä oli viisi jäsentä. Esityslista hyväksyttiin, ja edellisen kokouksen pöytäkirja merkittiin tiedoksi."],
  ["en", "The chair opened the meeting and welcomed all. It was agreed that the minutes of the last meeting were approved as a true record, and that the next meeting will be held on Zoom."],
  ["de", "Der Vorsitzende eröffnet die Sitzung und begrüßt die Anwesenden. Das Protokoll der letzten Sitzung wird genehmigt. Es wird beschlossen, dass die Satzung nicht geändert wird."],
  ["nl", "De voorzitter opent de vergadering en heet allen welkom. Het verslag van de vorige vergadering wordt goedgekeurd met een kleine wijziging. Er zijn geen vragen over het jaarverslag, dat ook door de leden is gelezen."],
  ["fr", "Le président ouvre la réunion et souhaite la bienvenue à tous. Le compte rendu de la dernière réunion est approuvé. Les membres du conseil sont informés que la prochaine réunion aura lieu dans une semaine."],
])("prose in %s is told for certain", (tag, text) => {
  expect(detectLanguage(text)).toEqual({ tag, certain: true });
});

test("nothing, and next to nothing, is Swedish and uncertain", () => {
  expect(detectLanguage("")).toEqual({ tag: "sv", certain: false });
  expect(detectLanguage("12 3/4 2025")).toEqual({ tag: "sv", certain: false });
  expect(detectLanguage("Minutes of the meeting").certain).toBe(false);
});

test("a text of two languages is uncertain", () => {
  const swedish = "Ordföranden öppnade mötet och hälsade alla välkomna. Det beslutades att dagordningen ska gälla och att frågan om lokalen tas upp på nästa möte, när styrelsen har fått svar från kommunen.";
  const english = "The chair opened the meeting and welcomed all. It was agreed that the agenda should be kept.";
  expect(detectLanguage(`${swedish} ${english}`).certain).toBe(false);
});

test.each([
  ["Spanish", "El presidente abre la reunión y da la bienvenida a todos. Se aprueba el acta de la última reunión con una pequeña corrección. No hay preguntas sobre el informe anual, que los socios han leído como se acordó."],
])("%s, which no pack covers, is uncertain", (_name, text) => {
  expect(detectLanguage(text).certain).toBe(false);
});

test.each([
  ["sv", "Vid protokollet: Jean Dupont. Föreningen besökte Den Haag och Conseil de l'Europe; en rapport om resan finns på hemsidan och delas ut till alla som vill ha den."],
  ["de", "Frau van den Berg berichtet über die Reise nach Den Haag und die Gespräche mit dem Conseil municipal. Das Protokoll wird genehmigt, und die nächste Sitzung ist im Mai."],
  ["en", "Ms van der Meer reported on the visit to Den Haag and on the Conseil de la musique. The minutes were approved, and the next meeting will be in May."],
])("names and words of Dutch and French do not make them of a text in %s", (tag, text) => {
  expect(detectLanguage(text)).toEqual({ tag, certain: true });
});
