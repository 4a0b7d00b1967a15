import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { present } from "~/data/database.server";
import { issuePairing, openCodes, seatSessions } from "~/data/pairings.server";
import { qrImage } from "~/documents/qr.server";
import { isRefusal } from "~/domain/refusal";
import { networkAddresses, reachableOrigin } from "~/http/addresses.server";
import { readForm } from "~/http/form.server";
import { CodesForm } from "~/http/forms/people";
import { requireContest } from "~/http/guard.server";
import { useWords } from "~/text/words";
import { panelForm } from "~/text/words/organize/panel";
import { type Card, CodeSheet, type Holder } from "~/ui/organize/code-sheet";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

const day = 24 * 3600 * 1000;

/** The end of a contest's last day, by Vietnam's clock; null when it is not known, past, or too far for a printed code. */
function endOf(contest: { startsOn: string | null; endsOn: string | null }, now: Date): Date | null {
  const last = contest.endsOn ?? contest.startsOn;
  const end = last === null ? Number.NaN : Date.parse(`${last}T23:59:59+07:00`);
  return end > now.getTime() && end < now.getTime() + 31 * day ? new Date(end) : null;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "seat.write");
  const { judges, officers, contest: about } = contest.record;
  const [sessions, codes] = [await seatSessions(contest.id), await openCodes(contest.id)];
  const holder = (id: string, name: string, role: Holder["role"]): Holder => ({
    id,
    name,
    role,
    device: sessions.find((session) => session.seat === id)?.device ?? null,
    code: codes.find((code) => code.seat === id)?.expiresAt ?? null,
  });
  return {
    id: contest.id,
    holders: [
      ...judges.map((one) => holder(one.id, one.fullName, one.chair ? "chair" : "judge")),
      ...officers.map((one) => holder(one.id, one.fullName, one.role)),
    ],
    lastDay: endOf(about, present()) && (about.endsOn ?? about.startsOn),
  };
}

/** POST `seats`, `until`: makes a code for each, and answers the cards. Codes are kept only hashed: this is their one showing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "seat.write");
  const form = await readForm(request, CodesForm);
  if (!form.ok) return form.reply;
  const now = present();
  const days = form.value.until === "three-days" ? 3 : 1;
  const until =
    (form.value.until === "contest" ? endOf(contest.record.contest, now) : null) ??
    new Date(now.getTime() + days * day);
  const address = `${reachableOrigin(request)}/pair`;
  const cards: Card[] = [];
  for (const seat of new Set(form.value.seats)) {
    const issued = await issuePairing(actor, contest.id, seat, now, until);
    if (isRefusal(issued)) return form.refuse(issued);
    cards.push({ seat, ...issued, qr: await qrImage(`${address}?code=${issued.code}`) });
  }
  const reachable = networkAddresses().length > 0 || reachableOrigin(request) !== new URL(request.url).origin;
  const sheet = { title: contest.record.contest.title, address: address.replace(/^https?:\/\//, ""), reachable, cards };
  return data({ sheet }, { headers: { "Cache-Control": "no-store" } });
}

export default function Codes() {
  const { id, holders, lastDay } = useLoaderData<typeof loader>();
  const words = useWords(panelForm);
  return (
    <>
      <p data-screen className="mb-2 text-sm">
        <Link to={`/organize/${id}/panel`}>← {words.pairing.back}</Link>
      </p>
      <CodeSheet id={id} holders={holders} lastDay={lastDay} />
    </>
  );
}
