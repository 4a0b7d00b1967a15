import { z } from "zod";
import { newId, reason } from "~/http/fields";
import { line } from "./typed";

/** Approving the rules: the id that the page chose, and what it rests on. */
export const ApprovalForm = z.object({ id: newId, note: line });
export const UnsealForm = z.object({ reason });
