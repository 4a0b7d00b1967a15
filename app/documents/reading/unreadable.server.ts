import type { Unreadable } from "~/text/lists/sheet";

/** Thrown where a file turns out not to be a list that can be read. */
export class UnreadableFile extends Error {
  constructor(readonly why: Unreadable) {
    super(why);
  }
}
