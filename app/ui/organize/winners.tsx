import { useWords } from "~/text/words";
import { resultsPage } from "~/text/words/organize/results";
import { Panel } from "~/ui/panel";
import { Advancing } from "./advancing";
import type { WinnersGiven } from "./deciding";
import { Nobody } from "./nobody";
import { SidePrizes } from "./side-prizes";

/** A round's prizes, side prizes and who goes on, as they stand. */
export function Winners(given: WinnersGiven) {
  const { round, names, deciding } = given;
  const words = useWords(resultsPage);
  const { prizes, side, advance } = round;
  const settled = !round.provisional && round.groups.every((group) => group.blocked.length === 0);
  if (prizes.length + side.length === 0 && advance === null) return null;
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
      {prizes.length > 0 && (
        <Panel title={words.prizes}>
          <dl className="flex flex-col gap-2">
            {prizes.map((tier) => (
              <div key={tier.tier} className="grid grid-cols-[10rem_1fr] gap-3">
                <dt className="font-semibold">{tier.name}</dt>
                <dd>{tier.teams.map((team) => names.teams[team]).join(", ") || <Nobody settled={settled} />}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
      {side.length > 0 && (
        <Panel title={words.side}>
          <SidePrizes {...given} />
        </Panel>
      )}
      {advance !== null && <Advancing round={round} names={names} deciding={deciding} />}
    </div>
  );
}
