import { Link } from "@remix-run/react";
import { Ellipsis, Mic, TriangleAlert } from "lucide-react";
import type { DeskPerformance } from "../../domain/desk/performance";
import { useFormat, useWords } from "../../text/words";
import { desk } from "../../text/words/desk";
import { Badge } from "../badge";
import { classNames } from "../class-names";
import { Select } from "../select";
import { useDesk } from "./context";
import { Deed } from "./deed";
import { Folded } from "./folded";
import { PeopleNotes } from "./people-notes";

/** Which performance this is about, and, when it is another one, what is on stage. */
export function Head({
  one,
  stage,
  size = "small",
}: {
  one: DeskPerformance;
  stage: { id: string; team: string; part: string } | null;
  /** on a tablet: large targets, and no word on where the stage is */
  size?: "small" | "touch";
}) {
  const words = useWords(desk);
  const { coefficient } = useFormat();
  const about = [
    one.part.roundName,
    one.part.name,
    words.order.place(one.place.n, one.place.of),
    one.part.coefficient === 10_000 ? null : words.performance.coefficient(coefficient(one.part.coefficient)),
  ];
  return (
    <header className="flex flex-wrap items-start gap-x-4 gap-y-1">
      <div className="min-w-0 flex-1">
        <h1 className="font-bold text-xl leading-tight">
          {one.team.number !== null && (
            <span className="font-semibold text-quiet">{words.order.number(one.team.number)} · </span>
          )}
          {one.team.name}
        </h1>
        <p className="text-quiet text-sm">
          {one.contestant && <strong className="text-ink">{one.contestant} · </strong>}
          {about.filter(Boolean).join(" · ")}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {one.onStage && (
          <Badge tone="brand" icon={Mic} className="text-sm">
            {words.order.onStage}
          </Badge>
        )}
        {!one.onStage && !stage && size === "small" && (
          <span className="text-quiet text-sm">{words.performance.emptyStage}</span>
        )}
        <OtherDecisions one={one} size={size} />
      </div>
      {!one.onStage && stage && (
        <p className="flex basis-full flex-wrap items-center gap-x-2 rounded-md bg-warn-soft px-3 py-1 text-sm">
          <TriangleAlert aria-hidden className="size-4 shrink-0 text-warn" />
          <span>{words.performance.elsewhere(stage.team, stage.part)}</span>
          <Link to="?" aria-keyshortcuts="G" preventScrollReset className="font-semibold text-brand underline">
            {words.performance.goToStage}
          </Link>
        </p>
      )}
      <PeopleNotes people={one.people} />
      {one.out && (
        <p className="flex basis-full flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-danger-soft px-3 py-1.5 text-sm">
          <strong className="text-danger">{words.out[one.out.kind]}</strong>
          <span className="min-w-0 flex-1">{one.out.reason}</span>
          <TakeBack one={one} size={size} />
        </p>
      )}
    </header>
  );
}

function TakeBack({ one, size }: { one: DeskPerformance; size: "small" | "touch" }) {
  const words = useWords(desk).performance;
  const { can } = useDesk();
  if (!can("decision.write") || !one.out) return null;
  const to = one.out.kind === "no-show" ? `performance/${one.id}/no-show` : `team/${one.team.id}/standing`;
  return (
    <Deed to={to} method="DELETE" size={size} ask={{ title: words.takeBack, reason: true }}>
      {words.takeBack}
    </Deed>
  );
}

/** What is rare and must not lie under the finger: the team, or this performance, does not take part. */
function OtherDecisions({ one, size }: { one: DeskPerformance; size: "small" | "touch" }) {
  const words = useWords(desk);
  const { can } = useDesk();
  if (!can("decision.write") || one.out || one.confirmation) return null;
  const kinds = (["absent", "withdrawn", "disqualified"] as const).map((value) => ({ value, label: words.out[value] }));
  return (
    <Folded
      title={words.performance.more}
      className={classNames(size === "touch" ? "size-14" : "size-9", "grid place-items-center")}
      button={
        <>
          <Ellipsis aria-hidden className="size-5" />
          <span className="sr-only">{words.performance.more}</span>
        </>
      }
    >
      <Deed
        to={`team/${one.team.id}/standing`}
        makes
        size={size}
        className="justify-start text-left"
        ask={{
          title: `${words.performance.standing}: ${one.team.name}`,
          text: words.performance.standingText,
          reason: true,
          danger: true,
          fields: (errors) => (
            <Select
              name="standing"
              label={words.performance.standingKind}
              options={kinds}
              placeholder
              error={errors.standing}
            />
          ),
        }}
      >
        {words.performance.standing}
      </Deed>
      <Deed
        to={`performance/${one.id}/no-show`}
        makes
        size={size}
        className="justify-start text-left"
        ask={{ title: words.performance.noShow, text: words.performance.noShowText, reason: true, danger: true }}
      >
        {words.performance.noShow}
      </Deed>
    </Folded>
  );
}
