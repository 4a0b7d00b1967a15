import type { BallotRates } from "./ballots";
import type { FanOut } from "./fan-out";
import { table } from "./statistics";

/** What one viewer costs (nearly all of it the write itself), and each size beside plain `ws`. */
export type Measured = { base: FanOut; rows: { ours: FanOut; plain: FanOut; framed: FanOut }[] };

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const ratio = (one: number, other: number) => `×${(one / other).toFixed(2)}`;
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The fan-out: processor time of the server for 1,000 deliveries, and how long after publishing the board arrived. */
export function fanOutTable({ base, rows }: Measured): string {
  const heading = ["fan-out", "CPU ms / 1,000", "without the write", "p50 ms", "p99 ms", "others used"];
  const line = (name: string, one: FanOut, net: string) => [
    name,
    ms(one.processor),
    net,
    ms(one.p50),
    ms(one.p99),
    percent(one.others),
  ];
  const lines = rows.flatMap(({ ours, plain, framed }) => {
    // What a publication costs without viewers (write, audit, results, board), shared out over those there are.
    const net = Math.max(0, ours.processor - base.processor / ours.viewers);
    const compared = (name: string, other: FanOut) => [
      name,
      ratio(ours.processor, other.processor),
      ratio(net, other.processor),
      ratio(ours.p50, other.p50),
      ratio(ours.p99, other.p99),
      "",
    ];
    const n = ours.viewers;
    return [
      line(`${n} viewers: this program, through the door`, ours, ms(net)),
      line(`${n} viewers: ws, \`send\` to each`, plain, ms(plain.processor)),
      line(`${n} viewers: ws, one frame for all`, framed, ms(framed.processor)),
      compared(`${n} viewers: ratio to ws \`send\``, plain),
      compared(`${n} viewers: ratio to one frame`, framed),
    ];
  });
  const alone = line("1 viewer: this program, through the door", base, "");
  const bytes = rows.map(({ ours }) => ours.bytes).at(-1) ?? 0;
  const { deliveries } = base;
  return [
    `The board of the sample's final, ${bytes} bytes; ${deliveries} publications to one viewer, ${rows
      .map(({ ours }) => `${ours.deliveries / ours.viewers} to ${ours.viewers}`)
      .join(", ")}. Latency from the call that publishes: for this program it includes the durable write.`,
    "",
    table([heading, alone, ...lines]),
  ].join("\n");
}

/** Durable ballots a second, and their ratios to the bare driver. */
export function ballotTable({ count, door, fiveAtOnce, bare, bareBallotOnly, others }: BallotRates): string {
  const line = (name: string, rate: number) => [name, rate.toFixed(0), ratio(rate, bare), ratio(rate, bareBallotOnly)];
  return [
    `${count} ballots each, in turns; synchronous=FULL, a transaction each. Others used ${percent(others)} of the machine.`,
    "",
    table([
      ["durable ballots", "per second", "to the same rows", "to the ballot's row alone"],
      line("through the door, one after the other", door),
      line("through the door, five judges at once", fiveAtOnce),
      line("better-sqlite3, the same rows (ballot, audit, revision)", bare),
      line("better-sqlite3, the ballot's row alone", bareBallotOnly),
    ]),
  ].join("\n");
}
