import { UsersRound } from "lucide-react";
import type { Duty } from "../../../domain/tablets/duty";
import type { Level } from "../../../domain/tablets/tablet";
import type { Wall } from "../../../domain/tablets/wall";
import { useWords } from "../../../text/words";
import { tabletWords } from "../../../text/words/tablets";
import { Banner } from "../../banner";
import { Empty } from "../../empty";
import { MissingBallots } from "./missing";
import { Tile } from "./tile";

const order: readonly Level[] = ["bad", "warn"];
const rank = (level: Level) => (order.indexOf(level) + order.length + 1) % (order.length + 1);

/** The wall: what is missing above, then every seat as a tile, those that need somebody first. */
export function TabletsScreen({
  stage,
  wall,
  stale,
  build,
  now,
}: {
  stage: Duty["stage"];
  wall: Wall;
  /** the page is not told any more how the devices are */
  stale: boolean;
  build: string;
  now: number;
}) {
  const words = useWords(tabletWords);
  const seats = [...wall.seats].sort((a, b) => rank(a.level) - rank(b.level));
  if (seats.length === 0) return <Empty icon={UsersRound} title={words.none} />;
  return (
    <div className="flex h-full flex-col gap-3 overflow-y-auto p-3">
      {stale && <Banner tone="warn">{words.stale}</Banner>}
      <MissingBallots stage={stage} missing={wall.missing} />
      <ul aria-label={words.page} className="grid grid-cols-[repeat(auto-fill,minmax(min(18rem,100%),1fr))] gap-3">
        {seats.map((seat) => (
          <Tile key={seat.id} seat={seat} build={build} now={now} />
        ))}
      </ul>
      <p className="text-quiet text-sm">
        {words.secure}{" "}
        <a href="/trust" target="_blank" rel="noreferrer" className="text-info underline">
          /trust
        </a>
      </p>
    </div>
  );
}
