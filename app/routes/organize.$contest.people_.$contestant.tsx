import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { change } from "~/data/door.server";
import { keepPhoto, photosOf } from "~/data/photos.server";
import { attendance } from "~/domain/arrivals";
import { setPhoto } from "~/domain/changes/photos";
import { peopleOf } from "~/domain/people";
import { isRefusal } from "~/domain/refusal";
import { find } from "~/domain/rows";
import { substitutionsOf } from "~/domain/team-day";
import { requireContest } from "~/http/guard.server";
import { reply } from "~/http/reply.server";
import { uploadedPhoto } from "~/http/upload.server";
import { useWords } from "~/text/words";
import { peoplePage } from "~/text/words/organize/people";
import { photoAddress } from "~/ui/avatar";
import { PersonFacts } from "~/ui/organize/person-facts";
import { type PhotoAnswer, PhotoForm } from "~/ui/organize/photo-form";
import { PageHeader } from "~/ui/page-header";
import { Panel } from "~/ui/panel";

export { keepTyped as clientAction, unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { contest } = await requireContest(request, params.contest ?? "", "contest.read");
  const { record } = contest;
  const listed = peopleOf(record).find((one) => one.person.id === params.contestant);
  // Also where this page goes when somebody removes whom it is about.
  if (!listed) throw redirect(`/organize/${contest.id}/people`);
  const { person, team, also } = listed;
  const there = await photosOf(contest.id);
  const day = attendance(record).find((one) => one.team.id === team.id);
  const presence: "absent" | "present" | null = !day?.arrived
    ? null
    : day.absent.some((one) => one.id === person.id)
      ? "absent"
      : "present";
  const changes = substitutionsOf(record, team.id).filter((one) => [one.out.id, one.in.id].includes(person.id));
  return {
    id: contest.id,
    person: { ...person, photo: person.photo !== null && there.has(person.photo) ? person.photo : null },
    team: { ...team, from: find(record.teams, team.id)?.origin?.contestTitle ?? "" },
    also,
    changes,
    presence,
  };
}

/** The picture. POST the file `photo`; DELETE takes it off. The rest of a person is edited with the team. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, contest } = await requireContest(request, params.contest ?? "", "setup.write");
  const contestant = params.contestant ?? "";
  if (request.method === "DELETE") return reply(await change(contest.id, actor, setPhoto(contestant, null)));
  const sent = await uploadedPhoto(request);
  if (isRefusal(sent)) return reply(sent);
  const wanted = setPhoto(contestant, await keepPhoto(contest.id, sent.type, sent.bytes));
  return reply(await change(contest.id, actor, wanted));
}

export default function Person() {
  const { id, person, team, also, changes, presence } = useLoaderData<typeof loader>();
  const told = useActionData<PhotoAnswer>();
  const words = useWords(peoplePage);
  return (
    <>
      <PageHeader
        title={person.fullName}
        sample={person.sample}
        above={<Link to={`/organize/${id}/people`}>← {words.page}</Link>}
      />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <Panel title={words.photo.title}>
          <PhotoForm
            key={person.id}
            action={`/organize/${id}/people/${person.id}`}
            name={person.fullName}
            src={photoAddress(id, person.photo)}
            told={told}
          />
        </Panel>
        <PersonFacts contest={id} person={person} team={team} also={also} changes={changes} presence={presence} />
      </div>
    </>
  );
}
