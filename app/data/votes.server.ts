import { createHash } from "node:crypto";
import { type BoardVote, boardVote } from "~/domain/board-vote";
import type { Actor } from "~/domain/change";
import { closeVote } from "~/domain/changes/votes";
import { type Refusal, refuse } from "~/domain/refusal";
import { announceVotes } from "~/live/announce.server";
import { loadContest } from "./contests.server";
import { db, type Tx } from "./database.server";
import { change, type Written, write } from "./door.server";
import { currentRecord } from "./record.server";

/** A vote of one device: `device` is its own secret, of which only the hash is kept. */
export type Cast = { contest: string; vote: string; team: string; device: string };
/** How an open vote stands; `counts` follow its teams. */
export type Standing = { vote: string; counts: number[] };

type Waiting = { cast: Cast; answer: (outcome: null | Refusal) => void; fail: (error: unknown) => void };

/** On `globalThis`: development evaluates edited modules again. */
const shared = globalThis as { danVanKheo?: { votes?: { waiting: Waiting[]; last: Promise<unknown> } } };
shared.danVanKheo ??= {};
shared.danVanKheo.votes ??= { waiting: [], last: Promise.resolve() };
const votes = shared.danVanKheo.votes;

/** So many are written in one transaction at most: a judge's ballot waits behind no more. */
const most = 500;

/**
 * Takes a device's vote, in place of its earlier one; null once it is on disk. Those that come while others are being
 * written are written together. Refused as "vote-closed", or "unknown" when there is no such vote or team in it.
 */
export function castVote(cast: Cast): Promise<null | Refusal> {
  return new Promise((answer, fail) => {
    votes.waiting.push({ cast, answer, fail });
    if (votes.waiting.length === 1) inTurn(writeWaiting);
  });
}

/** Closes a vote with all that was cast in time: what is cast while it closes comes before it or is refused. */
export function closeCounted(contestId: string, actor: Actor, vote: string): Promise<Written | Refusal> {
  return inTurn(async () => {
    const counted = new Map<string, number>();
    for (const [team, count] of await countsOf(db().client, contestId, vote)) counted.set(team, count);
    return change(contestId, actor, closeVote(vote, counted));
  });
}

/** How the vote stands that is open in a contest; null where none is. */
export async function openStanding(contestId: string): Promise<Standing | null> {
  const contest = await loadContest(contestId);
  const vote = contest && boardVote(contest.record);
  if (!vote?.open) return null;
  const counts = new Map(await countsOf(db().client, contestId, vote.id));
  return { vote: vote.id, counts: vote.teams.map(({ id }) => counts.get(id) ?? 0) };
}

/** The team that a device voted for; null when it has not. */
export async function votedFor(contestId: string, vote: string, device: string): Promise<string | null> {
  const where = { contestId_voteId_device: { contestId, voteId: vote, device: hashOf(device) } };
  return (await db().client.castVote.findUnique({ where }))?.teamId ?? null;
}

/** Casting and closing, one after the other; what fails holds nobody up. */
function inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  const run = votes.last.then(work);
  votes.last = run.catch(() => undefined);
  return run;
}

async function writeWaiting(): Promise<void> {
  const taken = votes.waiting.splice(0, most);
  if (votes.waiting.length > 0) void inTurn(writeWaiting);
  try {
    const outcomes = await write((tx, { at }) => put(tx, taken, at), audience);
    for (const [n, { answer }] of taken.entries()) answer(Array.isArray(outcomes) ? (outcomes[n] ?? null) : outcomes);
    for (const contest of new Set(taken.map(({ cast }) => cast.contest))) announceVotes(contest);
  } catch (error) {
    for (const { fail } of taken) fail(error);
  }
}

const audience: Actor = { id: "public", name: "public", roles: ["public"], seat: null, device: "" };

async function put(tx: Tx, taken: readonly Waiting[], at: string): Promise<(null | Refusal)[]> {
  const outcomes: (null | Refusal)[] = [];
  const byVote = new Map<string, { open: BoardVote | null; casts: Map<string, Cast> }>();
  for (const { cast } of taken) {
    const key = `${cast.contest} ${cast.vote}`;
    const known = byVote.get(key) ?? { open: await voteNow(tx, cast.contest), casts: new Map() };
    byVote.set(key, known);
    const refused = refusalOf(cast, known.open);
    outcomes.push(refused);
    if (refused === null) known.casts.set(hashOf(cast.device), cast);
  }
  for (const { casts } of byVote.values()) {
    const [one] = casts.values();
    if (!one) continue;
    const about = { contestId: one.contest, voteId: one.vote };
    await tx.castVote.deleteMany({ where: { ...about, device: { in: [...casts.keys()] } } });
    await tx.castVote.createMany({
      data: [...casts].map(([device, { team }]) => ({ ...about, device, teamId: team, at })),
    });
  }
  return outcomes;
}

async function voteNow(tx: Tx, contestId: string): Promise<BoardVote | null> {
  const current = await currentRecord(tx, contestId);
  return current && boardVote(current.record);
}

function refusalOf({ vote, team }: Cast, open: BoardVote | null): null | Refusal {
  if (open?.id !== vote) return refuse(open ? "vote-closed" : "unknown");
  if (!open.open) return refuse("vote-closed");
  return open.teams.some(({ id }) => id === team) ? null : refuse("unknown", "team");
}

async function countsOf(client: Tx, contestId: string, voteId: string): Promise<[team: string, count: number][]> {
  const groups = await client.castVote.groupBy({ by: ["teamId"], where: { contestId, voteId }, _count: true });
  return groups.map(({ teamId, _count }) => [teamId, _count]);
}

const hashOf = (device: string) => createHash("sha256").update(device).digest("hex");
