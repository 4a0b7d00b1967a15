import { useState } from "react";
import type { KeyedSheet, PaperForm, PaperView } from "../../../domain/desk/paper";
import { useFormat, useWords } from "../../../text/words";
import { keying } from "../../../text/words/keying";
import { Banner } from "../../banner";
import { Button, ButtonLink } from "../../button";
import { Panel } from "../../panel";
import { Deed } from "../deed";
import { Differences } from "./differences";
import { SheetForm } from "./sheet-form";

/** One judge's sheet for one performance: how it stands, and where it is keyed in. */
export function SheetPanel({ sheet, next }: { sheet: PaperForm; next: PaperView["next"] }) {
  const words = useWords(keying);
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState(false);
  const own = sheet.entries.find((one) => one.mine) ?? null;
  const pending = sheet.state === "waiting" || sheet.state === "differs";
  const others = sheet.entries.filter((one) => !one.mine).length;
  // The form stands open where the sheet is still to be keyed in; anything else is asked for.
  const fresh = pending ? own === null && others === 1 : sheet.stands === null;
  const mayOpen = sheet.closed === null && !(sheet.state === "differs" && own === null);
  const [wasFresh] = useState(fresh && mayOpen);
  const open = sheet.closed === null && (asked || (wasFresh && !saved) || (fresh && mayOpen && !saved));
  const done = () => {
    setAsked(false);
    setSaved(true);
  };
  return (
    <Panel
      title={words.of(sheet.judge.name)}
      hint={words.place(sheet.contestant ? `${sheet.contestant} (${sheet.team.name})` : sheet.team.name, sheet.part)}
    >
      <div className="flex flex-col gap-4">
        <Standing sheet={sheet} own={own} />
        {sheet.state === "differs" && <Differences sheet={sheet} />}
        {open && (
          <SheetForm key={asked ? "again" : "first"} sheet={sheet} typed={pending ? own : null} onSaved={done} />
        )}
        <div className="flex flex-wrap gap-2 empty:hidden">
          {!open && mayOpen && (
            <Button kind={sheet.state === "differs" ? "primary" : "quiet"} onClick={() => setAsked(true)}>
              {own && pending ? words.correct : words.revise}
            </Button>
          )}
          {sheet.state !== "counted" &&
            sheet.entries.map((entry) => <TakeBack key={entry.id} sheet={sheet} entry={entry} />)}
          {!open && next && (
            <ButtonLink
              key={`${next.performance} ${next.judge}`}
              to={`?performance=${next.performance}&judge=${next.judge}`}
              kind={sheet.state === "differs" ? "quiet" : "primary"}
              preventScrollReset
              autoFocus={saved}
            >
              {words.next(next.name, next.team)}
            </ButtonLink>
          )}
        </div>
      </div>
    </Panel>
  );
}

/** What stands of the sheet, in one banner: closed, received, waiting or not the same. */
function Standing({ sheet, own }: { sheet: PaperForm; own: KeyedSheet | null }) {
  const words = useWords(keying);
  const { hour } = useFormat();
  const { state, stands, closed, entries } = sheet;
  const names = entries.map((one) => one.by).join(", ");
  const [first] = entries;
  const onPaper = stands?.via === "paper";
  return (
    <>
      {closed && <Banner tone="warn">{words.closed[closed]}</Banner>}
      {stands && onPaper && (
        <Banner tone="ok" title={words.counted(hour(stands.at), stands.receipt)}>
          {state === "counted" && words.keyedBy(names)}
        </Banner>
      )}
      {stands && !onPaper && (
        <Banner tone="info" title={words.tablet(hour(stands.at), stands.receipt)}>
          {closed === null && words.tabletText}
        </Banner>
      )}
      {state === "outdated" && (
        <Banner tone="warn" title={words.outdated}>
          {words.outdatedText(names)}
        </Banner>
      )}
      {state === "waiting" && first && (
        <Banner tone="info">{own ? words.waits(hour(own.at)) : words.first(first.by, hour(first.at))}</Banner>
      )}
      {state === "differs" && (
        <Banner tone="danger" title={words.differs}>
          {own ? words.differsText : words.third}
        </Banner>
      )}
    </>
  );
}

function TakeBack({ sheet, entry }: { sheet: PaperForm; entry: KeyedSheet }) {
  const words = useWords(keying);
  return (
    <Deed
      to={`performance/${sheet.performance}/paper`}
      method="DELETE"
      size="normal"
      fields={{ entry: entry.id }}
      ask={{ title: words.backTitle(entry.by), text: words.backText, reason: true, danger: true }}
    >
      {sheet.entries.length > 1 ? words.backTitle(entry.by) : words.back}
    </Deed>
  );
}
