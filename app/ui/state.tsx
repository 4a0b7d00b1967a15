import {
  Ban,
  CircleDashed,
  Hourglass,
  ListChecks,
  Lock,
  LogOut,
  type LucideIcon,
  Megaphone,
  Mic,
  PencilLine,
  UserX,
} from "lucide-react";
import { useWords } from "../text/words";
import { common } from "../text/words/common";
import { Badge, type Tone } from "./badge";

const looks = {
  waiting: { icon: CircleDashed, tone: "neutral" },
  stage: { icon: Mic, tone: "brand" },
  marking: { icon: PencilLine, tone: "info" },
  complete: { icon: ListChecks, tone: "warn" },
  confirmed: { icon: Lock, tone: "ok" },
  published: { icon: Megaphone, tone: "gold" },
  provisional: { icon: Hourglass, tone: "neutral" },
  withdrawn: { icon: LogOut, tone: "neutral" },
  absent: { icon: UserX, tone: "neutral" },
  disqualified: { icon: Ban, tone: "danger" },
} satisfies { [state: string]: { icon: LucideIcon; tone: Tone } };

export type StateName = keyof typeof looks;

/** Where a performance or a team stands, as a chip with its sign and its word. */
export function State({ state, className }: { state: StateName; className?: string }) {
  const words = useWords(common).states;
  const { icon, tone } = looks[state];
  return (
    <Badge tone={tone} icon={icon} className={className}>
      {words[state]}
    </Badge>
  );
}
