import {
  Ban,
  CircleDashed,
  CircleSlash,
  EyeOff,
  ListChecks,
  Lock,
  LogOut,
  type LucideIcon,
  Megaphone,
  PencilLine,
  TimerOff,
  UserX,
} from "lucide-react";
import type { Progress } from "../../domain/ballots";
import type { Out, Stage } from "../../domain/desk/order";
import { useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import type { Tone } from "../badge";
import { classNames } from "../class-names";

const looks: { [S in Stage]: { icon: LucideIcon; tone: Tone } } = {
  waiting: { icon: CircleDashed, tone: "neutral" },
  performed: { icon: TimerOff, tone: "warn" },
  marking: { icon: PencilLine, tone: "info" },
  complete: { icon: ListChecks, tone: "warn" },
  confirmed: { icon: Lock, tone: "ok" },
  pending: { icon: EyeOff, tone: "gold" },
  published: { icon: Megaphone, tone: "gold" },
};
const outs = { withdrawn: LogOut, disqualified: Ban, absent: UserX, "no-show": CircleSlash };

const tones: { [T in Tone]?: string } = { warn: "text-warn", info: "text-info", ok: "text-ok", danger: "text-danger" };

/** Where a performance stands, in a word, a sign and a colour. */
export function StageLine({
  stage,
  progress,
  out,
  tally = false,
}: {
  stage: Stage;
  progress: Progress;
  out: Out | null;
  tally?: boolean;
}) {
  const words = useWords(desk);
  const { icon, tone } = looks[stage];
  const Icon = out ? outs[out] : icon;
  const gone = out !== null && (stage === "waiting" || stage === "performed");
  const said = stage === "complete" && tally ? words.stages.tallied : words.stages[stage];
  return (
    <span className={classNames("flex items-center gap-1 whitespace-nowrap", gone ? "text-quiet" : tones[tone])}>
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {gone ? words.out[out] : stage === "marking" ? `${said} ${progress.in}/${progress.of}` : said}
    </span>
  );
}
