import type { BoardRound } from "./board";

/** A prize, or that a team goes on, with all who won it by name; nobody while that is not decided. */
export type Won = { id: string; of: "tier" | "side" | "advancing"; name: string; winners: string[] };

/** Who won what in a published round, in the order in which it is read out: the tiers, the side prizes, who goes on. */
export function wonIn({ prizes, rankBy, rows }: BoardRound): Won[] {
  if (!prizes) return [];
  const rowOf = (team: string) => rows.find(({ id }) => id === team);
  const said = (...names: (string | null | false | undefined)[]) => names.filter(Boolean).join(" – ");
  // Where each bloc has prizes of its own, several teams win the same.
  const winner = (team: string) => said(rowOf(team)?.name, rankBy === "bloc" && rowOf(team)?.bloc?.name);
  const won = (of: Won["of"], id: string, name: string, winners: string[]): Won => ({ id, of, name, winners });
  const { tiers, side, advancing } = prizes;
  return [
    ...tiers.map(({ id, name, teams }) => won("tier", id, name, teams.map(winner))),
    ...side.map(({ id, name, winners }) => {
      const names = winners.map(({ team, contestant }) => said(contestant, rowOf(team)?.name));
      return won("side", id, name, names);
    }),
    ...(advancing?.length ? [won("advancing", "", "", advancing.map(winner))] : []),
  ];
}

/** Whether all that a round decided is who goes on. */
export function onlyAdvances(round: BoardRound): boolean {
  const won = wonIn(round);
  return won.length > 0 && won.every(({ of }) => of === "advancing");
}
