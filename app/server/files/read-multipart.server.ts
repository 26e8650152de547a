import { unstable_parseMultipartFormData, type UploadHandlerPart } from "@remix-run/node";
import { MAX_FILE_BYTES } from "./store-file.server";

/**
 * The fields of a posted form, with or without files. A file over the limit arrives one byte too long and no
 * longer, so that `storeFile` answers "too-large" and memory stays bounded; how long the whole body may be is the
 * host's rule (app/host/limits.server.ts). File inputs left empty are absent.
 */
export async function readMultipart(request: Request): Promise<FormData> {
  const isMultipart = request.headers.get("Content-Type")?.startsWith("multipart/form-data") ?? false;
  return isMultipart ? unstable_parseMultipartFormData(request, readPart) : request.formData();
}

async function readPart({
  filename,
  contentType,
  data,
}: UploadHandlerPart): Promise<File | string | undefined> {
  if (filename === undefined) return new TextDecoder().decode(Buffer.concat(await chunksOf(data, Infinity)));
  const chunks = await chunksOf(data, MAX_FILE_BYTES + 1);
  return filename === "" ? undefined : new File(chunks, filename, { type: contentType });
}

/** Reads to the end even when it keeps no more: the parts behind it are in the same stream. */
async function chunksOf(data: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let kept = 0;
  for await (const chunk of data) {
    if (kept >= limit) continue;
    // A copy: the parser reuses its buffer.
    const part = new Uint8Array(chunk.subarray(0, limit - kept));
    chunks.push(part);
    kept += part.length;
  }
  return chunks;
}
