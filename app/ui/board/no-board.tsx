import { useWords } from "../../text/words";
import { board } from "../../text/words/board";
import { HallShell } from "../hall-shell";
import { Lotus } from "../lotus";

/** What stands in the hall's look where a board cannot be shown. */
export function NoBoard({ missing }: { missing: boolean }) {
  const words = useWords(board);
  const { title, text } = missing ? words.missing : words.failed;
  return (
    <HallShell className="items-center justify-center gap-4 p-6 text-center">
      <Lotus className="size-20 text-gold" />
      <h1 className="font-bold text-3xl text-brand">{title}</h1>
      <p className="max-w-prose text-lg">{text}</p>
      <a className="py-3 font-semibold text-brand underline underline-offset-4" href="/">
        {words.home}
      </a>
    </HallShell>
  );
}
