/** What a page of questions shows before it asks, as its template names it. */
import { readEntry } from "db/repositories/entries.server";
import { readPlanFactors } from "db/repositories/recommended-factors.server";
import { indicatorSources } from "templates/catalogs/energy-indicator-sources";
import { factorCatalogueOf } from "templates/registry";
import { gridFactorChoice } from "~/domain/inventory/grid-factor";
import { factorPlace, planCatalogue } from "~/domain/inventory/recommended-factor";
import { codeOf, numberOf, textOf } from "~/domain/plan/answers";
import { readGridFactor } from "~/domain/plan/read-inventories";
import { RISK } from "~/domain/plan/read-risk";
import { timeWindows } from "~/domain/risk/time-windows";
import { type EntryAddress, SINGLE_INSTANCE } from "~/domain/template/address";
import type { PageReferenceId } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import type { EntryValues } from "~/domain/template/value";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import { renderGridFactor } from "~/print/grid-factor";
import { renderIndicatorSource } from "~/print/indicator-source";
import { renderTimeWindows } from "~/print/time-windows";
import { createFactorWords } from "./factors/factor-words.server";
import { hazardActionsMarkup } from "./hazard-actions.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

interface Referred {
  services: Services;
  open: OpenPlan;
  address: EntryAddress;
  /** Of the entry that the page asks about. */
  values: EntryValues;
  locale: Locale;
}

const REFERENCES: Readonly<Record<PageReferenceId, (referred: Referred) => Promise<string>>> = {
  "grid-factor": gridFactor,
  "time-windows": yearsOfTheWords,
  "hazard-actions": async ({ services, open, address, locale }) =>
    address.row === undefined ? "" : hazardActionsMarkup(services, open, address.row, locale),
  "energy-indicator": sourceOfIndicator,
};

/** Markup of our own, with its text escaped. */
export function pageReference(reference: PageReferenceId, referred: Referred): Promise<string> {
  return REFERENCES[reference](referred);
}

/** "Short term: 2024 to 2029", from the year of the assessment; empty while it is not known. */
async function yearsOfTheWords({ services, open, locale }: Referred): Promise<string> {
  const assessment = await readEntry(services.db, open.scope, { section: RISK, instance: SINGLE_INSTANCE });
  const year = numberOf(assessment?.values ?? {}, "assessmentYear");
  return year === null ? "" : renderTimeWindows(timeWindows(year), year, serverTranslator(locale));
}

/** In what the chosen indicator is measured and where it is got; empty for one that the list lacks. */
async function sourceOfIndicator({ values, locale }: Referred): Promise<string> {
  const source = indicatorSources[textOf(values, "indicator") ?? ""];
  return source ? renderIndicatorSource(source, locale, serverTranslator(locale)) : "";
}

async function gridFactor({ services, open, values, locale }: Referred): Promise<string> {
  const place = factorPlace(open.plan);
  const year = numberOf(values, "year");
  const catalogue = planCatalogue(
    factorCatalogueOf(open.template),
    await readPlanFactors(services.db, open.scope),
  );
  const gases = codeOf(values, "gases", ["co2", "co2e"] as const) ?? "co2e";
  const own = year === null ? null : readGridFactor(values, gases, year);
  return renderGridFactor({
    choice: year === null ? null : gridFactorChoice({ year, place, own }, catalogue),
    place: createFactorWords(locale).place(place.split("-")[0] ?? place),
    t: serverTranslator(locale),
    format: createFormat(locale),
  });
}
