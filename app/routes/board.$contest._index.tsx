import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  type ShouldRevalidateFunction,
  useLoaderData,
  useRouteError,
  useSearchParams,
} from "@remix-run/react";
import { useState } from "react";
import type { Board } from "~/domain/board";
import type { Packing } from "~/domain/board-packing";
import { unpacked } from "~/domain/board-unpacked";
import { boardViewIn, phoneViewOf } from "~/domain/board-views";
import { requireContest } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { phoneViewOfCookies } from "~/http/phone-view.server";
import { useAwake } from "~/live/use-awake";
import { useBoard } from "~/live/use-board";
import { useDrawn } from "~/live/use-drawn";
import type { Whole } from "~/live/wire";
import { wordsOf } from "~/text/words";
import { board as words } from "~/text/words/board";
import type { DrawOnScreen } from "~/ui/board/context";
import { NoBoard } from "~/ui/board/no-board";
import { BoardScreen } from "~/ui/board/screen";
import { useWide } from "~/ui/board/use-wide";
import type { Dress } from "~/ui/fonts";

export const handle: Dress = { fonts: "hall" };

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? words.vi.missing.title }];

/** Everybody's: the public board and nothing else of the contest. `round`, `view` and `theme` in the query choose what shows. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "board.read");
  const whole = JSON.parse(contest.edition().whole) as Whole<Board, Packing>;
  const { title } = wordsOf(words, languageOfRequest(request));
  const asked = boardViewIn(new URL(request.url).searchParams);
  const phone = phoneViewOf(asked, false, phoneViewOfCookies(request.headers.get("Cookie") ?? ""));
  return { whole, phone, title: `${title} · ${whole.board.contest.title}` };
}

/** Another round, view or theme of the same board needs nothing from the server, and must not fail without a network. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  defaultShouldRevalidate && currentUrl.pathname !== nextUrl.pathname;

export default function PublicBoard() {
  const { whole, phone } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  // What a phone was last looked at with holds also where the address, or the loader's answer, no longer says so.
  const [kept, keep] = useState(phone);
  const chosen = phoneViewOf(boardViewIn(query), false, kept);
  if (chosen !== kept) keep(chosen);
  const { board, skew, votes, ...connection } = useBoard(whole.board.contest.id, whole, unpacked);
  const wide = useWide();
  // The hall's screen must not go dark while nobody touches its computer; a phone is its owner's.
  useAwake(wide);
  const wanted = wide && board.hall.show === "draw" ? board.draw : null;
  const drawn = useDrawn<DrawOnScreen>(board.contest.id, wanted);
  return (
    <BoardScreen
      board={board}
      connection={connection}
      skew={skew}
      votes={votes}
      drawn={drawn}
      round={query.get("round")}
      view={boardViewIn(query)}
      phone={chosen}
      light={query.get("theme") === "light"}
    />
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <NoBoard missing={isRouteErrorResponse(error) && error.status === 404} />;
}
