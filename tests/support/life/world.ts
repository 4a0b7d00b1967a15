import { expect } from "vitest";
import { reopen } from "~/domain/changes/confirmation";
import { revokeDecision } from "~/domain/changes/decisions";
import { openMarking } from "~/domain/changes/stage";
import { type Draft, phaseOf, readTexts, type SentBallot } from "~/domain/draft";
import { type Page, type Storage, storage, type Tab, tab } from "./device";
import { performances, server } from "./hall";
import { network } from "./network";
import { type Witnessed, witness } from "./witness";

export type Device = Witnessed & { store: Storage; tabs: Tab[]; newId: () => string };

/** Lets everything that is ready to go on do so. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A hall: the server, the judges' devices, what lies between them, and somebody who watches. */
export function world() {
  const [hall, net] = [server(), network()];
  const watcher = witness(hall);
  const devices: Device[] = [];
  let bought = 0;

  function openTab(device: Device): Tab {
    const { judge, name, store, newId } = device;
    const send = async (performance: string, sent: SentBallot) => {
      const answer = await net.ask(name, () => hall.receive(judge, performance, sent));
      if (answer) watcher.heard(device, performance, sent, answer);
      return answer ?? { kind: "unreachable" as const };
    };
    const load = (performance: string) => net.ask(name, () => hall.page(judge, performance));
    const shows = ({ ballot }: Page) => ballot && device.shown.add(ballot.id);
    const opened = tab(store, load, send, newId, shows);
    device.tabs.push(opened);
    return opened;
  }

  /** A judge takes a device in hand, and its pages are loaded. */
  function take(judge: string): void {
    const name = `device${++bought}`;
    let made = 0;
    const store: Storage = storage((...given) => watcher.changed(device, ...given));
    const device = { name, judge, shown: new Set<string>(), store, tabs: [], newId: () => `${name}.${++made}` };
    watcher.met(device);
    devices.push(device);
    const opened = openTab(device);
    for (const performance of performances) opened.show(performance, hall.page(judge, performance));
  }

  const drafts = (): (readonly [Device, string, Draft])[] =>
    devices.flatMap((device) => [...device.store.drafts].map(([of, draft]) => [device, of, draft] as const));

  /** The network is well again: every page loads and sends, until nothing is left to do. */
  async function heal(): Promise<void> {
    for (let round = 0; round < 20; round++) {
      for (const { store, tabs } of devices) {
        for (const one of tabs) {
          for (const performance of performances) void one.load(performance);
          if (store.outbox.pending().length > 0) void one.flush();
        }
      }
      for (let letters = 0; net.inFlight() > 0 && letters < 1000; letters++) {
        net.deliver(0);
        await settle();
      }
      net.giveUp();
      await settle();
      if (drafts().every(([, , draft]) => phaseOf(draft) !== "pending")) break;
    }
    for (const [, , draft] of drafts()) watcher.settled(draft);
  }

  return {
    hall,
    net,
    devices,
    settle,
    openTab,
    take,
    heal,
    check: watcher.check,
    /** Every performance takes ballots again, from both judges. */
    reopen(): void {
      for (const performance of performances) {
        hall.carryOut(reopen(performance, "xem lại"));
        hall.carryOut(openMarking(performance));
      }
      for (const { id } of hall.ill()) hall.carryOut(revokeDecision(id, "đỡ rồi"));
    },
    /** What a judge handed in last on the only device they ever had is what stands, unless it lies there with a reason. */
    lastWordStands(): void {
      for (const { judge, store } of devices.filter((one) => watcher.hasOne(one.judge))) {
        for (const performance of performances) {
          const [last, draft] = [watcher.lastWord(judge, performance), store.drafts.get(performance)];
          if (!last || (draft && phaseOf(draft) !== "received")) continue;
          expect(watcher.own(judge, performance).at(-1)?.marks).toEqual(last);
        }
      }
    },
    /** Where something is left on a device, the judge is asked, and hands it in: then it stands. */
    async finish(): Promise<void> {
      for (const [device, performance, draft] of drafts()) {
        const page = hall.page(device.judge, performance);
        const { marks, missing, problems } = readTexts(draft.texts, page.criteria);
        const whole = missing.length + Object.keys(problems).length === 0;
        if (phaseOf(draft) === "received" || !whole) continue;
        const [at] = device.tabs;
        await heal();
        at?.choose(performance, true);
        at?.handIn(performance);
        await heal();
        expect(watcher.own(device.judge, performance).at(-1)?.marks).toEqual(marks);
      }
    },
  };
}
export type World = ReturnType<typeof world>;
