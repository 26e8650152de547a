import type { PlanScope } from "db/plan-scope";
import type { Services } from "../services.server";
import { readStoredFile } from "./store-file.server";

/**
 * The answer to a request for a plan's file, null when the plan has no such file. Always a download, except that
 * a picture may be shown inside the printed plan; whatever the bytes are, the browser runs nothing in them (every
 * answer of the host has `nosniff`, app/host/security-headers.server.ts).
 */
export async function serveFile(
  services: Services,
  scope: PlanScope,
  request: { fileId: string; inline: boolean },
): Promise<Response | null> {
  const stored = await readStoredFile(services, scope, request.fileId);
  if (!stored) return null;
  const { file, bytes } = stored;
  const shown = request.inline && file.mime.startsWith("image/");
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": file.mime,
      "Content-Length": String(bytes.length),
      "Content-Disposition": contentDisposition(shown ? "inline" : "attachment", file.name),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      // Asked again each time: who loses access loses it at once.
      "Cache-Control": "private, no-cache",
    },
  });
}

/** RFC 6266: a plain name for old programs, the true one in the encoding of RFC 5987. */
export function contentDisposition(kind: "inline" | "attachment", name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^ -~]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, percentEncoded);
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
