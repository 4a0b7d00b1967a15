import { useState } from "react";
import type { Kin } from "~/domain/kinship";
import { useFormat, useWords } from "~/text/words";
import { kinship } from "~/text/words/kinship";
import { Badge } from "~/ui/badge";
import { Checkbox } from "~/ui/checkbox";
import { ConfirmForm } from "~/ui/confirm-form";
import { Panel } from "~/ui/panel";
import { Select } from "~/ui/select";
import { OwnId } from "./own-id";

type Named = { id: string; name: string };

/** Judges near a team: why, what is left of the panel without them, and the organizers' decision. */
export function KinPanel({
  id,
  kin,
  judges,
  teams,
  fresh,
}: {
  id: string;
  kin: readonly Kin[];
  judges: readonly { id: string; fullName: string }[];
  teams: readonly Named[];
  fresh: string;
}) {
  const words = useWords(kinship);
  return (
    <div id="near">
      <Panel
        title={words.title}
        hint={kin.length === 0 ? words.none : words.hint}
        actions={<Other id={id} judges={judges} teams={teams} fresh={fresh} />}
        flush
      >
        <ul className="divide-y divide-line">
          {kin.map((one) => (
            <li
              key={`${one.judge.id} ${one.team.id}`}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-3"
            >
              <Pair one={one} />
              <Settle id={id} one={one} fresh={fresh} />
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function Pair({ one }: { one: Kin }) {
  const words = useWords(kinship);
  const { count } = useFormat();
  const { judge, team, near, decided, panels } = one;
  return (
    <div className="min-w-0 flex-1 basis-80">
      <p className="flex flex-wrap items-center gap-x-2 font-semibold">
        {words.pair(judge.name, team.name)}
        {decided === null ? (
          <Badge tone="warn">{words.undecided}</Badge>
        ) : (
          <Badge tone={decided.recused ? "danger" : "ok"}>{decided.recused ? words.recused : words.marks}</Badge>
        )}
      </p>
      <p className="text-quiet text-sm">{near ? words.near[near.by](near.with) : words.other}</p>
      {decided && <p className="text-sm">{words.because(decided.made.reason, decided.made.by)}</p>}
      {decided?.recused !== false && (
        <ul className="text-sm">
          {panels.map(({ part, left, needed }) => (
            <li key={part} className={left < needed ? "font-semibold text-warn" : "text-quiet"}>
              {(left < needed ? words.short : words.left)(part, count(left), count(needed))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Settle({ id, one: { judge, team, decided }, fresh }: { id: string; one: Kin; fresh: string }) {
  const words = useWords(kinship);
  const at = `/desk/${id}/team/${team.id}/recusal`;
  if (decided) {
    return (
      <ConfirmForm
        label={words.back}
        ariaLabel={`${words.back}: ${words.pair(judge.name, team.name)}`}
        title={words.backTitle}
        confirm={words.back}
        action={at}
        method="delete"
        fields={{ judge: judge.id }}
        size="small"
      >
        {words.backText}
      </ConfirmForm>
    );
  }
  return (
    <ConfirmForm
      label={words.decide}
      ariaLabel={`${words.decide}: ${words.pair(judge.name, team.name)}`}
      title={words.decideTitle(judge.name, team.name)}
      confirm={words.decide}
      action={at}
      fields={{ judge: judge.id }}
      kind="primary"
      size="small"
    >
      <OwnId id={fresh} />
      <Choices />
    </ConfirmForm>
  );
}

function Choices() {
  const words = useWords(kinship);
  return (
    <fieldset>
      <legend className="font-semibold text-sm">{words.what}</legend>
      {(["yes", "no"] as const).map((value) => (
        <Checkbox
          key={value}
          type="radio"
          name="recused"
          value={value}
          defaultChecked={value === "yes"}
          label={words.choices[value]}
        />
      ))}
      <p className="text-quiet text-sm">{words.decideText}</p>
    </fieldset>
  );
}

/** A judge who asks not to mark a team, for a reason that no list knows. */
function Other({
  id,
  judges,
  teams,
  fresh,
}: {
  id: string;
  judges: readonly { id: string; fullName: string }[];
  teams: readonly Named[];
  fresh: string;
}) {
  const words = useWords(kinship);
  const [team, setTeam] = useState(teams[0]?.id ?? "");
  return (
    <ConfirmForm
      label={words.add}
      title={words.addTitle}
      confirm={words.decide}
      action={`/desk/${id}/team/${team}/recusal`}
      fields={{ recused: "yes" }}
      kind="quiet"
      size="small"
    >
      <OwnId id={`${fresh}-o`} />
      <div className="flex flex-col gap-4">
        <Select
          name="judge"
          label={words.judge}
          options={judges.map(({ id: value, fullName }) => ({ value, label: fullName }))}
        />
        <Select
          label={words.team}
          options={teams.map(({ id: value, name }) => ({ value, label: name }))}
          value={team}
          onChange={(event) => setTeam(event.target.value)}
        />
        <p className="text-quiet text-sm">{words.decideText}</p>
      </div>
    </ConfirmForm>
  );
}
