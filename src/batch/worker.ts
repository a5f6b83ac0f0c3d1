/** What a thread of the pool runs: one task after the other. Loaded by `pool.ts`, by its path. */
import type { Order } from "./pool.ts";
import { perform, type Product } from "./task.ts";

export async function work({ task, begun }: Order): Promise<Product> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, no window
  begun.postMessage(null);
  begun.close();
  return perform(task);
}
