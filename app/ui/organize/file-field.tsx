import { FileUp } from "lucide-react";
import { useState } from "react";
import { useWords } from "~/text/words";
import { contests } from "~/text/words/organize/contests";
import { classNames } from "~/ui/class-names";
import { controlLook, Field, type FieldProps } from "~/ui/field";

/** Chooses a record file. The browser's own words on such a field are in the browser's language, so ours lie over them. */
export function FileField(props: FieldProps) {
  const words = useWords(contests).bringIn;
  const [name, setName] = useState("");
  return (
    <Field {...props}>
      {(aria) => (
        <span
          className={classNames(
            controlLook,
            "relative flex items-center gap-3 focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-2",
          )}
        >
          <FileUp aria-hidden className="size-5 shrink-0 text-brand" />
          <span className={name === "" ? "text-quiet" : undefined}>
            {name === "" ? words.choose : words.chosen(name)}
          </span>
          <input
            type="file"
            name="file"
            accept=".json,application/json"
            onChange={(event) => setName(event.target.files?.[0]?.name ?? "")}
            className="absolute inset-0 cursor-pointer opacity-0"
            {...aria}
          />
        </span>
      )}
    </Field>
  );
}
