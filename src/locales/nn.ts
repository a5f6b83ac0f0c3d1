import { nb } from "./nb.ts";
import type { LocalePack } from "./pack.ts";

/** Nynorsk: Bokmål's pack, which holds the Nynorsk phrases too, with its own markers. */
export const nn: LocalePack = {
  ...nb,
  tag: "nn",
  name: "Norwegian Nynorsk",
  markers: [
    "og", "at", "er", "det", "som", "for", "på", "med", "av", "den", "til", "ikkje", "om", "har", "eit", "ein", "ei", "frå", "skal", "vi", "dei", "kan", "også", "samt", "eller", "etter", "blir",
    "vart", "blei", "møte", "møtet", "vedtak", "vedteke", "vedtatt", "styret", "saka", "eg", "vere", "kva", "noko", "nokon", "må", "kommunen", "vore", "gjennom", "mellom", "no", "berre", "veke", "mykje", "bør",
    "spørsmål", "tilbake", "innan", "opp", "korleis", "kor", "ynskjer", "ønskjer", "sak", "samrøystes", "godkjent", "neste", "arbeid", "teke", "dersom", "dette", "ut", "inn", "var", "gjere", "meir", "rådet", "ved",
    "heile", "sjå", "saker", "saman", "kven", "tilråding", "handsaming", "fylkeskommune",
  ],
  decisionTitles: {
    opens: ["vedtak om", "godkjenning av", "val av", "fastsetjing av"],
    closes: [],
  },
  counted: {
    members: ["medlemer", "medlemmer", "røysteføre", "representantar"],
    people: ["personar", "deltakarar"],
    verbs: ["er", "var"],
    present: ["til stades"],
  },
  summary: {
    summary: "Samandrag", date: "Dato", present: "Til stades", absent: "Fråverande", invited: "Inviterte", listed: "Nemnde i deltakarlista", chair: "møteleiar", secretary: "referent", attester: "protokollunderskrivar",
    decision: "Vedtak", otherDecisions: "Andre vedtak", action: "Oppgåve", actions: "Oppgåver", owner: "Kven", due: "Frist", status: "Status", item: "Sak", next: "Neste møte",
    questions: "Bør kontrollerast", notStated: "ikkje oppgitt", implied: "utleidd", page: "s.", line: "linje",
  },
};
