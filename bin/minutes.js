#!/usr/bin/env node
"use strict";
// This file's place must stay: `npx minutes` in a clone keeps a link to it, and finds nothing where it has moved. Hence package.json beside it: CommonJS by
// another ending would be another name.
const { pathToFileURL } = require("node:url");
const { loadProgram } = require("./program.js");

const { argv, stdout, stderr, env } = process;
/** Opened where it is read only. */
const stdin = { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() };
const worker = pathToFileURL(require.resolve("./worker.js"));

// Scripts ask often, and the rest of the program has no part in it. A reader that has gone is no error.
if (argv.length === 3 && (argv[2] === "--version" || argv[2] === "-V")) stdout.on("error", () => undefined).write(`${require("../package.json").version}\n`);
else loadProgram().program.main(argv.slice(2), { stdin, stdout, stderr, env, signals: process, worker }).then((status) => (process.exitCode = status));
