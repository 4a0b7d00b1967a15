import { checkBallots, checkTallies } from "./mark-references";
import type { ContestRecord } from "./record";
import type { Reason } from "./refusal";

/** What is wrong with a record, and where: `path` like `ballots.12.marks`, `detail` for whoever made the file. */
export type Problem = { path: string; reason: Reason | "shape"; detail: string };

type Row = { id: string };

/** What in a record of the right shape does not hold together: all of it, or the first `most`. */
export function problemsOf(record: ContestRecord, most = Number.POSITIVE_INFINITY): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, reason: Problem["reason"], detail: string) => {
    if (problems.length < most) problems.push({ path, reason, detail });
  };
  const ids = (name: string, rows: readonly Row[]) => {
    const seen = new Set<string>();
    rows.forEach((row, place) => {
      if (seen.has(row.id)) report(`${name}.${place}.id`, "taken", row.id);
      seen.add(row.id);
    });
    return seen;
  };
  const known = {
    units: ids("units", record.units),
    blocs: ids("blocs", record.blocs),
    rounds: ids("rounds", record.rounds),
    parts: ids("parts", record.parts),
    criteria: ids("criteria", record.criteria),
    situations: ids("situations", record.situations),
    teams: ids("teams", record.teams),
    contestants: ids("contestants", record.contestants),
    judges: ids("judges", record.judges),
    performances: ids("performances", record.performances),
  };
  for (const officer of record.officers) {
    if (known.judges.has(officer.id)) report("officers", "taken", `${officer.id} is a judge's`);
  }
  for (const name of ["officers", "ballots", "tallies", "penalties", "decisions", "confirmations"] as const) {
    ids(name, record[name]);
  }
  for (const name of [
    "paperEntries",
    "publications",
    "arrivals",
    "substitutions",
    "approvals",
    "ceremonies",
    "votes",
    "draws",
    "calls",
    "reviews",
  ] as const) {
    ids(name, record[name]);
  }
  const refer = (path: string, to: keyof typeof known, id: string | null) => {
    if (id !== null && !known[to].has(id)) report(path, "unknown", `${to}: ${id}`);
  };

  refer("contest.onStage", "performances", record.contest.onStage);
  for (const unit of record.contest.holders) refer("contest.holders", "units", unit);
  for (const unit of record.contest.expected) refer("contest.expected", "units", unit);
  record.units.forEach((unit, at) => {
    refer(`units.${at}.parent`, "units", unit.parent);
  });
  record.rounds.forEach((round, at) => {
    const earlier = record.rounds.slice(0, at).map((one) => one.id);
    if (round.carryOver && !earlier.includes(round.carryOver.round)) {
      report(`rounds.${at}.carryOver`, "no-such-round-before", round.carryOver.round);
    }
    for (const key of round.tieBreaks) {
      if ("part" in key) refer(`rounds.${at}.tieBreaks`, "parts", key.part);
      if ("criterion" in key) refer(`rounds.${at}.tieBreaks`, "criteria", key.criterion);
    }
    for (const prize of round.prizes.side) {
      if ("part" in prize.award) refer(`rounds.${at}.prizes.side`, "parts", prize.award.part);
    }
  });
  record.parts.forEach((part, at) => {
    refer(`parts.${at}.round`, "rounds", part.round);
    for (const judge of part.panel) refer(`parts.${at}.panel`, "judges", judge);
    if (new Set(part.panel).size < part.panel.length) report(`parts.${at}.panel`, "taken", "a judge twice");
  });
  record.criteria.forEach((one, at) => {
    refer(`criteria.${at}.part`, "parts", one.part);
    if (one.maximum % one.step !== 0) report(`criteria.${at}.maximum`, "maximum-off-step", one.name);
  });
  record.situations.forEach((one, at) => {
    refer(`situations.${at}.part`, "parts", one.part);
  });
  record.judges.forEach((judge, at) => {
    refer(`judges.${at}.unit`, "units", judge.unit);
  });
  record.teams.forEach((team, at) => {
    refer(`teams.${at}.unit`, "units", team.unit);
    refer(`teams.${at}.bloc`, "blocs", team.bloc);
  });
  const teamOf = new Map(record.contestants.map((one) => [one.id, one.team]));
  record.contestants.forEach((one, at) => {
    refer(`contestants.${at}.team`, "teams", one.team);
  });
  record.performances.forEach((one, at) => {
    refer(`performances.${at}.part`, "parts", one.part);
    refer(`performances.${at}.team`, "teams", one.team);
    refer(`performances.${at}.contestant`, "contestants", one.contestant);
    refer(`performances.${at}.situation`, "situations", one.situation);
    if (one.contestant !== null && teamOf.get(one.contestant) !== one.team) {
      report(`performances.${at}.contestant`, "unknown", "not of this team");
    }
  });
  const said = ["tallies", "penalties", "decisions", "confirmations", "publications", "calls"] as const;
  for (const name of [
    ...said,
    "paperEntries",
    "arrivals",
    "substitutions",
    "approvals",
    "ceremonies",
    "votes",
    "reviews",
  ] as const) {
    record[name].forEach((row, at) => {
      if ("performance" in row) refer(`${name}.${at}.performance`, "performances", row.performance);
      if ("team" in row) refer(`${name}.${at}.team`, "teams", row.team);
      if ("round" in row) refer(`${name}.${at}.round`, "rounds", row.round);
      if ("judge" in row) refer(`${name}.${at}.judge`, "judges", row.judge);
      if ("contestant" in row) refer(`${name}.${at}.contestant`, "contestants", row.contestant);
      if ("absent" in row) for (const one of row.absent) refer(`${name}.${at}.absent`, "contestants", one);
      if ("out" in row) refer(`${name}.${at}.out`, "contestants", row.out);
      if ("in" in row) refer(`${name}.${at}.in`, "contestants", row.in);
      if ("teams" in row) for (const team of row.teams) refer(`${name}.${at}.teams`, "teams", team);
    });
  }
  const performs = new Map(record.performances.map((one) => [one.id, one.team]));
  record.penalties.forEach((penalty, at) => {
    if (penalty.performance !== null && performs.get(penalty.performance) !== penalty.team) {
      report(`penalties.${at}.team`, "unknown", "not the team of the performance");
    }
  });
  record.draws.forEach((draw, at) => {
    refer(`draws.${at}.part`, "parts", draw.part);
  });
  checkBallots(record, report, refer);
  checkTallies(record, report);
  return problems;
}
