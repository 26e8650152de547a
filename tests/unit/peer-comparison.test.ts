import { describe, expect, test } from "vitest";
import {
  peerStatistics,
  populationBand,
  type PeerInventory,
  type PeerQuestion,
} from "~/domain/inventory/peer-comparison";
import { peerSectors } from "~/domain/inventory/peer-sectors";
import { quantile, roundSignificant } from "~/domain/numbers/quantiles";
import { aFactor, anEnteredRow, anInventory, aRow } from "../fixtures/inventory-factory";

/** Worked by hand; the same numbers as QUARTILE.INC of a spreadsheet. */
test.each<[number[], number, number | null]>([
  [[], 0.5, null],
  [[7], 0.25, 7],
  [[1, 2, 3, 4], 0.25, 1.75], // at (4 − 1) · 0.25 = 0.75: 1 + 0.75 · (2 − 1)
  [[4, 1, 3, 2], 0.5, 2.5],
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[1, 2, 3, 4, 5], 0.75, 4],
  [[2, 4, 4, 5, 10, 12], 0.25, 4], // at 1.25: 4 + 0.25 · (4 − 4)
  [[2, 4, 4, 5, 10, 12], 0.75, 8.75], // at 3.75: 5 + 0.75 · (10 − 5)
])("quantile of %j at %d is %d", (values, p, wanted) => expect(quantile(values, p)).toBe(wanted));

test.each([
  [0.1467, 0.15],
  [1.984, 2],
  [12.44, 12],
  [0, 0],
])("%d to two digits is %d", (value, wanted) => expect(roundSignificant(value, 2)).toBe(wanted));

test.each([
  [0, 0, 2000],
  [1999, 0, 2000],
  [2000, 2000, 10_000],
  [49_999, 10_000, 50_000],
  [50_000, 50_000, 250_000],
  [3_000_000, 250_000, null],
])("%d people are of the band from %d to %d", (population, from, to) =>
  expect(populationBand(population)).toEqual({ from, to }),
);

const aTown = (id: string, perPerson: number, given: Partial<PeerInventory> = {}): PeerInventory => {
  const population = given.population ?? 20_000;
  return {
    municipalityId: id,
    year: 2020,
    population,
    gases: "co2e",
    sectors: {
      "stationary-energy": perPerson * population,
      transport: 2 * perPerson * population,
      waste: perPerson * population,
    },
    ...given,
  };
};
const ASKED: PeerQuestion = { municipalityId: "own", band: populationBand(20_000), gases: "co2e" };
/** 0.2, 0.4 … t per person of stationary energy. */
const towns = (count: number) =>
  Array.from({ length: count }, (_, index) => aTown(`t${index}`, 0.2 * (index + 1)));

describe("statistics of similar towns", () => {
  test("quartiles of five, worked by hand", () => {
    expect(peerStatistics(towns(5), ASKED)).toEqual({
      ok: true,
      towns: 5,
      perPerson: {
        "stationary-energy": { lower: 0.4, median: 0.6, upper: 0.8 },
        transport: { lower: 0.8, median: 1.2, upper: 1.6 },
        waste: { lower: 0.4, median: 0.6, upper: 0.8 },
        total: { lower: 1.6, median: 2.4, upper: 3.2 },
      },
    });
  });

  test("fewer than five: none", () => expect(peerStatistics(towns(4), ASKED)).toEqual({ ok: false }));

  test("the town that asks is not among the five, and nothing that it reports changes the answer", () => {
    expect(peerStatistics([...towns(4), aTown("own", 1)], ASKED)).toEqual({ ok: false });
    const without = peerStatistics(towns(6), ASKED);
    for (const perPerson of [0.01, 5, 500])
      expect(peerStatistics([...towns(6), aTown("own", perPerson)], ASKED)).toEqual(without);
  });

  test("towns of another band, other gases or no population do not count", () => {
    const others = [
      aTown("large", 9, { population: 80_000 }),
      aTown("co2", 9, { gases: "co2" }),
      aTown("none", 9, { population: null }),
    ];
    expect(peerStatistics([...towns(4), ...others], ASKED)).toEqual({ ok: false });
    expect(peerStatistics([...towns(5), ...others], ASKED)).toEqual(peerStatistics(towns(5), ASKED));
  });

  test("every place within a band gives the same answer: no window slides over the neighbours", () => {
    const answers = [10_000, 20_000, 49_999].map((population) =>
      peerStatistics(towns(7), { ...ASKED, band: populationBand(population) }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test("a town counts once, with its latest inventory", () => {
    const old = towns(5).map((town) => ({ ...aTown(town.municipalityId, 100), year: 2014 }));
    expect(peerStatistics([...old, ...towns(5)], ASKED)).toEqual(peerStatistics(towns(5), ASKED));
    expect(peerStatistics([...old.slice(0, 3), ...towns(3)], ASKED)).toEqual({ ok: false });
  });

  test("a sector that fewer than five towns know is left out, and so is the total", () => {
    const [first, ...rest] = towns(5);
    const unknown = { ...first!, sectors: { ...first!.sectors, waste: null } };
    const found = peerStatistics([unknown, ...rest], ASKED);
    expect(found).toMatchObject({ ok: true, perPerson: { waste: null, total: null } });
    expect(found).toMatchObject({ perPerson: { transport: { median: 1.2 } } });
  });

  test("it holds no least, no most, no name and no exact count", () => {
    const seven = towns(7);
    const text = JSON.stringify(peerStatistics(seven, ASKED));
    expect(text).not.toContain("t0");
    const six = peerStatistics(towns(6), ASKED);
    expect(six.ok && six.towns).toBe(5);
    expect(peerStatistics(towns(12), ASKED)).toMatchObject({ towns: 10 });
    expect(Object.keys(six.ok ? (six.perPerson.total ?? {}) : {})).toEqual(["lower", "median", "upper"]);
  });
});

test("sectors are compared at BASIC level and with one set of potentials, farming left out", () => {
  const methane = aFactor({ unit: "t/t", co2: null, ch4: 1 });
  const inventory = anInventory({
    gwpSet: "AR6",
    rows: [
      aRow({ id: "a" }),
      aRow({ id: "losses", gpcCell: "I.1.3", scope: 3 }),
      anEnteredRow(40, { id: "b", covenantSector: "waste", scope: 1 }),
      anEnteredRow(900, { id: "c", gpcCell: "V.1", scope: 1 }),
      anEnteredRow(7, { id: "d", gpcCell: "I.4.4", scope: 1 }),
      aRow({
        id: "e",
        covenantSector: "waste",
        carrier: undefined,
        gpcCell: "III.1.1",
        scope: 1,
        amount: 1,
        unit: "t",
        factor: methane,
      }),
    ],
  });
  // 100 MWh at 0.3 t; 40 t and 1 t of methane with AR5 (28).
  expect(peerSectors(inventory)).toEqual({ "stationary-energy": 30, transport: null, waste: 68 });
});
