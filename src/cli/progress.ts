import type { Input } from "../batch/inputs.ts";
import type { Watch } from "../batch/runner.ts";
import { escapeInvisible } from "../emitters/escape.ts";
import { duration, wallClock, type Clock } from "./clock.ts";
import type { Io, TextStream } from "./io.ts";
import type { ReportFlags } from "./report-options.ts";

/** How far a run is. */
export interface Course {
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  /** Milliseconds since the run began. */
  readonly elapsed: number;
  /** What has been at work longest, and for how many milliseconds; null where nothing is slow. */
  readonly slow: { readonly path: string; readonly elapsed: number } | null;
}

/** Null where nobody looks at a progress line, or where records run over the same terminal. */
export function openProgress({ stdout, stderr, env, clock }: Io, { output, quiet, logFormat }: ReportFlags & { readonly output?: string }, total: number): Progress | null {
  const inTheWay = output === undefined && stdout.isTTY;
  if (!stderr.isTTY || env["TERM"] === "dumb" || quiet || logFormat === "json" || inTheWay) return null;
  return new Progress(stderr, clock ?? wallClock, total);
}

const CLEAR = "\r\u001b[2K";
/** Milliseconds between two looks: ten lines a second at most. */
const TICK = 100;
/** Runs that are over by then need no progress. */
const FIRST = 500;
/** What takes longer is named. */
const SLOW = 5000;
const WIDTH = 80;

/** One line on a terminal, rewritten while a run goes on. */
export class Progress implements Watch {
  readonly #stream: TextStream;
  readonly #clock: Clock;
  readonly #total: number;
  readonly #start: number;
  readonly #stop: () => void;
  readonly #atWork = new Map<Input, number>();
  #done = 0;
  #failed = 0;
  #shown = "";

  constructor(stream: TextStream, clock: Clock, total: number) {
    this.#stream = stream;
    this.#clock = clock;
    this.#total = total;
    this.#start = clock.now();
    this.#stop = clock.every(TICK, () => this.#draw());
  }

  begin(input: Input): void {
    this.#atWork.set(input, this.#clock.now());
  }

  end(input: Input, failed: boolean): void {
    this.#atWork.delete(input);
    this.#done++;
    if (failed) this.#failed++;
  }

  /** Makes room for another line; the progress comes back with the next look. */
  clear(): void {
    if (this.#shown !== "") this.#stream.write(CLEAR);
    this.#shown = "";
  }

  close(): void {
    this.#stop();
    this.clear();
  }

  #draw(): void {
    const now = this.#clock.now();
    const elapsed = now - this.#start;
    if (elapsed < FIRST) return;
    const line = progressLine({ done: this.#done, total: this.#total, failed: this.#failed, elapsed, slow: this.#slowest(now) }, this.#stream.columns || WIDTH);
    if (line === this.#shown) return;
    this.#stream.write(CLEAR + line);
    this.#shown = line;
  }

  /** What began first stands first. */
  #slowest(now: number): Course["slow"] {
    const first = this.#atWork.entries().next().value;
    return first && now - first[1] > SLOW ? { path: first[0].path, elapsed: now - first[1] } : null;
  }
}

/**
 * The line, one letter shorter than the terminal is wide, for some go on to the next line otherwise; a long path loses its beginning.
 * @example progressLine({ done: 12, total: 340, failed: 1, elapsed: 1400, slow: null }, 80) // "12 of 340 files, 8.6/s, 38 s left, 1 failed"
 */
export function progressLine({ done, total, failed, elapsed, slow }: Course, columns: number): string {
  const known = done > 0 && elapsed > 0;
  const rate = known ? (done * 1000) / elapsed : 0;
  const left = known && done < total ? [`${wait((elapsed / done) * (total - done))} left`] : [];
  const parts = [`${done} of ${total} files`, ...(known ? [`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`] : []), ...left, ...(failed > 0 ? [`${failed} failed`] : [])];
  const room = columns - 1;
  const head = parts.join(", ");
  if (slow === null) return head.slice(0, room);
  const lead = `${head}; ${Math.floor(slow.elapsed / 1000)} s at `;
  const path = Array.from(escapeInvisible(slow.path));
  const space = room - lead.length;
  if (space < 2) return head.slice(0, room);
  return lead + (path.length > space ? `…${path.slice(path.length - space + 1).join("")}` : path.join(""));
}

/** Whole seconds: tenths of a guess would flicker. */
function wait(milliseconds: number): string {
  return milliseconds < 9500 ? `${Math.ceil(milliseconds / 1000)} s` : duration(milliseconds);
}
