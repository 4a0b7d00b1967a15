import { Link } from "@remix-run/react";
import { CalendarDays, ChevronRight, MapPin } from "lucide-react";
import { useFormat } from "../text/words";
import { SampleMark } from "./sample-mark";

export type ContestCardProps = {
  to: string;
  title: string;
  subtitle: string;
  level: string;
  place: string;
  startsOn: string | null;
  endsOn: string | null;
  sample: boolean;
  /** what following the card does */
  action: string;
};

/** A contest in a list, all of it one link: what, when, where. */
export function ContestCard({ to, title, subtitle, level, place, startsOn, endsOn, sample, action }: ContestCardProps) {
  const { days } = useFormat();
  const when = days(startsOn, endsOn);
  const above = [level, subtitle].filter(Boolean).join(" · ");
  return (
    <Link
      to={to}
      className="group flex h-full flex-col gap-1 rounded-md border border-line border-l-4 border-l-gold bg-surface px-5 py-4 text-ink no-underline shadow-card transition-colors hover:border-gold"
    >
      <span className="flex flex-wrap items-center justify-between gap-2 text-quiet text-sm">
        {above}
        {sample && <SampleMark />}
      </span>
      <span lang="vi" className="text-balance font-bold text-lg">
        {title}
      </span>
      <span className="flex flex-wrap gap-x-4 gap-y-1 text-quiet text-sm">
        {when && (
          <span className="figures inline-flex items-center gap-1.5">
            <CalendarDays aria-hidden className="size-4 shrink-0" />
            {when}
          </span>
        )}
        {place && (
          <span className="inline-flex items-center gap-1.5">
            <MapPin aria-hidden className="size-4 shrink-0" />
            {place}
          </span>
        )}
      </span>
      <span className="mt-auto inline-flex items-center gap-1 pt-1 font-semibold text-brand text-sm group-hover:underline">
        {action}
        <ChevronRight aria-hidden className="size-4 shrink-0" />
      </span>
    </Link>
  );
}
