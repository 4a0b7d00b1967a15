import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useEffect, useState } from "react";
import { languageOfRequest } from "~/http/language.server";
import { nextOf } from "~/http/next.server";
import { certificateOf, secureNow, secureOrigin } from "~/http/secure/state.server";
import { useTrust } from "~/live/use-trust";
import { useWords, wordsOf } from "~/text/words";
import { trustWords } from "~/text/words/trust";
import { Banner } from "~/ui/banner";
import { Button, ButtonLink } from "~/ui/button";
import { DoorShell } from "~/ui/door-shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Leads a device to the server's https: `next` in the query is the place to go on to. */
export function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const secure = secureNow();
  return {
    title: wordsOf(trustWords, languageOfRequest(request)).title,
    origin: secure && secureOrigin(url.host),
    fingerprint: secure && certificateOf(secure).fingerprint,
    next: nextOf(url.searchParams.get("next")),
  };
}

export default function TrustPage() {
  const { origin, fingerprint, next } = useLoaderData<typeof loader>();
  const words = useWords(trustWords);
  const { trust, check } = useTrust(origin);
  const own = useOwnKind();
  if (origin === null || fingerprint === null) {
    return (
      <DoorShell title={words.title} lead={words.lead}>
        <Banner tone="warn" title={words.off}>
          {words.offText}
        </Banner>
      </DoorShell>
    );
  }
  const trusted = trust === "trusted";
  return (
    <DoorShell
      title={words.title}
      lead={words.lead}
      above={
        <Banner
          tone={trusted ? "ok" : "info"}
          title={words.states[trust]}
          actions={!trusted && <Button onClick={check}>{words.again}</Button>}
        >
          {trusted && words.first}
        </Banner>
      }
    >
      <div className="flex flex-col gap-5">
        {trusted ? (
          <ButtonLink to={origin + next} reloadDocument kind="primary" size="touch">
            {words.go}
          </ButtonLink>
        ) : (
          <ButtonLink to="/trust/dan-van-kheo.crt" reloadDocument kind="primary" size="touch">
            {words.download}
          </ButtonLink>
        )}
        <section className="flex flex-col gap-1">
          <h2 className="font-semibold text-lg">{words.steps}</h2>
          {kinds.map((kind) => (
            <details key={kind} open={kind === own} className="border-line border-b py-1">
              <summary className="flex min-h-11 items-center font-medium">{words.devices[kind].name}</summary>
              <ol className="mb-3 list-decimal space-y-1 pl-6">
                {words.devices[kind].steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          ))}
        </section>
        <section>
          <h2 className="font-semibold">{words.fingerprint}</h2>
          <p className="my-1 font-mono text-sm">{fingerprint}</p>
          <p className="text-quiet text-sm">
            {words.compare} {words.limits}
          </p>
        </section>
      </div>
    </DoorShell>
  );
}

const kinds = ["android", "apple", "windows", "mac"] as const;

/** What this device is. iPads call themselves Macs, and are told by their fingers. */
function useOwnKind(): (typeof kinds)[number] | null {
  const [kind, setKind] = useState<(typeof kinds)[number] | null>(null);
  useEffect(() => {
    const { userAgent, maxTouchPoints } = navigator;
    if (/Android/.test(userAgent)) setKind("android");
    else if (/iPad|iPhone/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) setKind("apple");
    else if (/Windows/.test(userAgent)) setKind("windows");
    else if (/Macintosh/.test(userAgent)) setKind("mac");
  }, []);
  return kind;
}
