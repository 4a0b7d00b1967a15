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
import { Badge, type Tone } from "../badge";

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

/** Where a performance stands, in a word, a sign and a colour. */
export function StageBadge({
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
  if (out && (stage === "waiting" || stage === "performed")) {
    return (
      <Badge tone={out === "disqualified" ? "danger" : "neutral"} icon={outs[out]}>
        {words.out[out]}
      </Badge>
    );
  }
  const { icon, tone } = looks[stage];
  const said = stage === "complete" && tally ? words.stages.tallied : words.stages[stage];
  return (
    <Badge tone={tone} icon={out ? outs[out] : icon}>
      {stage === "marking" ? `${said} ${progress.in}/${progress.of}` : said}
    </Badge>
  );
}
