import { describe, expect, test } from "vitest";
import { covenantWorkbook } from "~/domain/exports/covenant-workbook";
import { localElectricityFactor, type LocalElectricity } from "~/domain/inventory/local-electricity-factor";
import { currentTemplate } from "templates/registry";
import { exportSource } from "~/server/exports/export-source.server";
import { anInventory, anInventoryRow, aPlan } from "../fixtures/small-plans";

/** 10,000 MWh consumed, a 1,000 MWh solar plant, 500 MWh of certificates, a grid of 0.3 t/MWh. */
const TOWN: LocalElectricity = {
  consumedMwh: 10_000,
  producedMwh: 1000,
  greenMwh: 500,
  gridFactor: 0.3,
  producedTonnes: 0,
  greenTonnes: 0,
};

const factorOf = (given: Partial<LocalElectricity>) =>
  localElectricityFactor({ ...TOWN, ...given }, "tCO2e").value;

describe("EFE = [(TCE − LPE − GEP) · NEEFE + CO2LPE + CO2GEP] / TCE (JRC, SEAP annex), worked by hand", () => {
  test.each<[string, Partial<LocalElectricity>, number]>([
    ["(10000 − 1000 − 500) · 0.3 / 10000", {}, 0.255],
    ["a local plant that burns gas: + 400 t", { producedTonnes: 400 }, 0.295],
    ["nothing local: the factor of the grid", { producedMwh: 0, greenMwh: 0 }, 0.3],
    ["everything local: only its own emissions", { producedMwh: 9500, producedTonnes: 100 }, 0.01],
    [
      "more than is consumed: (CO2LPE + CO2GEP) / (LPE + GEP) = 300 / 15000",
      { producedMwh: 14_500, producedTonnes: 300 },
      0.02,
    ],
  ])("%s", (_case, given, expected) => {
    expect(factorOf(given)).toBeCloseTo(expected, 12);
  });

  test.each(Object.keys(TOWN) as (keyof LocalElectricity)[])("without %s it is not known", (part) => {
    expect(factorOf({ [part]: null })).toBeNull();
  });

  test("a territory that consumes none has none", () => {
    expect(factorOf({ consumedMwh: 0, producedMwh: 0, greenMwh: 0 })).toBeNull();
  });
});

describe("in the Covenant tables", () => {
  const electricity = (id: string, mwh: number, more = {}) =>
    anInventoryRow("i2022", id, "energy", {
      label: id,
      covenantSector: "residential-buildings",
      carrier: "electricity",
      amount: { amount: mwh, unit: "mwh" },
      ...more,
    });
  const header = {
    year: 2022,
    kind: "BEI",
    gases: "co2e",
    gridFactor: 0.3,
    gridFactorSource: "Prueba",
    gridFactorYear: 2022,
  };
  const supply = {
    localElectricity: [
      {
        id: "p1",
        values: { plant: "Sol", technology: "solar-pv", production: { amount: 1000, unit: "mwh" } },
      },
    ],
    greenElectricity: [{ id: "g1", values: { buyer: "Municipio", amount: { amount: 500, unit: "mwh" } } }],
  };
  const workbook = (values: object) =>
    covenantWorkbook(
      exportSource(
        aPlan(
          [
            anInventory("i2022", { ...header, ...values }),
            electricity("homes", 6000),
            electricity("shops", 4000),
            electricity("losses", 900, { scope: "scope-3" }),
          ],
          { frameworks: ["eu-covenant"] },
        ),
        currentTemplate,
        "es",
      ),
    );
  const lineOf = (values: object) => {
    const sheet = workbook(values).find(({ name }) => name === "Factor local de electricidad");
    const cells = sheet?.rows[0]?.cells ?? [];
    return Object.fromEntries(
      (sheet?.columns ?? []).map(({ title }, index) => [title.split(":")[0], cells[index]]),
    );
  };

  test("it stands beside the location-based figure, and changes no other sheet", () => {
    expect(lineOf(supply)).toMatchObject({
      TCE: 10_000,
      LPE: 1000,
      GEP: 500,
      NEEFE: expect.closeTo(0.3, 12),
      EFE: expect.closeTo(0.255, 12),
      "Electricidad en los totales, con el factor de la red (t)": expect.closeTo(3000, 9),
      "Electricidad con el factor local, solo para comparar (t)": expect.closeTo(2550, 9),
    });
    const [consumption, , emissions] = workbook(supply);
    const [sameConsumption, , sameEmissions] = workbook({});
    expect([consumption, emissions]).toEqual([sameConsumption, sameEmissions]);
  });

  test("a plant that burns something and states no emissions leaves it unknown, not 0", () => {
    const plant = {
      plant: "Motor",
      technology: "thermal-fossil",
      production: { amount: 10, unit: "mwh" },
    };
    expect(lineOf({ localElectricity: [{ id: "p1", values: plant }] })).toMatchObject({ EFE: null });
  });
});
