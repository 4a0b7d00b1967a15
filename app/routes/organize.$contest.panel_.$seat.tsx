import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData, useRevalidator } from "@remix-run/react";
import { present } from "~/data/database.server";
import { issuePairing, revokeSeat, seatSessions } from "~/data/pairings.server";
import { qrImage } from "~/documents/qr.server";
import { isRefusal } from "~/domain/refusal";
import { networkAddresses, reachableOrigin } from "~/http/addresses.server";
import { requireContest } from "~/http/guard.server";
import { statusOf } from "~/http/reply.server";
import { useFormat, useWords } from "~/text/words";
import { panelForm } from "~/text/words/organize/panel";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { ConfirmForm } from "~/ui/confirm-form";
import { type Issued, Pairing } from "~/ui/organize/pairing";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "seat.write");
  const { judges, officers } = contest.record;
  const people = [...judges, ...officers].map(({ id, fullName }) => ({ id, fullName }));
  const at = people.findIndex((one) => one.id === params.seat);
  const person = people[at];
  if (!person) throw redirect(`/organize/${contest.id}/panel`);
  const sessions = await seatSessions(contest.id);
  const next = people.slice(at + 1).find((one) => !sessions.some((session) => session.seat === one.id)) ?? null;
  return { id: contest.id, person, next, sessions: sessions.filter((session) => session.seat === person.id) };
}

/** A seat's devices. POST makes a one-time code that pairs one, DELETE ends them all. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "seat.write");
  const seat = params.seat ?? "";
  if (request.method === "DELETE") {
    const revoked = await revokeSeat(actor, contest.id, seat);
    return isRefusal(revoked) ? data({ refusal: revoked }, { status: statusOf(revoked) }) : { ok: true as const };
  }
  const now = present();
  const issued = await issuePairing(actor, contest.id, seat, now);
  if (isRefusal(issued)) return data({ refusal: issued }, { status: statusOf(issued) });
  const address = `${reachableOrigin(request)}/pair`;
  const pairing: Issued = {
    code: issued.code,
    lifetime: Math.round((Date.parse(issued.expiresAt) - now.getTime()) / 1000),
    at: now.toISOString(),
    qr: await qrImage(`${address}?code=${issued.code}`),
    address: address.replace(/^https?:\/\//, ""),
    reachable: networkAddresses().length > 0 || reachableOrigin(request) !== new URL(request.url).origin,
  };
  return data(pairing, { headers: { "Cache-Control": "no-store" } });
}

export default function SeatPage() {
  const { id, person, next, sessions } = useLoaderData<typeof loader>();
  const words = useWords(panelForm);
  const { pairing } = words;
  const { moment } = useFormat();
  const { revalidate } = useRevalidator();
  return (
    <>
      <PageHeader
        title={pairing.title(person.fullName)}
        above={<Link to={`/organize/${id}/panel`}>← {pairing.back}</Link>}
        actions={next && <ButtonLink to={`/organize/${id}/panel/${next.id}`}>{pairing.next(next.fullName)}</ButtonLink>}
      >
        {pairing.lead}
      </PageHeader>
      <div className="flex flex-col gap-6">
        <Panel>
          <Pairing key={person.id} name={person.fullName} sessions={sessions} look={revalidate} />
        </Panel>
        {sessions.length > 0 && (
          <Panel
            title={pairing.devices}
            actions={
              <ConfirmForm
                label={pairing.revoke}
                title={pairing.revokeTitle(person.fullName)}
                confirm={pairing.revokeYes}
                method="delete"
                reason="none"
                size="small"
              >
                {pairing.revokeText}
              </ConfirmForm>
            }
          >
            {sessions.length > 1 && (
              <Banner tone="warn" className="mb-4">
                {pairing.many}
              </Banner>
            )}
            <ul className="flex flex-col gap-2">
              {sessions.map((session) => (
                <li key={session.id}>
                  <span className="font-semibold">{session.device}</span>
                  <span className="ml-3 text-quiet text-sm">
                    {words.since} {moment(session.createdAt)} · {words.seen} {moment(session.lastSeenAt)}
                  </span>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </>
  );
}
