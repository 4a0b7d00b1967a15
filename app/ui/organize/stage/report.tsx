import { Link } from "@remix-run/react";
import type { Told } from "~/domain/stage-told";
import { useWords } from "~/text/words";
import { type Lead, type Sentence, stageReport } from "~/text/words/organize/stage-report";
import { stages } from "~/text/words/organize/stages";
import { Panel } from "~/ui/panel";

const leads: { [L in Lead]: string } = {
  held: "?show=held#lines",
  running: "?show=running#lines",
  preparing: "?show=preparing#lines",
  unlisted: "?show=unlisted#lines",
  none: "?show=none#lines",
  all: "?#lines",
  deeper: "?open=all#lines",
  teams: "#teams",
  rank: "#way-rank",
  choice: "#way-choice",
  nomination: "#way-nomination",
  direct: "#way-direct",
};

/** The sentences that one reads aloud in a report; each figure leads to what it counts. */
export function StageReport({ told }: { told: Told }) {
  const words = useWords(stages);
  const sentences = useWords(stageReport)(told);
  return (
    <Panel title={words.report}>
      <div className="flex max-w-prose flex-col gap-2 text-lg">
        {sentences.map((sentence) => (
          <p key={plain(sentence)}>
            {sentence.map((piece) =>
              typeof piece === "string" ? (
                piece
              ) : (
                <Link
                  key={piece.join()}
                  to={leads[piece[1]]}
                  className="figures font-bold text-brand underline decoration-line underline-offset-4 hover:decoration-current print:text-ink print:no-underline"
                >
                  {piece[0]}
                </Link>
              ),
            )}
          </p>
        ))}
      </div>
    </Panel>
  );
}

const plain = (sentence: Sentence): string =>
  sentence.map((piece) => (typeof piece === "string" ? piece : piece[0])).join("");
