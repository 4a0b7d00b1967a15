import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  type ShouldRevalidateFunction,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import "~/ui/theme.css";
import { isTrouble, type Trouble } from "~/domain/trouble";
import { languageOfRequest } from "~/http/language.server";
import { build } from "~/live/build";
import { useServerClock } from "~/live/server-clock";
import { WordsProvider } from "~/text/words";
import { common } from "~/text/words/common";
import { house } from "~/text/words/house";
import { type Dress, fonts } from "~/ui/fonts";
import { unlessRefused } from "~/ui/keep-typed";
import { useNonce } from "~/ui/nonce";
import { ServerClockProvider } from "~/ui/server-clock";
import { kindOf, WentWrong } from "~/ui/went-wrong";

export function loader({ request }: LoaderFunctionArgs) {
  return { language: languageOfRequest(request) };
}

/**
 * Only a form changes the language. Asked for with every page, it would put an error in the place of a page whose own
 * loader can do without the network.
 */
export const shouldRevalidate: ShouldRevalidateFunction = (asked) =>
  asked.formMethod !== undefined && unlessRefused(asked);

export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const language = data?.language ?? "vi";
  const title = error ? house[language][kindOf(statusOf(error))].title : common[language].product;
  return [{ title }];
};

/** The frame of every page, also of the one that says what went wrong. */
export function Layout({ children }: { children: ReactNode }) {
  const language = useRouteLoaderData<typeof loader>("root")?.language ?? "vi";
  const nonce = useNonce();
  const dress = useMatches().map(({ handle }) => (handle as Dress | undefined)?.fonts);
  return (
    <html lang={language} data-build={build}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        {fonts[dress.includes("hall") ? "hall" : "work"].map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
        ))}
        <Links />
      </head>
      <body>
        <WordsProvider language={language}>{children}</WordsProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return (
    <ServerClockProvider value={useServerClock()}>
      <Outlet />
    </ServerClockProvider>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <WentWrong status={statusOf(error)} trouble={troubleIn(error)} />;
}

/** What the server said of its own trouble (`app/http/trouble.server.ts`). */
function troubleIn(error: unknown): Trouble | null {
  const said = isRouteErrorResponse(error) && typeof error.data === "object" ? String(error.data?.trouble) : "";
  return isTrouble(said) ? said : null;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}
