/** Fuel of known vehicles: number × distance × use. GPC 1.1 ch. 7, "VKT" method without a survey. */
import type { ExplanationFactor, ExplanationInput } from "../numbers/explained";
import { type EstimateOutcome, refused, type RowTarget } from "./estimate";
import type { EstimateCatalogue } from "./estimate-catalogue";
import { labelOf } from "./estimate-label";
import type { TownFacts, VehicleGroup } from "./town-facts";

const ID = "fleet-distance";
const SECTORS: readonly string[] = ["municipal-fleet", "public-transport", "private-transport"];
const CARRIERS: readonly string[] = ["gasoline", "diesel"];

export function fleet(
  target: RowTarget,
  facts: TownFacts,
  catalogue: EstimateCatalogue,
): EstimateOutcome | null {
  const { carrier, covenantSector } = target;
  if (target.kind !== "energy" || carrier === null || covenantSector === null) return null;
  if (!SECTORS.includes(covenantSector) || !CARRIERS.includes(carrier)) return null;
  const here = (facts.vehicles ?? []).filter(
    (group) =>
      group.carrier === carrier &&
      group.count > 0 &&
      (group.covenantSector === undefined || group.covenantSector === covenantSector),
  );
  const groups = here.flatMap((group, index) => measured(group, `${index + 1}`, catalogue));
  // A kind of vehicle without figures would go uncounted without a word.
  if (groups.length === 0 || groups.length < here.length) return refused(ID, "vehicles");
  const supposed = groups.some(({ factors }) => factors.length > 0);
  return {
    ok: true,
    estimate: {
      id: ID,
      target,
      fills: "amount",
      label: labelOf(catalogue, ID, carrier, covenantSector),
      amount: {
        value: groups.reduce((sum, { litres }) => sum + litres, 0),
        unit: "L",
        explanation: {
          formula: "A = Σ nᵢ × dᵢ × cᵢ / 100",
          inputs: groups.flatMap(({ inputs }) => inputs),
          factors: groups.flatMap(({ factors }) => factors),
          assumptions: supposed ? [{ key: "assumption.estimate.vehicleUse" }] : [],
        },
      },
      range: null,
      source: supposed ? catalogue.vehicleSource : catalogue.statedInPlan,
      dataYear: facts.year,
      borrowed: false,
      dataBasis: "estimate",
      dataQuality: "low",
      uneven: false,
    },
  };
}

interface MeasuredGroup {
  litres: number;
  inputs: ExplanationInput[];
  factors: ExplanationFactor[];
}

/** Nothing when neither the town nor the catalogue says how far and with how much. */
function measured(
  group: VehicleGroup,
  index: string,
  { vehicles, vehicleSource }: EstimateCatalogue,
): MeasuredGroup[] {
  const usual = vehicles.find(({ vehicle }) => vehicle === group.vehicle);
  const km = group.kmPerYear ?? usual?.kmPerYear;
  const use = group.litresPer100Km ?? usual?.litresPer100Km;
  if (km === undefined || use === undefined) return [];
  const inputs: ExplanationInput[] = [
    { symbol: `n${index}`, labelKey: "input.estimate.vehicles", value: group.count, unit: "unit" },
  ];
  const factors: ExplanationFactor[] = [];
  const state = (symbol: string, labelKey: string, value: number, unit: string, stated: boolean) => {
    if (stated) inputs.push({ symbol, labelKey, value, unit });
    else factors.push({ symbol, value, unit, source: vehicleSource.es, confirmed: false });
  };
  state(`d${index}`, "input.estimate.kmPerYear", km, "km", isStated(group.kmPerYear));
  state(`c${index}`, "input.estimate.litresPer100Km", use, "L/100 km", isStated(group.litresPer100Km));
  return [{ litres: (group.count * km * use) / 100, inputs, factors }];
}

function isStated(value: number | null | undefined): boolean {
  return value !== null && value !== undefined;
}
