import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { founder } from "~/data/sessions.server";
import { lastUnitsByOther, lastUnitsDone } from "~/http/done.server";
import { requireAccount } from "~/http/guard.server";
import { languageOfRequest } from "~/http/language.server";
import { UndoBar } from "~/ui/organize/undo-bar";

export { unlessRefused as shouldRevalidate } from "~/ui/keep-typed";

/** What the pages of the catalogue have in common: the line that says what was just done, and the way back. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { account, session } = await requireAccount(request);
  const actor = founder(account, session.device);
  const language = languageOfRequest(request);
  return { undo: await lastUnitsDone(actor, language), other: await lastUnitsByOther(actor, language) };
}

export default function CatalogueFrame() {
  const { undo, other } = useLoaderData<typeof loader>();
  return (
    <>
      <Outlet />
      <UndoBar at="/organize/units/undo" {...undo} other={other} />
    </>
  );
}
