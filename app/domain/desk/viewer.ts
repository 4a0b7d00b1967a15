import { type Action, access, may, type Role } from "../access";
import type { PerformanceResult } from "../performance-result";

/** Who looks at the desk: the roles held in the contest, and the seat of a judge or an officer. */
export type Viewer = { roles: readonly Role[]; seat: string | null };

/** Every action that the viewer may do. What is not in the list is not offered. */
export function actionsOf(viewer: Viewer): Action[] {
  return (Object.keys(access) as Action[]).filter((action) => may(viewer.roles, action));
}

/** Whether a viewer gets a performance's marks: `own-first` is for who still owes a ballot of their own for it. */
export type Sight = "all" | "own-first" | "none";

/**
 * Marks are for who may read them; and a judge of the panel, the chair too, marks before seeing what others gave, unless
 * away from this performance.
 */
export function sightOf(viewer: Viewer, result: PerformanceResult): Sight {
  if (!may(viewer.roles, "marks.read")) return "none";
  const owes = result.panel.some((line) => line.judge === viewer.seat && line.status === "missing");
  return owes ? "own-first" : "all";
}
