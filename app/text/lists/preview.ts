import { type JudgeOutcome, type PresentJudges, planJudges } from "~/domain/lists/judges";
import type { ListKind } from "~/domain/lists/outcome";
import { type PeopleOptions, type PersonOutcome, type PresentPeople, planPeople } from "~/domain/lists/people";
import { type FindUnit, type PresentTeams, planTeams, type TeamOutcome } from "~/domain/lists/teams";
import type { Draft } from "./draft";
import { readJudge, readPerson, readTeam } from "./rows";

/** What is there already, as far as lists are compared with it. */
export type PresentLists = PresentTeams & PresentPeople & PresentJudges;
export type ListOutcome = TeamOutcome | PersonOutcome | JudgeOutcome;

/** What each row of a list would do: the preview on the page, and the check before it is done. */
export function preview(
  kind: ListKind,
  drafts: readonly Draft[],
  present: PresentLists,
  options: PeopleOptions,
  findUnit: FindUnit,
): ListOutcome[] {
  if (kind === "teams") return planTeams(drafts.map(readTeam), present, findUnit);
  if (kind === "people") return planPeople(drafts.map(readPerson), present, options);
  return planJudges(drafts.map(readJudge), present);
}
