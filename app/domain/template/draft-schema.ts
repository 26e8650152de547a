import { z, type ZodType } from "zod";

export const rawSchema = z.strictObject({ raw: z.string() });

/** A draft: the value, or the text that could not be read, or nothing. */
export function draftOf<T extends ZodType>(value: T) {
  return z.union([value, rawSchema]).nullable();
}
