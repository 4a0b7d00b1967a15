import { z } from "zod";
import { newId } from "~/http/fields";
import { name } from "./typed";

/** A vote of the audience among a round's teams. */
export const VoteForm = z.object({ id: newId, title: name, round: z.string().max(64) });

/** What one device of the audience says. */
export const CastForm = z.object({ vote: z.string().max(64), team: z.string().max(64) });
