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
};
