import type { Ballot, ContestRecord, Publication } from "~/domain/record";
import { contest } from "./record";

const at = "2018-11-20T01:00:00.000Z";
const made = { at, by: "Tổ thư ký", reason: "" };

/**
 * A contest of any size in full swing: every performance opened and marked by the whole panel, but for the very last ballot;
 * the first half of the teams published.
 */
export function greatContest(teams: number, parts = 5, judges = 9, id = "great"): ContestRecord {
  const plan = {
    contest: { id },
    teams: Array.from({ length: teams }, (_, at) => ({ id: `t${at + 1}`, name: `Đội xã số ${at + 1}` })),
    parts: Array.from({ length: parts }, (_, at) => `p${at + 1}`),
    judges,
  };
  const record = contest(plan);
  const performances = record.performances.map((one) => ({ ...one, opened: made }));
  const ballots = performances.flatMap(({ id: performance, part }, nth) =>
    record.judges.map(({ id: judge }, seat): Ballot => {
      const criteria = record.criteria.filter((one) => one.part === part);
      const marks = criteria.map(({ id, maximum, step }, place) => {
        const off = (nth * 7 + seat * 3 + place) % 9;
        return [id, maximum - off * step] as const;
      });
      const sent = { id: `${performance}.${judge}`, performance, judge, revision: 1, marks: Object.fromEntries(marks) };
      return { ...sent, at, note: "", device: "Máy 1", receipt: "AAAA-AAAA", via: "tablet" };
    }),
  );
  const shown = new Set(record.teams.slice(0, Math.ceil(teams / 2)).map((team) => team.id));
  const publications = performances.flatMap(({ id: performance, team }): Publication[] =>
    shown.has(team) ? [{ kind: "performance", id: `pub.${performance}`, performance, made, revoked: null }] : [],
  );
  return { ...record, performances, ballots: ballots.slice(0, -1), publications };
}
