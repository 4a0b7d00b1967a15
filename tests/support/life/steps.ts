import fc from "fast-check";
import { confirm, reopen } from "~/domain/changes/confirmation";
import { decide, revokeDecision } from "~/domain/changes/decisions";
import { closeMarking, openMarking } from "~/domain/changes/stage";
import type { Tab } from "./device";
import { criteria, performances } from "./hall";
import type { Device, World } from "./world";

/** What a step falls on, of all that there is when it happens. */
const place = {
  device: fc.nat({ max: 5 }),
  tab: fc.nat({ max: 5 }),
  letter: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 5 })),
  performance: fc.constantFrom(...performances, ...performances.slice(0, 1)),
  criterion: fc.constantFrom(...criteria),
  mark: fc.constantFrom("1", "4", "9,5", "12", "25", ""),
  mine: fc.boolean(),
};
type Place = { [Key in keyof typeof place]: (typeof place)[Key] extends fc.Arbitrary<infer Value> ? Value : never };
type Now = Omit<Place, "device" | "tab"> & { hall: World; device: Device; tab: Tab; at: number };

const carryOut = ({ hall }: Now, ...given: Parameters<World["hall"]["carryOut"]>) => void hall.hall.carryOut(...given);

/** All that can happen, and how often it does beside the others. What is not possible as things stand changes nothing. */
const deeds: { [does: string]: readonly [weight: number, deed: (now: Now) => void] } = {
  "a mark is typed": [4, ({ tab, performance, criterion, mark }) => tab.type(performance, criterion, mark)],
  "it is marked and handed in": [
    10,
    ({ tab, performance, mark }) => {
      tab.revise(performance);
      for (const criterion of criteria) tab.type(performance, criterion, mark);
      tab.handIn(performance);
    },
  ],
  "it is handed in": [4, ({ tab, performance }) => tab.handIn(performance)],
  "it is revised": [3, ({ tab, performance }) => tab.revise(performance)],
  "the revision is let go of": [1, ({ tab, performance }) => tab.cancel(performance)],
  "the judge chooses": [2, ({ tab, performance, mine }) => tab.choose(performance, mine)],
  "the page loads": [5, ({ tab, performance }) => void tab.load(performance)],
  "the page tries again": [3, ({ tab }) => void tab.flush()],
  "the page loses patience": [2, ({ hall, device }) => hall.net.giveUp(device.name)],
  "the page is opened anew": [
    1,
    ({ hall, device, tab, performance }) => {
      tab.close();
      device.tabs.splice(device.tabs.indexOf(tab), 1);
      void hall.openTab(device).load(performance);
    },
  ],
  "another tab is opened": [
    1,
    ({ hall, device, performance }) => {
      if (device.tabs.length < 3) void hall.openTab(device).load(performance);
    },
  ],
  "the device dies and is replaced": [
    1,
    ({ hall, device }) => {
      for (const one of device.tabs) one.close();
      hall.devices.splice(hall.devices.indexOf(device), 1);
      hall.take(device.judge);
    },
  ],
  "the judge takes another device as well": [
    1,
    ({ hall, device }) => {
      if (hall.devices.length < 4) hall.take(device.judge);
    },
  ],
  "the network is quick": [
    4,
    ({ hall: { net } }) => {
      for (let letters = 2 * net.inFlight(); letters > 0; letters--) net.deliver(0);
    },
  ],
  "a letter arrives": [12, ({ hall, letter }) => hall.net.deliver(letter)],
  "a letter comes twice": [3, ({ hall, letter }) => hall.net.duplicate(letter)],
  "a letter is lost": [2, ({ hall, letter }) => hall.net.lose(letter)],
  "the server is killed and restarts": [1, ({ hall }) => hall.net.cut()],
  "the chair confirms": [2, (now) => carryOut(now, confirm(`c-${now.at}`, now.performance, "biên bản"))],
  "the chair reopens": [2, (now) => carryOut(now, reopen(now.performance, "xem lại"))],
  "marking is closed": [1, (now) => carryOut(now, closeMarking(now.performance, "mở nhầm"))],
  "marking is opened": [2, (now) => carryOut(now, openMarking(now.performance))],
  "the judge falls ill": [
    1,
    (now) => {
      const ill = { kind: "judge-away", judge: now.device.judge, performance: now.performance, why: "absent" } as const;
      carryOut(now, decide({ id: `ill-${now.at}`, ...ill }, "ốm"));
    },
  ],
  "whoever was ill is back": [
    2,
    (now) => {
      for (const { id } of now.hall.hall.ill()) carryOut(now, revokeDecision(id, "đỡ rồi"));
    },
  ],
};

const weighed = Object.entries(deeds).map(([does, [weight]]) => ({ weight, arbitrary: fc.constant(does) }));
export const step = fc.record({ does: fc.oneof(...weighed), ...place });
export type Step = Place & { does: string };

/** Carries one step out, the `at`th. */
export function happen(hall: World, { does, ...given }: Step, at: number): void {
  const device = hall.devices[given.device % hall.devices.length] as Device;
  const tab = device.tabs[given.tab % device.tabs.length] as Tab;
  deeds[does]?.[1]({ ...given, hall, device, tab, at });
}
