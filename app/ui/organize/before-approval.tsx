import { Link } from "@remix-run/react";
import { CircleCheck, Stamp } from "lucide-react";
import type { Readiness } from "~/domain/readiness";
import type { Summary } from "~/domain/rehearsal";
import { useFormat, useWords } from "~/text/words";
import { overview } from "~/text/words/organize/overview";
import { rehearsalPage } from "~/text/words/organize/rehearsal";
import { sealing } from "~/text/words/organize/sealing";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Panel } from "~/ui/panel";
import { TextInput } from "~/ui/text-input";
import { OwnId } from "./own-id";
import { RecordForm } from "./record-form";
import { whereFixed } from "./where-fixed";

const asked = ["undecided", "shared", "rounding", "quorum"] as const;

/** A last look before the rules are sealed: what is missing, what rehearsals show, then the approval itself. */
export function BeforeApproval({
  id,
  parts,
  missing,
  tries,
  fresh,
}: {
  id: string;
  parts: number;
  missing: readonly Readiness[];
  tries: readonly Summary[];
  fresh: string;
}) {
  const words = useWords(sealing);
  if (parts === 0) {
    return (
      <Panel>
        <Empty
          title={words.draft}
          icon={Stamp}
          actions={<ButtonLink to={`/organize/${id}/rules`}>{words.toRules}</ButtonLink>}
        >
          {words.noParts}
        </Empty>
      </Panel>
    );
  }
  return (
    <>
      <Panel title={words.missing}>
        <Missing id={id} missing={missing} />
      </Panel>
      <Panel title={words.tried} hint={words.triedHint}>
        <Tried tries={tries} />
        <Link
          to={`/organize/${id}/rehearsal`}
          className="mt-3 inline-block font-semibold text-brand text-sm underline underline-offset-4"
        >
          {words.toRehearsal}
        </Link>
      </Panel>
      <Panel title={words.ready}>
        <p className="mb-4">{words.readyText}</p>
        <RecordForm values={{ note: "" }} save={words.approve}>
          {(entry) => (
            <>
              <OwnId id={fresh} />
              <TextInput
                label={words.note}
                hint={words.noteHint}
                optional
                className="max-w-xl"
                {...entry.text("note")}
              />
            </>
          )}
        </RecordForm>
      </Panel>
    </>
  );
}

function Missing({ id, missing }: { id: string; missing: readonly Readiness[] }) {
  const words = useWords(sealing);
  const { needs } = useWords(overview);
  if (missing.length === 0) {
    return (
      <p className="flex items-start gap-2">
        <CircleCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-ok" />
        {words.nothingMissing}
      </p>
    );
  }
  return (
    <>
      <ul className="list-disc pl-5">
        {missing.map((one) => (
          <li key={one.need}>
            {needs[one.need].missing(one.missing.join(", "))}{" "}
            <Link
              to={whereFixed(id, one.need)}
              className="ml-1 font-semibold text-brand text-sm underline underline-offset-4"
            >
              {needs[one.need].fix}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-quiet text-sm">{words.missingText}</p>
    </>
  );
}

/** Of ordinary days and of days with many ties, what would be open. */
function Tried({ tries }: { tries: readonly Summary[] }) {
  const words = useWords(sealing);
  const { rows, scenarios } = useWords(rehearsalPage);
  const { count } = useFormat();
  const [ordinary, ties] = tries;
  const days = [
    { name: scenarios.ordinary, summary: ordinary },
    { name: scenarios.ties, summary: ties },
  ];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {days.map(({ name, summary }) => {
        const met = summary ? asked.filter((row) => summary[row] > 0) : [];
        return (
          <section key={name}>
            <h3 className="font-semibold">{name}</h3>
            {summary && met.length === 0 && <p>{words.triedFine(count(summary.runs))}</p>}
            {summary && (
              <ul className="list-disc pl-5">
                {met.map((row) => (
                  <li key={row}>{words.triedLine(count(summary[row]), count(summary.runs), rows[row])}</li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
