/** Figures of the municipality's own registers: of buildings, street lights, vehicles and pumps. */
import { REGISTER_ROWS, type RegisterFigure, type RegisterId } from "../facilities/register-figures";
import type { Estimate, EstimateOutcome, RowTarget } from "./estimate";
import type { EstimateCatalogue } from "./estimate-catalogue";
import type { TownFacts } from "./town-facts";

/** What a register of the plan has for rows of a sector and carrier; null while it has nothing. */
export function fromRegister(register: RegisterId) {
  return (target: RowTarget, facts: TownFacts, catalogue: EstimateCatalogue): EstimateOutcome | null => {
    const { carrier, covenantSector, kind } = target;
    if (kind !== "energy" || REGISTER_ROWS[register].covenantSector !== covenantSector) return null;
    const figure = (facts.registers ?? []).find(
      (candidate) => candidate.register === register && candidate.carrier === carrier,
    );
    return figure ? { ok: true, estimate: registerEstimate(figure, catalogue) } : null;
  };
}

/** The figure as it is offered to a row. */
export function registerEstimate(figure: RegisterFigure, { registers }: EstimateCatalogue): Estimate {
  const { register, carrier, year, amount, basis, quality } = figure;
  const { covenantSector } = REGISTER_ROWS[register];
  return {
    id: `register-${register}`,
    target: { kind: "energy", carrier, covenantSector, wasteKind: null, treatment: null },
    fills: "amount",
    label: registers.rowLabel(register, carrier),
    amount,
    range: null,
    source: registers.source(register, year),
    dataYear: year,
    borrowed: false,
    dataBasis: basis,
    dataQuality: quality,
    uneven: false,
  };
}
