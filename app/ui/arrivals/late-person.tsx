import { useWords } from "~/text/words";
import { teamsForm } from "~/text/words/organize/teams";
import type { Errors } from "~/ui/desk/context";
import { NumberInput } from "~/ui/number-input";
import { Select } from "~/ui/select";
import { TextInput } from "~/ui/text-input";

/** What is asked of somebody who is on no list: the name, and what can be had at the door. */
export function LatePersonFields({ errors }: { errors: Errors }) {
  const words = useWords(teamsForm).one;
  const roles = (["reserve", "official", "support"] as const).map((value) => ({ value, label: words.roles[value] }));
  const genders = (["male", "female"] as const).map((value) => ({ value, label: words.genders[value] }));
  return (
    <>
      <TextInput name="fullName" label={words.fullName} required error={errors.fullName} />
      <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3">
        <Select name="role" label={words.role} options={roles} defaultValue="reserve" error={errors.role} />
        <NumberInput name="birthYear" label={words.birthYear} whole optional error={errors.birthYear} />
        <Select name="gender" label={words.gender} options={genders} placeholder={words.genders[""]} optional />
      </div>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextInput name="title" label={words.title} optional error={errors.title} />
        <TextInput name="workplace" label={words.workplace} optional error={errors.workplace} />
      </div>
    </>
  );
}
