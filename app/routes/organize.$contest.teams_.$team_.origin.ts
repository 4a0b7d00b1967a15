import type { ActionFunctionArgs } from "@remix-run/node";
import { copyPhotos } from "~/data/photos.server";
import { takeOver } from "~/domain/changes/origin-changes";
import { refuse } from "~/domain/refusal";
import { find } from "~/domain/rows";
import { photosOf } from "~/domain/sending";
import { carryOut, deed } from "~/http/deed.server";
import { TakeOverForm } from "~/http/forms/sending";
import { requireContest } from "~/http/guard.server";
import { originContest } from "~/http/origin.server";

export { keepTyped as clientAction } from "~/ui/keep-typed";

/** What a team was copied from. POST `persons[]` takes over what was changed there, for these people. */
export async function action({ request, params }: ActionFunctionArgs) {
  const admitted = await requireContest(request, params.contest ?? "", "setup.write");
  const team = find(admitted.contest.record.teams, params.team ?? "");
  return carryOut(request, admitted, {
    POST: deed(TakeOverForm, async ({ persons }) => {
      const below = await originContest(admitted.contest, team?.origin ?? null);
      if (!team || !below) return refuse("unknown");
      await copyPhotos(below.id, admitted.contest.id, photosOf(below.record, [team.origin?.team ?? ""]));
      return takeOver(team.id, below.record, persons);
    }),
  });
}
