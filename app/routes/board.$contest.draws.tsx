import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { isRouteErrorResponse, useLoaderData, useRevalidator, useRouteError, useSearchParams } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { qrImage } from "~/documents/qr.server";
import type { Board } from "~/domain/board";
import type { Packing } from "~/domain/board-packing";
import { publicDraws } from "~/domain/draw-report";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { audienceOrigin } from "~/http/secure/state.server";
import { useBoard } from "~/live/use-board";
import type { Whole } from "~/live/wire";
import { wordsOf } from "~/text/words";
import { draw as words } from "~/text/words/draw";
import { DrawScreen } from "~/ui/board/draw-screen";
import { NoBoard } from "~/ui/board/no-board";
import type { Dress } from "~/ui/fonts";

export const handle: Dress = { fonts: "hall" };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? words.vi.title }];

/** Everybody's: the draws that were carried out, the newest on the screen, or the one that `draw` in the query names. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "board.read");
  const draws = publicDraws(contest.record);
  const asked = new URL(request.url).searchParams.get("draw");
  const shown = draws.find(({ id }) => id === asked) ?? draws[0] ?? null;
  const { title, sample } = contest.record.contest;
  const whole = JSON.parse(contest.edition().whole) as Whole<Board, Packing>;
  const address = shown && `${audienceOrigin(request)}/board/${contest.id}/draws/${shown.id}`;
  return {
    title: `${wordsOf(words, languageOfRequest(request)).title} · ${title}`,
    contest: { id: contest.id, title, sample },
    shown,
    others: draws.map(({ id, of, part, made }) => ({ id, of, part: part.name, at: made.at })),
    qr: address && (await qrImage(address)),
    newest: draws[0]?.id ?? null,
    // Of the public board this screen needs one thing, which no state changes.
    live: { ...whole, packing: null, board: { draw: whole.board.draw } },
  };
}

const asItIs = <Shown,>(board: Shown) => board;

export default function DrawsOnScreen() {
  const { contest, shown, others, qr, newest, live } = useLoaderData<typeof loader>();
  const [query, setQuery] = useSearchParams();
  const { board, ...connection } = useBoard(contest.id, live, asItIs);
  const { revalidate, state } = useRevalidator();
  const asked = useRef(newest);

  useEffect(() => {
    if (state !== "idle" || board.draw === newest || asked.current === board.draw) return;
    // Asked for once: what the loader does not bring must not be asked for for ever.
    asked.current = board.draw;
    // A new draw takes the screen, whichever was being looked at.
    if (query.has("draw")) setQuery((now) => withoutDraw(now), { preventScrollReset: true });
    else revalidate();
  }, [state, board.draw, newest, query, setQuery, revalidate]);

  return (
    <DrawScreen
      contest={contest}
      draw={shown}
      others={others}
      qr={qr}
      connection={connection}
      light={query.get("theme") === "light"}
    />
  );
}

function withoutDraw(query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(query);
  next.delete("draw");
  return next;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <NoBoard missing={isRouteErrorResponse(error) && error.status === 404} />;
}
