import { Agent, request } from "node:http";
import { type Child, now } from "./child";
import { type Panel, type Submissions, submissions } from "./judge";

/** Votes of the audience: how many a minute, the server's processor for 1,000, and what a judge waits meanwhile. */
export type Votes = { voters: number; perMinute: number; processor: number; failed: number; judge: Submissions };

/** So many have sent and await an answer at any time; a hall's phones have addresses of their own. */
const together = 50;
const addresses = 40;

/** Every voter casts one vote, as fast as they are taken; a panel's ballots come in between. */
export async function measureVotes(house: Child, port: number, panel: Panel, voters: number): Promise<Votes> {
  const { contest, vote, teams } = await house.ask<{ contest: string; vote: string; teams: string[] }>(
    "vote",
    "voting",
  );
  const agents = Array.from({ length: addresses }, (_, at) => {
    return new Agent({ keepAlive: true, localAddress: `127.0.1.${at + 1}` });
  });
  let [begun, failed] = [0, 0];
  const cast = (at: number) => {
    const form = new URLSearchParams({ vote, team: teams[at % teams.length] ?? "" }).toString();
    const headers = { "Content-Type": "application/x-www-form-urlencoded", "Content-Length": form.length };
    const to = { port, host: "127.0.0.1", path: `/vote/${contest}`, method: "POST", headers };
    return new Promise<void>((done) => {
      const asked = request({ ...to, agent: agents[at % addresses] }, (response) => {
        if (response.statusCode !== 302) failed += 1;
        response.resume().on("end", done);
      });
      asked.on("error", () => {
        failed += 1;
        done();
      });
      asked.end(form);
    });
  };
  const [from, before] = [now(), await house.ask<number>("processorTime")];
  const all = Promise.all(
    Array.from({ length: together }, async () => {
      while (begun < voters) await cast(begun++);
    }),
  );
  const judge = await submissions(panel, all, 100, [house]);
  const took = now() - from;
  const processor = (((await house.ask<number>("processorTime")) - before) / voters) * 1000;
  for (const agent of agents) agent.destroy();
  return { voters, perMinute: (voters / took) * 60_000, processor, failed, judge };
}
