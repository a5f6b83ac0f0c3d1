// Runs the program over what is usual and keeps the code that V8 made for it (bin/program.js). More of it would be read for nothing by most runs.
import { Writable } from "node:stream";
import { keepCode, loadProgram } from "../bin/program.js";

const USUAL = ["fixtures/sv/formal-protocol/input.pdf", "fixtures/sv/word-named-txt/input.txt"];

export async function keepCodeOfUsual() {
  const { script, program } = loadProgram();
  const nowhere = () => Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), { isTTY: false });
  const status = await program.main(["parse", ...USUAL], { stdin: process.stdin, stdout: nowhere(), stderr: nowhere(), env: {} });
  if (status !== 0) throw new Error(`the program that was built ends with ${status}`);
  keepCode(script);
}
