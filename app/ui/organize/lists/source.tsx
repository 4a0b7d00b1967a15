import { Download, FileSpreadsheet } from "lucide-react";
import { type ListKind, listKinds } from "~/domain/lists/outcome";
import { useWords } from "~/text/words";
import { lists } from "~/text/words/organize/lists";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { classNames } from "~/ui/class-names";
import { controlLook, Field } from "~/ui/field";
import { useHydrated } from "~/ui/hydrated";
import { TextArea } from "~/ui/text-input";
import { FileLink } from "./file-link";

/** What the list is of, and where it comes from: a file, chosen or dropped, or cells pasted. */
export function ListSource({
  kind,
  setKind,
  at,
  pasted,
  setPasted,
  read,
}: {
  kind: ListKind;
  setKind: (kind: ListKind) => void;
  /** where this contest's lists are */
  at: string;
  pasted: string;
  setPasted: (text: string) => void;
  read: (file: Blob, name: string) => void;
}) {
  const words = useWords(lists);
  const hydrated = useHydrated();
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) read(file, file.name);
  };
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <fieldset>
          <legend className="font-semibold text-sm">{words.kind}</legend>
          <div className="flex flex-wrap gap-x-6">
            {listKinds.map((one) => (
              <Checkbox
                key={one}
                type="radio"
                name="kind"
                value={one}
                checked={kind === one}
                onChange={() => setKind(one)}
                label={words.kinds[one]}
              />
            ))}
          </div>
        </fieldset>
        <div className="flex flex-col gap-1">
          <FileLink href={`${at}/templates/${kind}.xlsx`} icon={Download}>
            {words.template(words.kinds[kind])}
          </FileLink>
          <span className="text-quiet text-sm">{words.templateHint}</span>
        </div>
      </div>
      <Field label={words.file} hint={words.fileHint}>
        {(aria) => (
          <span
            className={classNames(
              controlLook,
              "relative flex min-h-20 items-center justify-center gap-3 border-dashed focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-2",
            )}
          >
            <FileSpreadsheet aria-hidden className="size-6 shrink-0 text-brand" />
            <span className="font-semibold">{words.choose}</span>
            <input
              type="file"
              disabled={!hydrated}
              accept=".xlsx,.csv,.txt,.tsv"
              onChange={(event) => {
                take(event.target.files);
                // The same file, corrected and saved, may be chosen again.
                event.target.value = "";
              }}
              className="absolute inset-0 cursor-pointer opacity-0"
              {...aria}
            />
          </span>
        )}
      </Field>
      <div className="flex flex-col items-start gap-3">
        <TextArea
          label={words.paste}
          hint={words.pasteHint}
          rows={4}
          wrap="off"
          className="w-full"
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button disabled={!hydrated || pasted.trim() === ""} onClick={() => read(new Blob([pasted]), words.pasteName)}>
          {words.pasteDo}
        </Button>
      </div>
    </div>
  );
}
