/** A factor of one's own for energy: one number, or gas by gas as the guidelines print them. */
import type { Condition, Field, Page } from "~/domain/template/template";
import { ownFactorBases } from "templates/catalogs/code-lists/inventory-methods";
import { ownFactorFields, withoutNotationKey } from "./inventory-row-fields";

const GAS_BASES = ["gases-per-tj", "gases-per-mwh", "gases-per-unit"];
const gasByGas: Condition = { all: [withoutNotationKey, { field: "ownFactorBasis", in: GAS_BASES }] };
/** Answers of this page only: whoever skips it is asked for nothing. */
const given: Condition = {
  any: ["ownFactor", "ownCo2", "ownCh4", "ownN2o"].map((field) => ({ field, answered: true }) as const),
};

function gasField(id: string, gas: { es: string; en: string; pt: string }): Field {
  return {
    id,
    kind: "decimal",
    min: 0,
    unit: { es: "kg", en: "kg", pt: "kg" },
    label: gas,
    showIf: gasByGas,
  };
}

/** One number stands unless the factor is given gas by gas; its source and year are asked for both. */
function ownNumber(field: Field): Field {
  const own = field.showIf ?? withoutNotationKey;
  if (field.id === "ownFactor") return { ...field, showIf: { all: [own, { not: gasByGas }] } };
  return { ...field, showIf: given };
}

export const energyFactorPage: Page = {
  id: "factor",
  title: {
    es: "Factor de emisión, si tenés uno propio",
    en: "Emission factor, if you have your own",
    pt: "Fator de emissão, se tiver um próprio",
  },
  about: {
    es: "Podés saltear esta página: usamos el factor recomendado para el año y el lugar.",
    en: "You may skip this page: we use the factor recommended for the year and place.",
    pt: "Pode pular esta página: usamos o fator recomendado para o ano e o lugar.",
  },
  fields: [
    {
      id: "ownFactorBasis",
      kind: "choice",
      list: ownFactorBases,
      label: { es: "Cómo lo da tu fuente", en: "How your source gives it", pt: "Como a sua fonte o dá" },
      showIf: withoutNotationKey,
    },
    ...ownFactorFields.filter(({ id }) => id === "ownFactor").map(ownNumber),
    gasField("ownCo2", { es: "CO2 fósil", en: "Fossil CO2", pt: "CO2 fóssil" }),
    gasField("ownCh4", { es: "Metano (CH4)", en: "Methane (CH4)", pt: "Metano (CH4)" }),
    gasField("ownN2o", { es: "Óxido nitroso (N2O)", en: "Nitrous oxide (N2O)", pt: "Óxido nitroso (N2O)" }),
    gasField("ownBiogenicCo2", {
      es: "CO2 de origen biológico (aparte)",
      en: "Biogenic CO2 (apart)",
      pt: "CO2 de origem biológica (à parte)",
    }),
    ...ownFactorFields.filter(({ id }) => id !== "ownFactor").map(ownNumber),
  ],
};

/** The biofuel of the year is known for some countries; whoever knows better says so. */
export const biofuelField: Field = {
  id: "biofuelPercent",
  kind: "percent",
  min: 0,
  max: 100,
  label: {
    es: "Biocombustible en la mezcla",
    en: "Biofuel in the mixture",
    pt: "Biocombustível na mistura",
  },
  hint: {
    es: "Vacío: el corte estimado del año (en la Argentina, bioetanol en la nafta y biodiésel en el gasoil).",
    en: "Empty: the year's estimated blend (in Argentina, ethanol in petrol and biodiesel in diesel).",
    pt: "Vazio: a mistura estimada do ano (na Argentina, etanol na gasolina e biodiesel no diesel).",
  },
  showIf: { all: [withoutNotationKey, { field: "carrier", in: ["gasoline", "diesel"] }] },
};
