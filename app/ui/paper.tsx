import "./paper.css";
import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import type { Contest } from "../domain/record";
import { useFormat, useWords } from "../text/words";
import { common } from "../text/words/common";
import { paper } from "../text/words/paper";
import { Button } from "./button";

/** Whose paper it is, and the place that it is dated at: a locality, not a venue. */
type Body = Pick<Contest, "organizer" | "heading" | "place">;

/**
 * An official paper, as a page and in print: the heading follows the organizer (state body or Party, domain.md, "Papers"),
 * then the kind of paper in capitals and what it is about. `at` is the instant that it is dated by.
 */
export function Paper({
  body,
  code,
  kind,
  about,
  at,
  children,
}: {
  body: Body;
  /** the paper's letters: "BB" for minutes */
  code: string;
  kind: string;
  about: ReactNode;
  at: string;
  children: ReactNode;
}) {
  return (
    <article className="paper" lang="vi">
      <PaperHeading body={body} code={code} at={at} />
      <h1>{upper(kind)}</h1>
      <p className="paper-about">{about}</p>
      {children}
    </article>
  );
}

/** The heading of a paper; one without a number of its own has no `code`, and one that is dated by hand no `at`. */
export function PaperHeading({
  body,
  code = null,
  at = null,
}: {
  body: Body;
  code?: string | null;
  at?: string | null;
}) {
  return body.heading === "party" ? (
    <PartyHeading {...body} code={code} at={at} />
  ) : (
    <StateHeading {...body} code={code} at={at} />
  );
}

type Heading = Body & { code: string | null; at: string | null };

const upper = (text: string): string => text.toLocaleUpperCase("vi");

function StateHeading({ organizer, place, code, at }: Heading) {
  const words = useWords(paper);
  return (
    <header className="paper-heading">
      <div>
        <p>{upper(organizer)}</p>
        <p className="paper-strong">{words.committee}</p>
        <div className="paper-rule" />
        {code !== null && <p>{words.number(code)}</p>}
      </div>
      <div>
        <p className="paper-strong">{words.nation}</p>
        <p className="paper-motto">{words.motto}</p>
        <div className="paper-rule paper-rule-long" />
        <DayLine place={place} at={at} />
      </div>
    </header>
  );
}

function PartyHeading({ organizer, place, code, at }: Heading) {
  const words = useWords(paper);
  return (
    <header className="paper-heading">
      <div>
        <p>{upper(organizer)}</p>
        <p className="paper-strong">{words.committee}</p>
        <p>*</p>
        {code !== null && <p>{words.partyNumber(code)}</p>}
      </div>
      <div>
        <p className="paper-party">{words.party}</p>
        <div className="paper-rule paper-rule-long" />
        <DayLine place={place} at={at} />
      </div>
    </header>
  );
}

function DayLine({ place, at }: { place: string; at: string | null }) {
  const words = useWords(paper);
  const { dayOf } = useFormat();
  const [day = "", month = "", year = ""] = at === null ? [] : dayOf(at).split("/");
  return (
    <p className="paper-date">{words.dated(place, at === null ? words.dayByHand : words.day(day, month, year))}</p>
  );
}

/** Lines to write on by hand. */
export function Blank() {
  return <span className="paper-blank" />;
}

/** Who signs, from the left; each with the room to do it. */
export function Signs({ who }: { who: readonly string[] }) {
  const words = useWords(paper);
  return (
    <div className="paper-signs">
      {who.map((one) => (
        <div key={one}>
          <p className="paper-strong">{upper(one)}</p>
          <p className="paper-note">{words.sign}</p>
        </div>
      ))}
    </div>
  );
}

/** Sends the page to the printer. */
export function PrintButton() {
  const words = useWords(common).actions;
  return (
    <Button kind="primary" icon={Printer} onClick={() => window.print()}>
      {words.print}
    </Button>
  );
}
