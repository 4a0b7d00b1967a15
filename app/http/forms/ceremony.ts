import { z } from "zod";
import { planOrders } from "~/domain/ceremony";
import { HallView } from "~/domain/record";
import { newId } from "~/http/fields";
import { ticked } from "./typed";

/** The plan of a round's ceremony. */
export const PlanForm = z.object({ id: newId, order: z.enum(planOrders), byPart: ticked });

/** A step: from where the operator saw the ceremony, and whether paused, to where it is to stand. */
export const StepForm = z.object({ from: z.coerce.number().int(), to: z.coerce.number().int(), held: ticked });

/** Where a rehearsal stands: which (its query), how many steps have been made, and whether it is paused. */
export const RehearsalForm = z.object({
  query: z.string().max(300).default(""),
  at: z.coerce.number().int().min(0).max(100_000),
  paused: ticked,
});

/** A view of the hall's screen in a line (`written` in `domain/desk/hall.ts`), or a message with its text. */
export const HallForm = z
  .object({ view: z.string().max(200), text: z.string().max(300).default("") })
  .transform(({ view, text }, context): HallView => {
    const [show = "", first, second = null] = view.split(" ");
    const about: { [show: string]: object } = {
      order: { part: first },
      marks: { round: first, team: second },
      ranking: { round: first, bloc: second },
      prizes: { round: first },
      message: { text },
    };
    const read = HallView.safeParse({ show, ...about[show] });
    if (read.success) return read.data;
    const path = [show === "message" ? "text" : "view"];
    context.addIssue({ code: "invalid_type", expected: "string", input: "", path });
    return z.NEVER;
  });
