/** What a measure achieves in several groups, each worked out by the same calculator. */
import { explain, type Explained, type ExplanationFactor, uniqueAssumptions } from "../numbers/explained";
import { type Calculator, type Counting, rawEffect } from "./calculation";
import type { GivenGroup } from "./given";
import type { EnergyPart, RawEffect } from "./measure-effect";

interface GroupPart extends EnergyPart {
  group: GivenGroup;
}

/** ΔE = Σ ΔEᵢ by carrier: unknown while one group is. Of calculators that save energy and nothing else. */
export function effectOfGroups(
  calculator: Calculator,
  groups: readonly GivenGroup[],
  counting: Counting,
): RawEffect {
  const parts = groups.flatMap((group): GroupPart[] =>
    calculator(group.given, counting).energy.map((part) => ({ ...part, group })),
  );
  const carriers = [...new Set(parts.map(({ carrier }) => carrier))];
  return rawEffect({
    energy: carriers.map((carrier) =>
      summed(
        carrier,
        parts.filter((part) => part.carrier === carrier),
      ),
    ),
  });
}

function summed(carrier: string, parts: readonly GroupPart[]): EnergyPart {
  return {
    carrier,
    savedMwh: {
      value: sumOf(parts.map(({ savedMwh }) => savedMwh.value)),
      unit: "MWh",
      explanation: explain({
        formula: `ΔE = Σ ΔEᵢ; ${parts[0]?.savedMwh.explanation.formula ?? ""}`,
        inputs: parts.flatMap(({ savedMwh, group }, index) => inputsOf(savedMwh, group, index)),
        factors: factorsOf(parts),
        assumptions: uniqueAssumptions(parts.flatMap(({ savedMwh }) => savedMwh.explanation.assumptions)),
      }),
    },
    baseMwh: sumOf(parts.map(({ baseMwh }) => baseMwh)),
  };
}

/** The result of a group with its own data behind it. */
function inputsOf({ value, explanation }: Explained, { name }: GivenGroup, index: number) {
  const label = { es: name, en: name, pt: name };
  const at = index + 1;
  return [
    { symbol: `ΔE${at}`, labelKey: "input.group", label, value, unit: "MWh" },
    ...explanation.inputs.map((input) => ({ ...input, symbol: `${input.symbol},${at}` })),
  ];
}

/** What is assumed alike for all is said once; what differs, with the number of its group. */
function factorsOf(parts: readonly GroupPart[]): ExplanationFactor[] {
  const all = parts.flatMap(({ savedMwh }, index) =>
    savedMwh.explanation.factors.map((factor) => ({ factor, at: index + 1 })),
  );
  const symbols = [...new Set(all.map(({ factor }) => factor.symbol))];
  return symbols.flatMap((symbol) => {
    const same = all.filter(({ factor }) => factor.symbol === symbol);
    const values = new Set(same.map(({ factor }) => factor.value));
    const [first] = same;
    if (values.size === 1 && same.length === parts.length && first) return [first.factor];
    return same.map(({ factor, at }) => ({ ...factor, symbol: `${symbol},${at}` }));
  });
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : known.reduce((sum, value) => sum + value, 0);
}
