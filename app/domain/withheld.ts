import { publishedRounds } from "./entrants";
import { inForce } from "./made";
import type { ContestRecord } from "./record";
import { remembering, settling } from "./remembered";

const none: ReadonlySet<string> = new Set();
const remembered = remembering<ReadonlySet<string>>();
const settled = settling<ReadonlySet<string>>();

/**
 * The rounds of which the public may not know yet who is in them: an earlier round, whose results are not published, says
 * who goes on (scoring.md, "What the public may see"). Once such a round has begun before everybody's eyes (its lots are
 * drawn, somebody is called, marked or published in it), its teams are public whatever became of the earlier one.
 */
export function withheldRounds(record: ContestRecord): ReadonlySet<string> {
  const published = publishedRounds(record);
  const waited = record.rounds.findIndex((one) => one.advance !== null && !published.has(one.id));
  if (waited < 0) return none;
  const { rounds, parts, performances, publications, draws, contest } = record;
  const read = [parts, performances, publications, draws, contest.onStage];
  return remembered(rounds, read, () => {
    const begun = begunRounds(record);
    const later = rounds.slice(waited + 1).flatMap(({ id }) => (begun.has(id) ? [] : [id]));
    return settled(rounds, new Set(later));
  });
}

/** The rounds in which something has happened that everybody saw. */
function begunRounds({ parts, performances, publications, draws, contest }: ContestRecord): Set<string> {
  const shown = new Set<string | null>([contest.onStage]);
  for (const one of inForce(publications)) if (one.kind === "performance") shown.add(one.performance);
  const begun = new Set(draws.map(({ part }) => part));
  for (const { id, part, opened } of performances) if (opened !== null || shown.has(id)) begun.add(part);
  const own = new Set(inForce(publications).flatMap((one) => (one.kind === "round" ? [one.round] : [])));
  return new Set([...own, ...parts.flatMap(({ id, round }) => (begun.has(id) ? [round] : []))]);
}
