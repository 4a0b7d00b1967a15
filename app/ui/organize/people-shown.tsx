import { Link, useSearchParams } from "@remix-run/react";
import type { KeyboardEvent } from "react";
import type { Listed } from "~/domain/people";
import { nothing } from "~/text/format";
import { useFormat, useWords } from "~/text/words";
import { peoplePage } from "~/text/words/organize/people";
import { teamsForm } from "~/text/words/organize/teams";
import { Avatar, photoAddress } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { SampleMark } from "~/ui/sample-mark";
import { Table, Td, Th } from "~/ui/table";
import { AlsoIn } from "./also-in";

type Page = { now: number; of: number; from: number; to: number };
type Shown = Omit<Listed, "words">;

/** The people that were found, a line each. Arrow keys go from name to name. */
export function PeopleShown({ contest, people, page }: { contest: string; people: readonly Shown[]; page: Page }) {
  const words = useWords(peoplePage);
  const fields = useWords(teamsForm).one;
  const roleTones = { official: "neutral", reserve: "info", support: "gold" } as const;
  return (
    <>
      <Table
        caption={words.page}
        head={
          <tr>
            <Th>{words.name}</Th>
            <Th numeric>{fields.birthYear}</Th>
            <Th className="max-md:hidden">{fields.gender}</Th>
            <Th className="max-md:hidden">{fields.ethnicity}</Th>
            <Th className="max-sm:hidden">{words.team}</Th>
            <Th>{fields.role}</Th>
          </tr>
        }
      >
        {people.map(({ person, team, also }) => (
          <tr key={person.id} className="hover:bg-row [&>*]:align-middle">
            <Th scope="row" className="min-w-40 py-1.5 font-normal">
              <span className="flex items-center gap-3">
                <Avatar name={person.fullName} src={photoAddress(contest, person.photo)} className="max-sm:hidden" />
                <span className="min-w-0">
                  <Link
                    to={`/organize/${contest}/people/${person.id}`}
                    data-person
                    onKeyDown={walk}
                    className="inline-flex min-h-8 items-center font-semibold text-brand underline-offset-4 hover:underline"
                  >
                    {person.fullName}
                  </Link>{" "}
                  {person.sample && <SampleMark />}
                  <AlsoIn teams={also} />
                  <span className="block text-quiet text-sm">
                    {[person.title, person.workplace].filter(Boolean).join(" · ")}
                  </span>
                  <TeamLink contest={contest} team={team} className="sm:hidden" />
                </span>
              </span>
            </Th>
            <Td numeric>{person.birthYear ?? nothing}</Td>
            <Td className="max-md:hidden">{person.gender ? fields.genders[person.gender] : nothing}</Td>
            <Td className="max-md:hidden">{person.ethnicity || nothing}</Td>
            <Td className="max-sm:hidden">
              <TeamLink contest={contest} team={team} />
            </Td>
            <Td>
              <Badge tone={roleTones[person.role]}>{fields.roles[person.role]}</Badge>
            </Td>
          </tr>
        ))}
      </Table>
      {page.of > 1 && <Pager page={page} />}
    </>
  );
}

function TeamLink({ contest, team, className }: { contest: string; team: Listed["team"]; className?: string }) {
  return (
    <Link to={`/organize/${contest}/teams/${team.id}`} className={className}>
      {team.number === null ? team.name : `${team.number}. ${team.name}`}
    </Link>
  );
}

function Pager({ page }: { page: Page }) {
  const words = useWords(peoplePage);
  const { count } = useFormat();
  const [params] = useSearchParams();
  const to = (at: number) => {
    const next = new URLSearchParams(params);
    next.set("page", String(at));
    return `?${next}`;
  };
  return (
    <nav aria-label={words.page} className="flex flex-wrap items-center gap-3 border-line border-t p-4">
      {page.now > 1 && (
        <ButtonLink to={to(page.now - 1)} size="small">
          {words.earlier}
        </ButtonLink>
      )}
      <span className="figures text-quiet text-sm">{words.range(count(page.from), count(page.to))}</span>
      {page.now < page.of && (
        <ButtonLink to={to(page.now + 1)} size="small">
          {words.later}
        </ButtonLink>
      )}
    </nav>
  );
}

function walk(event: KeyboardEvent<HTMLAnchorElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const names = [...document.querySelectorAll<HTMLElement>("[data-person]")];
  const next = names[names.indexOf(event.currentTarget) + step];
  (next ?? document.querySelector<HTMLElement>("input[name=q]"))?.focus();
}
