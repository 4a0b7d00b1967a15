import { z } from "zod";

const Environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe("0: any free port"),
  HOST: z.string().min(1).optional().describe("the address to listen on; without it, all of this machine"),
  DATA_DIR: z.string().min(1).default("./data"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(9).default(0).describe("how many proxies stand in front"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});
export type Environment = z.infer<typeof Environment>;

/** What the environment sets, with the defaults for what it leaves out; an empty variable counts as left out. */
export function readEnvironment(source: NodeJS.ProcessEnv): { environment: Environment } | { refusal: string } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const read = Environment.safeParse(given);
  if (read.success) return { environment: read.data };
  const wrong = read.error.issues.map(
    ({ path, message }) => `${path.join(".")}=${given[String(path[0])]} (${message})`,
  );
  return { refusal: `Biến môi trường sai / Bad environment: ${wrong.join("; ")}` };
}
