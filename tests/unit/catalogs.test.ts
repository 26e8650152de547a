import { describe, expect, it } from "vitest";

import type { CodeList } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";
import { actionSectors, areasOfIntervention, policyInstruments } from "templates/catalogs/code-lists/actions";
import {
  adaptationActionTypes,
  natureBasedTypes,
  scoreboardItems,
  scoreboardSteps,
} from "templates/catalogs/code-lists/adaptation";
import {
  energyAccessAttributes,
  energyIndicators,
  euEnergyPovertyMacroAreas,
} from "templates/catalogs/code-lists/energy-access";
import { covenantKeySectors, covenantSectors, energyCarriers } from "templates/catalogs/code-lists/energy";
import {
  crfRows,
  gpcCells,
  gpcCellTable,
  gpcSectors,
  gpcSubSectors,
} from "templates/catalogs/code-lists/gpc";
import {
  hazardCrosswalk,
  hazardGroups,
  hazards,
  hazardsCrfV7,
  localHazards,
} from "templates/catalogs/code-lists/hazards";
import {
  adaptiveCapacityFactors,
  rvaQualityFlags,
  vulnerableSectors,
  vulnerableSectorsIsic,
} from "templates/catalogs/code-lists/risk";
import { coBenefits, icleiPathways, sdgs } from "templates/catalogs/code-lists/synergies";
import { argentineProvinces } from "templates/catalogs/code-lists/territory";
import { disposalSites, livestockTypes, wasteClimateZones } from "templates/catalogs/code-lists/waste";
import { wasteComponents, wastewaterTreatments } from "templates/catalogs/code-lists/waste";
import * as factors from "templates/catalogs/factors";
import { placeByCode, places, provinces } from "templates/catalogs/places";

const modules = import.meta.glob<Record<string, unknown>>("../../templates/catalogs/code-lists/*.ts", {
  eager: true,
});
const lists = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter(isCodeList);

/** Lists whose codes are the symbols of a standard, kept as the standard writes them. */
const SYMBOLS = new Set([
  "gpc-cells",
  "notation-keys",
  "gwp-sets",
  "inventory-kinds",
  "currencies",
  "scoreboard-grades",
  "energy-labels",
]);
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe("code lists", () => {
  it("are found, each under its own id", () => {
    expect(lists.length).toBeGreaterThan(90);
    expect(repeated(lists.map((list) => list.id))).toEqual([]);
  });

  it.each(lists.map((list) => [list.id, list] as const))("%s is well formed", (id, list) => {
    expect(list.options.length).toBeGreaterThan(0);
    expect(id).toMatch(KEBAB);
    expect(repeated(codes(list))).toEqual([]);
    const symbols = SYMBOLS.has(id) || id.startsWith("gpc-cells");
    if (!symbols) expect(codes(list).filter((code) => !KEBAB.test(code))).toEqual([]);
    expect(repeated(list.options.map((option) => option.label.es))).toEqual([]);
    expect(texts(list).filter(isIncomplete)).toEqual([]);
    expect(texts(list).filter(isUntranslated)).toEqual([]);
  });

  it("use words of a network only where a network applies", () => {
    const used = lists.flatMap((list) => list.options.flatMap((option) => option.frameworks ?? []));
    const known = ["gcom-americas", "eu-covenant", "cdp-iclei", "race-to-zero", "network"];
    expect(used.filter((framework) => !known.includes(framework))).toEqual([]);
  });

  it.each([
    [areasOfIntervention, [actionSectors]],
    [policyInstruments, [actionSectors]],
    [hazards, [hazardGroups]],
    [scoreboardItems, [scoreboardSteps]],
    [energyIndicators, [energyAccessAttributes, euEnergyPovertyMacroAreas]],
    [gpcSubSectors, [gpcSectors]],
    [crfRows, [gpcSectors]],
    [gpcCells, [gpcSubSectors]],
  ] as [CodeList, CodeList[]][])("narrow every option by a code of the parent list (%#)", (list, parents) => {
    const known = new Set(parents.flatMap(codes));
    for (const option of list.options) {
      expect(option.for?.length, option.code).toBeGreaterThan(0);
      expect(option.for?.filter((code) => !known.has(code))).toEqual([]);
    }
    const reached = new Set(list.options.flatMap((option) => option.for ?? []));
    expect([...known].filter((code) => !reached.has(code))).toEqual([]);
  });

  it.each([
    ["hazard groups", official(hazardGroups), 10],
    ["sub-hazards", official(hazards), 36],
    ["CRF v7 hazards", hazardsCrfV7.options, 24],
    ["vulnerable sectors", vulnerableSectors.options, 14],
    ["ISIC sectors", vulnerableSectorsIsic.options, 24],
    ["adaptive-capacity factors", adaptiveCapacityFactors.options, 26],
    ["RVA quality flags and none", rvaQualityFlags.options, 11],
    ["co-benefits", coBenefits.options, 38],
    ["adaptation action types", adaptationActionTypes.options, 44],
    ["SDGs", sdgs.options, 17],
    ["ICLEI pathways", icleiPathways.options, 5],
    ["provinces", argentineProvinces.options, 24],
  ])("hold the official number of %s", (_, options, count) => {
    expect(options).toHaveLength(count);
  });

  it("mark as local exactly the hazards outside the official lists", () => {
    const marked = hazards.options.filter((option) => option.frameworks).map((option) => option.code);
    expect([...localHazards].sort()).toEqual(marked.sort());
  });

  it("lead every hazard to CRF v7", () => {
    expect(Object.keys(hazardCrosswalk).sort()).toEqual(codes(hazards).sort());
    const known = codes(hazardsCrfV7);
    for (const [hazard, targets] of Object.entries(hazardCrosswalk)) {
      expect(targets.length, hazard).toBeGreaterThan(0);
      expect(targets.filter((code) => !known.includes(code))).toEqual([]);
    }
  });

  it("name only codes that exist in their marks", () => {
    expect(natureBasedTypes.filter((code) => !codes(adaptationActionTypes).includes(code))).toEqual([]);
    expect(covenantKeySectors.flat().filter((code) => !codes(covenantSectors).includes(code))).toEqual([]);
  });
});

describe("GPC cells", () => {
  it("agree with the list of cells, sub-sectors and CRF rows", () => {
    expect(gpcCellTable.map((cell) => cell.ref)).toEqual(codes(gpcCells));
    for (const cell of gpcCellTable) {
      const subSector = gpcSubSectors.options.find((option) => option.code === cell.subSector);
      expect(subSector?.for, cell.ref).toEqual([cell.sector]);
      expect(codes(crfRows)).toContain(cell.crfRow);
      expect(gpcCells.options.find((option) => option.code === cell.ref)?.for).toEqual([cell.subSector]);
    }
  });

  it("put waste treated elsewhere into BASIC and imported waste into no total", () => {
    expect(cell("III.1.2")).toMatchObject({ scope: 3, level: "BASIC" });
    expect(cell("III.1.3")).toMatchObject({ scope: 1, level: "territorial" });
    expect(cell("I.4.4")).toMatchObject({ scope: 1, level: "territorial" });
    expect(cell("II.1.3")).toMatchObject({ scope: 3, level: "BASIC+" });
    expect(cell("II.5.3")).toBeUndefined();
  });
});

describe("factors", () => {
  it("name a source that exists, state whether they are confirmed, and carry a unit", () => {
    const found = provenances(Object.values(factors).filter((value) => value !== factors.factorSources));
    expect(found.length).toBeGreaterThan(700);
    expect(found.filter((entry) => !(String(entry.source) in factors.factorSources))).toEqual([]);
    expect(found.filter((entry) => typeof entry.confirmed !== "boolean")).toEqual([]);
    expect(found.filter((entry) => "value" in entry && !Number.isFinite(entry.value))).toEqual([]);
    expect(found.filter((entry) => "value" in entry && !entry.unit)).toEqual([]);
  });

  it("never call a recalled value confirmed", () => {
    const recalled = provenances(factors).filter((entry) => entry.source === "unconfirmed");
    expect(recalled.length).toBeGreaterThan(0);
    expect(recalled.filter((entry) => entry.confirmed)).toEqual([]);
  });

  it.each([
    ["CH4", "AR4", 25],
    ["CH4", "AR5", 28],
    ["CH4", "AR6", 27.9],
    ["N2O", "AR4", 298],
    ["N2O", "AR5", 265],
    ["N2O", "AR6", 273],
  ] as const)("give the GWP of %s in %s", (gas, report, value) => {
    expect(factors.gwp.gases[gas]?.[report]).toBe(value);
  });

  it("reach a fuel for every carrier that is burnt", () => {
    const fuels = factors.fuelsStationary.map((fuel) => fuel.key);
    const entries = Object.entries(factors.carrierFuel);
    expect(entries.filter(([carrier]) => !codes(energyCarriers).includes(carrier))).toEqual([]);
    expect(entries.filter(([, fuel]) => !fuels.includes(fuel))).toEqual([]);
    const without = codes(energyCarriers).filter((carrier) => !(carrier in factors.carrierFuel));
    expect(without).toEqual(["electricity", "heat-cold", "other-fossil", "solar-thermal", "geothermal"]);
  });

  it("answer to the codes of waste, wastewater and livestock", () => {
    const { waste, wastewater, livestock } = factors;
    expect(missing(codes(disposalSites), waste.methaneCorrection)).toEqual([]);
    expect(missing(codes(wasteClimateZones), waste.firstOrderDecay.decayPerYear)).toEqual([]);
    expect(missing(codes(wasteComponents), waste.incineration.dryMatterPctWet)).toEqual([]);
    expect(missing(codes(wastewaterTreatments), wastewater.methaneCorrection)).toEqual([]);
    expect(missing(codes(livestockTypes), livestock.entericCh4)).toEqual(["poultry"]);
  });

  it("give one Argentine supply average a year, and every method's meaning", () => {
    const { series, methods } = factors.electricity;
    const supply = series.filter((row) => row.place === "AR" && row.method === "supply-average");
    expect(supply.map((row) => [row.year, row.value])).toEqual([
      [2020, 0.2732],
      [2021, 0.2926],
      [2022, 0.2731],
      [2023, 0.2305],
    ]);
    expect(missing([...new Set(series.map((row) => row.method))], methods)).toEqual([]);
    expect(repeated(series.map((row) => [row.place, row.year, row.method].join(" ")))).toEqual([]);
  });

  it("keep the Argentine cubic metre and litre", () => {
    const co2 = new Map(factors.argentinaVolumetric.co2.map((row) => [row.fuel, row]));
    expect(co2.get("natural-gas")).toMatchObject({ value: 1.94819592, unit: "kgCO2/m3" });
    expect(co2.get("diesel")?.value).toBeCloseTo(2.697, 3);
    expect(co2.get("gasoline")?.value).toBeCloseTo(2.288, 3);
  });
});

describe("places", () => {
  it("are 1,818 municipalities and the localities of three provinces", () => {
    expect(places().filter((place) => place.kind === "municipality")).toHaveLength(1818);
    const localities = places().filter((place) => place.kind === "locality");
    expect(localities).toHaveLength(368);
    expect([...new Set(localities.map((place) => place.provinceCode))].sort()).toEqual(["30", "78", "86"]);
  });

  it("have unique codes as text that begin with their province", () => {
    expect(repeated(places().map((place) => place.code))).toEqual([]);
    expect(places().filter((place) => !place.code.startsWith(place.provinceCode))).toEqual([]);
    expect(places().filter((place) => !/^(\d{6}|\d{11})$/.test(place.code))).toEqual([]);
    expect(placeByCode("060007")).toMatchObject({ name: "Adolfo Alsina", provinceName: "Buenos Aires" });
    expect(placeByCode("60007")).toBeUndefined();
  });

  it("lie in Argentina", () => {
    const outside = places().filter(({ lat, lon }) => lat < -56 || lat > -21 || lon < -74 || lon > -53);
    expect(outside).toEqual([]);
  });

  it("share the provinces of the code list", () => {
    expect(provinces.map((province) => province.code)).toEqual(codes(argentineProvinces));
  });
});

function isCodeList(value: unknown): value is CodeList {
  return typeof value === "object" && value !== null && "id" in value && "options" in value;
}

function codes(list: CodeList): string[] {
  return list.options.map((option) => option.code);
}

function official(list: CodeList) {
  return list.options.filter((option) => !option.frameworks);
}

function cell(ref: string) {
  return gpcCellTable.find((entry) => entry.ref === ref);
}

function missing(wanted: readonly string[], table: object): string[] {
  return wanted.filter((key) => !(key in table));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, position) => values.indexOf(value) !== position);
}

function texts(list: CodeList): Text[] {
  return list.options.flatMap(({ label, about, group }) => [
    label,
    ...(about ? [about] : []),
    ...(group ? [group] : []),
  ]);
}

function isIncomplete(text: Text): boolean {
  return [text.es, text.en, text.pt].some((value) => value.trim() === "" || value !== value.trim());
}

/** Names of programs, units and provinces may be the same in three languages; a sentence may not. */
function isUntranslated(text: Text): boolean {
  const isSame = text.es === text.en && text.en === text.pt;
  return isSame && text.es.split(" ").length > 2 && !/^(Partido|\d)/.test(text.es) && !PROPER.has(text.es);
}
const PROPER = new Set(["Santiago del Estero"]);

type Entry = Record<string, unknown>;
/** Every object below `value` that names a source. */
function provenances(value: unknown): Entry[] {
  if (Array.isArray(value)) return value.flatMap(provenances);
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(provenances);
  return "source" in value ? [value as Entry, ...below] : below;
}
