/**
 * The fields of a posted form, with or without files; file inputs left empty are absent. The host has already
 * refused a body over its limit (app/host/limits.server.ts), and `storeFile` answers "too-large" for one file, so
 * nothing here fails for its size.
 *
 * By the platform's parser: Remix's `unstable_parseMultipartFormData` throws on a file whose name has a
 * semicolon or an equals sign.
 */
export async function readMultipart(request: Request): Promise<FormData> {
  const form = await request.formData();
  for (const [name, value] of [...form]) {
    if (value instanceof File && value.name === "" && value.size === 0) form.delete(name);
  }
  return form;
}
