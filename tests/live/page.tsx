import { useRef } from "react";
import { createRoot } from "react-dom/client";
import { createMemoryRouter, RouterProvider, useLoaderData } from "react-router-dom";
import { useBoard } from "~/live/use-board";
import { type Connection, useNews, usePresence, useRevision } from "~/live/use-live";

/** A page that only listens, for `use-live.test.ts`: what the hooks say is in its text. */
const state = ({ connected, since }: Connection) => (since === null ? "opening" : connected ? "live" : "lost");

function BoardView() {
  const initial = useRef({ revision: 0, structure: "", packing: { places: 0 }, board: { title: "", step: 0 } });
  const { board, ...connection } = useBoard("final", initial.current, (was, _packing, state) => ({
    ...was,
    step: Number(state),
  }));
  return <p id="board">{[state(connection), board.title, board.step].filter((said) => said !== "").join(" ")}</p>;
}

function Staff() {
  const { revision, loads } = useLoaderData() as { revision: number; loads: number };
  const connection = useRevision("final", revision);
  const seats = usePresence("final");
  useNews("final", "votes");
  return (
    <p id="staff">
      {state(connection)} {revision} loads {loads} seats {seats.join(",")}
    </p>
  );
}

function Page() {
  return (
    <>
      <BoardView />
      <Staff />
    </>
  );
}

let loads = 0;
async function loader() {
  const revision = Number(await (await fetch("/revision")).text());
  loads += 1;
  return { revision, loads };
}

const router = createMemoryRouter([{ path: "/", loader, element: <Page /> }]);
const root = document.getElementById("root");
if (root) createRoot(root).render(<RouterProvider router={router} />);
