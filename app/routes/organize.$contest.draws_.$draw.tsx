import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { drawReport } from "~/domain/draw-report";
import { letterheadOf } from "~/domain/locality";
import { requireContest } from "~/http/guard.server";
import { useWords } from "~/text/words";
import { drawForm } from "~/text/words/organize/draws";
import { DrawMinutes } from "~/ui/organize/draw-minutes";
import { PrintButton } from "~/ui/paper";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** The minutes of a draw of lots, to be printed and signed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "order.write");
  const draw = drawReport(contest.record, params.draw ?? "");
  if (!draw) throw redirect(`/organize/${contest.id}/order`);
  const { title, subtitle, place: venue } = contest.record.contest;
  const body = letterheadOf(contest.record);
  const teams = draw.results.map(({ who }) => who.team ?? who.name).filter((name) => name !== "");
  return { id: contest.id, draw, title, subtitle, body, venue, teams: [...new Set(teams)] };
}

export default function MinutesOfDraw() {
  const { id, draw, title, subtitle, body, venue, teams } = useLoaderData<typeof loader>();
  const words = useWords(drawForm).editor;
  return (
    <>
      <div data-screen className="mb-6 flex flex-wrap items-center justify-between gap-3">
        <Link to={`/organize/${id}/order/${draw.part.id}`}>← {words.back}</Link>
        <PrintButton />
      </div>
      <DrawMinutes
        draw={draw}
        contest={[title, subtitle].filter(Boolean).join(" ")}
        body={body}
        venue={venue}
        teams={teams}
      />
    </>
  );
}
