/** Answers to how a row or an inventory is worked out. */
import type { CodeList } from "~/domain/template/template";

/** "Own dump, with burning, or landfill outside?" */
export const wasteDestinations: CodeList = {
  id: "waste-destinations",
  options: [
    {
      code: "own-dump",
      label: { es: "Al basural del municipio", en: "To the town's own dump", pt: "Ao lixão do município" },
    },
    {
      code: "own-dump-burning",
      label: {
        es: "Al basural del municipio, y una parte se quema",
        en: "To the town's own dump, and part of it burns",
        pt: "Ao lixão do município, e uma parte é queimada",
      },
    },
    {
      code: "own-landfill",
      label: {
        es: "A un relleno sanitario dentro del municipio",
        en: "To a sanitary landfill inside the municipality",
        pt: "A um aterro sanitário dentro do município",
      },
    },
    {
      code: "landfill-outside",
      label: {
        es: "A un relleno o basural de otro municipio",
        en: "To a landfill or dump in another municipality",
        pt: "A um aterro ou lixão de outro município",
      },
    },
    {
      code: "received-from-others",
      label: {
        es: "Son residuos de otros municipios que se entierran acá",
        en: "It is other municipalities' waste, buried here",
        pt: "São resíduos de outros municípios enterrados aqui",
      },
      about: {
        es: "Se informan aparte y no suman: los cuenta quien los generó.",
        en: "Reported apart and not added: whoever produced it counts it.",
        pt: "Informam-se à parte e não somam: conta quem os gerou.",
      },
    },
    {
      code: "other",
      label: {
        es: "No se entierran: compost, quema, incineración, reciclado",
        en: "Not buried: compost, burning, incineration, recycling",
        pt: "Não são enterrados: compostagem, queima, incineração, reciclagem",
      },
    },
  ],
};

export const treatmentPlaces: CodeList = {
  id: "treatment-places",
  options: [
    {
      code: "inside",
      label: { es: "Dentro del municipio", en: "Inside the municipality", pt: "Dentro do município" },
    },
    {
      code: "outside",
      label: { es: "En otro municipio", en: "In another municipality", pt: "Em outro município" },
    },
    {
      code: "imported",
      label: {
        es: "Dentro, pero vienen de otros municipios",
        en: "Inside, but it comes from other municipalities",
        pt: "Dentro, mas vêm de outros municípios",
      },
      about: {
        es: "Se informan aparte y no suman al total.",
        en: "Reported apart and not added to the total.",
        pt: "Informam-se à parte e não somam ao total.",
      },
    },
  ],
};

/** Losses of the grid (GPC I.x.3). */
export const gridLossChoices: CodeList = {
  id: "grid-loss-choices",
  options: [
    {
      code: "declared",
      label: {
        es: "Sí, con el porcentaje que dio la distribuidora",
        en: "Yes, with the distributor's percentage",
        pt: "Sim, com o percentual da distribuidora",
      },
    },
    {
      code: "country-default",
      label: {
        es: "Sí, con el valor publicado para el país (supuesto)",
        en: "Yes, with the value published for the country (assumption)",
        pt: "Sim, com o valor publicado para o país (premissa)",
      },
    },
    { code: "not-counted", label: { es: "No", en: "No", pt: "Não" } },
  ],
};

/** How a factor of one's own is given. */
export const ownFactorBases: CodeList = {
  id: "own-factor-bases",
  options: [
    {
      code: "per-unit",
      label: {
        es: "Un solo número: toneladas de CO2e por unidad",
        en: "One number: tonnes of CO2e per unit",
        pt: "Um único número: toneladas de CO2e por unidade",
      },
    },
    {
      code: "gases-per-tj",
      label: {
        es: "Gas por gas, en kg por TJ",
        en: "Gas by gas, in kg per TJ",
        pt: "Gás por gás, em kg por TJ",
      },
    },
    {
      code: "gases-per-mwh",
      label: {
        es: "Gas por gas, en kg por MWh",
        en: "Gas by gas, in kg per MWh",
        pt: "Gás por gás, em kg por MWh",
      },
    },
    {
      code: "gases-per-unit",
      label: {
        es: "Gas por gas, en kg por unidad de la cantidad",
        en: "Gas by gas, in kg per unit of the amount",
        pt: "Gás por gás, em kg por unidade da quantidade",
      },
    },
  ],
};

/** Fluorinated gases that a row may state by mass; mixtures are stated in CO2e. */
export const fluorinatedGases: CodeList = {
  id: "fluorinated-gases",
  options: [
    gas("hfc134a", "HFC-134a"),
    gas("hfc32", "HFC-32"),
    gas("hfc125", "HFC-125"),
    gas("sf6", "SF6"),
    gas("nf3", "NF3"),
    gas("cf4", "CF4 (PFC-14)"),
    gas("c2f6", "C2F6 (PFC-116)"),
  ],
};

function gas(code: string, name: string) {
  return { code, label: { es: name, en: name, pt: name } };
}
