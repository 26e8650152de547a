import type { EstimateOutcome, RowTarget } from "./estimate";
import type { EstimateCatalogue } from "./estimate-catalogue";
import { cylinders } from "./cylinders.estimator";
import { fleet } from "./fleet.estimator";
import { fromBalance } from "./balance.estimator";
import { pipedGas } from "./piped-gas.estimator";
import { REGISTERS } from "../facilities/register-figures";
import { fromRegister } from "./register.estimator";
import type { TownFacts } from "./town-facts";
import { waste } from "./waste.estimator";
import { wastewater } from "./wastewater.estimator";

/** Null: the estimator has nothing to do with such a row. */
type Estimator = (
  target: RowTarget,
  facts: TownFacts,
  catalogue: EstimateCatalogue,
) => EstimateOutcome | null;

/** In the order in which their estimates are offered: what rests on the town's own figures first. */
const ESTIMATORS: readonly Estimator[] = [
  ...REGISTERS.map(fromRegister),
  fleet,
  cylinders,
  pipedGas,
  fromBalance,
  waste,
  wastewater,
];

/** Every estimate for a row, and for those that could not be made the reason. Nothing: no estimator knows such rows. */
export function estimatesFor(
  target: RowTarget,
  facts: TownFacts,
  catalogue: EstimateCatalogue,
): EstimateOutcome[] {
  return ESTIMATORS.flatMap((estimator) => estimator(target, facts, catalogue) ?? []);
}
