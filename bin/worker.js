"use strict";
// What a thread of the pool runs.
exports.work = require("./program.js").loadProgram().program.work;
