/** The time, for people who wait; nothing of it gets into a record. */
export interface Clock {
  /** Milliseconds from any moment on. */
  readonly now: () => number;
  /** Does something again and again; returns what ends it. */
  readonly every: (milliseconds: number, action: () => void) => () => void;
  /** Waits, until `stop` is aborted at the latest. */
  readonly sleep: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

export const wallClock: Clock = {
  // `performance` loads a module of its own.
  now: () => Number(process.hrtime.bigint()) / 1e6,
  every: (milliseconds, action) => {
    // It keeps no run alive.
    const timer = setInterval(action, milliseconds).unref();
    return () => clearInterval(timer);
  },
  sleep: (milliseconds, stop) => new Promise((resolve) => {
    if (stop.aborted) return resolve();
    const awake = (): void => {
      clearTimeout(timer);
      stop.removeEventListener("abort", awake);
      resolve();
    };
    const timer = setTimeout(awake, milliseconds);
    stop.addEventListener("abort", awake);
  }),
};

/** @example duration(125_000) // "2 min 5 s" */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return whole < 3600 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
