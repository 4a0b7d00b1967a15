import type { ComparedField, OriginChange } from "~/domain/origin-changes";
import type { Origin } from "~/domain/record";
import { nothing } from "~/text/format";
import { useFormat, useWords } from "~/text/words";
import { sending } from "~/text/words/organize/sending";
import { teamsForm } from "~/text/words/organize/teams";
import { Badge } from "~/ui/badge";
import { Panel } from "~/ui/panel";
import { Table, Td, Th } from "~/ui/table";
import { RecordForm } from "../record-form";

/** Where a team was sent up from, when and why; and what was changed there since, to be taken over or left. */
export function TeamOrigin({
  action,
  origin,
  changes,
}: {
  action: string;
  origin: Origin;
  changes: readonly OriginChange[];
}) {
  const words = useWords(sending).origin;
  const { count, moment } = useFormat();
  const { way, rank, sent, contestTitle } = origin;
  const how = way === "rank" && rank !== null ? words.rank(count(rank)) : way === "choice" ? words.chosen : "";
  const from = way === "nomination" && contestTitle === "" ? words.nominated : words.from(contestTitle);
  return (
    <Panel title={words.title}>
      <p>{[from, how, sent && words.sent(moment(sent.at), sent.by)].filter(Boolean).join(", ")}.</p>
      {sent?.reason && <p className="text-quiet">{words.reason(sent.reason)}</p>}
      {changes.length > 0 && (
        <div className="mt-4 flex flex-col gap-3">
          <div>
            <h3 className="font-semibold">{words.changed}</h3>
            <p className="text-quiet text-sm">{words.changedText}</p>
          </div>
          <RecordForm key={changes.map(({ person }) => person).join()} action={action} values={{}} save={words.submit}>
            {() => <Changes changes={changes} />}
          </RecordForm>
        </div>
      )}
    </Panel>
  );
}

function Changes({ changes }: { changes: readonly OriginChange[] }) {
  const words = useWords(sending).origin;
  const { one } = useWords(teamsForm);
  const said = (field: ComparedField, value: string | number | null) => {
    if (field === "gender") return value === "male" || value === "female" ? one.genders[value] : nothing;
    if (field === "role" && (value === "official" || value === "reserve" || value === "support"))
      return one.roles[value];
    return value === null || value === "" ? nothing : String(value);
  };
  return (
    <Table
      caption={words.changed}
      className="rounded-md border border-line"
      head={
        <tr>
          <Th className="w-px" />
          <Th>{words.person}</Th>
          <Th>{words.here}</Th>
          <Th>{words.below}</Th>
        </tr>
      }
    >
      {changes.map(({ person, name, kind, fields }) => (
        <tr key={person}>
          <Td>
            <input
              type="checkbox"
              name="persons"
              value={person}
              aria-label={words.take(name)}
              className="size-5 accent-brand-fill"
            />
          </Td>
          <Th scope="row" className="align-top">
            {name} <Badge tone={kind === "gone" ? "warn" : "info"}>{words.kinds[kind]}</Badge>
            <span className="block font-normal text-quiet text-xs">{words.takes[kind]}</span>
          </Th>
          {(["here", "below"] as const).map((side) => (
            <Td key={side}>
              {fields.map((one) => (
                <span key={one.field} className="block">
                  {words.fields[one.field]}: {said(one.field, one[side])}
                </span>
              ))}
            </Td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
