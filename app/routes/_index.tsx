import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { KeyRound, MonitorPlay, TabletSmartphone, UserRound } from "lucide-react";
import { publicContests } from "~/data/contests.server";
import { type Holder, holderOf } from "~/http/home.server";
import { languageOfRequest } from "~/http/language.server";
import { redirectToSetupWhenEmpty } from "~/http/setup.server";
import { useWords, wordsOf } from "~/text/words";
import { common } from "~/text/words/common";
import { home } from "~/text/words/home";
import { Button, ButtonLink } from "~/ui/button";
import { ContestCard } from "~/ui/contest-card";
import { Empty } from "~/ui/empty";
import { LanguageSwitch } from "~/ui/language-switch";
import { Lotus } from "~/ui/lotus";
import { Panel } from "~/ui/panel";
import { WayIn } from "~/ui/way-in";
import { WorkShell } from "~/ui/work-shell";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** Open to everybody: it names only contests of which something is public already. */
export async function loader({ request }: LoaderFunctionArgs) {
  await redirectToSetupWhenEmpty();
  const [contests, holder] = await Promise.all([publicContests(), holderOf(request)]);
  return { contests, holder, title: wordsOf(home, languageOfRequest(request)).title };
}

export default function Home() {
  const { contests, holder } = useLoaderData<typeof loader>();
  const words = useWords(home);
  return (
    <WorkShell language={<LanguageSwitch />} flush>
      <div data-theme="hall" className="px-4 py-8 sm:px-6 sm:py-12">
        <div className="mx-auto flex max-w-6xl items-center gap-4 sm:gap-6">
          <Lotus className="size-12 shrink-0 text-gold sm:size-24" />
          <div>
            <h1 className="font-bold text-2xl text-brand sm:text-5xl">{words.title}</h1>
            <p className="mt-1 max-w-prose sm:text-lg">{words.lead}</p>
          </div>
        </div>
      </div>
      <div className="mx-auto flex max-w-6xl flex-col gap-8 px-4 py-6 sm:px-6 sm:py-8">
        <div className="flex flex-wrap gap-3 sm:gap-4">
          <Doors holder={holder} />
        </div>
        <section aria-labelledby="contests">
          <h2 id="contests" className="font-bold text-xl">
            {words.contests.title}
          </h2>
          <p className="mb-4 text-quiet text-sm">{words.contests.lead}</p>
          {contests.length === 0 ? (
            <Panel>
              <Empty icon={MonitorPlay} title={words.contests.empty}>
                {words.contests.emptyText}
              </Empty>
            </Panel>
          ) : (
            <ul className="grid gap-4 md:grid-cols-2">
              {contests.map(({ id, ...contest }) => (
                <li key={id}>
                  <ContestCard to={`/board/${id}`} action={words.contests.open} {...contest} />
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </WorkShell>
  );
}

/** For somebody known: the way on to their work, and the way out. For all others: the two ways in. */
function Doors({ holder }: { holder: Holder | null }) {
  const words = useWords(home);
  const { signOut } = useWords(common).actions;
  if (holder) {
    const { name, seat } = holder;
    return (
      <WayIn
        icon={seat ? TabletSmartphone : UserRound}
        title={seat ? words.present.seat(name) : words.present.account(name)}
        actions={
          <>
            <ButtonLink to={holder.home} kind="primary">
              {seat ? words.present.work : words.present.mine}
            </ButtonLink>
            <Form method="post" action="/sign-out">
              <Button type="submit">{seat ? words.present.leave : signOut}</Button>
            </Form>
          </>
        }
      />
    );
  }
  return (
    <>
      <WayIn
        icon={TabletSmartphone}
        title={words.seats.title}
        text={words.seats.text}
        actions={
          <ButtonLink to="/pair" kind="primary">
            {words.seats.open}
          </ButtonLink>
        }
      />
      <WayIn
        icon={KeyRound}
        title={words.organizers.title}
        text={words.organizers.text}
        actions={<ButtonLink to="/sign-in">{words.organizers.open}</ButtonLink>}
      />
    </>
  );
}
