import { area } from "../area";
import { rulesEn } from "./rules-en";
import { rulesVi } from "./rules-vi";

/** The sentences that `app/text/rules.ts` puts a contest's rules together from. */
export const rules = area({ vi: rulesVi, en: rulesEn });
