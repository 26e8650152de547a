/** The Express application around Remix: what holds for every route stands here, in the order it happens. */
import { createRequestHandler, type GetLoadContextFunction } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Services } from "~/server/services.server";
import { branchHandlers } from "./branch-handlers.server";
import { bodyLimits, generalRateLimit, signInRateLimit } from "./limits.server";
import { sendPlainPage } from "./plain-page.server";
import { requestLog } from "./request-log.server";
import { presentPublicOrigin, sameOriginGuard } from "./same-origin.server";
import { freshNonce, plainFileHeaders, securityHeaders } from "./security-headers.server";
import { setUpGate } from "./set-up-gate.server";

/** Where pages and browser files come from: a finished build, or Vite while developing. */
export interface Frontend {
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Answers the browser's files. */
  files: RequestHandler[];
  development: boolean;
}

export function createHost(services: Services, frontend: Frontend): Express {
  const { settings } = services;
  const host = express();
  host.disable("x-powered-by");
  host.set("trust proxy", settings.trustedProxies);

  // Files need no policy of a page: a kilobyte of headers on each would be paid a dozen times on a slow line.
  if (!frontend.development) host.use(compression(), plainFileHeaders, ...frontend.files);
  host.use(freshNonce, securityHeaders(settings.origin, frontend.development));
  if (frontend.development) host.use(...frontend.files);

  host.use(requestLog(services.log, services.newId));
  host.use(generalRateLimit(settings.requestsPerMinute));
  host.use(["/sign-in", "/sign-in.data"], signInRateLimit());
  host.use(sameOriginGuard(settings.origin), bodyLimits, setUpGate(services));
  host.use(presentPublicOrigin(settings.origin));
  host.all("*", remixHandler(services, frontend));
  host.use(lastResort(services));
  return host;
}

function remixHandler(services: Services, { build }: Frontend): RequestHandler {
  const getLoadContext: GetLoadContextFunction = (request, response) => ({
    services,
    nonce: response.locals.nonce as string,
    requestId: String(request.id),
    clientAddress: request.ip ?? "",
  });
  return typeof build === "function"
    ? createRequestHandler({ build, mode: "development", getLoadContext })
    : branchHandlers(build, getLoadContext);
}

/** What no route caught. The reason goes to the log, never to the page. */
function lastResort(services: Services): ErrorRequestHandler {
  return (error, request, response, next) => {
    services.log.error({ err: error, requestId: request.id }, "request failed in the host");
    if (response.headersSent) return next(error);
    sendPlainPage(request, response, {
      status: 500,
      code: "failed",
      title: "common.failureTitle",
      body: "common.failureBody",
      requestId: String(request.id),
    });
  };
}
