/** A form that was posted after the session had expired, carried through sign-in so that nothing typed is lost. */
import { z } from "zod";
import { safeReturnPath } from "./return-path.server";

export interface Resend {
  path: string;
  fields: [name: string, value: string][];
  /** Files cannot be put back into a form by a page. */
  hadFiles: boolean;
}

const resendSchema = z.object({
  path: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  hadFiles: z.boolean(),
});

export async function resendOf(request: Request): Promise<Resend> {
  const url = new URL(request.url);
  const entries = [...(await request.formData()).entries()];
  return {
    path: `${url.pathname}${url.search}`,
    fields: entries.flatMap(([name, value]): Resend["fields"] =>
      typeof value === "string" ? [[name, value]] : [],
    ),
    hadFiles: entries.some(([, value]) => typeof value !== "string" && value.size > 0),
  };
}

/** The hidden `_resend` of the sign-in form; null when absent or not ours. */
export function parseResend(value: unknown): Resend | null {
  if (typeof value !== "string" || value === "") return null;
  const parsed = resendSchema.safeParse(parseJson(value));
  if (!parsed.success) return null;
  return { ...parsed.data, path: safeReturnPath(parsed.data.path) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
