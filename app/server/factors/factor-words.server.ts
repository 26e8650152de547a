/** Carriers, places and kinds of factor in words. */
import { countries } from "templates/catalogs/code-lists/territory";
import { energyCarriers } from "templates/catalogs/code-lists/energy";
import { provinces } from "templates/catalogs/places";
import type { GasCoverage } from "~/domain/inventory/inventory-input";
import { namedUnit, type FactorPurpose } from "~/domain/inventory/recommended-factor";
import type { FactorUnit } from "~/domain/numbers/units";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";

export interface FactorWords {
  /** "Electricidad", or the margin of the grid. */
  factor(of: { purpose: FactorPurpose; carrier: string }): string;
  /** "Argentina", "Mendoza, Argentina". */
  place(code: string): string;
  year(year: number | null): string;
  /** "0,2305 tCO2/MWh". */
  value(of: { value: number; unit: FactorUnit; gases: GasCoverage }): string;
}

export function createFactorWords(locale: Locale): FactorWords {
  const t = serverTranslator(locale);
  const format = createFormat(locale);
  return {
    factor: ({ purpose, carrier }) =>
      purpose === "inventory" ? carrierName(carrier, locale) : t(`factors.purpose.${purpose}`),
    place: (code) => placeName(code, locale),
    year: (year) => (year === null ? t("factors.everyYear") : String(year)),
    value: (factor) => `${format.number(factor.value, 6)} ${namedUnit(factor)}`,
  };
}

export function carrierName(carrier: string, locale: Locale): string {
  return energyCarriers.options.find(({ code }) => code === carrier)?.label[locale] ?? carrier;
}

function placeName(code: string, locale: Locale): string {
  const [country = "", province] = code.split("-");
  const name =
    countries.options.find((option) => option.code === country.toLowerCase())?.label[locale] ?? country;
  if (province === undefined) return name;
  return `${provinces.find((known) => known.code === province)?.name ?? province}, ${name}`;
}
