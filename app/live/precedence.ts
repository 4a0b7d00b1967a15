/*
 * Judges and organizers come first: while something of theirs is under way, what is done for the crowd is done in small
 * bites, between which the event loop turns to them. The crowd is slower then, and never stopped.
 */

let underWay = 0;

/** Something of the staff's begins; call what is answered when it has ended. */
export function beginStaffWork(): () => void {
  let ended = false;
  underWay += 1;
  return () => {
    if (!ended) underWay -= 1;
    ended = true;
  };
}

/** How much of the crowd's work may be done before others have their turn. */
export function bite({ usual, small }: { usual: number; small: number }): number {
  return underWay > 0 ? small : usual;
}
