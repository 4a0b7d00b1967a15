import { Form, Link } from "@remix-run/react";
import { Search } from "lucide-react";
import { day } from "~/text/format";
import { useWords } from "~/text/words";
import { unitsPage } from "~/text/words/organize/units";
import { Button } from "~/ui/button";
import { TextInput } from "~/ui/text-input";

/** What one looks for in the catalogue. It is all in the address, so that a view can be sent to somebody. */
export function UnitsLook({
  q,
  on,
  today,
  under,
}: {
  q: string;
  on: string;
  today: string;
  /** the unit whose tree is shown, and what it belongs to */
  under: readonly { id: string; name: string }[] | null;
}) {
  const words = useWords(unitsPage);
  const here = under?.[0]?.id ?? "";
  const search = (fields: { [name: string]: string }) =>
    `?${new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== ""))}`;
  const link = "font-semibold text-brand underline underline-offset-4";
  return (
    <>
      <Form key={`${q} ${on}`} method="get" role="search" className="flex flex-wrap items-start gap-x-4 gap-y-3">
        {here !== "" && <input type="hidden" name="under" value={here} />}
        <TextInput
          className="min-w-0 flex-1 basis-64"
          type="search"
          label={words.search}
          hint={words.searchHint}
          name="q"
          defaultValue={q}
        />
        <TextInput
          className="basis-44"
          label={words.on}
          hint={words.onHint}
          inputMode="numeric"
          name="on"
          defaultValue={/^\d{4}-/.test(on) ? day(on) : on}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:pt-6.5">
          <Button type="submit" icon={Search}>
            {words.find}
          </Button>
          <Link to={search({ q, on: today, under: here })} className={link}>
            {words.today}
          </Link>
          {on !== "" && (
            <Link to={search({ q, under: here })} className={link}>
              {words.allTimes}
            </Link>
          )}
        </div>
      </Form>
      {under && (
        <nav aria-label={words.page} className="flex flex-wrap gap-x-2 text-sm">
          <Link to={search({ on })} className={link}>
            {words.top}
          </Link>
          {[...under].reverse().map((unit) => (
            <span key={unit.id}>
              ›{" "}
              {unit.id === here ? (
                <span className="font-semibold">{unit.name}</span>
              ) : (
                <Link to={search({ on, under: unit.id })} className={link}>
                  {unit.name}
                </Link>
              )}
            </span>
          ))}
        </nav>
      )}
    </>
  );
}
