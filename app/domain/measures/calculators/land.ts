/** Trees, livestock and rain. */
import { rawEffect, type Calculator } from "../calculation";
import { codeIn, numberIn, worked } from "../given";
import { methanePotential } from "./waste";

export const LIVESTOCK = "livestock";
/** Years in which a street tree takes up carbon (RAMCC campaign of a million trees). */
export const TREE_YEARS = 20;

/** E = n · s · c / 1000, t CO2 a year during 20 years at most; the sum over them stands in its own column. */
export const treesPlanted: Calculator = (given) =>
  rawEffect({
    gases: {
      source: null,
      tco2e: worked(
        given,
        "tCO2e",
        {
          formula: "E = n · s · c / 1000",
          uses: ["treesPlanted", "survivalPercent", "treeKgPerYear"],
          assumptions: [{ key: "assumption.treeYears", params: { years: TREE_YEARS } }],
        },
        (trees, survival, kg) => (trees * survival * kg) / 1000,
      ),
      baseTco2e: null,
    },
    endsAfterYears: TREE_YEARS,
  });

/** E = n · f · s · GWP / 1000: enteric methane of cattle (IPCC 2006 vol. 4 eq. 10.19, table 10.11). */
export const entericReduced: Calculator = (given, counting) => {
  const animal = codeIn(given, "animal") ?? "other-cattle";
  const enteric = counting.methods.regional.livestock?.enteric[animal] ?? null;
  const gwp = methanePotential(counting);
  const factors = [
    ...(enteric === null ? [] : [{ symbol: "f", ...enteric }]),
    { symbol: "GWP(CH₄)", value: gwp, unit: "CO2e/gas", source: `IPCC ${counting.gwpSet}`, confirmed: true },
  ];
  const saved = worked(
    given,
    "tCO2e",
    { formula: "E = n · f · s · GWP / 1000", uses: ["heads", "methaneSavedPercent"], factors },
    (heads, share) => (enteric === null ? null : (heads * enteric.value * share * gwp) / 1000),
  );
  const heads = numberIn(given, "heads");
  const base = heads === null || enteric === null ? null : (heads * enteric.value * gwp) / 1000;
  return rawEffect({ gases: { source: LIVESTOCK, tco2e: saved, baseTco2e: base } });
};

/** V = A · c · P / 1000, m³ a year that a green roof holds back; it saves no emissions by itself. */
export const rainRetained: Calculator = (given) =>
  rawEffect({
    others: [
      {
        nameKey: "measure.rainRetained",
        explained: worked(
          given,
          "m³",
          { formula: "V = A · c · P / 1000", uses: ["roofM2", "retentionPercent", "rainMm"] },
          (area, share, rain) => (area * share * rain) / 1000,
        ),
      },
    ],
  });
