import type { Contest } from "~/domain/record";
import { day } from "~/text/format";
import type { Values } from "./entry";

/** A contest's facts as its form shows them. */
export function factsValues(contest: Omit<Contest, "id" | "sample" | "onStage">): Values {
  return {
    title: contest.title,
    subtitle: contest.subtitle,
    level: contest.level,
    organizer: contest.organizer,
    place: contest.place,
    startsOn: contest.startsOn ? day(contest.startsOn) : "",
    endsOn: contest.endsOn ? day(contest.endsOn) : "",
    heading: contest.heading,
    parent: contest.parent ?? "",
  };
}
