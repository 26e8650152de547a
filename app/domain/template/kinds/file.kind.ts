import { z } from "zod";
import type { FieldKind } from "../field-kind";
import type { FileField } from "../template";
import type { FileValue } from "../value";

export const fileKind: FieldKind<FileField> = {
  kind: "file",
  // A file's description comes from the upload, never from the form: a posted id could name a stranger's file.
  read: () => undefined,
  inputs: () => [],
  draft: () =>
    z.strictObject({
      fileId: z.string(),
      name: z.string(),
      mime: z.string(),
      size: z.number().nonnegative(),
    }),
  problems: () => [],
  isEmpty: (value) => value === null,
  format: (_field, value) => [(value as FileValue).name],
};
