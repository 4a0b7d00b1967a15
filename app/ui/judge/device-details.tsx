import { useLocation } from "@remix-run/react";
import type { DeviceFacts } from "../../domain/device";
import { useWords } from "../../text/words";
import { deviceWords } from "../../text/words/device";
import { Banner } from "../banner";
import { ButtonLink } from "../button";

/** What this device can do for its judge, for whoever helps; above it what a judge must know, where https is missing. */
export function DeviceDetails({ facts }: { facts: DeviceFacts | null }) {
  const words = useWords(deviceWords).details;
  const { pathname } = useLocation();
  if (facts === null) return null;
  const offline = facts.offline ? words.offlineYes : facts.secure ? words.offlineNot : words.offlineNever;
  const lines = [
    [words.address, facts.secure ? words.secure : words.insecure],
    [words.offline, offline],
    [words.kept, words.keptBy[facts.kept]],
    [words.awake, facts.awake ? words.awakeYes : words.awakeNot],
    [words.build, facts.build],
  ];
  return (
    <section className="flex flex-col gap-3">
      {!facts.secure && (
        <Banner
          tone="info"
          title={words.withoutTitle}
          actions={
            <ButtonLink to={`/trust?next=${encodeURIComponent(pathname)}`} reloadDocument>
              {words.trust}
            </ButtonLink>
          }
        >
          {words.without}
        </Banner>
      )}
      <details className="text-sm">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-quiet underline underline-offset-4">
          {words.title}
        </summary>
        <dl className="mt-2 grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
          {lines.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-quiet">{name}</dt>
              <dd className="font-medium">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
