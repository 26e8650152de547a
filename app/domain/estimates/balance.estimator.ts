/** Share of a town in the national energy balance: consumption of the country, per inhabitant. */
import type { ExplanationFactor, ExplanationInput } from "../numbers/explained";
import { convert, MJ_PER_TOE, type Unit } from "../numbers/units";
import type { EnergyContent } from "../inventory/inventory-input";
import { type EstimateOutcome, refused, type RowTarget } from "./estimate";
import type { CountryFigures, EstimateCatalogue, YearSeries } from "./estimate-catalogue";
import { usersPercent } from "./cylinders.estimator";
import { labelOf } from "./estimate-label";
import { commonYears, detailed, joined, nearestYear, rangeOverYears } from "./per-inhabitant";
import type { TownFacts } from "./town-facts";

const ID = "energy-balance-per-inhabitant";
const MJ_PER_KTOE = 1000 * MJ_PER_TOE;

/** Covenant sectors of the rows and the balance's sectors that stand for them. */
const BALANCE_SECTOR: Readonly<Record<string, string>> = {
  "residential-buildings": "residential",
  "tertiary-buildings": "commercial_public",
  "industry-non-ets": "industry",
  agriculture: "agriculture",
  "private-transport": "transport",
};
/** Within the balance's commerce and public services, or its transport: the municipality pays these bills itself. */
const NOT_SEPARATED: readonly string[] = [
  "municipal-buildings",
  "public-lighting",
  "municipal-fleet",
  "public-transport",
];
/** Follow factories and fields, not inhabitants. */
const UNEVEN: readonly string[] = ["industry", "agriculture"];
/** What the pump sells is mixed; the balance counts its parts one by one. */
const MIXED_WITH: Readonly<Record<string, string>> = { gasoline: "bioethanol", diesel: "biodiesel" };
/** Units in which people know each carrier. */
const UNIT_OF: Readonly<Record<string, Unit>> = {
  electricity: "MWh",
  lpg: "kg",
  gasoline: "L",
  diesel: "L",
  wood: "t",
  charcoal: "t",
};

/** A carrier of the balance in the unit of the row. */
interface Part {
  carrier: string;
  series: YearSeries;
  /** Units of the row in one ktoe. */
  perKtoe: number;
  content: EnergyContent | null;
}

export function fromBalance(
  target: RowTarget,
  facts: TownFacts,
  catalogue: EstimateCatalogue,
): EstimateOutcome | null {
  const { carrier, covenantSector } = target;
  const unit = UNIT_OF[carrier ?? ""];
  if (target.kind !== "energy" || carrier === null || covenantSector === null || unit === undefined)
    return null;
  const figures = catalogue.countries[facts.country];
  if (!figures) return refused(ID, "country");
  if (NOT_SEPARATED.includes(covenantSector)) return refused(ID, "not-separated");
  if (isSharedAmongUsers(target, facts)) return null;
  const sector = BALANCE_SECTOR[covenantSector] ?? "";
  const parts = partsOf(carrier, sector, unit, figures, facts.country, catalogue);
  if (parts === null) return null;
  const { population, year } = facts;
  if (population === null) return refused(ID, "population");
  if (year === null) return refused(ID, "year");
  return estimated({ target, facts: { population, year }, figures, parts, unit, sector }, catalogue);
}

/** Where it is known who uses cylinders, the average of all inhabitants has nothing to add. */
function isSharedAmongUsers({ carrier, covenantSector }: RowTarget, facts: TownFacts): boolean {
  return carrier === "lpg" && covenantSector === "residential-buildings" && usersPercent(facts) !== null;
}

function partsOf(
  carrier: string,
  sector: string,
  unit: Unit,
  { balance }: CountryFigures,
  country: string,
  catalogue: EstimateCatalogue,
): Part[] | null {
  const mixed = sector === "transport" ? MIXED_WITH[carrier] : undefined;
  const parts = [carrier, ...(mixed === undefined ? [] : [mixed])].map((name): Part | null => {
    const series = balance.ktoe[name]?.[sector];
    const measure = inUnit(unit, catalogue.energyContents(name, country));
    return series && measure ? { carrier: name, series, ...measure } : null;
  });
  return parts.every((part) => part !== null) ? parts : null;
}

/** How many units one ktoe is: energy by its table, litres and kilos by the net energy of the fuel. */
function inUnit(unit: Unit, contents: readonly EnergyContent[]): Pick<Part, "perKtoe" | "content"> | null {
  const energy = convert(1, "ktoe", unit);
  if (energy !== null) return { perKtoe: energy, content: null };
  for (const content of contents) {
    const perContentUnit = convert(1, content.per, unit);
    if (perContentUnit !== null) return { perKtoe: (MJ_PER_KTOE / content.mj) * perContentUnit, content };
  }
  return null;
}

interface Sharing {
  target: RowTarget;
  facts: { population: number; year: number };
  figures: CountryFigures;
  parts: readonly Part[];
  unit: Unit;
  sector: string;
}

function estimated(sharing: Sharing, catalogue: EstimateCatalogue): EstimateOutcome {
  const { target, facts, figures, parts, unit, sector } = sharing;
  const { people, balance } = figures;
  const years = commonYears(parts.map(({ series }) => series));
  const dataYear = nearestYear(years, facts.year);
  if (dataYear === null) return refused(ID, "country");
  const nationalIn = (year: number) =>
    parts.reduce((sum, { series, perKtoe }) => sum + (series[year] ?? 0) * perKtoe, 0);
  const amountIn = (year: number) => (nationalIn(year) / people.country) * facts.population;
  return {
    ok: true,
    estimate: {
      id: ID,
      target,
      fills: "amount",
      label: labelOf(catalogue, ID, target.carrier, target.covenantSector),
      amount: {
        value: amountIn(dataYear),
        unit,
        explanation: {
          formula: formulaOf(parts),
          inputs: [
            ...parts.map((part, index) =>
              nationalInput(part, index, parts.length, dataYear, balance.source.es),
            ),
            populationInput("N", "input.estimate.countryPeople", people.country, people),
            {
              symbol: "P",
              labelKey: "input.population",
              value: facts.population,
              unit: "person",
              year: facts.year,
            },
          ],
          factors: parts.flatMap((part, index) => contentFactor(part, index, parts.length, unit)),
          assumptions: [
            { key: "assumption.estimate.nationalAverage", params: { year: dataYear } },
            { key: "assumption.estimate.balanceProvisional" },
            ...(people.year === dataYear
              ? []
              : [{ key: "assumption.estimate.peopleOfCensus", params: { year: people.year } }]),
            ...(parts.length > 1 ? [{ key: "assumption.estimate.blendIncluded" }] : []),
            ...(sector === "commercial_public"
              ? [{ key: "assumption.estimate.publicServicesIncluded" }]
              : []),
            ...(UNEVEN.includes(sector) ? [{ key: "assumption.estimate.uneven" }] : []),
          ],
        },
      },
      range: rangeOverYears(years, amountIn, catalogue),
      source: joined(detailed(balance.source, dataYear), people.source),
      dataYear,
      borrowed: dataYear !== facts.year,
      dataBasis: "estimate",
      dataQuality: "low",
      uneven: UNEVEN.includes(sector),
    },
  };
}

function formulaOf(parts: readonly Part[]): string {
  if (parts.length > 1) return "A = (E₁ / h₁ + E₂ / h₂) × P / N";
  return parts[0]?.content ? "A = E / h × P / N" : "A = E × P / N";
}

function nationalInput(
  { carrier, series }: Part,
  index: number,
  count: number,
  year: number,
  source: string,
): ExplanationInput {
  return {
    symbol: subscripted("E", index, count),
    labelKey: `input.estimate.national.${carrier}`,
    value: series[year] ?? null,
    unit: "ktoe",
    source,
    year,
  };
}

function contentFactor(part: Part, index: number, count: number, unit: Unit): ExplanationFactor[] {
  if (!part.content) return [];
  const { source, confirmed } = part.content;
  return [
    {
      symbol: subscripted("h", index, count),
      value: part.perKtoe === 0 ? 0 : MJ_PER_KTOE / part.perKtoe,
      unit: `MJ/${unit}`,
      source,
      confirmed,
    },
  ];
}

export function populationInput(
  symbol: string,
  labelKey: string,
  value: number,
  { source, year }: { source: { es: string }; year: number },
): ExplanationInput {
  return { symbol, labelKey, value, unit: "person", source: source.es, year };
}

function subscripted(symbol: string, index: number, count: number): string {
  return count === 1 ? symbol : `${symbol}${"₁₂"[index] ?? index + 1}`;
}
