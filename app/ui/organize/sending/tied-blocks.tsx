import type { AdvanceBlock } from "~/domain/advance";
import type { Cut } from "~/domain/sending";
import { useFormat, useWords } from "~/text/words";
import { sending } from "~/text/words/organize/sending";
import { Banner } from "~/ui/banner";
import { ButtonLink } from "~/ui/button";
import { OrderForm } from "../order-form";

/**
 * Ties across the cut, each with the ways out of it: a decision recorded in the contest below (`deciding`, for who may
 * there), all tied teams, or a choice with its reason.
 */
export function TiedBlocks({
  blocks,
  names,
  cut,
  deciding,
}: {
  blocks: readonly AdvanceBlock[];
  names: { [team: string]: string };
  cut: Cut;
  deciding: { action: string; fresh: string; round: string } | null;
}) {
  const words = useWords(sending).one;
  const { count } = useFormat();
  const nameOf = (team: string) => names[team] ?? "";
  const all = new URLSearchParams({ ...cut, best: `${cut.best}`, bestOfRest: `${cut.bestOfRest}`, onTie: "all" });
  return blocks.map(({ teams, places }) => (
    <Banner
      key={teams.join()}
      tone="warn"
      title={words.block(teams.map(nameOf).join(", "), count(places))}
      actions={
        <>
          {deciding && <OrderForm {...deciding} purpose="advance" teams={teams} nameOf={nameOf} />}
          <ButtonLink size="small" to={`?${all}`} preventScrollReset>
            {words.takeAll}
          </ButtonLink>
        </>
      }
    >
      {words.blockText}
    </Banner>
  ));
}
