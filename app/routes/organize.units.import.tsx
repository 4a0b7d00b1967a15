import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { changeUnits, loadUnits } from "~/data/catalogue.server";
import { newId } from "~/data/ids.server";
import { founder } from "~/data/sessions.server";
import { importUnits } from "~/domain/changes/catalogue";
import { isRefusal } from "~/domain/refusal";
import { readForm } from "~/http/form.server";
import { PasteUnitsForm } from "~/http/forms/units";
import { requireAccount } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { onward } from "~/http/onward.server";
import { replyJson } from "~/http/reply.server";
import { useReading } from "~/live/use-reading";
import { limits, type Sheet } from "~/text/lists/sheet";
import { pastedLines } from "~/text/pasted/cells";
import { asPasted, readUnits } from "~/text/pasted/units";
import { useFormat, useWords, wordsOf } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { unitsPage } from "~/text/words/organize/units";
import { Banner } from "~/ui/banner";
import { LanguageSwitch } from "~/ui/language-switch";
import { ReadingProgress } from "~/ui/organize/lists/progress";
import { OwnId } from "~/ui/organize/own-id";
import { RecordForm } from "~/ui/organize/record-form";
import { UnitFile } from "~/ui/organize/unit-file";
import { UnitPreview } from "~/ui/organize/unit-preview";
import { AskBeforeLeaving } from "~/ui/organize/unsaved";
import { Who } from "~/ui/organize/who";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";
import { TextArea } from "~/ui/text-input";
import { WorkShell } from "~/ui/work-shell";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** The sheet with most lines: the others of a workbook are notes. */
const longest = (sheets: readonly Sheet[]): Sheet | null =>
  sheets.reduce<Sheet | null>((most, one) => (most && most.lines.length >= one.lines.length ? most : one), null);

const rowsOf = (pasted: string) => pastedLines(pasted).map(({ cells }) => cells);

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireAccount(request);
  const { title } = wordsOf(unitsPage, languageOfRequest(request)).importing;
  return { who: account.name, title, batch: newId(), ...(await loadUnits()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { account, session } = await requireAccount(request);
  const form = await readForm(request, PasteUnitsForm);
  if (!form.ok) return form.reply;
  const { pasted, batch, seen } = form.value;
  // What this very batch made is no unit that it could speak of: sent again, it makes the same.
  const present = (await loadUnits()).units.filter(({ id }) => !id.startsWith(`${batch}-`));
  const lines = readUnits(rowsOf(pasted), present, batch);
  const words = wordsOf(unitsPage, languageOfRequest(request)).importing;
  const wrong = lines.filter(({ problems }) => problems.length > 0).length;
  if (wrong > 0) return form.say(words.wrong(String(wrong)), 422, "pasted");
  if (lines.length === 0) return form.say(words.previewEmpty, 422, "pasted");
  const units = lines.filter(({ state }) => state !== "same").map(({ unit }) => unit);
  const outcome = await changeUnits(founder(account, session.device), importUnits(units), { seen });
  return isRefusal(outcome) ? form.refuse(outcome) : onward(replyJson(outcome), "/organize/units");
}

export default function ImportUnits() {
  const { who, batch, units, revision } = useLoaderData<typeof loader>();
  const { importing: words, page } = useWords(unitsPage);
  const list = useWords(lists);
  const { count } = useFormat();
  const [pasted, setPasted] = useState("");
  const [own] = useState(batch);
  const { state, read, forget } = useReading("/organize/units/reading", limits.bytes);
  const sheet = state.is === "read" ? longest(state.sheets) : null;
  useEffect(() => {
    if (sheet) setPasted(asPasted(sheet.lines.map(({ cells }) => cells)));
  }, [sheet]);
  const settled = useDeferredValue(pasted);
  const lines = useMemo(() => readUnits(rowsOf(settled), units, own), [settled, units, own]);
  const wrong = lines.filter(({ problems }) => problems.length > 0).length;
  const fine = (state: "new" | "changed") =>
    count(lines.filter((line) => line.state === state && line.problems.length === 0).length);
  return (
    <WorkShell who={<Who name={who} />} language={<LanguageSwitch />} home="/organize">
      <PageHeader title={words.title} above={<Link to="/organize/units">← {page}</Link>}>
        {words.lead}
      </PageHeader>
      <AskBeforeLeaving>
        <div className="flex flex-col gap-6">
          {state.is === "refused" && (
            <Banner tone="danger" title={list.refused(state.name)}>
              {state.why === "unreachable" ? list.unreachable : list.unreadable[state.why]}
            </Banner>
          )}
          {state.is === "reading" && <ReadingProgress name={state.name} rows={state.rows} stop={forget} />}
          <Panel>
            <UnitFile read={(file) => void read(file, file.name)} />
            {state.is === "read" && state.sheets.length > 1 && sheet && (
              <p className="mt-2 text-quiet text-sm">{words.sheet(sheet.name)}</p>
            )}
          </Panel>
          <Panel>
            <RecordForm revision={revision} values={{}} save={words.submit}>
              {(entry) => (
                <>
                  <OwnId name="batch" id={own} />
                  <TextArea
                    label={words.text}
                    hint={words.columns}
                    rows={8}
                    wrap="off"
                    name="pasted"
                    error={entry.errorOf("pasted")}
                    value={pasted}
                    onChange={(event) => setPasted(event.target.value)}
                  />
                </>
              )}
            </RecordForm>
          </Panel>
          {lines.length > 0 ? (
            <>
              <Banner tone={wrong > 0 ? "warn" : "info"} title={words.will(fine("new"), fine("changed"))}>
                {wrong > 0 && words.wrong(count(wrong))}
              </Banner>
              <Panel title={words.preview} flush>
                <UnitPreview lines={lines} />
              </Panel>
            </>
          ) : (
            <p className="text-quiet">{words.previewEmpty}</p>
          )}
        </div>
      </AskBeforeLeaving>
    </WorkShell>
  );
}
