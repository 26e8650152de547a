import type { Locale } from "~/domain/template/text";
import { escaped } from "./answer-markup";
import type { PrintAssets } from "./print-input";

interface DocumentHead {
  locale: Locale;
  title: string;
  css: string;
  /** Of the answer's Content-Security-Policy; absent in files. */
  nonce?: string;
}

/** A page that stands alone: one style element, no script. */
export function htmlDocument({ locale, title, css, nonce }: DocumentHead, body: string): string {
  const attributes = nonce ? ` nonce="${nonce}"` : "";
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style${attributes}>
${css}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

export function fontFaces({ fontUrl, italicFontUrl }: PrintAssets): string {
  const face = (style: string, url: string) =>
    `@font-face{font-family:"Source Sans 3 Variable";font-style:${style};font-weight:200 900;font-display:block;src:url("${url}") format("woff2")}`;
  return [face("normal", fontUrl), face("italic", italicFontUrl)].join("\n");
}
