/** What a thread of the pool runs: one task after the other. Loaded by `pool.ts`, by its path. */
import { perform, type Product, type Task } from "./task.ts";

export async function work(task: Task): Promise<Product> {
  return perform(task);
}
