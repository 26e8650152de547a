import type { SeriesLine } from "~/domain/inventory/series-table";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { Translate } from "~/i18n/translate";

/** A series by what it averages, with its source and gases. */
export function seriesWords(line: SeriesLine, t: Translate): { name: string; about: string } {
  const name =
    line.method === null ? t("factors.recommendedLine") : t(`factors.method.${line.method}` as MessageKey);
  const unit = line.gases === "co2" ? "tCO2/MWh" : "tCO2e/MWh";
  return { name, about: [line.sources.join("; "), unit].join(" · ") };
}
