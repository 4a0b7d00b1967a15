import type { ServerBuild } from "@remix-run/node";
import { troubleOf } from "~/data/health.server";

const known = new WeakMap<ServerBuild, ServerBuild>();

/**
 * The program with every loader and action answering 503, and `{trouble}`, where the disk or the file does not do what they
 * ask and they have no answer of their own to that. What else they throw passes.
 */
export function tellingTroubles(build: ServerBuild): ServerBuild {
  const done = known.get(build);
  if (done) return done;
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { loader, action } = route?.module ?? {};
    const module = {
      ...route?.module,
      ...(loader && { loader: told(loader) }),
      ...(action && { action: told(action) }),
    };
    return [id, { ...route, module }];
  });
  const telling = { ...build, routes: Object.fromEntries(routes) } as ServerBuild;
  known.set(build, telling);
  return telling;
}

type Work = (...given: unknown[]) => unknown;

function told(work: unknown): Work {
  return async (...given) => {
    try {
      return await (work as Work)(...given);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === null) throw error;
      throw Response.json({ trouble }, { status: 503, headers: { "Cache-Control": "no-store" } });
    }
  };
}
