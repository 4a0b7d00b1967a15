import type { DeskHall } from "../../domain/desk/hall";
import { useFormat, useWords } from "../../text/words";
import { voteWords } from "../../text/words/vote";
import { voteDesk } from "../../text/words/vote-desk";
import { Select } from "../select";
import { TextInput } from "../text-input";
import { useDesk } from "./context";
import { Deed } from "./deed";

/** The audience's vote: opened, shown to the hall, closed with what was counted, or cancelled. `shown`: the hall sees it. */
export function VoteMenu({ vote, rounds, shown }: Pick<DeskHall, "vote" | "rounds"> & { shown: boolean }) {
  const words = useWords(voteDesk);
  const { votes } = useWords(voteWords);
  const { count } = useFormat();
  const { contest, can } = useDesk();
  if (!can("vote.write")) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 pt-1.5">
      {vote && (
        <p className="min-w-0 basis-full">
          <span className="text-quiet">{vote.open ? words.running : words.over}:</span>{" "}
          <a href={`/vote/${contest}`} target="_blank" rel="noreferrer" className="font-semibold text-info underline">
            {vote.title}
          </a>
          {vote.cast !== null && ` · ${votes(count(vote.cast))}`}
        </p>
      )}
      {vote?.open ? (
        <Deed
          to={`vote/${vote.id}/closing`}
          ask={{
            title: words.close,
            text: [vote.cast !== null && words.sofar(votes(count(vote.cast))), words.closeText]
              .filter(Boolean)
              .join(" "),
          }}
        >
          {words.close}
        </Deed>
      ) : (
        rounds.length > 0 && (
          <Deed
            to="vote"
            makes
            ask={{
              title: words.openTitle,
              text: words.openText,
              fields: (errors) => (
                <>
                  <TextInput name="title" label={words.name} defaultValue={words.usual} error={errors.title} />
                  <Select
                    name="round"
                    label={words.round}
                    options={rounds.map(({ id, name }) => ({ value: id, label: name }))}
                    error={errors.round}
                  />
                </>
              ),
            }}
          >
            {words.open}
          </Deed>
        )
      )}
      {vote && !shown && can("hall.write") && (
        <Deed to="hall" fields={{ view: "vote" }}>
          {words.show}
        </Deed>
      )}
      {vote && (
        <Deed
          to={`vote/${vote.id}/cancellation`}
          ask={{ title: words.cancel, text: words.cancelText, reason: true, danger: true }}
        >
          {words.cancel}
        </Deed>
      )}
    </div>
  );
}
