import type { Bloc } from "~/domain/record";
import { useWords } from "~/text/words";
import { teamsForm } from "~/text/words/organize/teams";
import { ChoiceCell, TextCell } from "./cell";
import { RecordForm } from "./record-form";
import { Rows } from "./rows";
import { optionsOf } from "./rules-fields";

/** The blocs or clusters of a contest, as one table. */
export function BlocsForm({
  action,
  revision,
  fresh,
  blocs,
}: {
  action: string;
  revision: number;
  fresh: string;
  blocs: readonly Bloc[];
}) {
  const words = useWords(teamsForm);
  return (
    <RecordForm
      action={action}
      revision={revision}
      values={{ blocs }}
      bare={blocs.length === 0}
      className="flex flex-col gap-4"
    >
      {(entry) => (
        <Rows
          entry={entry}
          list="blocs"
          fresh={fresh}
          blank={{ name: "", kind: "bloc" }}
          caption={words.blocs}
          head={[{ label: words.blocName }, { label: words.blocKind, className: "w-40" }]}
          add={words.addBloc}
          movable
          nameOf={(row) => String(row.name)}
        >
          {(row, at) => (
            <>
              <TextCell label={words.blocName} {...entry.cell("blocs", at, row, "name")} />
              <ChoiceCell
                label={words.blocKind}
                options={optionsOf(words.blocKinds)}
                {...entry.cell("blocs", at, row, "kind")}
              />
            </>
          )}
        </Rows>
      )}
    </RecordForm>
  );
}
