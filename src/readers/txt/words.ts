/** Small words that decide whether a line break cuts a sentence (sv, nb, nn, da, fi, en, de). Lower case. */

/** Articles, conjunctions and prepositions that no sentence ends with: what follows belongs to it, whatever its first letter. */
export const NEVER_LAST: ReadonlySet<string> = new Set([
  // sv
  "och", "samt", "eller", "att", "en", "ang", "angående", "avseende", "beträffande", "rörande", "enligt", "mellan", "genom", "inom", "hos", "vars", "resp", "respektive", "såsom", "eftersom", "kl", "nr", "dnr",
  // nb, nn, da
  "og", "et", "eit", "mellom", "mellem", "gjennom", "gennem", "innen", "ifølge", "vedrørende", "fordi",
  // fi
  "sekä", "tai", "eli", "että", "koska", "mutta",
  // en
  "and", "or", "the", "of", "between", "regarding", "concerning", "because", "whose",
  // de
  "und", "oder", "sowie", "eine", "einer", "eines", "einem", "einen", "zwischen", "gemäß", "bezüglich", "sowohl", "weil", "dass",
]);

/**
 * Words that may also end a heading or a clause ("saker att ta med"), in their own language or another ("der", "men", "ja"): they carry over only
 * from a line that is clearly running text, or into a small letter.
 */
export const SELDOM_LAST: ReadonlySet<string> = new Set([
  "i", "på", "av", "till", "för", "från", "med", "om", "vid", "mot", "under", "över", "efter", "utan", "som", "den", "det", "de", "där", "när", "via", "per", "är", "har", "kan", "ska", "skall", "ett", "men", "gällande",
  "fra", "ved", "mod", "etter", "uten", "uden", "til", "for", "af", "der", "hvor", "når", "er", "skal", "vil", "inden", "ein",
  "joka", "jotka", "kun", "jos", "on", "ja",
  "in", "at", "by", "to", "from", "with", "about", "into", "which", "who", "is", "are", "was", "were", "will", "has", "have", "be", "a", "an", "that",
  "die", "das", "dem", "im", "am", "zu", "zum", "zur", "von", "vom", "bei", "mit", "nach", "aus", "auf", "für", "über", "durch", "wird", "werden", "ist", "sind", "wurde", "hat",
]);

/** What a person's line is followed by in lists and signatures. */
export const ROLE_WORDS: ReadonlySet<string> = new Set([
  "ordförande", "ordf", "vice", "sekreterare", "sekr", "justerare", "justerande", "kassör", "ledamot", "suppleant", "ersättare", "protokollförare", "föredragande", "adjungerad", "revisor", "mötesordförande", "mötessekreterare",
  "leder", "møteleder", "nestleder", "referent", "sekretær", "styremedlem", "varamedlem", "kasserer", "formand", "næstformand", "formann", "ordstyrer", "dirigent", "medlem",
  "puheenjohtaja", "varapuheenjohtaja", "sihteeri", "jäsen", "pöytäkirjantarkastaja",
  "chair", "chairman", "chairperson", "secretary", "treasurer", "member", "clerk", "minutes",
  "vorsitz", "vorsitzende", "vorsitzender", "schriftführer", "schriftführerin", "protokoll", "mitglied", "kassenwart",
]);

/** Words that name an agenda item's number: "Punkt 3", "TOP 4". */
export const ITEM_WORDS = ["punkt", "pkt", "paragraf", "ärende", "sak", "top", "tagesordnungspunkt", "item", "agenda item", "kohta", "asia", "sag", "pt"] as const;

/** Words that begin the clauses of a decision. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(["att", "at", "å", "että", "dass"]);

/** A line that ends so leads clauses in: "Styrelsen beslutar", "Nämnden föreslår fullmäktige besluta". */
export const CLAUSE_LEADS =
  /(?<![\p{L}\p{N}])(?:beslut|föresl|yrka|hemställ|rekommend|vedta|vedtok|innstil|indstil|beslot|päät|ehdot|beschl|resolv|decid|recommend|forslag|anser|besluta)\p{L}{0,12}(?: [\p{L}]{1,20}){0,2}$/iu;
