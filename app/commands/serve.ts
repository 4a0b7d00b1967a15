import { troubleOf } from "~/data/health.server";
import type { Trouble } from "~/domain/trouble";
import { readEnvironment } from "~/env.server";
import { networkAddresses } from "~/http/addresses.server";
import { ailment } from "~/text/words/ailment";
import { openServer } from "../../server";

/** `npm start` and `npm run dev`: serves until it is told to end. Answers the exit code. */
export async function run(): Promise<number> {
  const read = readEnvironment(process.env);
  if ("refusal" in read) return refuse(read.refusal);
  const { environment } = read;
  try {
    const server = await openServer(environment);
    console.log(welcome(server, environment.HOST));
    console.error(await ending());
    await server.close();
    // Remix leaves a timer of ten seconds behind each page's data, though it has long been sent: nothing waits for it.
    setImmediate(() => process.exit());
    return 0;
  } catch (error) {
    const port = environment.PORT;
    if (!(error instanceof Error)) throw error;
    // By its name: the pages are another bundle, with a class of its own.
    if (error.name === "FolderInUse") return refuse(inUse(environment.DATA_DIR, "address" in error && error.address));
    const trouble = troubleOf(error);
    if (trouble) return refuse(cannotStart(trouble));
    if (!("code" in error && error.code === "EADDRINUSE"))
      return refuse(`Không khởi động được / Could not start: ${error.message}`);
    return refuse(`Cổng ${port} đang có chương trình khác dùng; hãy chọn cổng khác, ví dụ PORT=${port + 1} npm start
Port ${port} is taken by another program; choose another one, for example PORT=${port + 1} npm start`);
  }
}

type Serving = Pick<Awaited<ReturnType<typeof openServer>>, "port" | "secure">;

/** What is told when the server is ready: where to open it, here and from other devices, and by what https is recognized. */
export function welcome({ port, secure }: Serving, host?: string): string {
  const here = `http://localhost:${port}`;
  const others = host === undefined || host === "0.0.0.0" || host === "::" ? networkAddresses() : [];
  return [
    "",
    "  Dân vận khéo đã sẵn sàng / is ready",
    `  Trên máy này      / On this machine   ${here}`,
    ...others.map((address) => `  Trong mạng nội bộ / On the network    http://${address}:${port}`),
    ...(secure ? overHttps(secure, here) : []),
    "  Dừng: Ctrl+C      / Stop: Ctrl+C",
    "",
  ].join("\n");
}

function overHttps(secure: NonNullable<Serving["secure"]>, here: string): string[] {
  if ("failed" in secure) {
    const { failed } = secure;
    const taken = failed instanceof Error && "code" in failed && failed.code === "EADDRINUSE";
    const why = taken ? "cổng đang có chương trình khác dùng / the port is taken" : failed;
    return [`  Không mở được https / No https        ${why} (HTTPS_PORT)`];
  }
  // Sixteen groups of four and a space: eight on a line.
  const half = 8 * 5;
  return [
    `  Qua https: xem    / Over https: see   ${here}/trust`,
    `  Dấu chứng chỉ     / Fingerprint       ${secure.fingerprint.slice(0, half - 1)}`,
    `${" ".repeat(40)}${secure.fingerprint.slice(half)}`,
  ];
}

/** Waits for the signal to end. A second one ends at once. */
function ending(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => resolve("Đang dừng … / Ending …"));
    }
  });
}

function inUse(folder: string, address: unknown): string {
  return `Thư mục dữ liệu ${folder} đang có một máy chủ khác dùng: hãy mở ${address || "chương trình đang chạy"}, hoặc dừng nó trước.
Another server works on the data folder ${folder}: open ${address || "it"}, or end it first.`;
}

/** The disk or the data file does not let it: what that is, and what to do. */
function cannotStart(trouble: Trouble): string {
  const [vi, en] = [ailment.vi.staff[trouble], ailment.en.staff[trouble]];
  return `Chưa khởi động được. ${vi.title}. ${vi.text}\nCould not start. ${en.title}. ${en.text}`;
}

function refuse(line: string): number {
  console.error(line);
  return 1;
}
