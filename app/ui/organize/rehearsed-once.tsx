import type { NameBook } from "~/domain/name-book";
import type { TieBreak } from "~/domain/record";
import type { RecountedRound } from "~/domain/recount";
import type { Cure, Findings } from "~/domain/rehearsal";
import { nothing } from "~/text/format";
import { useFormat, useWords } from "~/text/words";
import { rehearsalPage } from "~/text/words/organize/rehearsal";
import { resultsPage } from "~/text/words/organize/results";
import { Badge } from "~/ui/badge";
import { Points } from "~/ui/points";
import { Table, Td, Th } from "~/ui/table";

type Given = { names: NameBook; keyName: (key: TieBreak) => string };
/** What was found, and for each block what would settle it. */
export type Found = Findings & { cures: Cure[][] };

/** The ranking of one rehearsal, as the results page would have it. */
export function RehearsedRanking({ round, names, keyName }: Given & { round: RecountedRound }) {
  const words = useWords(rehearsalPage);
  const { standings } = useWords(resultsPage);
  const blocked = new Set(round.groups.flatMap((group) => group.blocked.flatMap(({ teams }) => teams)));
  const standing = (of: string) => Object.entries(standings).find(([key]) => key === of)?.[1] ?? of;
  return (
    <Table
      caption={words.caption(round.name)}
      head={
        <tr>
          <Th numeric>{words.rank}</Th>
          <Th>{words.team}</Th>
          <Th numeric>{words.total}</Th>
          <Th>{words.prize}</Th>
          <Th>{words.because}</Th>
        </tr>
      }
    >
      {round.groups.flatMap((group) =>
        group.teams.map((team) => (
          <tr key={team.team}>
            <Td numeric className="font-bold">
              {team.rank ?? nothing}
            </Td>
            <Th scope="row" className="font-medium">
              {team.name}
              {group.name && <span className="ml-2 font-normal text-quiet">{group.name}</span>}
            </Th>
            <Td numeric>{team.total === null ? nothing : <Points value={team.total} />}</Td>
            <Td>
              {blocked.has(team.team) ? (
                <Badge tone="warn">{words.open}</Badge>
              ) : (
                ((team.prize && names.prizes[team.prize]) ?? "")
              )}
            </Td>
            <Td className="text-quiet">
              {[
                team.standing && standing(team.standing),
                team.decidedBy.at(-1) && keyName(team.decidedBy.at(-1)?.key ?? { by: "decision" }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </Td>
          </tr>
        )),
      )}
    </Table>
  );
}

/** So many of a kind are told; the rest is counted. */
const told = 5;

/** What one rehearsal met with, in sentences. */
export function RehearsedFindings({ found, names, keyName }: Given & { found: Found }) {
  const words = useWords(rehearsalPage);
  const { count, decimal } = useFormat();
  const team = (id: string) => names.teams[id] ?? "";
  const list = (ids: readonly string[]) => ids.map(team).join(", ");
  const cured = (cures: readonly Cure[]) =>
    cures.map((cure) =>
      cure.by === "tie-break" ? words.cureBy(keyName(cure.key)) : cure.by === "share" ? words.cureShare : words.cureAll,
    );
  const blocks = found.blocks.map((one, at) => {
    const left = one.left < one.count ? ` ${words.blockLeft(count(one.left))}` : "";
    const says =
      one.kind === "prize"
        ? words.block(count(one.teams.length), count(one.rank), one.tier, count(one.count)) + left
        : words.cut(count(one.teams.length), count(one.left));
    return `${says}: ${list(one.teams)}. ${words.cureOr(cured(found.cures[at] ?? []).join("; "))}`;
  });
  const pair = (values: readonly [string, string]) => values.map(decimal).join(" – ");
  const kinds: { key: string; tone: "warn" | "info"; lines: string[] }[] = [
    { key: "blocks", tone: "warn", lines: blocks },
    {
      key: "roundings",
      tone: "warn",
      lines: found.roundings.map(({ teams: [a, b], exact, rounded, turned }) =>
        turned
          ? words.turnedByRounding(team(a), team(b), pair(exact), pair(rounded))
          : words.tiedByRounding(team(a), team(b), pair(exact), decimal(rounded[0])),
      ),
    },
    {
      key: "quorums",
      tone: "warn",
      lines: found.quorums.map((one) =>
        words.short(names.performances[one.performance] ?? "", count(one.have), count(one.need)),
      ),
    },
    {
      key: "ties",
      tone: "info",
      lines: found.ties.map(({ teams, total, by }) =>
        by ? words.separated(list(teams), decimal(total), keyName(by)) : words.still(list(teams), decimal(total)),
      ),
    },
    {
      key: "disagreements",
      tone: "info",
      lines: found.disagreements.map((one) =>
        words.spread(names.performances[one.performance] ?? "", decimal(one.lowest), decimal(one.highest)),
      ),
    },
  ];
  const said = kinds.filter(({ lines }) => lines.length > 0);
  if (said.length === 0) return <p>{words.foundNothing}</p>;
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {said.flatMap(({ key, tone, lines }) => [
        ...lines.slice(0, told).map((line) => (
          <li
            key={`${key} ${line}`}
            className={tone === "warn" ? "border-warn border-l-4 pl-3" : "border-line border-l-4 pl-3"}
          >
            {line}
          </li>
        )),
        ...(lines.length > told
          ? [
              <li key={`${key} more`} className="pl-4 text-quiet">
                {words.more(count(lines.length - told))}
              </li>,
            ]
          : []),
      ])}
    </ul>
  );
}
