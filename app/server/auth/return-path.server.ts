/** A path of this site to go back to; anything that could lead elsewhere becomes "/". */
export function safeReturnPath(value: unknown): string {
  if (typeof value !== "string" || !/^\/(?![/\\])/.test(value)) return "/";
  const base = "http://inside.invalid";
  if (!URL.canParse(value, base)) return "/";
  const url = new URL(value, base);
  return url.origin === base ? `${url.pathname}${url.search}` : "/";
}
