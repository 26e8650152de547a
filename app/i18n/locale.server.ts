/** In which language a request is answered: cookie, else the account's, else the browser's, else Spanish. */
import { LOCALES, type Locale } from "../domain/template/text";

const COOKIE = "lang";
const YEAR_SECONDS = 365 * 24 * 60 * 60;

export function chooseLocale(request: {
  cookie: string | null | undefined;
  accountLocale: Locale | null;
  acceptLanguage: string | null | undefined;
}): Locale {
  return (
    cookieLocale(request.cookie ?? "") ??
    request.accountLocale ??
    acceptedLocale(request.acceptLanguage ?? "") ??
    "es"
  );
}

export function localeCookie(locale: Locale, secure: boolean): string {
  return `${COOKIE}=${locale}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}

export function parseLocale(value: unknown): Locale | null {
  return LOCALES.find((locale) => locale === value) ?? null;
}

function cookieLocale(header: string): Locale | null {
  const found = header.split(/;\s*/).find((pair) => pair.startsWith(`${COOKIE}=`));
  return parseLocale(found?.slice(COOKIE.length + 1));
}

/** RFC 9110 §12.5.4: "pt-BR,pt;q=0.9,en;q=0.8". */
function acceptedLocale(header: string): Locale | null {
  const wanted = header.split(",").map((part) => {
    const [tag = "", ...params] = part.trim().split(";");
    const quality = params.find((param) => param.trim().startsWith("q="));
    return { language: tag.slice(0, 2).toLowerCase(), q: quality ? Number(quality.trim().slice(2)) : 1 };
  });
  wanted.sort((a, b) => b.q - a.q);
  for (const { language, q } of wanted) {
    const locale = parseLocale(language);
    if (locale && q > 0) return locale;
  }
  return null;
}
