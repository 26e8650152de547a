/** Dates as people write them, read to ISO. Day before month, as in es, pt and British en; ISO always. */

const MONTH_NAMES = [
  ["enero", "ene", "january", "jan", "janeiro"],
  ["febrero", "feb", "february", "fevereiro", "fev"],
  ["marzo", "mar", "march", "março", "marco"],
  ["abril", "abr", "april", "apr"],
  ["mayo", "may", "maio", "mai"],
  ["junio", "jun", "june", "junho"],
  ["julio", "jul", "july", "julho"],
  ["agosto", "ago", "august", "aug"],
  ["septiembre", "setiembre", "sep", "set", "september", "setembro"],
  ["octubre", "oct", "october", "outubro", "out"],
  ["noviembre", "nov", "november", "novembro"],
  ["diciembre", "dic", "december", "dec", "dezembro", "dez"],
] as const;

/** "3/2024", "03-2024", "2024-03", "marzo 2024", "marzo de 2024" → "2024-03"; null when it is none of these. */
export function parseMonth(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})$/.exec(trimmed);
  if (iso) return isoMonth(Number(iso[1]), Number(iso[2]));
  const numeric = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(trimmed);
  if (numeric) return isoMonth(Number(numeric[2]), Number(numeric[1]));
  const named = /^([a-zç]+)\.?(?:\s+de|\s*,|\s*\/)?\s+(\d{4})$/.exec(trimmed);
  if (!named) return null;
  const index = MONTH_NAMES.findIndex((names) => (names as readonly string[]).includes(named[1] ?? ""));
  return index < 0 ? null : isoMonth(Number(named[2]), index + 1);
}

/** "5/3/2024", "05-03-2024", "2024-03-05" → "2024-03-05"; null for a day that does not exist. */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(trimmed);
  return written ? isoDate(Number(written[3]), Number(written[2]), Number(written[1])) : null;
}

/** "2024-03" → "03/2024", as inputs of every language show it. */
export function monthForInput(iso: string): string {
  const [year, month] = iso.split("-");
  return `${month}/${year}`;
}

/** "2024-03-05" → "05/03/2024". */
export function dateForInput(iso: string): string {
  return iso.split("-").reverse().join("/");
}

function isoMonth(year: number, month: number): string | null {
  if (!plausibleYear(year) || month < 1 || month > 12) return null;
  return `${year}-${two(month)}`;
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!plausibleYear(year) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function plausibleYear(year: number): boolean {
  return year >= 1800 && year <= 2200;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
