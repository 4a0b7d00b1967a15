import { useWords } from "~/text/words";
import { door } from "~/text/words/door";
import { organizersPage } from "~/text/words/organize/organizers";
import { PasswordInput } from "~/ui/password-input";
import { TextInput } from "~/ui/text-input";
import { RecordForm } from "./record-form";

/** Adds an account that is there already, by its login name. */
export function AddOrganizer({ action }: { action: string }) {
  const words = useWords(organizersPage);
  return (
    <RecordForm action={action} values={{ username: "" }} save={words.addDo} label={words.add}>
      {(entry) => (
        <TextInput
          label={words.username}
          className="max-w-md"
          autoCapitalize="none"
          spellCheck={false}
          {...entry.text("username")}
        />
      )}
    </RecordForm>
  );
}

/** Makes an account with its first password, and adds it. */
export function NewOrganizer({ action }: { action: string }) {
  const words = useWords(organizersPage);
  const { fields } = useWords(door);
  return (
    <RecordForm
      action={action}
      values={{ name: "", username: "", password: "" }}
      save={words.createDo}
      label={words.create}
    >
      {(entry) => (
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <TextInput label={words.name} className="sm:col-span-2" {...entry.text("name")} />
          <TextInput
            label={words.username}
            hint={fields.usernameHint}
            autoCapitalize="none"
            spellCheck={false}
            {...entry.text("username")}
          />
          <PasswordInput
            label={words.password}
            hint={fields.passwordHint}
            show={fields.show}
            autoComplete="new-password"
            {...entry.text("password")}
          />
        </div>
      )}
    </RecordForm>
  );
}
