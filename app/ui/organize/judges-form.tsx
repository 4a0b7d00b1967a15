import type { Judge, Officer } from "~/domain/record";
import { find } from "~/domain/rows";
import { unitLabel } from "~/text/units";
import { useLanguage, useWords } from "~/text/words";
import { forms } from "~/text/words/organize/forms";
import { panelForm } from "~/text/words/organize/panel";
import { Td } from "~/ui/table";
import { ChoiceCell, TextCell } from "./cell";
import { RecordForm } from "./record-form";
import { Rows } from "./rows";
import { optionsOf } from "./rules-fields";
import { UnitCell } from "./unit-picker";
import type { ShownUnit } from "./use-units";

type Given<Person> = { action: string; revision: number; fresh: string; people: readonly Person[] };
type WithUnits = { units: readonly ShownUnit[]; on: string | null };

/** The judges as one table; one of them presides. A judge's unit tells when a team of the same one is marked. */
export function JudgesForm({ action, revision, fresh, people, units, on }: Given<Judge> & WithUnits) {
  const words = useWords(panelForm);
  const chair = people.find((judge) => judge.chair)?.id ?? "";
  const language = useLanguage();
  const { line } = useWords(forms).rows;
  const unitOf = (judge: string) => find(units, find(people, judge)?.unit ?? null) ?? null;
  const judges = people.map(({ id, fullName, title, workplace }) => {
    const unit = unitOf(id);
    return { id, fullName, title, workplace, unit: unit ? unitLabel(unit, language) : "" };
  });
  return (
    <RecordForm action={action} revision={revision} values={{ judges, chair }} bare={people.length === 0}>
      {(entry) => (
        <>
          <Rows
            entry={entry}
            list="judges"
            fresh={fresh}
            blank={{ fullName: "", title: "", workplace: "", unit: "" }}
            caption={words.judges}
            head={[
              { label: words.fullName },
              { label: words.title },
              { label: words.workplace },
              { label: words.unit },
              { label: words.chair, className: "w-28 text-center" },
            ]}
            add={words.addJudge}
            none={words.noJudges}
            foot={
              <label className="inline-flex min-h-9 items-center gap-2 text-quiet text-sm">
                <input
                  type="radio"
                  name="chair"
                  value=""
                  defaultChecked={chair === ""}
                  className="size-5 accent-brand-fill"
                />
                {words.noChair}
              </label>
            }
            nameOf={(row) => String(row.fullName)}
          >
            {(row, at) => (
              <>
                <TextCell label={words.fullName} {...entry.cell("judges", at, row, "fullName")} />
                <TextCell label={words.title} {...entry.cell("judges", at, row, "title")} />
                <TextCell label={words.workplace} {...entry.cell("judges", at, row, "workplace")} />
                <UnitCell label={words.unit} unit={unitOf(row.id)} on={on} {...entry.cell("judges", at, row, "unit")} />
                <Td className="text-center">
                  <input
                    type="radio"
                    name="chair"
                    value={row.id}
                    defaultChecked={row.id === chair}
                    aria-label={`${words.chair}: ${row.fullName || line(String(at + 1))}`}
                    className="mt-2 size-5 accent-brand-fill"
                  />
                </Td>
              </>
            )}
          </Rows>
        </>
      )}
    </RecordForm>
  );
}

/** Secretaries and timekeepers as one table. */
export function OfficersForm({ action, revision, fresh, people }: Given<Officer>) {
  const words = useWords(panelForm);
  const officers = people.map(({ id, fullName, title, workplace, role }) => ({ id, fullName, title, workplace, role }));
  return (
    <RecordForm action={action} revision={revision} values={{ officers }} bare={people.length === 0}>
      {(entry) => (
        <Rows
          entry={entry}
          list="officers"
          fresh={fresh}
          blank={{ fullName: "", title: "", workplace: "", role: people.length === 0 ? "secretary" : "timekeeper" }}
          caption={words.officers}
          head={[
            { label: words.fullName },
            { label: words.title },
            { label: words.workplace },
            { label: words.role, className: "w-40" },
          ]}
          add={words.addOfficer}
          none={words.noOfficers}
          nameOf={(row) => String(row.fullName)}
        >
          {(row, at) => (
            <>
              <TextCell label={words.fullName} {...entry.cell("officers", at, row, "fullName")} />
              <TextCell label={words.title} {...entry.cell("officers", at, row, "title")} />
              <TextCell label={words.workplace} {...entry.cell("officers", at, row, "workplace")} />
              <ChoiceCell
                label={words.role}
                options={optionsOf(words.roles)}
                {...entry.cell("officers", at, row, "role")}
              />
            </>
          )}
        </Rows>
      )}
    </RecordForm>
  );
}
