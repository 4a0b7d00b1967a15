import { Link } from "@remix-run/react";
import { CircleCheck, HardDrive, LoaderCircle, OctagonAlert, PencilLine } from "lucide-react";
import type { Unsent } from "../../domain/drafts";
import type { SheetRow } from "../../domain/sheet";
import { useLanguage, useWords } from "../../text/words";
import { deviceWords } from "../../text/words/device";
import { reasonIn } from "../../text/words/reasons";
import { Banner } from "../banner";
import { ButtonLink } from "../button";
import { classNames } from "../class-names";
import { Panel } from "../panel";
import { useNameOf } from "./names";

const anchor = "unsent";

/** On every page of a judge: how many ballots lie on this device alone, and the way to them. Nothing when there are none. */
export function UnsentCount({ contest, unsent }: { contest: string; unsent: readonly Unsent[] }) {
  const words = useWords(deviceWords).unsent;
  if (unsent.length === 0) return null;
  const refused = unsent.some(({ state }) => state === "refused");
  return (
    <Link
      to={`/judge/${contest}#${anchor}`}
      className={classNames(
        "inline-flex min-h-10 items-center gap-1.5 whitespace-nowrap font-semibold underline underline-offset-4",
        refused ? "text-danger" : "text-warn",
      )}
    >
      <HardDrive aria-hidden className="size-4 shrink-0" />
      {words.count(unsent.length)}
    </Link>
  );
}

/** All that was not received, one by one: where it is, why, and what to do. */
export function UnsentList({
  contest,
  rows,
  unsent,
  leftByOthers,
}: {
  contest: string;
  rows: readonly SheetRow[];
  unsent: readonly Unsent[];
  leftByOthers: number;
}) {
  const words = useWords(deviceWords).unsent;
  const handedIn = rows.some((row) => row.received !== null);
  return (
    <>
      {leftByOthers > 0 && (
        <Banner tone="warn" title={words.others(leftByOthers)}>
          {words.othersText}
        </Banner>
      )}
      {unsent.length === 0 && handedIn && (
        <p role="status" className="-mt-3 flex items-center gap-1.5 text-ok">
          <CircleCheck aria-hidden className="size-5 shrink-0" />
          {words.all}
        </p>
      )}
      {unsent.length > 0 && (
        <div id={anchor} className="scroll-mt-4">
          <Panel title={words.title} flush>
            <ul className="divide-y divide-line">
              {unsent.map((one) => (
                <One
                  key={one.performance}
                  contest={contest}
                  row={rows.find((row) => row.performance === one.performance)}
                  unsent={one}
                />
              ))}
            </ul>
          </Panel>
        </div>
      )}
    </>
  );
}

const icons = { typed: PencilLine, waiting: HardDrive, sending: LoaderCircle, refused: OctagonAlert };
const tones = { typed: "text-warn", waiting: "text-warn", sending: "text-info", refused: "text-danger" };

function One({
  contest,
  row,
  unsent: { performance, state, draft },
}: {
  contest: string;
  row?: SheetRow;
  unsent: Unsent;
}) {
  const words = useWords(deviceWords).unsent;
  const language = useLanguage();
  const nameOf = useNameOf();
  const Icon = icons[state];
  const marks = Object.values(draft.texts).filter((text) => text.trim() !== "");
  const todo = draft.refusal ? reasonIn(draft.refusal, language) : state === "refused" ? "" : words.todo[state];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <p className="font-semibold text-lg leading-snug">
          {row ? nameOf(row) : words.gone}
          {row && <span className="font-normal text-quiet"> · {row.part}</span>}
        </p>
        <p className={classNames("flex items-center gap-1.5 font-semibold", tones[state])}>
          <Icon aria-hidden className="size-4 shrink-0" />
          {words.states[state]}
        </p>
        <p className="text-sm">{row ? todo : words.goneText(marks.join(" · ") || words.noMarks)}</p>
      </div>
      {row && (
        <ButtonLink to={`/judge/${contest}/${performance}`} size="touch">
          {words.open}
        </ButtonLink>
      )}
    </li>
  );
}
