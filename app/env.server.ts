import { z } from "zod";

const Environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe("0: any free port"),
  HTTPS_PORT: z
    .union([z.literal("off"), z.coerce.number().int().min(0).max(65_535)])
    .optional()
    .describe("the port of https with a certificate of its own, or off"),
  HOST: z.string().min(1).optional().describe("the address to listen on; without it, all of this machine"),
  DATA_DIR: z.string().min(1).default("./data"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(9).default(0).describe("how many proxies stand in front"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});
export type Environment = z.infer<typeof Environment>;

/** The port of https where none is named: beside http's, so that both can be told to people in one breath. */
const usualSecurePort = 3443;

/**
 * The port on which https is served with a certificate that the machine makes itself; null for none. It is on without being
 * asked for, because who needs it in a hall would not know to ask; not behind a proxy, whose certificate is the better one.
 */
export function securePort({ HTTPS_PORT, NODE_ENV, TRUST_PROXY }: Environment): number | null {
  if (HTTPS_PORT !== undefined) return HTTPS_PORT === "off" ? null : HTTPS_PORT;
  return NODE_ENV === "production" && TRUST_PROXY === 0 ? usualSecurePort : null;
}

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
