import type { BallotRates } from "./ballots";
import type { Arrival, Crowd } from "./crowd";
import type { FanOut, Measured } from "./fan-out";
import type { Growth } from "./growth";
import type { Submissions } from "./judge";
import type { Neighbours } from "./neighbours";
import { table } from "./statistics";

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const ratio = (one: number, other: number) => `×${(one / other).toFixed(2)}`;
const percent = (share: number) => `${Math.round(share * 100)} %`;

/**
 * Each size beside plain `ws`: the server's processor for 1,000 deliveries, first less what the same update costs without
 * viewers, then from the commit on with the answer to the judge, then with the write; and joining. `warmth`: what came before.
 */
export function fanOutTable({ warmth, sizes }: Pick<Crowd, "warmth" | "sizes">): string {
  const heading = [
    "viewers",
    "",
    "CPU ms / 1,000",
    "with the answer",
    "with the write",
    "p50 ms",
    "p99 ms",
    "KB a viewer",
    "joining / s",
    "others used",
  ];
  const line = (name: string, who: string, one: Measured, held: number, joined: number, others: string) => {
    const times = [one.sending, one.processor, one.whole, one.p50, one.p99].map(ms);
    return [name, who, ...times, (held / 1024).toFixed(1), joined.toFixed(0), others];
  };
  const lines = sizes.flatMap(({ viewers, ours, plain, holding, joining, others }) => [
    line(`${viewers}`, "this program", ours, holding.ours, joining.ours, percent(others)),
    line("", "ws, one frame for all", plain, holding.plain, joining.plain, ""),
    [
      "",
      "ratio",
      ...figures.map((key) => ratio(ours[key], plain[key])),
      ...[holding, joining].map((of) => ratio(of.ours, of.plain)),
      "",
    ],
  ]);
  const said = sizes.map(({ viewers, times, bytes }) => `${times} updates of ${bytes} bytes to ${viewers}`).join(", ");
  const each = (of: (size: FanOut) => number) => sizes.map((size) => ms(of(size))).join(" / ");
  const alone = [
    `A ballot that nobody watches, in between: ${each(({ ours }) => ours.alone.after)} ms of CPU from its commit on,`,
    `${each(({ ours }) => ours.alone.whole)} in all; ws sending to nobody: ${each(({ plain }) => plain.alone.after)}.`,
  ];
  const early = warmth.updates.map(({ viewers, times, ours, plain }) => {
    const [cpu, p99] = [ratio(ours.sending, plain.sending), ratio(ours.p99, plain.p99)];
    return `${times} updates to ${viewers} at CPU ${cpu}, p99 ${p99}`;
  });
  const cold = `joining ${ratio(warmth.joining.ours, warmth.joining.plain)}; ${early.join("; then ")}`;
  const before = `Before these, right after the start, while its code was still being compiled: ${cold}.`;
  return [`${said}; in turns with ws.`, "", table([heading, ...lines]), "", before, "", alone.join(" ")].join("\n");
}

const figures = ["sending", "processor", "whole", "p50", "p99"] as const;

/** A judge's ballot, from sending it to its receipt: alone, while a hall is served, while a crowd comes in. */
export function judgeTable({ quiet, served, leaving, arriving, page, votes }: Crowd): string {
  const line = (name: string, { times, p50, p99, worst, late, others }: Submissions) => [
    name,
    `${times}`,
    ...[p50, p99, worst].map(ms),
    ratio(p99, quiet.p99),
    ratio(worst, quiet.worst),
    ms(late),
    percent(others),
  ];
  const came = (to: string, { p50, p99, failed, stood, milliseconds }: Arrival) =>
    `The crowd came to ${to} in ${ms(milliseconds / 1000)} s; page, files and socket in p50 ${ms(p50)} ms, p99 ${ms(p99)} ms; its own process stood still for ${ms(stood)} ms at most; ${failed} failed.`;
  return [
    table([
      [
        "a judge's ballot",
        "times",
        "p50 ms",
        "p99 ms",
        "worst ms",
        "p99 to quiet",
        "worst to quiet",
        "timers late ms",
        "others used",
      ],
      line("nobody else", quiet),
      line("the largest hall served with every change", served),
      line("all of that hall leaving in one moment", leaving),
      line("the crowd coming to another contest", arriving.rest.judge),
      line("the crowd coming to this very contest", arriving.marked.judge),
      line("an audience's vote, as fast as it is taken", votes.judge),
    ]),
    "",
    came("another contest", arriving.rest.crowd),
    came("the one that is marked", arriving.marked.crowd),
    `${votes.voters} votes of the audience: ${votes.perMinute.toFixed(0)} a minute, ${ms(votes.processor)} ms of CPU for 1,000; ${votes.failed} failed.`,
    `The board's page (${page.bytes} bytes): ${ms(page.board)} ms of CPU for 1,000, a file of about that size ${ms(page.file)}: ${ratio(page.board, page.file)}.`,
  ].join("\n");
}

/** One contest beside many: what its updates cost, and what a ballot costs when every contest has its turn. */
export function neighbourTable({ contests, viewers, updates: { alone, among }, ballots }: Neighbours): string {
  return table([
    [`one contest and ${viewers} viewers`, "alone", `with ${contests} others`, "ratio"],
    ["CPU ms / 1,000 deliveries", ms(alone.processor), ms(among.processor), ratio(among.processor, alone.processor)],
    ["p99 ms to the viewer", ms(alone.p99), ms(among.p99), ratio(among.p99, alone.p99)],
    [
      "CPU ms a ballot: in one, in each in turn",
      ms(ballots.one),
      ms(ballots.inTurn),
      ratio(ballots.inTurn, ballots.one),
    ],
  ]);
}

/** From a change to the bytes of the public board, as contests grow. */
export function growthTable(rows: readonly Growth[]): string {
  const lines = rows.map(({ teams, ballots, ballot, publication, anew }) => [
    `${teams}`,
    `${ballots}`,
    ...[ballot, publication, anew].map(ms),
    ratio(ballot, anew),
  ]);
  return table([
    [
      "teams × 5 parts × 9 judges",
      "ballots",
      "one more ballot, CPU ms",
      "one more publication",
      "from nothing",
      "ratio",
    ],
    ...lines,
  ]);
}

/** Durable ballots a second, and their ratios to the bare driver. */
export function ballotTable({ count, door, fiveAtOnce, bare, bareBallotOnly, others }: BallotRates): string {
  const line = (name: string, rate: number) => [name, rate.toFixed(0), ratio(rate, bare), ratio(rate, bareBallotOnly)];
  return [
    `${count} ballots each, in turns; synchronous=FULL, a transaction each. Others used ${percent(others)} of the machine.`,
    "",
    table([
      ["durable ballots", "per second", "to the same rows", "to the ballot's row alone"],
      line("through the door, one after the other", door),
      line("through the door, five judges at once", fiveAtOnce),
      line("better-sqlite3, the same rows (ballot, audit, revision)", bare),
      line("better-sqlite3, the ballot's row alone", bareBallotOnly),
    ]),
  ].join("\n");
}
