import { QrCode } from "lucide-react";
import { useFormat, useWords } from "~/text/words";
import { common } from "~/text/words/common";
import { forms } from "~/text/words/organize/forms";
import { panelForm } from "~/text/words/organize/panel";
import { Badge } from "~/ui/badge";
import { ButtonLink } from "~/ui/button";
import { ConfirmForm } from "~/ui/confirm-form";
import { Table, Td, Th } from "~/ui/table";

export type SeatRole = "chair" | "judge" | "secretary" | "timekeeper" | "mc";
export type SeatRow = {
  id: string;
  name: string;
  role: SeatRole;
  devices: readonly { id: string; device: string; createdAt: string; lastSeenAt: string }[];
  /** until when a code that nobody has used yet holds */
  code: string | null;
};

/** Every seat with the devices that hold it, and the way to pair one. */
export function Devices({ id, seats, online }: { id: string; seats: readonly SeatRow[]; online: readonly string[] }) {
  const words = useWords(panelForm);
  const { rows } = useWords(forms);
  const { roles } = useWords(common);
  const { moment } = useFormat();
  return (
    <Table
      caption={rows.table(words.devices)}
      head={
        <tr>
          <Th>{words.person}</Th>
          <Th>{words.device}</Th>
          <Th>{words.since}</Th>
          <Th>{words.seen}</Th>
          <Th className="w-px">
            <span className="sr-only">{words.pair}</span>
          </Th>
        </tr>
      }
    >
      {seats.map((seat) => (
        <tr key={seat.id} className="[&>*]:align-middle">
          <Th scope="row">
            {seat.name}
            <span className="block font-normal text-quiet">{roles[seat.role]}</span>
          </Th>
          <Td>
            {seat.devices.length === 0 ? (
              <>
                <Badge tone="warn">{words.none}</Badge>
                {seat.code && (
                  <span className="mt-1 block text-quiet text-xs">{words.sheet.openBadge(moment(seat.code))}</span>
                )}
              </>
            ) : (
              seat.devices.map((one) => (
                <span key={one.id} className="block">
                  {one.device}
                </span>
              ))
            )}
          </Td>
          <Td>
            {seat.devices.map((one) => (
              <span key={one.id} className="figures block">
                {moment(one.createdAt)}
              </span>
            ))}
          </Td>
          <Td>
            {online.includes(seat.id) ? (
              <Badge tone="ok">{words.online}</Badge>
            ) : (
              seat.devices.map((one) => (
                <span key={one.id} className="figures block">
                  {moment(one.lastSeenAt)}
                </span>
              ))
            )}
          </Td>
          <Td className="w-px whitespace-nowrap">
            <span className="flex justify-end gap-2">
              <ButtonLink to={`/organize/${id}/panel/${seat.id}`} size="small">
                {seat.devices.length === 0 ? words.pair : words.again}
              </ButtonLink>
              {(seat.devices.length > 0 || seat.code) && (
                <ConfirmForm
                  label={words.cut}
                  ariaLabel={`${words.cut}: ${seat.name}`}
                  title={words.cutTitle(seat.name)}
                  confirm={words.cut}
                  action={`/organize/${id}/panel/${seat.id}`}
                  method="delete"
                  reason="none"
                  size="small"
                >
                  {words.cutText}
                </ConfirmForm>
              )}
            </span>
          </Td>
        </tr>
      ))}
    </Table>
  );
}

/** What is done to all devices at once: cards to print, and ending every one. */
export function DeviceTools({ id, seats }: { id: string; seats: readonly SeatRow[] }) {
  const words = useWords(panelForm);
  const held = seats.filter((seat) => seat.devices.length > 0 || seat.code);
  return (
    <>
      <ButtonLink to={`/organize/${id}/panel/codes`} size="small" icon={QrCode}>
        {words.sheet.link}
      </ButtonLink>
      {held.length > 0 && (
        <ConfirmForm
          label={words.cutAll}
          title={words.cutAllTitle}
          confirm={words.cutAll}
          action={`/organize/${id}/panel/devices`}
          method="delete"
          fields={{ seats: held.map(({ id: seat }) => seat).join(" ") }}
          reason="none"
          size="small"
        >
          {words.cutText}
        </ConfirmForm>
      )}
    </>
  );
}
