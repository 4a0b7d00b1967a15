import { Id } from "~/domain/record";
import { line } from "./typed";

/** The fields of a unit picker that is called `unit`: the id that was chosen, and what stands in the field. */
export const picked = { unit: Id.nullable().default(null), unitTyped: line };
