import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

/** One nonce an answer, in `response.locals.nonce`. */
export const freshNonce: RequestHandler = (_request, response, next) => {
  response.locals.nonce = randomBytes(16).toString("base64");
  next();
};

/** Nothing is loaded from anywhere else. `development`: Vite's styles and its socket. */
export function securityHeaders(publicOrigin: string, development: boolean): RequestHandler {
  const secure = publicOrigin.startsWith("https:");
  return helmet({
    // The default, no-referrer, makes Chromium send "Origin: null" with a form, which Remix refuses.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: secure,
    // Over plain http browsers ignore it and complain in the console.
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
        fontSrc: ["'self'", "data:"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", "data:"],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        styleSrc: development
          ? ["'self'", "'unsafe-inline'"]
          : ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        // Widths of bars in charts and tables are attributes.
        styleSrcAttr: ["'unsafe-inline'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  });
}

function nonceOf(response: object): string {
  return (response as { locals: { nonce: string } }).locals.nonce;
}

/** Of the browser's own files: never taken for another type than they say. Pages get the full set after this. */
export const plainFileHeaders: RequestHandler = (_request, response, next) => {
  response.set("X-Content-Type-Options", "nosniff");
  next();
};
