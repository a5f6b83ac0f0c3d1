/**
 * Numbers that look random and are the same for the same key on every machine.
 * @example const random = randomOf("1:pdf:17"); random.below(6); random.pick(["a", "b"])
 */
export function randomOf(key) {
  let state = 2166136261;
  for (const char of key) state = Math.imul(state ^ char.codePointAt(0), 16777619);
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(fraction() * limit);
  return { fraction, below, pick: (list) => list[below(list.length)], chance: (share) => fraction() < share };
}
