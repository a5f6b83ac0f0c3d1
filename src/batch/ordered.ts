/**
 * Works on several things at a time and gives the results in the order of the things. At most `atOnce` are being worked on, and at most `ahead` results
 * wait for a slow one in front of them: then nothing new is begun, so that memory stays bounded however long the list is.
 * @example for await (const text of ordered(paths, read, { atOnce: 4, ahead: 16 })) …
 */
export async function* ordered<T, R>(things: Iterable<T>, work: (thing: T) => Promise<R>, { atOnce, ahead }: { readonly atOnce: number; readonly ahead: number }): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  let running = 0;
  let stopped = false;
  const iterator = things[Symbol.iterator]();
  let next = iterator.next();
  const begin = (): void => {
    if (stopped) return;
    while (!next.done && running < atOnce && begun.length < atOnce + ahead) {
      running++;
      const result = work(next.value).finally(() => {
        running--;
        // While the first is awaited, others end: their places are filled at once.
        begin();
      });
      // An error is told when its turn comes, not before.
      result.catch(() => undefined);
      begun.push(result);
      next = iterator.next();
    }
  };
  try {
    for (begin(); begun.length > 0; begin()) {
      const first = begun.shift() as Promise<R>;
      yield await first;
    }
  } finally {
    stopped = true;
    iterator.return?.();
  }
}
