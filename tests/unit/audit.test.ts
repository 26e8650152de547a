import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditCatalogue } from "templates/catalogs/audit";
import { type AuditedBuilding, auditBuilding, type AuditItem } from "~/domain/facilities/audit";
import { auditActionRow, auditAnswers } from "~/domain/measures/audit-action";
import { anEffect } from "../fixtures/measure-factory";

const itemOf = (id: string): AuditItem => {
  const item = auditCatalogue.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(id);
  return item;
};
const found = (id: string) => {
  const item = itemOf(id);
  return { item, saved: { percent: item.savedPercent, assumed: true } };
};
const ars = (amount: number) => ({ amount, currency: "ARS", priceDate: "2024-12" });

function aBuilding(changes: Partial<AuditedBuilding> = {}): AuditedBuilding {
  return {
    row: "b1",
    name: "Palacio",
    answered: 20,
    found: [],
    uses: auditCatalogue.useShares.map(({ use, carrier, label, percent }) => ({
      use,
      carrier,
      label,
      share: { percent, assumed: true },
    })),
    energy: [
      { carrier: "electricity", mwh: 20, cost: ars(2_400_000), tPerMwh: 0.25 },
      { carrier: "natural-gas", mwh: 100, cost: ars(1_000_000), tPerMwh: 0.2 },
    ],
    year: 2024,
    ...changes,
  };
}
const savedBy = (building: AuditedBuilding) =>
  auditBuilding(building).groups.reduce((sum, { mwh }) => sum + (mwh.value ?? 0), 0);

describe("a walk through a building", () => {
  it("LED: 20 MWh × 30 % lighting × 50 % = 3 MWh; × 0.25 = 0.75 t; 3000 kWh × 120 = 360,000", () => {
    const [group] = auditBuilding(aBuilding({ found: [found("auditLed")] })).groups;
    expect(group?.cost).toBe("investment");
    expect(group?.mwh.value).toBeCloseTo(3);
    expect(group?.tco2e).toBeCloseTo(0.75);
    expect(group?.money).toEqual({ ...ars(0), amount: expect.closeTo(360_000) });
  });

  it("heating acts on both energies: 20 × 10 % × 8 % + 100 × 80 % × 8 % = 0.16 + 6.4 MWh", () => {
    const [group] = auditBuilding(aBuilding({ found: [found("auditHeatOpenWindows")] })).groups;
    expect(group?.byCarrier).toEqual({
      electricity: expect.closeTo(0.16),
      "natural-gas": expect.closeTo(6.4),
    });
    expect(group?.tco2e).toBeCloseTo(0.16 * 0.25 + 6.4 * 0.2);
  });

  it("two on one use are combined: lighting 6 MWh × (1 − 0.5 × 0.9) = 3.3, not 3 + 0.6", () => {
    const groups = auditBuilding(aBuilding({ found: [found("auditLed"), found("auditLightsOff")] })).groups;
    expect(groups.map(({ cost }) => cost)).toEqual(["none", "investment"]);
    // In proportion to what each would save alone: 3.3 × 0.6 / 3.6 and 3.3 × 3 / 3.6.
    expect(groups.map(({ mwh }) => mwh.value)).toEqual([expect.closeTo(0.55), expect.closeTo(2.75)]);
    const [measure] = groups[0]?.measures ?? [];
    expect(measure?.mwh.explanation.assumptions).toEqual([
      { key: "assumption.measureCombined", params: { percent: 92 } },
    ]);
  });

  it("says that its shares are assumed, until the municipality writes its own", () => {
    const own = { item: itemOf("auditLed"), saved: { percent: 40, assumed: false } };
    const [group] = auditBuilding(aBuilding({ found: [own] })).groups;
    const factors = group?.measures[0]?.mwh.explanation.factors ?? [];
    expect(factors.map(({ value, confirmed }) => [value, confirmed])).toEqual([
      [30, false],
      [40, true],
    ]);
  });

  it("without consumption knows no saving, and still what should be done", () => {
    const { groups } = auditBuilding(aBuilding({ energy: [], year: null, found: [found("auditLed")] }));
    expect(groups[0]?.measures[0]?.item.id).toBe("auditLed");
    expect(groups[0]).toMatchObject({ mwh: { value: null }, tco2e: null, money: null });
  });

  it("the action made of a group computes what the walk said: 3.3 of 20 MWh and its tonnes", () => {
    const audit = auditBuilding(aBuilding({ found: [found("auditLed"), found("auditHeatOpenWindows")] }));
    for (const group of audit.groups) {
      const effect = anEffect("energy-management-buildings", auditAnswers(audit, group));
      expect(effect.missing).toEqual([]);
      expect(effect.energySavedMwh.value).toBeCloseTo(group.mwh.value ?? Number.NaN, 1);
      expect(effect.money?.yearlySaving.money?.amount).toBeCloseTo(group.money?.amount ?? Number.NaN, -4);
    }
  });

  it("of what costs nothing is an action with an investment of zero; of others none is known", () => {
    const audit = auditBuilding(aBuilding({ found: [found("auditLed"), found("auditHeatOpenWindows")] }));
    const [free, invested] = audit.groups.map((group) => auditAnswers(audit, group)["investment"]);
    expect(free).toEqual({ amount: 0, currency: "ARS", priceDate: "2024-12" });
    expect(invested).toBeUndefined();
  });

  it("names its actions alike every time, in the form that rows have", () => {
    expect(auditActionRow("b1", "none")).toBe("audit-n-b1");
    expect(auditActionRow("x".repeat(40), "investment")).toMatch(/^[a-z][a-z0-9-]{1,39}$/);
  });
});

describe("whatever is found", () => {
  const percent = fc.integer({ min: 0, max: 100 });
  const anything = fc
    .tuple(
      fc.subarray([...auditCatalogue.items]),
      percent,
      fc.array(percent, {
        minLength: auditCatalogue.useShares.length,
        maxLength: auditCatalogue.useShares.length,
      }),
    )
    .map(([items, saves, shares]) =>
      aBuilding({
        found: items.map((item) => ({ item, saved: { percent: saves, assumed: false } })),
        uses: aBuilding().uses.map((use, index) => ({
          ...use,
          share: { percent: shares[index] ?? 0, assumed: false },
        })),
      }),
    );

  it("a building never saves more than it uses, of any energy", () => {
    fc.assert(
      fc.property(anything, (building) => {
        const { groups } = auditBuilding(building);
        for (const { carrier, mwh } of building.energy) {
          const saved = groups.reduce((sum, { byCarrier }) => sum + (byCarrier[carrier] ?? 0), 0);
          expect(saved).toBeLessThanOrEqual(mwh * (1 + 1e-9));
        }
      }),
    );
  });

  it("the order of what was found does not matter", () => {
    fc.assert(
      fc.property(anything, (building) => {
        const reversed = { ...building, found: [...building.found].reverse() };
        expect(savedBy(reversed)).toBeCloseTo(savedBy(building), 8);
      }),
    );
  });
});
