import type { PlanTarget } from "~/domain/plan/plan-results";
import type { Benchmark } from "~/domain/targets/benchmarks";
import type { NationalEdition } from "~/domain/targets/national-series";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { BlockWords } from "./block-words";
import { ChartTable, ResultTable } from "./result-parts";

interface BenchmarksProps {
  target: PlanTarget;
  words: BlockWords;
}

/** The target beside what the country, the declared frameworks and science ask for. */
export function Benchmarks({ target, words }: BenchmarksProps) {
  const { t, format } = words;
  const { result, benchmarks, name } = target;
  if (benchmarks.length === 0) return null;
  return (
    <>
      <ResultTable
        caption={`${t("benchmark.table")}: ${name}`}
        columns={[
          t("benchmark.reference"),
          t("benchmark.year"),
          t("benchmark.level"),
          t("benchmark.change"),
          t("benchmark.reached"),
        ]}
        texts={[4]}
        rows={[
          [
            t("benchmark.own"),
            String(result.targetYear ?? "–"),
            format.number(result.targetTco2e.value, 0),
            format.percent(result.changeVsBase.value),
            "–",
          ],
          ...benchmarks.map((benchmark) => [
            benchmarkName(benchmark, words),
            String(benchmark.year),
            levelOf(benchmark, words),
            benchmark.changeVsBase.value === null ? "–" : format.percent(benchmark.changeVsBase.value),
            reachedText(benchmark, words),
          ]),
        ]}
      />
      <p className="total-note">{t("benchmark.note")}</p>
    </>
  );
}

/** In whole: what it is, in whose edition, and whether it is an estimate. */
export function benchmarkName({ id, params, estimate }: Benchmark, { t, format }: BlockWords): string {
  const written = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, writtenParam(name, value, { t, format })]),
  );
  const name = t(`benchmark.name.${id}`, written);
  return estimate ? `${name} (${t("benchmark.estimate")})` : name;
}

const YEARS: readonly string[] = ["from", "baseYear"];

function writtenParam(
  name: string,
  value: string | number,
  { t, format }: Pick<BlockWords, "t" | "format">,
): string {
  if (name === "group") return t(`benchmark.class.${value}` as MessageKey);
  if (typeof value === "string" || YEARS.includes(name)) return String(value);
  return format.number(value, 3);
}

function levelOf({ level, missing, year }: Benchmark, { t, format }: BlockWords): string {
  if (level.value !== null || missing === null) return format.number(level.value, 0);
  return t(`benchmark.missing.${missing}` as MessageKey, { year });
}

function reachedText({ reached }: Benchmark, { t }: BlockWords): string {
  if (reached === null) return "–";
  return t(reached ? "benchmark.yes" : "benchmark.no");
}

/** What each edition promised and on what: they are not compared with each other. */
export function NationalEditions({
  editions,
  words,
}: {
  editions: readonly NationalEdition[];
  words: BlockWords;
}) {
  const { t, format, locale } = words;
  if (editions.length === 0) return null;
  return (
    <ChartTable
      words={words}
      caption={t("edition.table")}
      texts={[1, 2, 3, 4]}
      columns={[
        t("edition.name"),
        t("edition.cap"),
        t("edition.bau"),
        t("edition.gwp"),
        t("edition.coverage"),
      ]}
      rows={editions.map((edition) => [
        edition.name,
        edition.caps.map(({ year, mt }) => `${year}: ${format.number(mt, 0)}`).join(" · "),
        edition.bau.length === 0
          ? "–"
          : edition.bau.map(({ year, mt }) => `${year}: ${format.number(mt, 1)}`).join(" · "),
        edition.gwpSet ?? t("target.bau.gwpUnknown"),
        edition.sectors[locale],
      ])}
    />
  );
}
