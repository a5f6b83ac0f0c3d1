import { main } from "../../src/cli/main.ts";
import type { Clock } from "../../src/cli/clock.ts";
import type { Signals, TextStream } from "../../src/cli/io.ts";

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly stdin?: string;
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard output's reader goes away after this many writes. */
  readonly closedAfter?: number;
  readonly clock?: Clock;
  readonly signals?: Signals;
}

/** Runs the command line in this process. */
export async function minutes(argv: readonly string[], { stdin = "", terminal = false, env = {}, closedAfter = Infinity, clock, signals }: World = {}): Promise<Ran> {
  const stdout = new Taker(terminal, closedAfter);
  const stderr = new Taker(terminal, Infinity);
  const status = await main(argv, { stdin: chunks(stdin), stdout, stderr, env, ...(clock ? { clock } : {}), ...(signals ? { signals } : {}) });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

class Taker implements TextStream {
  text = "";
  readonly isTTY: boolean;
  #left: number;

  constructor(isTTY: boolean, left: number) {
    this.isTTY = isTTY;
    this.#left = left;
  }

  write(text: string, done?: (error?: Error | null) => void): void {
    if (this.#left-- <= 0) done?.(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    else {
      this.text += text;
      done?.();
    }
  }

  on(): void {}
}

async function* chunks(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
