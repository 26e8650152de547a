/** What the risks were assessed with: the capacity to adapt, and the people who took part. */
import type { RiskResult } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";
import { ResultTable } from "./result-parts";

interface RiskContextProps {
  risk: RiskResult;
  words: BlockWords;
}

export function RiskContext({ risk, words }: RiskContextProps) {
  return (
    <>
      <Capacity risk={risk} words={words} />
      <Workshops risk={risk} words={words} />
    </>
  );
}

const FACTORS = "adaptive-capacity-factors";
const CAPACITY_DEGREES = "capacity-degrees";
const CAPACITY_TEXTS = [1];
const EFFECTS = ["supports", "challenges"];
/** From most to least, what nobody knows last. */
const DEGREES = ["significantly", "moderately", "somewhat", "does-not", "not-known"];

/** What helps and what hinders, the strongest first. */
function Capacity({ risk, words }: RiskContextProps) {
  const { t, label, format } = words;
  if (risk.capacity.length === 0) return null;
  const named = (effect: string) =>
    risk.capacity
      .filter((one) => one.effect === effect && one.factor !== null)
      .sort((a, b) => placeOf(a.degree) - placeOf(b.degree))
      .map(({ factor, degree }) =>
        degree === null
          ? label(FACTORS, factor ?? "")
          : t("risk.factorBy", {
              factor: label(FACTORS, factor ?? ""),
              degree: label(CAPACITY_DEGREES, degree).toLowerCase(),
            }),
      );
  return (
    <ResultTable
      caption={t("risk.capacityTitle")}
      columns={[t("risk.capacityEffect"), t("risk.capacityFactors")]}
      texts={CAPACITY_TEXTS}
      rows={EFFECTS.map((effect) => {
        const factors = named(effect);
        return [
          label("capacity-effects", effect),
          factors.length === 0 ? t("risk.capacityNone") : format.list(factors),
        ];
      })}
    />
  );
}

function placeOf(degree: string | null): number {
  const place = DEGREES.indexOf(degree ?? "");
  return place === -1 ? DEGREES.length : place;
}

const WORKSHOP_TEXTS = [1, 4];

/** With whom the risks were assessed, as participation tells it. */
function Workshops({ risk, words }: RiskContextProps) {
  const { t, label, chart, format } = words;
  if (risk.workshops.length === 0) return null;
  const count = (value: number | null) => (value === null ? chart.noData : format.number(value, 0));
  return (
    <ResultTable
      caption={t("risk.workshopsTitle")}
      columns={[
        t("risk.workshopDate"),
        t("risk.workshopKind"),
        t("risk.workshopPeople"),
        t("risk.workshopWomen"),
        t("risk.workshopResult"),
      ]}
      texts={WORKSHOP_TEXTS}
      rows={risk.workshops.map(({ date, kind, attendance, women, result }) => [
        date === null ? chart.noData : format.date(date),
        kind === null ? chart.noData : label("participation-methods", kind),
        count(attendance),
        count(women),
        result ?? "–",
      ])}
    />
  );
}
