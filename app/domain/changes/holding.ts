import { type Change, heldTo } from "../change";
import { problemsOf } from "../references";
import { refuse } from "../refusal";

/** What comes many times a second, checks by itself all that it names, and never takes anything away. */
const light: readonly Change["action"][] = ["ballot.write", "clock.write", "call.write"];

/**
 * The change, refused where it would leave a record that does not hold together: ids that name nothing, ids twice. Forms
 * name what they are about, so that a forged or an outdated one can name anything; a record that took it in could not be
 * exported and read again. What was wrong before is no reason to refuse.
 */
export function holding(change: Change): Change {
  if (light.includes(change.action)) return change;
  return heldTo(change, (next, record) => {
    const found = problemsOf(next);
    if (found.length === 0) return next;
    const old = new Set(problemsOf(record).map(({ reason, detail }) => `${reason} ${detail}`));
    const fresh = found.find(({ reason, detail }) => !old.has(`${reason} ${detail}`));
    return fresh ? refuse(fresh.reason === "shape" ? "not-a-record" : fresh.reason, undefined, said(fresh)) : next;
  });
}

const said = ({ path, detail }: { path: string; detail: string }) => ({ path, detail });
