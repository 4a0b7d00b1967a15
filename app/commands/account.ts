import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { createAccount } from "~/data/accounts.server";
import { isRefusal } from "~/domain/refusal";
import { newAccount } from "~/http/account-forms.server";
import { reasonIn } from "~/text/words/reasons";
import { ask, canAsk, firstLine } from "./ask";
import { onDatabase } from "./database";

const usage = `npm run account -- LOGIN "HỌ TÊN / NAME" [--password-stdin]
  Mật khẩu được hỏi, hoặc đọc từ đầu vào chuẩn; không có ai để hỏi thì được tạo và in ra.
  The password is asked for, or read from standard input; with nobody to ask, one is made and printed.`;

/** `npm run account`: creates an organizer's account without a browser. Answers the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const given = parse(args);
  if (!given) return refuse(usage);
  const username = given.username ?? (canAsk() ? await ask("Tên đăng nhập / Login") : "");
  const name = given.name ?? (canAsk() ? await ask("Họ tên / Name") : "");
  if (username === "" || name === "") return refuse(usage);
  const password = await choosePassword(given.passwordStdin);
  const typed = newAccount("vi").safeParse({ username, name, password: password.value, again: password.again });
  if (!typed.success) return refuse(typed.error.issues.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return onDatabase(async () => {
    const made = await createAccount(typed.data);
    if (isRefusal(made)) return refuse(`${made.at ?? ""}: ${reasonIn(made, "vi")}`);
    console.log(`Đã tạo tài khoản / Account created: ${made.username} (${made.name})`);
    if (password.made) console.log(`Mật khẩu / Password: ${password.value}`);
    return 0;
  });
}

function parse(args: readonly string[]) {
  try {
    const options = { "password-stdin": { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [username, name, ...more] = positionals;
    return more.length > 0 ? null : { username, name, passwordStdin: values["password-stdin"] === true };
  } catch {
    return null;
  }
}

async function choosePassword(fromInput: boolean): Promise<{ value: string; again: string; made: boolean }> {
  if (fromInput || !canAsk()) {
    const value = fromInput ? await firstLine() : randomBytes(12).toString("base64url");
    return { value, again: value, made: !fromInput };
  }
  const value = await ask("Mật khẩu / Password", true);
  return { value, again: await ask("Nhập lại / Again", true), made: false };
}

function refuse(line: string): number {
  console.error(line);
  return 2;
}
