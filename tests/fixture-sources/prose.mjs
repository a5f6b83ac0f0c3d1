// Sentences that fill a page without saying anything a parser should find: no names, no dates, no tasks. None stands twice in a document.
const SENTENCES = [
  "Efterfrågan har ökat under flera år och väntas fortsätta att öka.", "Personalen räcker till för de öppettider som gäller i dag.",
  "Kostnaden för en utökning ryms inom ramen om stödet beviljas.", "Frågan har varit uppe tidigare utan att leda till något förslag.",
  "En jämförelse med grannkommunerna visar att avgiften är låg.", "Underlaget bygger på svar från drygt fyra hundra hushåll.",
  "Särskilt de yngre svarar att de saknar kvällstider.", "Lokalerna är i gott skick men svåra att nå utan bil.",
  "Skyltningen från stationen är bristfällig och delvis felaktig.", "Ljudmiljön i den stora salen behöver förbättras.",
  "Föreningarna har fått yttra sig och är i huvudsak positiva.", "Ett par av dem varnar för att ideella krafter inte räcker till.",
  "Den tekniska utrustningen är gammal och reservdelar blir allt svårare att få tag på.", "Driften har trots det fungerat utan längre avbrott.",
  "Energianvändningen har minskat sedan fönstren byttes.", "Taket på den norra längan läcker vid ihållande regn.",
  "En provisorisk lagning har gjorts men håller inte i längden.", "Försäkringsbolaget har krävt en plan för underhållet.",
  "Planen finns men saknar ännu kostnader för de sista åren.", "Flera besökare har frågat efter bättre cykelparkering.",
  "Utrymmet finns på baksidan, där dagens stängsel kan flyttas.", "Marken ägs av ett bolag som ställer sig välvilligt.",
  "Ett avtal av det slaget har slutits förut på en annan plats.", "Erfarenheterna därifrån är goda även om arbetet tog längre tid än väntat.",
  "Risken för att stödet uteblir bedöms som liten.", "Skulle det hända får arbetet delas upp i mindre delar.",
  "Tillgängligheten är god på bottenvåningen men inte en trappa upp.", "En hiss är dyr i drift och tar plats från förråden.",
  "En ramp på gården är ett billigare alternativ.", "Räddningstjänsten har inga invändningar mot någon av lösningarna.",
  "De anställda har varit med i arbetet från början.", "Utbildning behövs för den som ska sköta det nya systemet.",
  "Leverantören erbjuder en sådan utan kostnad under det första året.", "Antalet besök mäts sedan ett par år med räknare i dörren.",
  "Siffrorna visar tydliga toppar på lördagar och under loven.", "Under sommaren är huset däremot nästan tomt.",
  "Barnfamiljer är den grupp som har växt mest.", "Skolorna använder huset på förmiddagarna.",
  "Samverkan med skolorna fungerar bra men är sårbar.", "Bokningen sker i ett system som snart slutar att underhållas.",
  "Ett byte är nödvändigt oavsett vad som händer med huset.", "Kostnaden för bytet är inte med i budgeten.",
  "Städningen sköts av ett företag som nyligen har bytt ägare.", "Klagomålen har varit få men gäller samma sak.",
  "Trädgården sköts av en förening på ideell grund.", "Avtalet med föreningen löper utan slutdatum.",
  "Belysningen utomhus är ny och styrs av ljuset.", "Snöröjningen ingår i avtalet för de omgivande gatorna.",
];

/** @returns {(sentences: number) => string} the next sentences, joined to a paragraph */
export function filler(from = 0) {
  let next = from;
  return (sentences) => Array.from({ length: sentences }, () => {
    const sentence = SENTENCES[next++];
    if (sentence === undefined) throw new Error("No sentence is left: write more.");
    return sentence;
  }).join(" ");
}
