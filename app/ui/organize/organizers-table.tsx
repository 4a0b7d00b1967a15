import { useWords } from "~/text/words";
import { organizersPage } from "~/text/words/organize/organizers";
import { ConfirmForm } from "~/ui/confirm-form";
import { Table, Td, Th } from "~/ui/table";

export type Organizer = { id: string; username: string; name: string };

/** Who organizes the contest; the last one stays, and the table says why. */
export function OrganizersTable({
  action,
  organizers,
  self,
}: {
  action: string;
  organizers: readonly Organizer[];
  self: string;
}) {
  const words = useWords(organizersPage);
  const only = organizers.length === 1;
  return (
    <>
      <Table
        caption={words.page}
        head={
          <tr>
            <Th>{words.name}</Th>
            <Th>{words.username}</Th>
            <Th className="w-px">
              <span className="sr-only">{words.remove}</span>
            </Th>
          </tr>
        }
      >
        {organizers.map(({ id, username, name }) => (
          <tr key={id} className="[&>*]:align-middle">
            <Th scope="row">
              {name} {id === self && <span className="font-normal text-quiet">({words.you})</span>}
            </Th>
            <Td>{username}</Td>
            <Td className="w-px whitespace-nowrap">
              {!only && (
                <ConfirmForm
                  label={words.remove}
                  ariaLabel={`${words.remove}: ${name}`}
                  title={words.removeTitle(name)}
                  confirm={words.removeYes}
                  action={action}
                  method="delete"
                  fields={{ account: id }}
                  reason="none"
                  size="small"
                >
                  {id === self ? words.removeSelf : words.removeText}
                </ConfirmForm>
              )}
            </Td>
          </tr>
        ))}
      </Table>
      {only && <p className="border-line border-t px-4 py-3 text-quiet text-sm">{words.last}</p>}
    </>
  );
}
