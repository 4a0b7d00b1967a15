import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Account, accountColumns, usernameOf } from "~/data/accounts.server";
import { db } from "~/data/database.server";
import { createContest } from "~/data/door.server";
import type { Actor } from "~/domain/change";
import { recordOrRefusal } from "~/domain/integrity";
import { isRefusal, type Refusal } from "~/domain/refusal";
import { reasonIn } from "~/text/words/reasons";
import { onDatabase } from "./database";
import { named } from "./files";

const usage = "npm run import -- FILE … [--account LOGIN]";

/**
 * `npm run import`: takes records of contests in, in the given order, through the door that everybody uses. They belong to
 * the account that is named, or to the only one there is. A contest that is here already stays as it is; any other refusal
 * stops the rest.
 */
export async function run(args: readonly string[]): Promise<number> {
  const given = parse(args);
  if (!given) return refuse(usage);
  return onDatabase(async () => {
    const owner = await ownerOf(given.login);
    if (typeof owner === "string") return refuse(owner);
    for (const file of given.files) {
      const refusal = await take(file, owner);
      if (refusal === null) console.log(`Đã nhập / Imported: ${file}`);
      else if (typeof refusal === "string") return refuse(`${file}: ${refusal}`);
      else if (refusal.refused === "exists") console.error(`${file}: ${reasonIn(refusal, "vi")}`);
      else return refuse(`${file}: ${reasonIn(refusal, "vi")}`);
    }
    return 0;
  });
}

function parse(args: readonly string[]) {
  try {
    const options = { account: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return positionals.length === 0 ? null : { files: positionals, login: values.account };
  } catch {
    return null;
  }
}

/** The account as somebody who may create contests, or why there is none to act for. */
async function ownerOf(login: string | undefined): Promise<Actor | string> {
  const where = login === undefined ? {} : { username: usernameOf(login) };
  const accounts: Account[] = await db().client.account.findMany({ where, select: accountColumns, take: 2 });
  const [account, another] = accounts;
  if (account && !another) {
    return { id: account.id, name: account.name, roles: ["organizer"], seat: null, device: "import" };
  }
  if (another) return `Có nhiều tài khoản, hãy nêu một / There are several accounts, name one: ${usage}`;
  return login === undefined
    ? "Chưa có tài khoản, hãy tạo trước / There is no account yet, create one first: npm run account"
    : `Không có tài khoản / There is no account: ${login}`;
}

/** Takes one file in. Answers null, or why not: a refusal, or what is wrong with the file itself. */
async function take(file: string, owner: Actor): Promise<Refusal | string | null> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(named(file), "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const record = recordOrRefusal(json);
  const made = isRefusal(record) ? record : await createContest(owner, record, "contest.imported");
  return isRefusal(made) ? made : null;
}

function refuse(line: string): number {
  console.error(line);
  return 2;
}
