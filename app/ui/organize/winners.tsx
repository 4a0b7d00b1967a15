import type { NameBook } from "~/domain/name-book";
import type { RecountedRound } from "~/domain/recount";
import { useFormat, useWords } from "~/text/words";
import { decisionsPage } from "~/text/words/organize/decisions";
import { resultsPage } from "~/text/words/organize/results";
import { Badge } from "~/ui/badge";
import { Banner } from "~/ui/banner";
import { ConfirmForm } from "~/ui/confirm-form";
import { Panel } from "~/ui/panel";
import { Points } from "~/ui/points";
import { type Option, Select } from "~/ui/select";
import { OrderForm } from "./order-form";

/** Where decisions are sent, and the id of the next; null where this person may not decide. */
export type Deciding = { action: string; fresh: string } | null;

type Given = {
  round: RecountedRound;
  names: NameBook;
  deciding: Deciding;
  /** everybody who may win a side prize: "team" or "team contestant" */
  candidates: readonly Option[];
  /** the side prizes that are given by decision or by the audience */
  byHand: readonly string[];
};

/**
 * What blocks prizes and advancing, and the decision that would unblock it; `byDecision`: also ties that share a rank, where
 * the round's rules let a decision separate them.
 */
export function Blocks({
  round,
  names,
  deciding,
  byDecision,
}: Omit<Given, "candidates" | "byHand"> & { byDecision: boolean }) {
  const words = useWords(resultsPage);
  const { count } = useFormat();
  const nameOf = (team: string) => names.teams[team] ?? "";
  const list = (teams: readonly string[]) => teams.map(nameOf).join(", ");
  const ties = byDecision && !round.provisional ? round.groups.flatMap((group) => tiesIn(group.teams)) : [];
  const decide = (purpose: "rank" | "prize" | "advance", teams: readonly string[]) =>
    deciding && <OrderForm {...deciding} round={round.round} purpose={purpose} teams={teams} nameOf={nameOf} />;
  const prizes = round.groups.flatMap((group) => group.blocked);
  const cuts = round.advance?.blocks ?? [];
  return (
    <>
      {ties.map((teams) => (
        <Banner key={teams.join()} tone="info" title={words.equal} actions={decide("rank", teams)}>
          {words.equalText(list(teams))}
        </Banner>
      ))}
      {prizes.map((one) => (
        <Banner key={one.teams.join()} tone="warn" title={words.waits} actions={decide("prize", one.teams)}>
          {words.block(list(one.teams), count(one.rank), one.name, count(one.count), count(one.left))}
        </Banner>
      ))}
      {cuts.map((one) => (
        <Banner key={one.teams.join()} tone="warn" title={words.waits} actions={decide("advance", one.teams)}>
          {words.advanceBlock(list(one.teams), count(one.places))}
        </Banner>
      ))}
    </>
  );
}

/** Teams that share a rank, each set once. */
function tiesIn(teams: RecountedRound["groups"][number]["teams"]): string[][] {
  const sets = teams.filter((team) => team.tiedWith.length > 0).map((team) => [team.team, ...team.tiedWith].sort());
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

/** A round's prizes, side prizes and who goes on, as they stand. */
export function Winners({ round, names, deciding, candidates, byHand }: Given) {
  const words = useWords(resultsPage);
  const { prizes, side, advance } = round;
  if (prizes.length + side.length === 0 && advance === null) return null;
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
      {prizes.length > 0 && (
        <Panel title={words.prizes}>
          <dl className="flex flex-col gap-2">
            {prizes.map((tier) => (
              <div key={tier.tier} className="grid grid-cols-[10rem_1fr] gap-3">
                <dt className="font-semibold">{tier.name}</dt>
                <dd>{tier.teams.map((team) => names.teams[team]).join(", ") || <Nobody />}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
      {side.length > 0 && (
        <Panel title={words.side}>
          <SidePrizes round={round} names={names} deciding={deciding} candidates={candidates} byHand={byHand} />
        </Panel>
      )}
      {advance !== null && <Advancing round={round} names={names} deciding={deciding} />}
    </div>
  );
}

function Nobody() {
  return <span className="text-quiet">{useWords(resultsPage).none}</span>;
}

function SidePrizes({ round, names, deciding, candidates, byHand }: Given) {
  const words = useWords(resultsPage);
  const said = useWords(decisionsPage);
  return (
    <ul className="flex flex-col gap-3">
      {round.side.map((prize) => (
        <li key={prize.prize} className="flex flex-wrap items-start justify-between gap-3">
          <div>
            <p className="font-semibold">{prize.name}</p>
            <p>
              {prize.winners.map((one) => winnerName(one, names)).join(", ") || <Nobody />}
              {prize.mark !== null && (
                <span className="ml-2">
                  (<Points value={prize.mark} />)
                </span>
              )}
            </p>
            {prize.tied && <p className="text-sm text-warn">{words.sideTied}</p>}
          </div>
          {deciding && (byHand.includes(prize.prize) || prize.tied) && (
            <ConfirmForm
              label={said.side}
              title={said.sideTitle(prize.name)}
              confirm={said.standingYes}
              action={deciding.action}
              fields={{ kind: "side-prize", id: deciding.fresh, round: round.round, prize: prize.prize }}
              kind="quiet"
              size="small"
            >
              <Select
                name="winner"
                label={said.winner}
                options={
                  prize.tied
                    ? prize.winners.map((one) => ({ value: winnerCode(one), label: winnerName(one, names) }))
                    : candidates
                }
              />
            </ConfirmForm>
          )}
        </li>
      ))}
    </ul>
  );
}

type Winner = { team: string; contestant: string | null };
const winnerCode = ({ team, contestant }: Winner) => (contestant === null ? team : `${team} ${contestant}`);
const winnerName = ({ team, contestant }: Winner, names: NameBook) =>
  contestant === null
    ? (names.teams[team] ?? "")
    : `${names.contestants[contestant] ?? ""} (${names.teams[team] ?? ""})`;

function Advancing({ round, names, deciding }: Omit<Given, "candidates" | "byHand">) {
  const words = useWords(resultsPage);
  const said = useWords(decisionsPage);
  const through = round.advance?.teams ?? [];
  const others = round.groups
    .flatMap((group) => group.teams)
    .filter((team) => !through.some((one) => one.team === team.team));
  return (
    <Panel
      title={words.advancing}
      actions={
        deciding &&
        others.length > 0 && (
          <ConfirmForm
            label={said.nominate}
            title={said.nominateTitle}
            confirm={said.nominateYes}
            action={deciding.action}
            fields={{ kind: "nomination", id: deciding.fresh, round: round.round }}
            kind="quiet"
            size="small"
          >
            <Select
              name="team"
              label={words.team}
              options={others.map((team) => ({ value: team.team, label: team.name }))}
            />
          </ConfirmForm>
        )
      }
    >
      {through.length === 0 && <Nobody />}
      <ul className="flex flex-col gap-1">
        {through.map((one) => (
          <li key={one.team}>
            {names.teams[one.team]} <Badge>{words.via[one.via]}</Badge>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
