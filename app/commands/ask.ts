import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";

/** True when a person sits at the terminal, and can be asked. */
export const canAsk = () => process.stdin.isTTY === true;

/** Asks the person at the terminal, on standard error; what is typed stays unseen when `hidden`. */
export async function ask(question: string, hidden = false): Promise<string> {
  process.stderr.write(`${question}: `);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: hidden ? unseen : process.stderr, terminal: true });
  try {
    return await terminal.question("");
  } finally {
    terminal.close();
    if (hidden) process.stderr.write("\n");
  }
}

/** The first line of standard input. */
export async function firstLine(): Promise<string> {
  return (await text(process.stdin)).split(/\r?\n/, 1)[0] ?? "";
}
