import type { Trouble } from "~/domain/trouble";
import { useWords } from "~/text/words";
import { ailment as ailments } from "~/text/words/ailment";
import { house } from "~/text/words/house";

/**
 * The page that stands in for one that cannot be shown: what happened, what was kept, and a way back. `trouble`: the
 * server could not write or read.
 */
export function WentWrong({ status, trouble = null }: { status: number; trouble?: Trouble | null }) {
  const words = useWords(house);
  const { staff, page } = useWords(ailments);
  const { title, text } = trouble ? { title: staff[trouble].title, text: page } : words[kindOf(status)];
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center gap-4 p-6">
      <img src="/favicon.svg" alt="" width={56} height={56} />
      <h1 className="font-bold text-2xl">{title}</h1>
      <p className="text-quiet">{text}</p>
      <p>
        <a className="inline-block py-2 font-semibold text-brand underline underline-offset-4" href="/">
          {words.home}
        </a>
      </p>
    </main>
  );
}

/** Which of the pages of `house` answers a status. */
export function kindOf(status: number) {
  if (status === 404) return "notFound";
  if (status === 401 || status === 403) return "forbidden";
  return status < 500 ? "refused" : "failed";
}
