import type { PlanTarget } from "~/domain/plan/plan-results";
import type { Benchmark } from "~/domain/targets/benchmarks";
import type { NationalEdition } from "~/domain/targets/national-series";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { BlockWords } from "./block-words";
import { FoldedTable, ResultTable } from "./result-parts";

interface BenchmarksProps {
  target: PlanTarget;
  words: BlockWords;
}

/** The target beside what the country, the declared frameworks and science ask for; nothing before it has a base. */
export function Benchmarks({ target, words }: BenchmarksProps) {
  const { t, format } = words;
  const { result, benchmarks, input } = target;
  if (benchmarks.length === 0 || input.baseTco2e === null) return null;
  return (
    <>
      <ResultTable
        caption={t("benchmark.table")}
        columns={[
          t("benchmark.reference"),
          t("benchmark.level"),
          t("benchmark.change"),
          t("benchmark.reached"),
        ]}
        texts={[3]}
        rows={[
          [
            <strong key="own">{`${t("benchmark.own")} (${result.targetYear ?? "–"})`}</strong>,
            format.number(result.targetTco2e.value, 0),
            format.percent(result.changeVsBase.value),
            "–",
          ],
          ...benchmarks.map((benchmark) => [
            <BenchmarkName key={`${benchmark.id} ${benchmark.part}`} benchmark={benchmark} words={words} />,
            format.number(benchmark.level.value, 0),
            benchmark.changeVsBase.value === null ? "–" : format.percent(benchmark.changeVsBase.value),
            reachedText(benchmark, words),
          ]),
        ]}
      />
      <p className="total-note">{t("benchmark.note")}</p>
    </>
  );
}

/** What it is, marked where it is an estimate, and what is lacking to say it for this town. */
function BenchmarkName({ benchmark, words }: { benchmark: Benchmark; words: BlockWords }) {
  const { t } = words;
  const { estimate, year, missing } = benchmark;
  return (
    <>
      {`${benchmarkName(benchmark, words)} (${year})`}
      {estimate && (
        <>
          {" "}
          <span className="assumed">{t("benchmark.estimate")}</span>
        </>
      )}
      {missing !== null && (
        <small className="how">
          {" "}
          {t("benchmark.without", { why: t(`benchmark.missing.${missing}`, { year }) })}
        </small>
      )}
    </>
  );
}

function benchmarkName({ id, params }: Benchmark, { t, format }: BlockWords): string {
  const written = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, writtenParam(name, value, { t, format })]),
  );
  return t(`benchmark.name.${id}`, written);
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
    <FoldedTable
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
