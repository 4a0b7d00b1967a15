import { FileSpreadsheet } from "lucide-react";
import { useWords } from "~/text/words";
import { unitsPage } from "~/text/words/organize/units";
import { classNames } from "~/ui/class-names";
import { controlLook, Field } from "~/ui/field";
import { useHydrated } from "~/ui/hydrated";

/** Chooses a file that may be a list of units, or takes one that is dropped here. */
export function UnitFile({ read }: { read: (file: File) => void }) {
  const words = useWords(unitsPage).importing;
  const hydrated = useHydrated();
  return (
    <Field label={words.file} hint={words.fileHint}>
      {(aria) => (
        <span
          className={classNames(
            controlLook,
            "relative flex min-h-16 items-center justify-center gap-3 border-dashed focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-2",
          )}
        >
          <FileSpreadsheet aria-hidden className="size-6 shrink-0 text-brand" />
          <span className="font-semibold">{words.choose}</span>
          <input
            type="file"
            disabled={!hydrated}
            accept=".xlsx,.csv,.txt,.tsv"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) read(file);
              // The same file, corrected and saved, may be chosen again.
              event.target.value = "";
            }}
            className="absolute inset-0 cursor-pointer opacity-0"
            {...aria}
          />
        </span>
      )}
    </Field>
  );
}
