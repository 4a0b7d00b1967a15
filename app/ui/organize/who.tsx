import { Form, Link } from "@remix-run/react";
import { LogOut } from "lucide-react";
import { useWords } from "~/text/words";
import { common } from "~/text/words/common";

/** Who is signed in, and the way out. Whoever has an account gets to it by the name. */
export function Who({ name, account = true }: { name: string; account?: boolean }) {
  const words = useWords(common).actions;
  return (
    <span className="inline-flex items-center gap-1">
      {account ? (
        <Link to="/account" className="max-w-48 truncate py-2 font-medium text-ink underline-offset-4 hover:underline">
          {name}
        </Link>
      ) : (
        <span className="max-w-48 truncate font-medium">{name}</span>
      )}
      <Form method="post" action="/sign-out">
        <button
          type="submit"
          aria-label={words.signOut}
          title={words.signOut}
          className="grid size-9 place-items-center rounded-sm text-quiet hover:bg-sunken hover:text-ink"
        >
          <LogOut aria-hidden className="size-4" />
        </button>
      </Form>
    </span>
  );
}
