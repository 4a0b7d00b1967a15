import { QrCode } from "lucide-react";
import "./code-sheet.css";
import { Form, useActionData, useNavigation } from "@remix-run/react";
import { useState } from "react";
import type { Refusal } from "~/domain/refusal";
import { useFormat, useLanguage, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { panelForm } from "~/text/words/organize/panel";
import { reasonIn } from "~/text/words/reasons";
import { Banner } from "~/ui/banner";
import { Button, ButtonLink } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Empty } from "~/ui/empty";
import { FieldError } from "~/ui/field";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { PrintButton } from "~/ui/paper";
import type { SeatRole } from "./devices";

export type Holder = { id: string; name: string; role: SeatRole; device: string | null; code: string | null };
export type Card = { seat: string; code: string; expiresAt: string; qr: string };
type Sheet = { title: string; address: string; reachable: boolean; cards: Card[] };
type Answer = { sheet: Sheet } | { form?: { error?: object }; refusal: Refusal | null } | { unreachable: true };

/** Cards with a code for each person: first whom for and how long, then the sheet to print. */
export function CodeSheet({
  id,
  holders,
  lastDay,
}: {
  id: string;
  holders: readonly Holder[];
  lastDay: string | null;
}) {
  const words = useWords(panelForm).sheet;
  const answer = useActionData<Answer>();
  const [seen, setSeen] = useState<Answer>();
  if (answer && "sheet" in answer && answer !== seen) {
    return <Cards sheet={answer.sheet} holders={holders} again={() => setSeen(answer)} />;
  }
  return (
    <>
      <PageHeader title={words.title}>{words.lead}</PageHeader>
      {holders.length === 0 ? (
        <Panel>
          <Empty
            title={words.empty}
            icon={QrCode}
            actions={<ButtonLink to={`/organize/${id}/panel`}>{words.toPanel}</ButtonLink>}
          >
            {words.emptyText}
          </Empty>
        </Panel>
      ) : (
        <Choose holders={holders} lastDay={lastDay} answer={answer === seen ? undefined : answer} />
      )}
    </>
  );
}

function Choose({
  holders,
  lastDay,
  answer,
}: {
  holders: readonly Holder[];
  lastDay: string | null;
  answer: Answer | undefined;
}) {
  const words = useWords(panelForm).sheet;
  const { form, roles } = useWords(common);
  const { moment, day } = useFormat();
  const language = useLanguage();
  const [chosen, choose] = useState(() => holders.filter((one) => one.device === null).map(({ id }) => id));
  const busy = useNavigation().state !== "idle";
  const refusal = answer && "refusal" in answer ? answer.refusal : null;
  const noteOf = (one: Holder) =>
    [one.device !== null && words.paired(one.device), one.code && words.open(moment(one.code))]
      .filter(Boolean)
      .join(" · ");
  const untils = (["contest", "day", "three-days"] as const).filter((one) => one !== "contest" || lastDay !== null);
  return (
    <Form method="post" className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Panel title={words.who}>
        <Checkbox
          label={<strong>{words.all}</strong>}
          checked={chosen.length === holders.length}
          onChange={(event) => choose(event.target.checked ? holders.map(({ id }) => id) : [])}
        />
        {holders.map((one) => (
          <Checkbox
            key={one.id}
            name="seats"
            value={one.id}
            label={`${one.name} · ${roles[one.role]}`}
            hint={noteOf(one)}
            checked={chosen.includes(one.id)}
            onChange={(event) =>
              choose(event.target.checked ? [...chosen, one.id] : chosen.filter((other) => other !== one.id))
            }
          />
        ))}
      </Panel>
      <Panel title={words.until}>
        {untils.map((one, at) => (
          <Checkbox
            key={one}
            type="radio"
            name="until"
            value={one}
            defaultChecked={at === 0}
            label={one === "contest" ? words.untils.contest(day(lastDay ?? "")) : words.untils[one]}
          />
        ))}
        <div className="mt-4 flex flex-col items-start gap-3">
          {refusal && <Banner tone="danger">{reasonIn(refusal, language)}</Banner>}
          {answer && "unreachable" in answer && <Banner tone="danger">{form.unreachable}</Banner>}
          {chosen.length === 0 && <FieldError>{words.none}</FieldError>}
          <Button type="submit" kind="primary" disabled={busy || chosen.length === 0}>
            {busy ? form.working : words.make}
          </Button>
        </div>
      </Panel>
    </Form>
  );
}

function Cards({ sheet, holders, again }: { sheet: Sheet; holders: readonly Holder[]; again: () => void }) {
  const words = useWords(panelForm);
  const { roles } = useWords(common);
  const { moment } = useFormat();
  const said = words.sheet;
  return (
    <>
      <div data-screen className="mb-6 flex flex-col gap-4">
        <PageHeader
          title={said.title}
          actions={
            <>
              <Button onClick={again}>{said.again}</Button>
              <PrintButton />
            </>
          }
        />
        {!sheet.reachable && <Banner tone="warn">{words.pairing.local}</Banner>}
        <Banner tone="warn">{said.once}</Banner>
      </div>
      <ul className="code-cards">
        {sheet.cards.map((card) => {
          const holder = holders.find(({ id }) => id === card.seat);
          return (
            <li key={card.seat} className="code-card">
              <p className="code-name">{holder?.name}</p>
              <p>
                {holder && roles[holder.role]} · {sheet.title}
              </p>
              <div className="code-body">
                <img src={card.qr} alt={said.qr(holder?.name ?? "")} />
                <div>
                  <ol>
                    {said.steps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                  <p className="code-address">{sheet.address}</p>
                  <p className="code-typed">{card.code}</p>
                </div>
              </div>
              <p className="code-until">{said.valid(moment(card.expiresAt))}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
