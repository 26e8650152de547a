/** The form in which a network states a factor: what it offers, and how what was typed is read. */
import { z } from "zod";
import { factorCatalogueOf, currentTemplate } from "templates/registry";
import { provinces } from "templates/catalogs/places";
import { energyCarriers } from "templates/catalogs/code-lists/energy";
import { GWP_SETS } from "~/domain/inventory/gwp";
import {
  FACTOR_UNITS,
  MARGINS,
  tonnesPerMwh,
  type FactorPurpose,
} from "~/domain/inventory/recommended-factor";
import type { FactorUnit } from "~/domain/numbers/units";
import { numberForInput, parseNumber } from "~/domain/template/number-text";
import { postedLocale } from "~/domain/template/read-form";
import type { Locale } from "~/domain/template/text";
import type { FormError } from "~/i18n/form-error";
import type { Translate } from "~/i18n/translate";
import { createFactorWords } from "./factor-words.server";
import type { FactorKey, GivenFactor } from "./preview-factor-change.server";

/** What is typed, by name of the control; kept as it is while something in it cannot be read. */
export type TypedFactor = Record<string, string>;

export interface FactorChoices {
  factors: { code: string; label: string; margin: boolean }[];
  places: { code: string; label: string }[];
  units: { code: string; label: string }[];
  gases: { code: string; label: string }[];
}

const ELECTRICITY = "electricity";
/** Carriers whose factor is of a year: their mix changes. */
const YEARLY = [ELECTRICITY, "heat-cold"];
const REGISTRY_COUNTRY = "AR";
const LONGEST = 500;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** t/MWh: more than any fuel gives (life cycle of lignite power is about 1.4). */
const HIGHEST_PER_MWH = 2;

/** `countries`: of the network's municipalities. Biomass is left out: its CO2 is a memo, and one value cannot say so. */
export function factorChoices(countries: readonly string[], locale: Locale, t: Translate): FactorChoices {
  const words = createFactorWords(locale);
  const fossil = factorCatalogueOf(currentTemplate).fuels.filter(({ biogenic }) => !biogenic);
  const carriers = [...YEARLY, ...fossil.map(({ carrier }) => carrier)];
  const offered = energyCarriers.options.filter(({ code }) => carriers.includes(code));
  const places = countries.flatMap((country) => [
    country,
    ...(country === REGISTRY_COUNTRY ? provinces.map(({ code }) => `${country}-${code}`) : []),
  ]);
  return {
    factors: [
      ...offered.map(({ code, label }) => ({ code, label: label[locale], margin: false })),
      ...MARGINS.map((margin) => ({
        code: factorCode({ carrier: ELECTRICITY, purpose: margin }),
        label: t(`factors.purpose.${margin}`),
        margin: true,
      })),
    ],
    places: places.map((code) => ({ code, label: words.place(code) })),
    units: FACTOR_UNITS.map((unit) => ({ code: unit, label: unit.replace("m3-gas", t("factors.gasMetre")) })),
    gases: [
      { code: "co2", label: t("factors.gases.co2") },
      { code: "co2e", label: t("factors.gases.co2e") },
      ...GWP_SETS.map((set) => ({ code: `co2e:${set}`, label: t("factors.gases.co2eWith", { set }) })),
    ],
  };
}

/** Carrier and purpose in one choice: they depend on each other. */
export function factorCode({ carrier, purpose }: { carrier: string; purpose: FactorPurpose }): string {
  return purpose === "inventory" ? carrier : `${carrier}:${purpose}`;
}

export function typedOf(factor: GivenFactor, locale: Locale): TypedFactor {
  return {
    factor: factorCode(factor),
    place: factor.place,
    year: factor.year === null ? "" : String(factor.year),
    value: numberForInput(factor.value, locale),
    unit: factor.unit,
    gases: factor.gwpSet ? `${factor.gases}:${factor.gwpSet}` : factor.gases,
    source: factor.source,
    note: factor.note ?? "",
  };
}

const CONTROLS = ["factor", "place", "year", "value", "unit", "gases", "source", "note"] as const;

/** As it was posted; the language is that of the page, in which its numbers are read. */
export function postedTyped(form: FormData): TypedFactor {
  const posted = CONTROLS.map(
    (name) =>
      [
        name,
        String(form.get(name) ?? "")
          .trim()
          .slice(0, LONGEST),
      ] as const,
  );
  return { ...Object.fromEntries(posted), _locale: postedLocale(form) };
}

export type ReadFactor = { ok: true; factor: GivenFactor } | { ok: false; errors: FormError[] };

export function readFactor(typed: TypedFactor, choices: FactorChoices, t: Translate): ReadFactor {
  const locale = z.enum(["es", "en", "pt"]).catch("es").parse(typed._locale);
  const errors: FormError[] = [];
  const refuse = (field: string, message: string) => {
    errors.push({ field, message });
    return null;
  };
  const chosen = (name: "factor" | "place" | "unit" | "gases", options: readonly { code: string }[]) =>
    options.find(({ code }) => code === typed[name])?.code ?? refuse(name, t(`factors.choose.${name}`));

  const code = chosen("factor", choices.factors);
  const place = chosen("place", choices.places);
  const year = readYear(typed.year ?? "", code, (message) => refuse("year", t(message)));
  const value = parseNumber(typed.value ?? "", locale);
  if (value === null || value < 0) refuse("value", t("factors.enterValue"));
  const unit = chosen("unit", choices.units) as FactorUnit | null;
  const gases = chosen("gases", choices.gases);
  if (!typed.source) refuse("source", t("factors.enterSource"));
  const [carrier = "", purpose = "inventory"] = (code ?? "").split(":");
  const perMwh = unit === null || value === null ? null : tonnesPerMwh({ value, unit });
  if (perMwh !== null && perMwh > HIGHEST_PER_MWH) refuse("value", t("factors.valueTooHigh"));
  if (unit !== null && YEARLY.includes(carrier) && tonnesPerMwh({ value: 1, unit }) === null)
    refuse("unit", t("factors.perEnergy"));
  if (errors.length > 0 || year === undefined || !code || !place || value === null || !unit || !gases)
    return { ok: false, errors };

  const [coverage, gwpSet] = gases.split(":");
  return {
    ok: true,
    factor: {
      purpose: purpose as FactorPurpose,
      carrier,
      place,
      year,
      value,
      unit,
      gases: coverage === "co2" ? "co2" : "co2e",
      ...(gwpSet ? { gwpSet: gwpSet as GivenFactor["gwpSet"] } : {}),
      source: typed.source ?? "",
      ...(typed.note ? { note: typed.note } : {}),
    },
  };
}

/** undefined when refused; null is every year, for what does not change with the year. */
function readYear(
  typed: string,
  code: string | null,
  refuse: (message: "factors.enterYear" | "factors.yearNeeded") => null,
): number | null | undefined {
  if (typed === "" && code !== null && !YEARLY.includes(code.split(":")[0] ?? "")) return null;
  if (typed === "") return refuse("factors.yearNeeded") ?? undefined;
  const year = /^\d{4}$/.test(typed) ? Number(typed) : NaN;
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  return refuse("factors.enterYear") ?? undefined;
}

/** The key of a factor to withdraw, as the form names it. */
export function readKey(typed: TypedFactor): FactorKey {
  const [carrier = "", purpose = "inventory"] = (typed.factor ?? "").split(":");
  const year = typed.year ? Number(typed.year) : null;
  return { purpose: purpose as FactorPurpose, carrier, place: typed.place ?? "", year };
}
