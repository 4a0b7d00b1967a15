import { Link } from "@remix-run/react";
import { unitSpan, unitTitle } from "~/text/units";
import { useLanguage } from "~/text/words";
import type { ShownUnit } from "./use-units";

/** Units as links to their pages, each with what tells it from others of its name. */
export function UnitLinks({ units }: { units: readonly ShownUnit[] }) {
  const language = useLanguage();
  return (
    <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
      {units.map((unit) => (
        <li key={unit.id}>
          <Link
            to={`/organize/units/${unit.id}`}
            className="inline-block py-1 font-medium text-brand underline-offset-4 hover:underline"
          >
            {unitTitle(unit)}
          </Link>
          <span className="text-quiet text-sm"> {unitSpan(unit, language)}</span>
        </li>
      ))}
    </ul>
  );
}
