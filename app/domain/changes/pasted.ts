import type { Change } from "../change";
import type { Bloc, ContestRecord, Team } from "../record";
import { addTeams, setBlocs } from "./teams";
import { together } from "./together";

type PastedTeam = Pick<Team, "id" | "number" | "name" | "unitName"> & { bloc: string };

/**
 * Teams of a pasted list, all or none. `bloc` is a bloc's name, empty for none; one that is not there yet is made, its id
 * from `blocId` and its place among the new.
 */
export function addPastedTeams(teams: readonly PastedTeam[], blocId: (place: number) => string): Change {
  return {
    name: "teams.pasted",
    action: "setup.write",
    apply: (record, moment) => {
      const blocs = withBlocs(record, teams, blocId);
      const rows = teams.map(({ bloc, ...team }): Team => {
        const found = blocs.find((one) => one.name === bloc);
        return { ...team, bloc: found?.id ?? null, unit: null, origin: null, sample: false };
      });
      const naming = blocs.length > record.blocs.length ? [setBlocs(blocs)] : [];
      return together("teams.pasted", "setup.write", [...naming, addTeams(rows)]).apply(record, moment);
    },
  };
}

function withBlocs(record: ContestRecord, teams: readonly PastedTeam[], blocId: (place: number) => string): Bloc[] {
  const present = new Set(record.blocs.map((bloc) => bloc.name));
  const fresh = [...new Set(teams.map((team) => team.bloc))].filter((name) => name !== "" && !present.has(name));
  return [...record.blocs, ...fresh.map((name, at): Bloc => ({ id: blocId(at), name, kind: kindOf(name) }))];
}

/** "Cụm 1" is a cluster; what is called anything else is a bloc. */
function kindOf(name: string): Bloc["kind"] {
  return /^cụm(\s|$)/i.test(name) ? "cluster" : "bloc";
}
