import { Form } from "@remix-run/react";
import type { Cut } from "~/domain/sending";
import { useWords } from "~/text/words";
import { sending } from "~/text/words/organize/sending";
import { Button } from "~/ui/button";
import { NumberInput } from "~/ui/number-input";
import { Select } from "~/ui/select";
import { optionsOf } from "../rules-fields";

/** How many go by rank. It only asks for the list again: nobody is taken by it. */
export function CutForm({ cut, blocs }: { cut: Cut; blocs: boolean }) {
  const words = useWords(sending).one;
  return (
    <Form
      method="get"
      preventScrollReset
      className="grid items-end gap-5 sm:grid-cols-2 lg:grid-cols-[10rem_1fr_1fr_1fr_auto]"
    >
      <NumberInput whole label={words.best} name="best" defaultValue={cut.best} />
      {blocs ? (
        <Select label={words.of} name="of" options={optionsOf(words.ofs)} defaultValue={cut.of} />
      ) : (
        <input type="hidden" name="of" value="round" />
      )}
      <NumberInput whole label={words.rest} name="bestOfRest" defaultValue={cut.bestOfRest} />
      <Select label={words.onTie} name="onTie" options={optionsOf(words.onTies)} defaultValue={cut.onTie} />
      <Button type="submit">{words.show}</Button>
    </Form>
  );
}
