import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";
import { sendPlainPage } from "./plain-page.server";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what another site's page tries to post here with this person's cookie.
 *
 * Browsers of 2023 and later say in Sec-Fetch-Site where a request comes from, on https and localhost;
 * otherwise Origin must be the public origin or the address that was asked. A request with neither header
 * does not come from a browser's page (all send Origin with a post since 2020): it carries no cookie that
 * it was not given by hand, and is let through. SameSite=Lax on the session cookie is the second lock.
 */
export function sameOriginGuard(publicOrigin: string): RequestHandler {
  return (request, response, next) => {
    if (READING.has(request.method) || isSameOrigin(request.headers, publicOrigin)) return next();
    sendPlainPage(request, response, {
      status: 403,
      code: "cross-origin",
      title: "common.crossOriginTitle",
      body: "common.crossOriginBody",
      params: { origin: request.headers.origin ?? "?", expected: publicOrigin },
    });
  };
}

export function isSameOrigin(headers: IncomingHttpHeaders, publicOrigin: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin, host } = headers;
  if (origin === undefined || origin === publicOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * Remix compares Origin with the host it thinks it has, and answers a difference with a blank error.
 * After the guard both are the public origin, whatever a proxy wrote into Host.
 */
export function presentPublicOrigin(publicOrigin: string): RequestHandler {
  const { host, protocol } = new URL(publicOrigin);
  return (request, _response, next) => {
    request.headers.host = host;
    request.headers["x-forwarded-host"] = host;
    if (request.headers.origin !== undefined) request.headers.origin = publicOrigin;
    Object.defineProperty(request, "protocol", { value: protocol.slice(0, -1) });
    next();
  };
}
