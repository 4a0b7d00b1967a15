import { ScanSearch } from "lucide-react";
import { useState } from "react";
import { agrees, lotNumber } from "../domain/draw";
import type { Drawn, DrawReport } from "../domain/draw-report";
import { useFormat, useWords } from "../text/words";
import { draw as words } from "../text/words/draw";
import { Banner } from "./banner";
import { Button } from "./button";
import { Panel } from "./panel";
import { Table, Td, Th } from "./table";

/** True when this machine, from the seed and the lots alone, comes to the published numbers and result. */
function checks({ of, seed, lots, results }: DrawReport): boolean {
  const ids = lots.map(({ id }) => id);
  const drawn = agrees({
    of,
    seed,
    lots: ids,
    performances: results.map(({ id }) => id),
    situations: results.flatMap(({ situation }) => situation?.id ?? []),
  });
  return drawn && lots.every(({ place, hash }) => lotNumber(seed, place) === hash);
}

/** A draw with all its lots, the way to compute it by hand, and a button by which this machine does. */
export function CheckDraw({ draw }: { draw: DrawReport }) {
  const said = useWords(words);
  const { verify } = said;
  const { moment, count } = useFormat();
  const [found, setFound] = useState<boolean | null>(null);
  const nameOf = (one: Drawn, of: DrawReport["of"]) =>
    one.name === "" ? said.gone : of === "situations" ? said.situation(one.name) : one.name;
  const facts = [
    [verify.part, draw.part.name],
    [verify.made, moment(draw.made.at)],
    [verify.seed, draw.seed],
    ...(draw.made.reason ? [[said.again(draw.turn), draw.made.reason]] : []),
  ];
  return (
    <div className="flex flex-col gap-6">
      {draw.replaced && <Banner tone="info">{said.replaced}</Banner>}
      {!draw.replaced && draw.changed && <Banner tone="info">{said.changed}</Banner>}
      <Panel>
        <dl className="mb-4 flex flex-wrap gap-x-10 gap-y-2">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt className="text-quiet text-sm">{label}</dt>
              <dd className="break-all font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
        {draw.lots.length === 0 ? (
          <Banner tone="warn">{verify.noLots}</Banner>
        ) : (
          <div className="flex flex-col items-start gap-3">
            <Button kind="primary" icon={ScanSearch} onClick={() => setFound(checks(draw))}>
              {verify.do}
            </Button>
            {found === true && <Banner tone="ok" title={verify.agrees(count(draw.lots.length))} />}
            {found === false && <Banner tone="danger" title={verify.differs} />}
          </div>
        )}
      </Panel>
      <Panel title={verify.results}>
        <ol className="gap-x-10 sm:columns-2">
          {draw.results.map((one) => (
            <li key={one.id} className="flex gap-3 py-0.5">
              <span className="figures w-7 shrink-0 text-right font-bold">{one.place}</span>
              <span>
                {nameOf(one.who, "order")}
                {one.who.team !== null && <span className="text-quiet"> · {one.who.team}</span>}
                {one.situation && <strong> → {nameOf(one.situation, "situations")}</strong>}
              </span>
            </li>
          ))}
        </ol>
      </Panel>
      {draw.lots.length > 0 && (
        <>
          <Panel title={verify.byHand}>
            <ol className="list-decimal pl-6">
              {[
                ...verify.steps,
                ...(draw.of === "situations" ? [verify.situations] : []),
                ...(draw.passes ? [verify.passes] : []),
              ].map((step) => (
                <li key={step} className="max-w-prose py-0.5">
                  {step}
                </li>
              ))}
            </ol>
          </Panel>
          <Panel title={verify.lots} flush>
            <Table
              caption={verify.lots}
              head={
                <tr>
                  <Th numeric>{verify.place}</Th>
                  <Th>{verify.lot}</Th>
                  <Th>{verify.text}</Th>
                  <Th>{verify.number}</Th>
                  <Th numeric>{verify.came}</Th>
                </tr>
              }
            >
              {draw.lots.map((lot) => (
                <tr key={lot.place}>
                  <Td numeric>{lot.place}</Td>
                  <Th scope="row">{nameOf(lot.what, draw.of)}</Th>
                  <Td className="font-mono">{lot.text}</Td>
                  <Td className="min-w-72 break-all font-mono text-xs">{lot.hash}</Td>
                  <Td numeric className="font-bold">
                    {lot.came}
                  </Td>
                </tr>
              ))}
            </Table>
          </Panel>
        </>
      )}
    </div>
  );
}
