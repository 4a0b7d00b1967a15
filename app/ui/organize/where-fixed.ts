import type { Need } from "~/domain/readiness";

const fixedAt: { [N in Need]: string } = {
  when: "facts",
  rounds: "rules",
  parts: "rules",
  criteria: "rules",
  approved: "approval",
  teams: "teams",
  numbers: "teams",
  contestants: "teams",
  judges: "panel",
  chair: "panel",
  panels: "panel",
  secretary: "panel",
  timekeeper: "panel",
  order: "order",
};

/** The address of the page where something that a contest needs is put right. */
export function whereFixed(id: string, need: Need): string {
  return `/organize/${id}/${fixedAt[need]}`;
}
