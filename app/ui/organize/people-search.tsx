import { Form, Link, useSubmit } from "@remix-run/react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { Wanted } from "~/domain/people";
import { useFormat, useWords } from "~/text/words";
import { peoplePage } from "~/text/words/organize/people";
import { teamsForm } from "~/text/words/organize/teams";
import { Button } from "~/ui/button";
import { useHydrated } from "~/ui/hydrated";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";

/** Milliseconds between the last key and the search. */
const pause = 150;

/** Who is wanted. The list follows what is typed; the address can be sent to a colleague. */
export function PeopleSearch({
  wanted,
  teams,
  counts,
}: {
  wanted: Wanted;
  teams: readonly { id: string; number: number | null; name: string }[];
  counts: { all: number; found: number };
}) {
  const words = useWords(peoplePage);
  const { roles } = useWords(teamsForm).one;
  const { count } = useFormat();
  const submit = useSubmit();
  const hydrated = useHydrated();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const field = () => form.current?.querySelector<HTMLInputElement>("input[name=q]");
  const search = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const asked = new URLSearchParams();
      for (const [name, value] of new FormData(form.current ?? undefined))
        if (value !== "") asked.append(name, String(value));
      submit(asked, { replace: true, preventScrollReset: true });
    }, pause);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const toSearch = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.closest("input, select, textarea, dialog");
      if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || typing) return;
      event.preventDefault();
      const box = form.current?.querySelector<HTMLInputElement>("input[name=q]");
      box?.focus();
      box?.select();
    };
    document.addEventListener("keydown", toSearch);
    return () => document.removeEventListener("keydown", toSearch);
  }, []);
  const key = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    document.querySelector<HTMLElement>("[data-person]")?.focus();
  };
  const filtered = wanted.q !== "" || wanted.team !== null || wanted.role !== null || wanted.same;
  return (
    <Form
      ref={form}
      method="get"
      role="search"
      onInput={search}
      className="grid items-start gap-4 border-line border-b p-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]"
    >
      <TextInput
        type="search"
        name="q"
        label={words.search}
        hint={words.searchHint}
        defaultValue={wanted.q}
        aria-keyshortcuts="/"
        onKeyDown={key}
      />
      <Select
        name="team"
        label={words.team}
        defaultValue={wanted.team ?? ""}
        placeholder={words.allTeams}
        options={teams.map((team) => ({
          value: team.id,
          label: team.number === null ? team.name : `${team.number}. ${team.name}`,
        }))}
      />
      <Select
        name="role"
        label={words.role}
        defaultValue={wanted.role ?? ""}
        placeholder={words.allRoles}
        options={(["official", "reserve", "support"] as const).map((value) => ({ value, label: roles[value] }))}
      />
      {wanted.same && <input type="hidden" name="same" value="1" />}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:col-span-3">
        <span role="status" className="figures font-semibold">
          {words.found(count(counts.found), count(counts.all))}
        </span>
        {filtered && (
          <Link
            to="."
            replace
            className="font-semibold text-brand text-sm underline underline-offset-4"
            onClick={() => {
              const box = field();
              if (box) box.value = "";
              form.current?.querySelectorAll("select").forEach((choice) => {
                choice.value = "";
              });
            }}
          >
            {words.clear}
          </Link>
        )}
        {!hydrated && (
          <Button type="submit" size="small">
            {words.submit}
          </Button>
        )}
      </p>
    </Form>
  );
}
