import { Send } from "lucide-react";
import { useWords } from "~/text/words";
import { sending } from "~/text/words/organize/sending";
import { ButtonLink } from "~/ui/button";
import { Panel } from "~/ui/panel";

/** From a finished contest to the page of the one above that takes its teams in. */
export function WayUp({ id, above }: { id: string; above: { id: string; title: string; sent: string[] } }) {
  const words = useWords(sending);
  return (
    <Panel
      title={words.up}
      hint={words.upText(above.title)}
      actions={
        <ButtonLink to={`/organize/${above.id}/below/sendings/${id}`} kind="primary" size="small" icon={Send}>
          {words.open}
        </ButtonLink>
      }
    >
      <p>{above.sent.length > 0 ? words.sent(above.sent.join(", ")) : words.noneSent}</p>
    </Panel>
  );
}
