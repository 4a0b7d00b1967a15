import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";

const self = "'self'";

/** The same host over WebSocket: Safari before 16 does not count it as 'self'. */
function socketOf(request: IncomingMessage): string {
  const host = request.headers.host ?? "";
  return /^[A-Za-z0-9.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : self;
}

const nonceOf = (_request: IncomingMessage, response: ServerResponse) =>
  `'nonce-${(response as ServerResponse & { locals: { nonce: string } }).locals.nonce}'`;

/**
 * The security headers of every answer. Scripts run only from this server or with the answer's nonce, which is put in
 * `response.locals.nonce`. `strict-transport-security` goes out over https alone, so that a hall's laptop without a
 * certificate stays reachable. Vite puts styles into the page by script in development.
 */
export function securityHeaders(development: boolean): RequestHandler {
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [self],
        scriptSrc: [self, nonceOf],
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
  return (request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64");
    if (request.secure) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
    policy(request, response, next);
  };
}
