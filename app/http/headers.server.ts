import { randomBytes } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { TLSSocket } from "node:tls";
import type { RequestHandler } from "express";
import helmet from "helmet";
import { secureOrigin } from "./secure/state.server";

const self = "'self'";

/**
 * The same host over WebSocket: Safari before 16 does not count it as 'self'. The same server over https, so that a page
 * without it can find out whether its device trusts it (`/trust`).
 */
function socketOf(request: IncomingMessage): string {
  const host = request.headers.host ?? "";
  if (!/^[A-Za-z0-9.:[\]-]+$/.test(host)) return self;
  return [`ws://${host}`, `wss://${host}`, secureOrigin(host)].filter(Boolean).join(" ");
}

const nonceOf = (_request: IncomingMessage, response: ServerResponse) =>
  `'nonce-${(response as ServerResponse & { locals: { nonce: string } }).locals.nonce}'`;

/** `scripts`: what inline scripts may run. Vite puts styles into the page by script in development. */
function policyWith(scripts: typeof nonceOf, development: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [self],
        scriptSrc: [self, scripts],
        scriptSrcAttr: ["'none'"],
        styleSrc: development ? [self, "'unsafe-inline'"] : [self],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: [self, "data:", "blob:"],
        fontSrc: [self],
        connectSrc: [self, socketOf],
        objectSrc: ["'none'"],
        baseUri: [self],
        formAction: [self],
        frameAncestors: [self],
      },
    },
    // Without an Origin on our own forms, old browsers could not be told from another site.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
}

const opener = { "Cross-Origin-Opener-Policy": "same-origin" };
const overHttps = { "Strict-Transport-Security": "max-age=31536000", ...opener };

/**
 * The security headers of every answer. Scripts run only from this server or with the answer's nonce, which is put in
 * `response.locals.nonce`. `strict-transport-security` goes out only where a proxy that is trusted says https: a hall's
 * laptop must stay reachable without a certificate, and once it has another one.
 */
export function securityHeaders(development: boolean): RequestHandler {
  const policy = policyWith(nonceOf, development);
  return (request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    if (request.secure) response.set(request.socket instanceof TLSSocket ? opener : overHttps);
    policy(request, response, next);
  };
}

/**
 * The same headers for a page that is made once for everybody, and so can hold no nonce: of its inline scripts those run
 * whose hashes (`'sha256-…'`) are named. All that changes from one request to the next is put into what was made before.
 */
export function steadyHeaders(trustProxy: boolean) {
  const [scripts, host] = ["'scripts'", "host.invalid"];
  const made: OutgoingHttpHeaders = {};
  const setHeader = (name: string, value: string) => Object.assign(made, { [name]: value });
  const nobody = { headers: { host } } as IncomingMessage;
  policyWith(() => scripts, false)(nobody, { setHeader, removeHeader: () => {} } as never, () => {});
  const { "Content-Security-Policy": policy, ...others } = made;

  return (request: IncomingMessage, hashes: readonly string[]): OutgoingHttpHeaders => {
    const sockets = socketOf(request);
    const here = sockets === self ? String(policy).replaceAll(/wss?:\/\/host\.invalid ?/g, "") : String(policy);
    const secure = trustProxy && String(request.headers["x-forwarded-proto"] ?? "").startsWith("https");
    return {
      ...others,
      ...(secure ? overHttps : {}),
      "Content-Security-Policy": here.replace(scripts, hashes.join(" ")).replaceAll(host, request.headers.host ?? ""),
    };
  };
}
