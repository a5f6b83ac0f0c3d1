import type { Clock } from "../../src/cli/clock.ts";

/** A clock in a time of its own: each look at it is `step` milliseconds later, and a tick; what sleeps passes its time at once. */
export function hastyClock(step: number, whenSlept: () => void = () => undefined): Clock {
  let [time, tick]: [number, (() => void) | null] = [0, null];
  return {
    now: () => {
      time += step;
      const action = tick;
      tick = null;
      action?.();
      tick = action;
      return time;
    },
    every: (_milliseconds, action) => {
      tick = action;
      return () => (tick = null);
    },
    sleep: async (milliseconds) => {
      time += milliseconds;
      whenSlept();
    },
  };
}
