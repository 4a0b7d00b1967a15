import { bundle, install, prepare } from "../../app/commands/prepare.js";

/** Before the first test: the reader of files is built, as it starts in a third of the time that its source takes. */
export async function setup(): Promise<void> {
  await prepare([bundle("reader", install)]);
}
