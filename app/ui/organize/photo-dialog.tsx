import { Link } from "@remix-run/react";
import { useWords } from "~/text/words";
import { peoplePage } from "~/text/words/organize/people";
import { photoAddress } from "~/ui/avatar";
import { Dialog } from "~/ui/dialog";
import { PhotoForm } from "./photo-form";

/** Somebody's picture over the page on which their team is edited, which stays as it is. */
export function PhotoDialog({
  contest,
  person,
  photo,
  onClose,
}: {
  contest: string;
  person: { id: string; fullName: string } | null;
  photo: string | null;
  onClose: () => void;
}) {
  const words = useWords(peoplePage);
  return (
    <Dialog
      open={person !== null}
      onClose={onClose}
      title={person ? words.photo.of(person.fullName) : words.photo.title}
    >
      {person && (
        <>
          <PhotoForm
            key={person.id}
            action={`/organize/${contest}/people/${person.id}`}
            name={person.fullName}
            src={photoAddress(contest, photo)}
          />
          <p className="mt-4">
            <Link
              to={`/organize/${contest}/people/${person.id}`}
              className="font-semibold text-brand underline underline-offset-4"
            >
              {words.person.facts}
            </Link>
          </p>
        </>
      )}
    </Dialog>
  );
}
