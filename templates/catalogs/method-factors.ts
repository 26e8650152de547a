/**
 * Defaults of the waste, wastewater and livestock methods in the shape that the arithmetic reads. Values, units and
 * sources are those of `factors.ts`; percentages become fractions.
 */
import type { FactorCatalogue } from "~/domain/inventory/factor-catalogue";
import type {
  FactorsByCode as MethodFactorsByCode,
  LivestockFactors,
  MethodFactor,
  RegionalFactors,
  WasteComposition,
} from "~/domain/inventory/methods/method-factors";
import {
  type Factor,
  type FactorsByCode,
  factorSources,
  type FactorTable,
  fugitive,
  livestock,
  type Provenance,
  trees,
  waste,
  wastewater,
} from "./factors";

/** Group of decay rates (IPCC 2006 vol. 5 table 3.3) of each component; nappies decay as in the IPCC waste model. */
const DECAY_GROUP: Readonly<Record<string, string>> = {
  food: "food-sludge",
  "garden-park": "garden-other-putrescible",
  nappies: "garden-other-putrescible",
  "paper-cardboard": "paper-textiles",
  textiles: "paper-textiles",
  wood: "wood-straw",
  bulk: "bulk",
};

/** Table 3.2: managed sites are taken as covered with material that oxidises methane, the others not. */
const COVERED_SITES: readonly string[] = ["managed-anaerobic", "managed-semi-aerobic"];

/** Table 5.6 of N2O: continuous and semi-continuous incinerators, and those filled batch by batch. */
const BATCH_INCINERATORS: readonly string[] = ["batch-stoker", "batch-fluidised"];

/** Table 10.19 gives horses, mules and asses together, and llamas as camelids. */
const EXCRETION_OF: Readonly<Record<string, string>> = {
  "dairy-cattle": "dairy-cattle",
  "other-cattle": "other-cattle",
  buffalo: "buffalo",
  swine: "swine",
  poultry: "poultry",
  sheep: "sheep",
  goats: "goats",
  horses: "horses-mules-asses",
  "mules-asses": "horses-mules-asses",
  alpacas: "camelids",
};
const LARGE_PASTURE_FACTOR: readonly string[] = [
  "dairy-cattle",
  "other-cattle",
  "buffalo",
  "swine",
  "poultry",
];

/** 1 Gg per 10⁶ m³ = 1000 t per 10⁶ m³. */
const TONNES_PER_GG = 1000;

export const methodFactors: FactorCatalogue["methods"]["everywhere"] = {
  landfill: {
    degradedFraction: {
      ipcc: factorOf(waste.methaneCommitment.docf.ipcc),
      gpc: factorOf(waste.methaneCommitment.docf.gpc),
    },
    methaneFraction: factorOf(waste.methaneCommitment.methaneFraction),
    oxidation: mapEntries(waste.methaneCorrection, (_, site) => {
      const { managedCovered, other } = waste.methaneCommitment.oxidation;
      return factorOf(COVERED_SITES.includes(site) ? managedCovered : other);
    }),
    methaneCorrection: mapEntries(waste.methaneCorrection, factorOf),
    degradableCarbon: degradableCarbon(),
    decay: mapEntries(waste.firstOrderDecay.decayPerYear, decayByComponent),
  },
  biological: {
    "composting-wet": gasesOf(waste.biologicalTreatment.compostingWet),
    "composting-dry": gasesOf(waste.biologicalTreatment.compostingDry),
    "anaerobic-digestion-wet": gasesOf(waste.biologicalTreatment.anaerobicDigestionWet),
    "anaerobic-digestion-dry": gasesOf(waste.biologicalTreatment.anaerobicDigestionDry),
  },
  burning: {
    dryMatter: mapEntries(waste.incineration.dryMatterPctWet, fractionOf),
    totalCarbon: mapEntries(waste.incineration.totalCarbonPctDry, fractionOf),
    fossilCarbon: mapEntries(waste.incineration.fossilCarbonPctTotal, fractionOf),
    oxidation: {
      incineration: fractionOf(waste.incineration.oxidationIncinerationPct),
      openBurning: fractionOf(waste.incineration.oxidationOpenBurningPct),
    },
    openBurning: {
      ch4Wet: factorOf(waste.incineration.ch4OpenBurning),
      n2oDry: factorOf(waste.incineration.n2o.openBurningDry),
    },
    incinerators: mapEntries(waste.incineration.ch4, incinerator),
  },
  wastewater: {
    methaneCapacity: factorOf(wastewater.methaneCapacity.bod),
    methaneCorrection: mapEntries(wastewater.methaneCorrection, factorOf),
    industrialDischarge: {
      collected: factorOf(wastewater.industrialDischarge.collected),
      uncollected: factorOf(wastewater.industrialDischarge.uncollected),
    },
    n2oEffluent: factorOf(wastewater.n2oEffluent),
    nitrogenInProtein: factorOf(wastewater.nitrogenInProtein),
    industrialProtein: factorOf(wastewater.industrialCommercialProtein),
  },
  trees: {
    perTree: factorOf(trees.networkPerTree),
    years: trees.networkPerTree.years,
    perHectare: factorOf(trees.crownCover),
  },
};

const LATIN_AMERICA: RegionalFactors = {
  composition: compositionOf(waste.composition),
  bod: bodOf("latin-america"),
  nonConsumedProtein: factorOf(wastewater.nonConsumedProtein.developing),
  livestock: { enteric: mapEntries(livestock.entericCh4, factorOf), manure: manureByClimate() },
  manureNitrogen: manureNitrogen(),
  fugitive: fugitiveDeveloping(),
};
const DEVELOPED = {
  composition: null,
  nonConsumedProtein: factorOf(wastewater.nonConsumedProtein.developed),
  livestock: null,
  manureNitrogen: null,
  fugitive: fugitiveDeveloped(),
};

/** ISO 3166 codes. Table 6.4 gives Brazil and the United States by name. */
export const methodRegions: FactorCatalogue["methods"]["regions"] = [
  { countries: ["BR"], factors: { ...LATIN_AMERICA, bod: bodOf("brazil") } },
  {
    countries: [
      ...["AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN"],
      ...["HT", "MX", "NI", "PA", "PE", "PY", "SV", "UY", "VE"],
    ],
    factors: LATIN_AMERICA,
  },
  {
    countries: [
      ...["AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU"],
      ...["IE", "IS", "IT", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"],
    ],
    factors: { ...DEVELOPED, bod: bodOf("europe") },
  },
  { countries: ["US"], factors: { ...DEVELOPED, bod: bodOf("united-states") } },
];

/**
 * By component that decays in a landfill. Rubber and leather have carbon but no decay rate: natural rubber hardly
 * degrades without air, and neither GPC eq. 8.4 nor the IPCC waste model counts it.
 */
function degradableCarbon(): MethodFactorsByCode {
  const decaying = Object.entries(waste.degradableCarbonPctWet).filter(([code]) => code in DECAY_GROUP);
  return Object.fromEntries(decaying.map(([code, factor]) => [code, fractionOf(factor)]));
}

function decayByComponent(rates: FactorsByCode): MethodFactorsByCode {
  return Object.fromEntries(
    Object.entries(DECAY_GROUP).flatMap(([component, group]) => {
      const rate = rates[group];
      return rate === undefined ? [] : [[component, factorOf(rate)]];
    }),
  );
}

/** CH4 is printed per Gg, all of it becomes g per t: 1 kg/Gg = 1 g/t. */
function incinerator(ch4: Factor, code: string) {
  const { mswContinuous, mswBatch } = waste.incineration.n2o;
  return {
    ch4: { ...factorOf(ch4), unit: "g/t" },
    n2o: factorOf(BATCH_INCINERATORS.includes(code) ? mswBatch : mswContinuous),
  };
}

/** Table 10.14 tells warm from the rest, table 10.15 three climates; here always three. */
function manureByClimate(): LivestockFactors["manure"] {
  const byAnimal = (table: FactorTable<Readonly<Record<string, number>>>) =>
    mapEntries(table.values, (row) => {
      const climates = ["cool", "temperate", "warm"].flatMap((climate) => {
        const value = row[climate] ?? row["all"] ?? (climate === "warm" ? undefined : row["cool-temperate"]);
        return value === undefined ? [] : [[climate, { ...provenanceOf(table), value }] as const];
      });
      return Object.fromEntries(climates);
    });
  return { ...byAnimal(livestock.manureCh4LatinAmerica), ...byAnimal(livestock.manureCh4Developing) };
}

function manureNitrogen(): RegionalFactors["manureNitrogen"] {
  const { values } = livestock.nitrogenExcretion;
  const animals = Object.entries(EXCRETION_OF);
  const excretion = animals.flatMap(([animal, key]) => {
    const value = values[key];
    return value === undefined
      ? []
      : [[animal, { ...provenanceOf(livestock.nitrogenExcretion), value }] as const];
  });
  const [large, small] = livestock.soils.filter(({ item }) => item.includes("EF3PRP")).map(factorOf);
  const pasture = animals.flatMap(([animal]) => {
    const factor = LARGE_PASTURE_FACTOR.includes(animal) ? large : small;
    return factor === undefined ? [] : [[animal, factor] as const];
  });
  return { excretion: Object.fromEntries(excretion), pasture: Object.fromEntries(pasture) };
}

/** The guideline gives developing countries a range, of which the middle is an assumption. */
function fugitiveDeveloping(): RegionalFactors["fugitive"] {
  const { ch4, co2 } = fugitive.naturalGasDistribution;
  const middle = ({ low, high, ...table }: typeof ch4): MethodFactor => ({
    ...provenanceOf(table),
    value: ((low + high) / 2) * TONNES_PER_GG,
    unit: "t/10⁶ m³",
    confirmed: false,
  });
  return {
    ch4: middle(ch4),
    co2: middle(co2),
    range: { low: ch4.low * TONNES_PER_GG, high: ch4.high * TONNES_PER_GG },
  };
}

function fugitiveDeveloped(): RegionalFactors["fugitive"] {
  const { ch4, co2 } = fugitive.naturalGasDistribution;
  const low = ({ low: value, ...table }: typeof ch4): MethodFactor => ({
    ...provenanceOf(table),
    value: value * TONNES_PER_GG,
    unit: "t/10⁶ m³",
  });
  return { ch4: low(ch4), co2: low(co2), range: null };
}

function compositionOf(table: FactorTable): WasteComposition {
  const { source, confirmed } = provenanceOf(table);
  return { shares: mapEntries(table.values, (percent) => percent / 100), source, confirmed };
}

function bodOf(region: string): MethodFactor | null {
  const factor = wastewater.bodPerPerson[region];
  return factor === undefined ? null : factorOf(factor);
}

function gasesOf({ ch4, n2o }: { ch4: Factor; n2o: Factor }) {
  return { ch4: factorOf(ch4), n2o: factorOf(n2o) };
}

function factorOf(factor: Factor): MethodFactor {
  return { value: factor.value, ...provenanceOf(factor) };
}

function fractionOf(factor: Factor): MethodFactor {
  return { ...factorOf(factor), value: factor.value / 100, unit: "fraction" };
}

function provenanceOf({ unit, source, table, confirmed }: Provenance): Omit<MethodFactor, "value"> {
  const title = factorSources[source]?.title ?? source;
  return { unit, source: table === undefined ? title : `IPCC 2006: ${table}`, confirmed };
}

function mapEntries<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, code: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([code, value]) => [code, change(value, code)]));
}
