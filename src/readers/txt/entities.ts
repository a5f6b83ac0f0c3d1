/** The named characters that real minutes hold; a full table would be 2,000 rows. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0", shy: "\u00AD", ndash: "–", mdash: "—", hellip: "…", bull: "•", middot: "·", laquo: "«", raquo: "»",
  ldquo: "“", rdquo: "”", bdquo: "„", lsquo: "‘", rsquo: "’", sbquo: "‚", sect: "§", para: "¶", euro: "€", pound: "£", copy: "©", reg: "®", trade: "™", deg: "°", times: "×",
  frac12: "½", frac14: "¼", plusmn: "±", rarr: "→", larr: "←", thinsp: " ", ensp: " ", emsp: " ", acute: "´", sup2: "²",
  aring: "å", auml: "ä", ouml: "ö", Aring: "Å", Auml: "Ä", Ouml: "Ö", aelig: "æ", oslash: "ø", AElig: "Æ", Oslash: "Ø", uuml: "ü", Uuml: "Ü", szlig: "ß",
  eacute: "é", Eacute: "É", egrave: "è", ecirc: "ê", agrave: "à", aacute: "á", acirc: "â", ccedil: "ç", iacute: "í", oacute: "ó", uacute: "ú", ntilde: "ñ",
};

/**
 * Character references become characters; what is none stays as it stands.
 * @example decodeEntities("R&amp;D p&aring; &#167; 4, AT&T") // "R&D på § 4, AT&T"
 */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-zA-Z]{2,8}\d{0,2}));/gu, (whole: string, ...rest: unknown[]) => {
    const { decimal, hex, name } = rest.at(-1) as { decimal?: string; hex?: string; name?: string };
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : whole;
  });
}
