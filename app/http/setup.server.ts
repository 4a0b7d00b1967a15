import { redirect } from "@remix-run/node";
import { countAccounts } from "~/data/accounts.server";

/** On a server without any account, every page that people come in by leads to the creation of the first. */
export async function redirectToSetupWhenEmpty(): Promise<void> {
  if ((await countAccounts()) === 0) throw redirect("/setup");
}
