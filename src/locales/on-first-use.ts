/**
 * What is dear to make (a pattern, a table) and seldom asked for: made when it is first asked for, and kept.
 * @example const letters = later(() => /\p{L}/u);
 * letters() === letters() // true
 */
export function later<Made>(make: () => Made): () => Made {
  let kept: { readonly made: Made } | null = null;
  return () => (kept ??= { made: make() }).made;
}

/**
 * Parts that are made one by one, each when it is first asked for: most documents ask for few of a language's patterns.
 * @example onFirstUse({ comma: () => /,/u, dot: () => /[.]/u }).comma.test("a, b") // true; the other is never made
 */
export function onFirstUse<Parts extends object>(makers: { readonly [Part in keyof Parts]: () => Parts[Part] }): Parts {
  const parts = {};
  for (const name of Object.keys(makers) as (keyof Parts)[]) {
    const get = (): Parts[keyof Parts] => {
      const value = makers[name]();
      Object.defineProperty(parts, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(parts, name, { get, enumerable: true, configurable: true });
  }
  return parts as Parts;
}
