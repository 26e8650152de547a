/** Waste and wastewater: the methods of the inventory before and after the measure. */
import {
  explain,
  type Explained,
  type ExplanationFactor,
  type ExplanationInput,
  uniqueAssumptions,
} from "../../numbers/explained";
import { coreGwp, type CoreGas } from "../../inventory/gwp";
import { biologicalTreatment } from "../../inventory/methods/biological-treatment";
import { domesticWastewater } from "../../inventory/methods/domestic-wastewater";
import {
  degradableCarbonOf,
  degradableStreams,
  landfillSite,
  type WasteStream,
} from "../../inventory/methods/landfill";
import { methaneCommitment } from "../../inventory/methods/methane-commitment";
import type { ModelledGases } from "../../inventory/methods/modelled-gases";
import { wasteBurning } from "../../inventory/methods/waste-burning";
import { rawEffect, type Calculator, type Counting } from "../calculation";
import { codeIn, numberIn, worked, type Given } from "../given";
import type { GasPart } from "../measure-effect";

export const WASTE = "waste";
export const WASTEWATER = "wastewater";

/** tCO2e of gases in the inventory's set; null while the method lacks an input. */
function tonnesCo2e({ tonnes }: ModelledGases, { gwpSet, gases }: Counting): number | null {
  const all = Object.entries(tonnes) as [CoreGas, number][];
  if (all.length === 0) return null;
  const counted = gases === "co2" ? all.filter(([gas]) => gas === "co2") : all;
  return counted.reduce((sum, [gas, mass]) => sum + mass * coreGwp(gas, gwpSet), 0);
}

/** 0 where the inventory counts CO2 alone. */
export function methanePotential({ gwpSet, gases }: Counting): number {
  return gases === "co2" ? 0 : coreGwp("ch4", gwpSet);
}

interface Term {
  symbol: string;
  labelKey: string;
  sign: 1 | -1;
  gases: ModelledGases;
}

/** What is no longer emitted less what is emitted instead, each by its own method. */
function difference(
  terms: readonly Term[],
  counting: Counting,
  assumptions: Explained["explanation"]["assumptions"] = [],
): Explained {
  const values = terms.map(({ gases }) => tonnesCo2e(gases, counting));
  const unknown = values.some((value) => value === null);
  const value = terms.reduce((sum, { sign }, index) => sum + sign * (values[index] ?? 0), 0);
  return {
    value: unknown ? null : value,
    unit: "tCO2e",
    explanation: explain({
      formula: [
        `E = ${terms.map(({ symbol, sign }, index) => `${sign < 0 ? "− " : index > 0 ? "+ " : ""}${symbol}`).join(" ")}`,
        ...terms.map(({ symbol, gases }) => `${symbol}: ${gases.explanation.formula}`),
      ].join("; "),
      inputs: [
        ...terms.map(({ symbol, labelKey }, index): ExplanationInput => ({
          symbol,
          labelKey,
          value: values[index] ?? null,
          unit: "tCO2e",
        })),
        ...terms.flatMap(({ symbol, gases }) =>
          gases.explanation.inputs.map((input) => ({ ...input, symbol: `${symbol}.${input.symbol}` })),
        ),
      ],
      factors: uniqueFactors(terms.flatMap(({ gases }) => gases.explanation.factors)),
      assumptions: uniqueAssumptions([
        ...terms.flatMap(({ gases }) => gases.explanation.assumptions),
        ...assumptions,
      ]),
    }),
  };
}

function uniqueFactors(factors: Explained["explanation"]["factors"]) {
  return [...new Map(factors.map((factor) => [`${factor.symbol} ${factor.value}`, factor])).values()];
}

/* ----------------------------------------------------------------- solid waste */

/** All methane that the tonnes would form in the site of before (GPC 1.1 eq. 8.1–8.4). */
function buried(
  tonnes: number | null,
  streams: readonly WasteStream[] | null,
  site: string | null,
  { methods }: Counting,
  recovered = 0,
): ModelledGases {
  return methaneCommitment({
    tonnes,
    streams,
    site: landfillSite(site, methods.landfill, { degradedFraction: "ipcc", recovered }),
  });
}

function oneComponent(component: string | null, { methods }: Counting): WasteStream[] | null {
  const degradableCarbon = methods.landfill.degradableCarbon[component ?? ""];
  if (component === null || degradableCarbon === undefined) return null;
  return [{ component, share: 1, degradableCarbon }];
}

/** Mixed waste of the region (IPCC 2006 vol. 5 table 2.3). */
function mixedWaste({ methods }: Counting): WasteStream[] | null {
  const { composition } = methods.regional;
  return composition && degradableStreams(composition, methods.landfill.degradableCarbon);
}

const AVOIDED = { symbol: "M", labelKey: "input.methaneAvoided", sign: 1 } as const;

/** Recovered material forms no methane in the landfill. */
export const wasteRecycled: Calculator = (given, counting) => {
  const avoided = buriedComponent(given, counting);
  return rawEffect({ gases: ofWaste(difference([{ ...AVOIDED, gases: avoided }], counting)) });
};

/** No methane in the landfill, less what composting gives off (IPCC 2006 vol. 5 table 4.1). */
export const wasteComposted: Calculator = (given, counting) => {
  const treatment = biologicalTreatment({
    tonnes: numberIn(given, "wasteTonnes"),
    ...counting.methods.biological["composting-wet"],
    recovered: 0,
  });
  return rawEffect({
    gases: ofWaste(
      difference(
        [
          { ...AVOIDED, gases: buriedComponent(given, counting) },
          { symbol: "C", labelKey: "input.treatmentEmissions", sign: -1, gases: treatment },
        ],
        counting,
      ),
    ),
  });
};

function buriedComponent(given: Given, counting: Counting): ModelledGases {
  const streams = oneComponent(codeIn(given, "wasteComponent"), counting);
  return buried(numberIn(given, "wasteTonnes"), streams, codeIn(given, "disposalSite"), counting);
}

function ofWaste(tco2e: Explained): GasPart {
  return { source: WASTE, tco2e, baseTco2e: null };
}

/** kWh of a m³ of methane, net: 35.9 MJ/m³ at 0 °C. */
const KWH_PER_M3_METHANE = 9.97;

/**
 * Digester: no methane in the landfill, less its losses (IPCC 2006 vol. 5 table 4.1); its gas makes
 * R = W · b · m · 9.97 · η / 1000 of electricity.
 */
export const biogasPlant: Calculator = (given, counting) => {
  const losses = biologicalTreatment({
    tonnes: numberIn(given, "wasteTonnes"),
    ...counting.methods.biological["anaerobic-digestion-wet"],
    recovered: 0,
  });
  const electricity = worked(
    given,
    "MWh",
    {
      formula: "R = W · b · m · c · η / 1000",
      uses: ["wasteTonnes", "biogasM3PerTonne", "methanePercent", "generatorPercent"],
      factors: [
        {
          symbol: "c",
          value: KWH_PER_M3_METHANE,
          unit: "kWh/m³",
          source: "CH₄: 35,9 MJ/m³ (NCV, 0 °C)",
          confirmed: true,
        },
      ],
    },
    (tonnes, biogas, methane, efficiency) =>
      (tonnes * biogas * methane * KWH_PER_M3_METHANE * efficiency) / 1000,
  );
  const terms: Term[] = [
    { ...AVOIDED, gases: buriedComponent(given, counting) },
    { symbol: "D", labelKey: "input.treatmentEmissions", sign: -1, gases: losses },
  ];
  return rawEffect({
    gases: ofWaste(difference(terms, counting)),
    renewable: { kind: "electricity", mwh: electricity },
  });
};

/**
 * Gas captured in a landfill: CH4 · r · (1 − OX), tonnes: of what is captured, the cover would have oxidised a part
 * (IPCC 2006 vol. 5 eq. 3.1). Electricity made with it counts as renewable.
 */
export const landfillGas: Calculator = (given, counting) => {
  const gwp = methanePotential(counting);
  const saved = worked(
    given,
    "tCO2e",
    {
      formula: "E = m(CH₄) · r · (1 − OX) · GWP",
      uses: ["landfillMethane", "capturedPercent", "oxidationPercent"],
      factors: [
        {
          symbol: "GWP(CH₄)",
          value: gwp,
          unit: "CO2e/gas",
          source: `IPCC ${counting.gwpSet}`,
          confirmed: true,
        },
      ],
    },
    (methane, captured, oxidised) => methane * captured * (1 - oxidised) * gwp,
  );
  const methane = numberIn(given, "landfillMethane");
  const electricity = worked(given, "MWh", { formula: "R", uses: ["landfillElectricityMwh"] }, (mwh) => mwh);
  return rawEffect({
    gases: { source: WASTE, tco2e: saved, baseTco2e: methane === null ? null : methane * gwp },
    renewable: { kind: "electricity", mwh: electricity },
  });
};

/**
 * A dump that is closed: no more fires, but what burnt is now buried, and a managed landfill forms more methane than
 * an open dump (MCF of IPCC 2006 vol. 5 table 3.1). The result may be negative, and is then said so.
 */
export const dumpClosed: Calculator = (given, counting) => {
  const tonnes = numberIn(given, "wasteTonnes");
  const burnt = numberIn(given, "burntPercent");
  const streams = mixedWaste(counting);
  const { composition } = counting.methods.regional;
  const part = (share: number | null) => (tonnes === null || share === null ? null : tonnes * share);
  const fires = wasteBurning({
    tonnes: part(burnt),
    composition,
    fire: { kind: "open-burning" },
    factors: counting.methods.burning,
  });
  const before = buried(
    part(burnt === null ? null : 1 - burnt),
    streams,
    codeIn(given, "disposalSite"),
    counting,
  );
  const after = buried(
    tonnes,
    streams,
    codeIn(given, "newDisposalSite"),
    counting,
    numberIn(given, "capturedPercent") ?? 0,
  );
  const degradable: ExplanationFactor[] =
    streams && composition
      ? [
          {
            symbol: "Σ(w·DOC)",
            value: degradableCarbonOf(streams),
            unit: "fraction",
            source: composition.source,
            confirmed: composition.confirmed,
          },
        ]
      : [];
  return rawEffect({
    gases: ofWaste(
      difference(
        [
          { symbol: "Q", labelKey: "input.firesAvoided", sign: 1, gases: inSum(fires) },
          { symbol: "M₀", labelKey: "input.dumpMethane", sign: 1, gases: inSum(before, degradable) },
          { symbol: "M₁", labelKey: "input.landfillMethaneAfter", sign: -1, gases: inSum(after, degradable) },
        ],
        counting,
        [{ key: "assumption.dumpClosing" }, { key: "assumption.defaultComposition" }],
      ),
    ),
  });
};

/** Mixed waste has a share and four factors for each of a dozen components: the sums are told, not each term. */
function inSum(gases: ModelledGases, sums: readonly ExplanationFactor[] = []): ModelledGases {
  const { explanation } = gases;
  const ofComponent = (symbol: string) => /^(w|DOC|dm|CF|FCF)\(/.test(symbol);
  return {
    ...gases,
    explanation: {
      ...explanation,
      inputs: explanation.inputs.filter(({ symbol }) => !ofComponent(symbol)),
      factors: [...explanation.factors.filter(({ symbol }) => !ofComponent(symbol)), ...sums],
    },
  };
}

/* ------------------------------------------------------------------ wastewater */

/** The same load in the old system and in the new one (IPCC 2006 vol. 5 eq. 6.1–6.3); nitrous oxide does not change. */
export const wastewaterTreated: Calculator = (given, counting) => {
  const people = numberIn(given, "peopleConnected");
  const system = (id: string) => methaneOfSystem(people, codeIn(given, id), counting);
  return rawEffect({
    gases: {
      source: WASTEWATER,
      tco2e: difference(
        [
          { symbol: "M₀", labelKey: "input.oldSystem", sign: 1, gases: system("oldTreatment") },
          { symbol: "M₁", labelKey: "input.newSystem", sign: -1, gases: system("newTreatment") },
        ],
        counting,
        [{ key: "assumption.plantElectricityApart" }],
      ),
      baseTco2e: tonnesCo2e(system("oldTreatment"), counting),
    },
  });
};

function methaneOfSystem(
  people: number | null,
  treatment: string | null,
  { methods }: Counting,
): ModelledGases {
  const { wastewater, regional } = methods;
  return domesticWastewater({
    people,
    bod: regional.bod,
    methaneCapacity: wastewater.methaneCapacity,
    methaneCorrection: wastewater.methaneCorrection[treatment ?? ""] ?? null,
    // Of homes alone: what industry discharges stays where it goes today.
    industrialDischarge: wastewater.industrialDischarge.uncollected,
    sludgeKgBod: 0,
    recovered: 0,
    protein: null,
    nitrogenInProtein: wastewater.nitrogenInProtein,
    nonConsumedProtein: null,
    industrialProtein: null,
    n2oEffluent: wastewater.n2oEffluent,
  });
}
