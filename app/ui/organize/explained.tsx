import type { Line } from "~/domain/explain";
import type { NameBook } from "~/domain/name-book";
import { useFormat, useWords } from "~/text/words";
import { explained, type Said } from "~/text/words/organize/explained";
import { Points } from "~/ui/points";

/** A total unfolded: every number with the rule that made it, down to the criteria of each ballot. */
export function Explained({ line, names }: { line: Line; names: NameBook }) {
  return (
    <ul className="text-sm">
      <ExplainedLine line={line} names={names} />
    </ul>
  );
}

function ExplainedLine({ line, names }: { line: Line; names: NameBook }) {
  const words = useWords(explained);
  const { count } = useFormat();
  const said = useSaid(line, names);
  const { dropped, revision } = line.facts;
  const notes = [
    dropped === "highest" || dropped === "lowest" ? words.dropped[dropped] : !line.counts && words.notCounted,
    line.facts.paper === 1 && words.paper,
    typeof revision === "number" && revision > 1 && words.revision(count(revision)),
    line.exact !== null && words.exactly(line.exact),
    line.facts.provisional === 1 && words.provisional,
  ].filter(Boolean);
  const contestant = names.contestants[line.about.contestant ?? ""];
  const head = (
    <>
      <span className={line.rule === "part" || line.rule === "total" ? "font-semibold" : undefined}>
        {contestant && `${contestant}: `}
        {words.rules[line.rule](said)}
      </span>
      {notes.length > 0 && <span className="text-quiet"> ({notes.join("; ")})</span>}
      <span className="float-right pl-4">
        <Points value={line.value} dropped={!line.counts} />
      </span>
    </>
  );
  const below = line.pieces.length > 0 && (
    <ul className="ml-2 border-line border-l pl-4">
      {keyed(line.pieces).map(({ key, piece }) => (
        <ExplainedLine key={key} line={piece} names={names} />
      ))}
    </ul>
  );
  // What each ballot holds is what one looks up, not what one reads through.
  if (line.rule !== "ballot") {
    return (
      <li className="py-0.5">
        <div className="border-line border-b border-dotted py-0.5">{head}</div>
        {below}
      </li>
    );
  }
  return (
    <li className="py-0.5">
      <details>
        <summary className="border-line border-b border-dotted py-0.5">{head}</summary>
        {below}
      </details>
    </li>
  );
}

/** The names and numbers that the words of a line need. */
function useSaid({ about, facts, rule }: Line, names: NameBook): Said {
  const { span, decimal, count } = useFormat();
  const number = (value: string | number | undefined) => (typeof value === "number" ? count(value) : "");
  const seconds = rule === "overtime" ? facts.over : facts.short;
  return {
    part: names.parts[about.part ?? ""] ?? "",
    round: names.rounds[about.round ?? ""] ?? "",
    judge: names.judges[about.judge ?? ""] ?? "",
    criterion: names.criteria[about.criterion ?? ""] ?? "",
    coefficient: decimal(String(facts.coefficient ?? "1")),
    decimals: number(facts.decimals),
    k: number(facts.k),
    correct: number(facts.correct),
    time: typeof seconds === "number" ? span(seconds) : "",
    reason: String(facts.reason ?? ""),
    by: String(facts.by ?? ""),
  };
}

/** A piece is known by its rule, what it is about, and which of its like it is. */
function keyed(pieces: readonly Line[]): { key: string; piece: Line }[] {
  const seen = new Map<string, number>();
  return pieces.map((piece) => {
    const about = JSON.stringify([piece.rule, piece.about]);
    const before = seen.get(about) ?? 0;
    seen.set(about, before + 1);
    return { key: `${about} ${before}`, piece };
  });
}
