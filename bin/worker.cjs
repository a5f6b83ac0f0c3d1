"use strict";
// What a thread of the pool runs.
exports.work = require("./program.cjs").loadProgram().program.work;
