import { Printer, ScrollText } from "lucide-react";
import type { PaperView } from "../../../domain/desk/paper";
import { useWords } from "../../../text/words";
import { keying } from "../../../text/words/keying";
import { ButtonLink } from "../../button";
import { Empty } from "../../empty";
import { useDesk } from "../context";
import { PaperList } from "./list";
import { SheetPanel } from "./sheet-panel";

/** Where paper sheets are keyed in: on the left what is missing, waits or differs, on the right one sheet. */
export function PaperScreen({ view }: { view: PaperView }) {
  const words = useWords(keying);
  const { contest } = useDesk();
  const { chosen, rows } = view;
  return (
    <div className="flex h-full flex-col overflow-y-auto lg:grid lg:grid-cols-[25rem_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)] lg:overflow-hidden">
      <nav
        aria-label={words.list}
        className="relative shrink-0 border-line bg-surface lg:min-h-0 lg:overflow-y-auto lg:border-r"
      >
        <PaperList rows={rows} chosen={chosen} />
      </nav>
      <div className="relative order-first shrink-0 p-4 lg:order-none lg:min-h-0 lg:overflow-y-auto">
        <div className="mx-auto flex max-w-3xl flex-col gap-4">
          <header className="flex flex-wrap items-start gap-3">
            <div className="min-w-0 flex-1 basis-80 text-quiet text-sm">
              <h1 className="font-bold text-2xl text-ink">{words.title}</h1>
              <p>
                {words.rule} {words.alone}
              </p>
            </div>
            <ButtonLink to={`/desk/${contest}/sheets`} size="small" icon={Printer}>
              {words.sheets}
            </ButtonLink>
          </header>
          {chosen ? (
            <SheetPanel key={`${chosen.performance} ${chosen.judge.id}`} sheet={chosen} next={view.next} />
          ) : rows.length === 0 ? (
            <Empty icon={ScrollText} title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            <Empty icon={ScrollText} title={words.choose} />
          )}
        </div>
      </div>
    </div>
  );
}
