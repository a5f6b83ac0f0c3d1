import fc from "fast-check";
import { expect, test } from "vitest";
import { ordered } from "../../src/batch/ordered.ts";

/** Ends when it is told to. */
function gate(): { readonly open: () => void; readonly done: Promise<void> } {
  let open = (): void => undefined;
  const done = new Promise<void>((resolve) => (open = resolve));
  return { open, done };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("results come in the order of the things, whichever ends first", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), fc.nat(3), async (waits, atOnce, ahead) => {
    const found: number[] = [];
    const work = async (i: number): Promise<number> => {
      for (let n = 0; n < (waits[i] ?? 0); n++) await turn();
      return i;
    };
    for await (const i of ordered(waits.keys(), work, { atOnce, ahead })) found.push(i);
    expect(found).toEqual([...waits.keys()]);
  }), { numRuns: 50 });
});

test("so many at once, and no more results ahead of a slow one than allowed", async () => {
  const slow = gate();
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const work = async (i: number): Promise<number> => {
    begun.push(i);
    most = Math.max(most, ++running);
    await (i === 0 ? slow.done : turn());
    running--;
    return i;
  };
  const results = ordered(Array.from({ length: 20 }).keys(), work, { atOnce: 2, ahead: 3 });
  const first = results.next();
  for (let n = 0; n < 30; n++) await turn();
  // the slow one, and five behind it
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
  slow.open();
  expect((await first).value).toBe(0);
  const rest: number[] = [];
  for await (const i of results) rest.push(i);
  expect(rest).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  expect(most).toBe(2);
});

test("an error comes in its turn; a reader who leaves begins nothing new", async () => {
  const begun: number[] = [];
  const work = async (i: number): Promise<number> => {
    begun.push(i);
    await turn();
    if (i === 1) throw new Error("one");
    return i;
  };
  const results = ordered([0, 1, 2, 3, 4, 5, 6, 7], work, { atOnce: 1, ahead: 1 });
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow("one");
  const so = begun.length;
  for (let n = 0; n < 10; n++) await turn();
  expect(begun.length).toBe(so);
});
