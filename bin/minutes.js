#!/usr/bin/env node
import { createRequire } from "node:module";

const { program } = createRequire(import.meta.url)("./program.cjs").loadProgram();
const { stdin, stdout, stderr, env } = process;
process.exitCode = await program.main(process.argv.slice(2), { stdin, stdout, stderr, env, signals: process, worker: new URL("worker.cjs", import.meta.url) });
