import type { LocalePack } from "./pack.ts";

/**
 * What is made of a pack's phrases (patterns, matchers, sets), made when it is first asked for and kept as long as the pack.
 * @example const titles = oncePerPack((pack) => new Set(pack.titles));
 * titles(packs.sv) === titles(packs.sv) // true
 */
export function oncePerPack<Made>(make: (pack: LocalePack) => Made): (pack: LocalePack) => Made {
  const kept = new WeakMap<LocalePack, { readonly made: Made }>();
  return (pack) => {
    let entry = kept.get(pack);
    if (!entry) kept.set(pack, (entry = { made: make(pack) }));
    return entry.made;
  };
}
