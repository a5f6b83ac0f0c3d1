/**
 * What is dear to make (a pattern, a table) and seldom asked for: made when it is first asked for, and kept.
 * @example const letters = later(() => /\p{L}/u);
 * letters() === letters() // true
 */
export function later<Made>(make: () => Made): () => Made {
  let kept: { readonly made: Made } | null = null;
  return () => (kept ??= { made: make() }).made;
}
