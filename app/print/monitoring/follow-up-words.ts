/** Follow-up in words: what is late, how an indicator goes, what a period is called. */
import type { Delay } from "~/domain/monitoring/delays.rules";
import type { IndicatorResult } from "~/domain/monitoring/indicator";
import type { IndicatorConcern } from "~/domain/monitoring/indicator-concerns.rules";
import type { InventoryOnPath } from "~/domain/monitoring/inventories-on-path";
import type { MonthPeriod } from "~/domain/monitoring/month";
import { NO_CODE } from "~/domain/actions/action-totals";
import { type BlockWords } from "../blocks/block-words";
import { monthText } from "../blocks/money-words";
import { tonnes } from "../blocks/result-parts";

const STATUSES = "action-statuses";

export function delayText(delay: Delay, { t, format }: BlockWords): string {
  switch (delay.reason) {
    case "end-past":
      return t("monitoring.delay.endPast", { month: monthText(delay.month) });
    case "start-past":
      return t("monitoring.delay.startPast", { month: monthText(delay.month) });
    case "unchanged":
      return t("monitoring.delay.unchanged", { count: delay.months, date: format.date(delay.since) });
  }
}

export function concernText(
  concern: IndicatorConcern,
  unit: string | null,
  { t, format }: BlockWords,
): string {
  const value = (amount: number) => [format.number(amount, 2), unit].filter(Boolean).join(" ");
  switch (concern.concern) {
    case "wrong-way":
      return t("monitoring.concern.wrongWay", {
        from: value(concern.from.value),
        fromYear: concern.from.year,
        to: value(concern.to.value),
        toYear: concern.to.year,
      });
    case "worse-than-baseline":
      return t("monitoring.concern.worse", {
        value: value(concern.to.value),
        year: concern.to.year,
        baseline: value(concern.baseline),
      });
    case "no-recent-reading":
      return concern.last === null
        ? t("monitoring.concern.noReading")
        : t("monitoring.concern.oldReading", { year: concern.last });
  }
}

export function statusText(status: string | null, { label, chart }: BlockWords): string {
  return status === null || status === NO_CODE ? chart.noData : label(STATUSES, status);
}

export function monthOrNothing(month: string | null, { chart }: BlockWords): string {
  return month === null ? chart.noData : monthText(month);
}

/** "03/2024 a 02/2026". */
export function periodText({ from, to }: MonthPeriod, { t }: BlockWords): string {
  return t("monitoring.period", { from: monthText(from), to: monthText(to) });
}

export function progressText(
  { progress, latest }: IndicatorResult,
  { format, chart, t }: BlockWords,
): string {
  if (progress.value === null) return chart.noData;
  if (latest !== null && progress.value >= 1) return t("monitoring.reached");
  return format.percent(progress.value, 0);
}

/** Beside or above the way: what the difference means. */
export function onPathSentence(
  { year, tco2e, path, difference }: InventoryOnPath,
  words: BlockWords,
): string {
  const { t, format } = words;
  const amount = (value: number) => `${format.number(value, 0)} ${tonnes("tCO2e")}`;
  if (path === null || difference.value === null)
    return t("monitoring.onPath.noPath", { year, total: amount(tco2e) });
  const params = {
    year,
    total: amount(tco2e),
    path: amount(path),
    difference: amount(Math.abs(difference.value)),
  };
  if (Math.round(difference.value) === 0) return t("monitoring.onPath.level", params);
  return difference.value > 0 ? t("monitoring.onPath.above", params) : t("monitoring.onPath.below", params);
}
