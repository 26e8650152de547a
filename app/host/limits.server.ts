/** How much and how often a client may send. */
import type { Request, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { sendPlainPage } from "./plain-page.server";

const MEGABYTE = 1_000_000;
const FORM_MEGABYTES = 2;
/** Forms with files: pictures, documents, plan files. */
const UPLOAD_MEGABYTES = 25;

const MINUTE = 60_000;
/** A whole municipality may stand behind one address. */
const FAILED_SIGN_INS = 60;

/**
 * Refuses a body that is too large by its Content-Length, before it is read; Node holds a body to that
 * length. A body without one (chunked) is refused: no browser sends a form like that.
 */
export const bodyLimits: RequestHandler = (request, response, next) => {
  if (request.headers["transfer-encoding"] !== undefined) {
    return sendPlainPage(request, response, {
      status: 411,
      code: "length-required",
      title: "common.unknownLengthTitle",
      body: "common.unknownLengthBody",
    });
  }
  const limit = isUpload(request) ? UPLOAD_MEGABYTES : FORM_MEGABYTES;
  if (Number(request.headers["content-length"] ?? 0) <= limit * MEGABYTE) return next();
  sendPlainPage(request, response, {
    status: 413,
    code: "too-large",
    title: "common.tooLargeTitle",
    body: "common.tooLargeBody",
    params: { limit },
  });
};

function isUpload(request: Request): boolean {
  return request.headers["content-type"]?.startsWith("multipart/form-data") ?? false;
}

/** Every request of one address, files of the program aside; `perMinute` 0 switches it off. */
export function generalRateLimit(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({ windowMs: MINUTE, limit: perMinute, ...answer });
}

/** Failed sign-ins of one address, whatever the account; of one account: app/server/auth/sign-in-attempts. */
export function signInRateLimit(): RequestHandler {
  return rateLimit({
    windowMs: 15 * MINUTE,
    limit: FAILED_SIGN_INS,
    skipSuccessfulRequests: true,
    skip: (request) => request.method !== "POST",
    ...answer,
  });
}

const answer = {
  standardHeaders: "draft-8",
  legacyHeaders: false,
  handler: ((request, response) =>
    sendPlainPage(request, response, {
      status: 429,
      code: "too-many-requests",
      title: "common.tooManyTitle",
      body: "common.tooManyBody",
    })) satisfies RequestHandler,
} as const;
