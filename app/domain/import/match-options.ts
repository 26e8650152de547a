/** Options and units found by the words of a cell. */
import type { CodeList, Option } from "../template/template";
import { LOCALES } from "../template/text";
import { plainWords, tellingWords } from "./plain-words";

/**
 * The option that a text names: by code, by label in any language, or by the words of one label alone ("Escuela" for
 * "Escuela o jardín"); null when none does, or several do.
 */
export function optionNamed(options: readonly Option[], text: string): Option | null {
  const words = plainWords(text);
  if (words === "") return null;
  const exact = options.filter(({ code, label }) => code === text || LOCALES.some((l) => label[l] === text));
  if (exact.length > 0) return single(exact);
  const named = options.filter((option) => namesOf(option).includes(words));
  return named.length > 0 ? single(named) : single(options.filter((option) => saysAll(option, words)));
}

function saysAll(option: Option, words: string): boolean {
  const telling = tellingWords(words);
  return (
    telling.length > 0 &&
    namesOf(option).some((name) => telling.every((word) => name.split(" ").includes(word)))
  );
}

/** Two options of one name are one answer only when they are one code. */
function single(options: readonly Option[]): Option | null {
  const [first, ...others] = options;
  return first && others.every(({ code }) => code === first.code) ? first : null;
}

function namesOf({ code, label, alsoCalled = [] }: Option): string[] {
  return [
    plainWords(code),
    ...LOCALES.map((locale) => plainWords(label[locale])),
    ...alsoCalled.map((name) => plainWords(name)),
  ];
}

/**
 * The unit that a text means. "m3" names a unit only where no other begins so: a cubic metre of gas is not one of
 * petrol.
 */
export function unitNamed(units: CodeList, text: string): Option | null {
  const words = plainWords(text);
  if (words === "") return null;
  const labelled = units.options.filter(({ label }) => LOCALES.some((l) => plainWords(label[l]) === words));
  if (labelled.length > 0) return single(labelled);
  return single(
    units.options.filter((unit) =>
      namesOf(unit).some((name) => name === words || name.startsWith(`${words} `)),
    ),
  );
}

/** Signs that stand for a currency without doubt; "$" is none of them. */
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  us$: "USD",
  u$s: "USD",
  u$d: "USD",
  "€": "EUR",
  r$: "BRL",
};

export function currencyNamed(currencies: CodeList, text: string): Option | null {
  const code = CURRENCY_SIGNS[text.trim().toLowerCase()] ?? text.trim();
  return (
    currencies.options.find((option) => option.code === code.toUpperCase()) ??
    optionNamed(currencies.options, text)
  );
}
