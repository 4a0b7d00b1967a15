import { Link } from "@remix-run/react";
import { ListOrdered, MonitorPlay, Network, Projector, Save } from "lucide-react";
import { useWords } from "~/text/words";
import { overview } from "~/text/words/organize/overview";
import { Panel } from "~/ui/panel";

/** Where one goes on the day. */
export function Doors({ id }: { id: string }) {
  const words = useWords(overview);
  const doors = [
    { to: `/desk/${id}`, icon: MonitorPlay, name: words.desk, hint: words.deskHint },
    { to: `/board/${id}`, icon: Projector, name: words.board, hint: words.boardHint },
    { to: `/organize/${id}/results`, icon: ListOrdered, name: words.results, hint: words.resultsHint },
    { to: `/organize/${id}/below`, icon: Network, name: words.below, hint: words.belowHint },
  ];
  return (
    <Panel title={words.day} flush>
      <ul className="divide-y divide-line">
        {doors.map(({ to, icon: Icon, name, hint }) => (
          <li key={to}>
            <Link to={to} className="-outline-offset-2 flex items-start gap-3 px-4 py-3 hover:bg-row">
              <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
              <span>
                <span className="block font-semibold">{name}</span>
                <span className="text-quiet text-sm">{hint}</span>
              </span>
            </Link>
          </li>
        ))}
        <li>
          <a
            href={`/organize/${id}/record.json`}
            download
            className="-outline-offset-2 flex items-start gap-3 px-4 py-3 hover:bg-row"
          >
            <Save aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
            <span>
              <span className="block font-semibold">{words.export}</span>
              <span className="text-quiet text-sm">{words.exportHint}</span>
            </span>
          </a>
        </li>
      </ul>
    </Panel>
  );
}
