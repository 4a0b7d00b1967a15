import type { NameBook } from "~/domain/name-book";
import { useFormat, useWords } from "~/text/words";
import { decisionsPage } from "~/text/words/organize/decisions";
import { resultsPage } from "~/text/words/organize/results";
import { ConfirmForm } from "~/ui/confirm-form";
import { Points } from "~/ui/points";
import { type Option, Select } from "~/ui/select";
import type { WinnersGiven } from "./deciding";
import { Nobody } from "./nobody";

/** Side prizes with their winners; those that are given by decision, or are tied, can be decided. */
export function SidePrizes({ round, names, deciding, candidates, byHand, audience }: WinnersGiven) {
  const words = useWords(resultsPage);
  const said = useWords(decisionsPage);
  const voted = useVoted(audience.votes);
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
                placeholder
                required
                options={
                  prize.tied
                    ? prize.winners.map((one) => ({ value: winnerCode(one), label: winnerName(one, names) }))
                    : audience.prizes.includes(prize.prize)
                      ? voted(candidates)
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

/** Who may win, those with the most votes first and marked, several where they are level. */
function useVoted(votes: { [team: string]: number }): (candidates: readonly Option[]) => Option[] {
  const words = useWords(decisionsPage);
  const { count } = useFormat();
  const most = Math.max(1, ...Object.values(votes));
  const of = ({ value }: Option) => votes[value] ?? -1;
  const label = (one: Option) => {
    const got = votes[one.value];
    if (got === undefined) return one.label;
    return got === most ? words.mostVotes(one.label, count(got)) : words.votes(one.label, count(got));
  };
  return (candidates) =>
    [...candidates].sort((a, b) => of(b) - of(a)).map((one) => ({ value: one.value, label: label(one) }));
}

type Winner = { team: string; contestant: string | null };
const winnerCode = ({ team, contestant }: Winner) => (contestant === null ? team : `${team} ${contestant}`);
const winnerName = ({ team, contestant }: Winner, names: NameBook) =>
  contestant === null
    ? (names.teams[team] ?? "")
    : `${names.contestants[contestant] ?? ""} (${names.teams[team] ?? ""})`;
