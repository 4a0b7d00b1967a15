import { z } from "zod";
import { Id, type Round, type SidePrize, type TieBreak } from "~/domain/record";
import { coefficient, name, pointsOrNone, seen, ticked, whole } from "./typed";

/** A tie-break as a select holds it: `chair`, `part:…`, `criterion:…`, `shorter-time:…`. */
const tieBreak = z.string().transform((code, context): TieBreak => {
  const [by = "", id = ""] = code.split(":", 2);
  if ((by === "part" || by === "shorter-time") && Id.safeParse(id).success) return { by, part: id };
  if (by === "criterion" && Id.safeParse(id).success) return { by, criterion: id };
  if (by === "chair" || by === "fewer-penalties" || by === "decision") return { by };
  context.addIssue({ code: "invalid_value", values: [], input: code });
  return z.NEVER;
});

/** How a side prize is won as a select holds it: `decision`, `audience`, `best-part:…`, `best-contestant:…`. */
const award = z.string().transform((code, context): SidePrize["award"] => {
  const [by = "", id = ""] = code.split(":", 2);
  if ((by === "best-part" || by === "best-contestant") && Id.safeParse(id).success) return { by, part: id };
  if (by === "decision" || by === "audience") return { by };
  context.addIssue({ code: "invalid_value", values: [], input: code });
  return z.NEVER;
});

const fields = z.object({
  name,
  kind: z.enum(["preliminary", "final"]),
  carryFrom: Id.nullable().default(null),
  carryCoefficient: coefficient,
  rankBy: z.enum(["round", "bloc"]),
  tieBreaks: z
    .array(z.object({ id: Id, key: tieBreak }))
    .max(20)
    .default([]),
  tiers: z
    .array(z.object({ id: Id, name, count: whole(1, 1000).nullable().default(null), minimum: pointsOrNone }))
    .max(20)
    .default([]),
  onTie: z.enum(["decide", "share"]),
  side: z
    .array(z.object({ id: Id, name, award }))
    .max(30)
    .default([]),
  advances: ticked,
  best: whole(0, 1000).default(0),
  of: z.enum(["round", "bloc"]).default("round"),
  bestOfRest: whole(0, 1000).default(0),
  advanceOnTie: z.enum(["decide", "all"]).default("decide"),
  seen,
});

/** A whole round: how it ranks, what separates ties, its prizes, and who goes on. */
export const RoundForm = fields
  .superRefine(sameTieTwice)
  .transform((form): { round: Omit<Round, "id">; seen: number } => ({
    round: {
      name: form.name,
      kind: form.kind,
      carryOver: form.carryFrom === null ? null : { round: form.carryFrom, coefficient: form.carryCoefficient },
      rankBy: form.rankBy,
      tieBreaks: form.tieBreaks.map((row) => row.key),
      prizes: { tiers: form.tiers, onTie: form.onTie, side: form.side },
      advance: form.advances
        ? { best: form.best, of: form.of, bestOfRest: form.bestOfRest, onTie: form.advanceOnTie }
        : null,
    },
    seen: form.seen,
  }));

function sameTieTwice({ tieBreaks }: z.output<typeof fields>, context: z.RefinementCtx) {
  const before = new Set<string>();
  tieBreaks.forEach(({ key }, at) => {
    const code = JSON.stringify(key);
    if (before.has(code))
      context.addIssue({ code: "custom", params: { problem: "twice" }, path: ["tieBreaks", at, "key"], input: key });
    before.add(code);
  });
}

export const NewRoundForm = z.object({ id: Id, name, kind: z.enum(["preliminary", "final"]), seen });
export const EntrantsForm = z.object({ teams: z.array(Id).max(2000).default([]), seen });
/** A list put in a new order by buttons. */
export const OrderForm = z.object({ ids: z.array(Id).min(1).max(5000), seen });
