import fc from "fast-check";
import { it } from "vitest";
import { happen, step } from "../support/life/steps";
import { world } from "../support/life/world";

/** `BALLOT_LIVES=20000 npx vitest run tests/domain/ballot-life.test.ts` looks further than the suite has time for. */
const numRuns = Number(process.env.BALLOT_LIVES ?? 400);

it("whatever becomes of devices, network and server: acknowledged is stored, once, and nothing is forgotten", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 70, size: "max" }), async (steps) => {
      const hall = world();
      for (const judge of ["ha", "binh"]) hall.take(judge);
      for (const [at, one] of steps.entries()) {
        happen(hall, one, at);
        await hall.settle();
        hall.check();
      }
      hall.reopen();
      await hall.heal();
      hall.lastWordStands();
      await hall.finish();
      hall.check();
    }),
    { numRuns },
  );
}, 3_600_000);
