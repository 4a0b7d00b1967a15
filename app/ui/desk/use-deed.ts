import { useRef, useState } from "react";
import { useWords } from "../../text/words";
import { desk as words } from "../../text/words/desk";
import { type Errors, type Method, useDesk } from "./context";
import { newId } from "./new-id";

export type DeedTarget = {
  /** The resource below the contest's desk, like `performance/…/marking`. */
  to: string;
  method?: Method;
  fields?: { [name: string]: string };
  /** It makes something, so that it needs an id: chosen once, and again only after the server has taken it. */
  makes?: boolean;
};

/** So long after a deed is done its button stays busy, in milliseconds: a second tap of a finger must not press it again. */
export const settling = 600;

/** What was said of a press: of which target, and how many changes of the target it outlives. */
type Said = { errors: Errors; of: string; outlives: number };

/**
 * Sends one deed at a time. `errors` stay until the next try, or until the button stands for something else: what is
 * advised (press again!) would be done to that. A refusal outlives the first change, which is the very news that it
 * speaks of. `general` is what belongs to no field.
 */
export function useDeed({ to, method = "POST", fields, makes = false }: DeedTarget) {
  const { contest, send } = useDesk();
  const failed = useWords(words).failed;
  const id = useRef<string | null>(null);
  const under = useRef(false);
  const [busy, setBusy] = useState(false);
  const of = JSON.stringify([to, method, fields]);
  const [said, setSaid] = useState<Said>({ errors: {}, of, outlives: 0 });
  const { errors } = said;
  const say = (found: Errors, outlives: number) => setSaid({ errors: found, of, outlives });
  if (said.of !== of) say(said.outlives > 0 ? errors : {}, Math.max(0, said.outlives - 1));

  const run = async (typed: { [name: string]: string } = {}): Promise<"done" | Errors> => {
    if (under.current) return {};
    under.current = true;
    setBusy(true);
    if (makes) id.current ??= newId();
    const made: { [name: string]: string } = id.current === null ? {} : { id: id.current };
    const sent = await send(`/desk/${contest}/${to}`, method, { ...made, ...fields, ...typed });
    const free = () => {
      under.current = false;
      setBusy(false);
    };
    if (sent.done) setTimeout(free, settling);
    else free();
    const found = sent.done ? {} : "errors" in sent ? sent.errors : { "": [failed[sent.failure]] };
    say(found, "errors" in sent ? 1 : 0);
    if (!sent.done) return found;
    id.current = null;
    return "done";
  };
  return { run, busy, errors, general: generalOf(errors), forget: () => say({}, 0) };
}

function generalOf(errors: Errors): string | null {
  return errors[""]?.[0] ?? null;
}
