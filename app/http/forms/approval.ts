import { z } from "zod";
import { Id } from "~/domain/record";

/** The approval of a round's results. The page chooses its id, so that sending it twice approves once. */
export const ResultsApprovalForm = z.object({ id: Id, round: Id });
