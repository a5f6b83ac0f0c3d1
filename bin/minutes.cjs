#!/usr/bin/env node
"use strict";
const { pathToFileURL } = require("node:url");
const { loadProgram } = require("./program.cjs");

const { stdout, stderr, env } = process;
/** Opened where it is read only. */
const stdin = { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() };
const worker = pathToFileURL(require.resolve("./worker.cjs"));

loadProgram().program.main(process.argv.slice(2), { stdin, stdout, stderr, env, signals: process, worker }).then((status) => (process.exitCode = status));
