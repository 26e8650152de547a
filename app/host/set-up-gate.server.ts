import type { RequestHandler } from "express";
import { isSetUp } from "~/server/auth/invitations.server";
import type { Services } from "~/server/services.server";
import { sendPlainPage } from "./plain-page.server";

const OPEN = /^\/(first-run\/|language$|health$|__manifest)/;

/** On a server without accounts only the first-use link works. */
export function setUpGate(services: Services): RequestHandler {
  let setUp = false;
  return async (request, response, next) => {
    setUp ||= await isSetUp(services);
    if (setUp || OPEN.test(request.path)) return next();
    sendPlainPage(request, response, {
      status: 503,
      code: "not-set-up",
      title: "common.notSetUpTitle",
      body: "common.notSetUpBody",
    });
  };
}
