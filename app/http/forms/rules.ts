import { z } from "zod";
import type { Rules } from "~/domain/record";
import { points, seen, whole } from "./typed";

/** The rules of the whole contest (scoring.md, "From ballots to a part's mark"), as one form. */
export const RulesForm = z
  .object({
    aggregate: z.enum(["mean", "trimmed-mean", "median", "sum"]),
    trimFrom: whole(3, 99).default(4),
    decimals: whole(0, 3),
    roundAt: z.enum(["part", "total"]),
    quorum: whole(1, 99),
    disagreement: z.enum(["none", "points", "percent"]),
    limit: points.optional(),
    publish: z.enum(["by-hand", "on-confirmation", "with-part"]),
    seen,
  })
  .superRefine(({ disagreement, limit }, context) => {
    if (disagreement === "none") return;
    if (limit === undefined)
      context.addIssue({ code: "invalid_type", expected: "string", path: ["limit"], input: limit });
    else if (disagreement === "percent" && limit > 10_000)
      context.addIssue({ code: "too_big", origin: "number", maximum: 100, path: ["limit"], input: limit });
  })
  .transform(({ aggregate, trimFrom, disagreement, limit = 0, seen: at, ...rest }): { rules: Rules; seen: number } => ({
    rules: {
      ...rest,
      aggregate: aggregate === "trimmed-mean" ? { kind: aggregate, trimFrom } : { kind: aggregate },
      disagreement: disagreement === "none" ? null : { in: disagreement, limit },
    },
    seen: at,
  }));
