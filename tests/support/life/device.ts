import {
  type Draft,
  edited,
  handedIn,
  isOutdated,
  mayBeDropped,
  newDraft,
  phaseOf,
  readTexts,
  rebased,
  reconciled,
} from "~/domain/draft";
import { courier, type Outbox, type SendBallot } from "~/domain/outbox";
import type { Sheet } from "~/domain/sheet";
import { asTyped } from "~/text/typed";

/** What a page has loaded of a performance. */
export type Page = Pick<Sheet, "ballot" | "criteria" | "state">;
export type Load = (performance: string) => Promise<Page | null>;
/** Who changes what lies on the device: the judge who marks, or who takes another ballot instead, or the program by itself. */
export type By = "judge" | "choice" | "program";
export type Watch = (by: By, performance: string, before: Draft | null, after: Draft | null) => void;

/** A device's store: what one judge has typed on it. It outlives the pages, and all its tabs share it. */
export function storage(watch: Watch = () => {}) {
  const drafts = new Map<string, Draft>();
  const change = (by: By) => (performance: string, next: (draft: Draft | null) => Draft | null) => {
    const before = drafts.get(performance) ?? null;
    const after = next(before);
    if (after) drafts.set(performance, after);
    else drafts.delete(performance);
    if (after !== before) watch(by, performance, before, after);
  };
  const pending: Outbox["pending"] = () => [...drafts].filter(([, draft]) => phaseOf(draft) === "pending");
  const outbox: Outbox = { pending, change: change("program") };
  return { drafts, outbox, judge: change("judge"), choice: change("choice") };
}
export type Storage = ReturnType<typeof storage>;

/** A page on a device, with what the judge can do there: as `app/ui/judge/use-ballot.ts` offers it, without a screen. */
export function tab(
  store: Storage,
  load: Load,
  send: SendBallot,
  newId: () => string,
  shows: (page: Page) => void = () => {},
) {
  const pages = new Map<string, Page>();
  const loads = new Map<string, number>();
  let open = true;

  const see = (performance: string) => {
    const [page, draft] = [pages.get(performance), store.drafts.get(performance) ?? null];
    if (!page) return null;
    const takes = page.state === "open" || page.state === "closed";
    const phase = draft && phaseOf(draft);
    const editing = takes && (phase === null ? page.ballot === null : phase === "editing" || phase === "refused");
    const outdated = takes && draft !== null && isOutdated(draft, page.ballot);
    return { page, draft, takes, editing, outdated };
  };
  const begin = (page: Page) => newDraft(newId(), page.ballot, (hundredths) => asTyped(hundredths, 2));
  const write = (performance: string, page: Page, texts: (before: Draft) => Draft["texts"]) =>
    store.judge(performance, (kept) => {
      const before = kept ?? begin(page);
      return edited(before, { texts: texts(before) }, newId);
    });

  const show = (performance: string, page: Page) => {
    pages.set(performance, page);
    shows(page);
    store.outbox.change(performance, (kept) => kept && reconciled(kept, page.ballot));
  };

  const carry = courier(
    {
      pending: () => (open ? store.outbox.pending() : []),
      change: (...given) => open && store.outbox.change(...given),
    },
    send,
    () => {},
  );
  const flush = () => (open ? carry() : Promise.resolve());

  return {
    see,
    flush,
    show,
    /** Newer loads take the place of older ones; what a closed page asked for, nobody sees. */
    async load(performance: string): Promise<void> {
      const mine = (loads.get(performance) ?? 0) + 1;
      loads.set(performance, mine);
      const page = await load(performance);
      if (!page || !open || loads.get(performance) !== mine) return;
      show(performance, page);
    },
    type(performance: string, criterion: string, text: string): void {
      const seen = see(performance);
      if (seen?.editing) write(performance, seen.page, ({ texts }) => ({ ...texts, [criterion]: text }));
    },
    revise(performance: string): void {
      const seen = see(performance);
      if (seen?.takes && !seen.editing) write(performance, seen.page, ({ texts }) => texts);
    },
    handIn(performance: string): void {
      const seen = see(performance);
      if (!seen?.editing || seen.outdated || seen.page.state === "closed") return;
      const { criteria } = seen.page;
      const { missing, problems } = readTexts((seen.draft ?? begin(seen.page)).texts, criteria);
      if (missing.length + Object.keys(problems).length > 0) return;
      store.judge(performance, (kept) => handedIn(kept ?? begin(seen.page), criteria));
      void flush();
    },
    /** Where another ballot was received meanwhile: to go on with this one, or to take that one. */
    choose(performance: string, mine: boolean): void {
      const seen = see(performance);
      const stands = seen?.page.ballot;
      if (!seen?.outdated || !stands) return;
      store.choice(performance, (kept) => (mine ? kept && rebased(kept, stands.revision) : null));
    },
    cancel(performance: string): void {
      const seen = see(performance);
      if (!seen?.editing || seen.outdated || !seen.page.ballot || !seen.draft) return;
      if (mayBeDropped(seen.draft)) store.judge(performance, () => null);
    },
    close: () => {
      open = false;
    },
  };
}
export type Tab = ReturnType<typeof tab>;
