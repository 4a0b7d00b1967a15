import { CircleCheck, HardDrive, LoaderCircle, TriangleAlert } from "lucide-react";
import { useFormat, useWords } from "../text/words";
import { common } from "../text/words/common";
import { classNames } from "./class-names";

const looks = {
  device: { icon: HardDrive, tone: "text-warn" },
  sending: { icon: LoaderCircle, tone: "text-info" },
  received: { icon: CircleCheck, tone: "text-ok" },
  problem: { icon: TriangleAlert, tone: "text-danger" },
};

/** Where the marks are: on this device, or received by the server (then `at` is the server's instant). */
export function SaveState({
  state,
  at,
  className,
}: {
  state: keyof typeof looks;
  at?: string | null;
  className?: string;
}) {
  const words = useWords(common).save;
  const { time } = useFormat();
  const { icon: Icon, tone } = looks[state];
  return (
    <span role="status" className={classNames("inline-flex items-center gap-1.5 font-semibold", tone, className)}>
      <Icon aria-hidden className="size-[1.2em] shrink-0" />
      {state === "received" && at ? words.receivedAt(time(at)) : words[state]}
    </span>
  );
}
