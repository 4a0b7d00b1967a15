import { Megaphone, Snowflake } from "lucide-react";
import type { DeskRound } from "../../domain/desk/round";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { useDesk } from "./context";
import { Deed } from "./deed";
import { Side } from "./side";

/** How far a round is; publishing it whole, and the freeze. */
export function RoundBox({ round }: { round: DeskRound }) {
  const words = useWords(desk);
  const { hour } = useFormat();
  const { can } = useDesk();
  const said = words.rounds;
  const ready = round.due > 0 && round.confirmed === round.due;
  const may = can("publication.write");
  return (
    <Side title={round.name} note={said.shown(round.published)}>
      <p className="flex items-center gap-2 text-quiet text-xs">
        <progress className="h-1.5 w-16" value={round.confirmed} max={round.due || 1} />
        {said.confirmed(round.confirmed, round.due)}
      </p>
      {round.freeze && !round.publication && (
        <p className="flex items-start gap-1.5 pt-1">
          <Snowflake aria-hidden className="mt-0.5 size-4 shrink-0 text-info" />
          <span>
            {said.frozen(hour(round.freeze.at))}
            {round.pending > 0 && `. ${words.hall.frozen(round.pending)}`}
          </span>
        </p>
      )}
      {round.briefing && !round.publication && (
        <p className="mt-1 flex items-start gap-1.5 rounded-md bg-warn-soft px-2 py-1">
          <Megaphone aria-hidden className="mt-0.5 size-4 shrink-0 text-warn" />
          <span>{said.briefed(hour(round.briefing.at), round.briefing.by)}</span>
        </p>
      )}
      {round.publication && <p className="pt-1 font-semibold text-ok">{said.published(hour(round.publication.at))}</p>}
      {ready && !round.publication && round.undecided > 0 && <p className="pt-1 text-warn">{said.undecided}</p>}
      {may && (
        <div className="flex flex-wrap gap-1.5 pt-1.5">
          <RoundDeeds round={round} ready={ready} />
        </div>
      )}
    </Side>
  );
}

function RoundDeeds({ round, ready }: { round: DeskRound; ready: boolean }) {
  const words = useWords(desk).rounds;
  const to = `round/${round.id}`;
  const { ceremony } = round;
  const publishing = [ceremony && words.publishOver(ceremony.at, ceremony.of), words.publishText]
    .filter(Boolean)
    .join(" ");
  if (round.publication) {
    return (
      <Deed
        to={`${to}/publication`}
        method="DELETE"
        ask={{ title: words.withdraw, text: words.withdrawText, reason: true, danger: true }}
      >
        {words.withdraw}
      </Deed>
    );
  }
  return (
    <>
      {ready && round.undecided === 0 && (
        <Deed
          to={`${to}/publication`}
          makes
          kind="primary"
          ask={{ title: `${words.publish}: ${round.name}`, text: publishing, danger: round.ceremony !== null }}
        >
          {words.publish}
        </Deed>
      )}
      {!round.ceremony &&
        round.parts.map(({ id, name, waiting }) => (
          <Deed
            key={id}
            to={`part/${id}/publication`}
            ask={{ title: words.publishPart(name), text: words.publishPartText(waiting) }}
          >
            {words.publishPart(name)}
          </Deed>
        ))}
      {round.freeze ? (
        <Deed
          to={`${to}/freeze`}
          method="DELETE"
          ask={{ title: words.unfreeze, text: words.unfreezeText, reason: true, danger: true }}
        >
          {words.unfreeze}
        </Deed>
      ) : (
        <Deed to={`${to}/freeze`} makes icon={Snowflake} ask={{ title: words.freeze, text: words.freezeText }}>
          {words.freeze}
        </Deed>
      )}
      {round.briefing ? (
        <Deed
          to={`${to}/briefing`}
          method="DELETE"
          ask={{ title: words.unbrief, text: words.unbriefText, reason: true, danger: true }}
        >
          {words.unbrief}
        </Deed>
      ) : (
        <Deed
          to={`${to}/briefing`}
          makes
          icon={Megaphone}
          ask={{ title: `${words.brief}: ${round.name}`, text: words.briefText, danger: true }}
        >
          {words.brief}
        </Deed>
      )}
    </>
  );
}
