import { BatteryWarning, MessageCircleWarning, MonitorSmartphone } from "lucide-react";
import type { ReactNode } from "react";
import { levels, lowBattery, type TabletHealth } from "../../../domain/tablets/tablet";
import type { WallDevice, WallSeat } from "../../../domain/tablets/wall";
import { useFormat, useWords } from "../../../text/words";
import { common } from "../../../text/words/common";
import { tabletWords } from "../../../text/words/tablets";
import { classNames } from "../../class-names";
import { useCarried, useContact } from "./facts";
import { signs, tones } from "./looks";

const frames = {
  bad: "border-4 border-danger bg-danger-soft",
  warn: "border-4 border-warn bg-warn-soft",
  none: "border-2 border-edge border-dashed bg-surface",
  good: "border-2 border-line bg-surface",
};

/** One seat with its devices: name and state for two metres away, the rest for whoever comes near. */
export function Tile({ seat, build, now }: { seat: WallSeat; build: string; now: number }) {
  const words = useWords(tabletWords);
  const roles = useWords(common).roles;
  const { hour } = useFormat();
  const Icon = signs[seat.state];
  return (
    <li className={classNames("flex min-w-0 flex-col gap-1 rounded-md p-3", frames[seat.level])}>
      <h2 className="font-bold text-3xl leading-tight">{seat.name}</h2>
      <p className={classNames("flex items-center gap-2 font-bold text-3xl leading-tight", tones[seat.level])}>
        <Icon aria-hidden className="size-11 shrink-0" />
        {words.states[seat.state]}
      </p>
      {seat.level !== "good" && <p className="font-medium">{words.why[seat.state]}</p>}
      {seat.calls.map(({ id, text, at }) => (
        <Note key={id} icon={MessageCircleWarning} tone="text-danger">
          {words.call(text, hour(at))}
        </Note>
      ))}
      {seat.devices.length > 1 && (
        <Note icon={MonitorSmartphone} tone="text-warn">
          {words.devices(seat.devices.length)}
        </Note>
      )}
      <ul className="mt-auto flex flex-col gap-2">
        {seat.devices.map((device) => (
          <Device key={device.session} device={device} build={build} now={now} several={seat.devices.length > 1} />
        ))}
      </ul>
      {seat.role !== "judge" && <p className="text-quiet">{roles[seat.role]}</p>}
    </li>
  );
}

function Note({ icon: Icon, tone, children }: { icon: typeof BatteryWarning; tone: string; children: ReactNode }) {
  return (
    <p className={classNames("flex items-start gap-2 font-semibold", tone)}>
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}

function Device({ device, build, now, several }: { device: WallDevice; build: string; now: number; several: boolean }) {
  const words = useWords(tabletWords);
  const [carried, contact] = [useCarried(), useContact()];
  const { tablet } = device;
  const level = levels[device.state];
  return (
    <li className="border-line border-t pt-1">
      <p className="flex flex-wrap justify-between gap-x-3">
        <span className="min-w-0 truncate font-semibold">{device.device}</span>
        {several && <span className={classNames("font-semibold", tones[level])}>{words.states[device.state]}</span>}
      </p>
      <p className={tablet && tablet.awaited.length > 0 ? "font-semibold text-lg" : ""}>{carried(tablet)}</p>
      {tablet?.awaited.map(({ about, revision }) => (
        <p key={`${about.performance} ${revision}`} className="truncate">
          {words.carried.about(about.team, about.part)}
        </p>
      ))}
      <p className="text-quiet">
        {words.contact.label}: <span className="figures">{contact(device, now)}</span>
      </p>
      {tablet && <Said tablet={tablet} build={build} />}
    </li>
  );
}

/** What the page says of itself. */
function Said({ tablet, build }: { tablet: TabletHealth; build: string }) {
  const words = useWords(tabletWords);
  const { page, shows, battery, windows } = tablet;
  if (tablet.heard === null) return null;
  const short = tablet.build.slice(0, 6);
  const old = tablet.build !== "" && build !== "" && tablet.build !== build;
  const shown = page === "sheet" ? words.pages.sheet(shows?.team ?? "") : page && words.pages[page];
  const low = battery !== null && !battery.charging && battery.percent < lowBattery;
  const facts = [
    shown && `${words.shows}: ${shown}`,
    battery ? !low && words.battery(battery.percent, battery.charging) : words.batteryUnknown,
    !old && words.build(short),
  ];
  return (
    <>
      <p className="text-quiet">{facts.filter(Boolean).join(" · ")}</p>
      {windows > 1 && <p className="font-semibold">{words.windows(windows)}</p>}
      {low && (
        <Note icon={BatteryWarning} tone="text-warn">
          {words.batteryLow(battery.percent)}
        </Note>
      )}
      {old && <p className="font-semibold text-warn">{words.oldBuild(short)}</p>}
    </>
  );
}
