import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { nn } from "./nn.ts";
import type { LocalePack, LocaleTag } from "./pack.ts";
import { sv } from "./sv.ts";

export { da } from "./da.ts";
export { de } from "./de.ts";
export { en } from "./en.ts";
export { fi } from "./fi.ts";
export { fr } from "./fr.ts";
export { nb } from "./nb.ts";
export { nl } from "./nl.ts";
export { nn } from "./nn.ts";
export { sv } from "./sv.ts";

/** All packs by tag; the order is the one help texts and tables show. A tag without a pack does not compile. */
export const packs: Readonly<Record<LocaleTag, LocalePack>> = { sv, nb, nn, da, fi, en, de, nl, fr };
