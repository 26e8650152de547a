import type { CodeList } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";

const energyUnitsHeadings = {
  energy: { es: "Energía", en: "Energy", pt: "Energia" },
  volume: { es: "Volumen", en: "Volume", pt: "Volume" },
  mass: { es: "Peso", en: "Mass", pt: "Massa" },
  lpgCylinders: { es: "Garrafas y cilindros de GLP", en: "LPG cylinders", pt: "Botijões e cilindros de GLP" },
} satisfies Record<string, Text>;

/** Units in which bills and registers give energy or fuel. */
export const energyUnits: CodeList = {
  id: "energy-units",
  options: [
    { code: "kwh", label: { es: "kWh", en: "kWh", pt: "kWh" }, group: energyUnitsHeadings.energy },
    { code: "mwh", label: { es: "MWh", en: "MWh", pt: "MWh" }, group: energyUnitsHeadings.energy },
    { code: "gwh", label: { es: "GWh", en: "GWh", pt: "GWh" }, group: energyUnitsHeadings.energy },
    { code: "mj", label: { es: "MJ", en: "MJ", pt: "MJ" }, group: energyUnitsHeadings.energy },
    { code: "gj", label: { es: "GJ", en: "GJ", pt: "GJ" }, group: energyUnitsHeadings.energy },
    { code: "tj", label: { es: "TJ", en: "TJ", pt: "TJ" }, group: energyUnitsHeadings.energy },
    { code: "gcal", label: { es: "Gcal", en: "Gcal", pt: "Gcal" }, group: energyUnitsHeadings.energy },
    {
      code: "toe",
      label: {
        es: "tep (toneladas equivalentes de petróleo)",
        en: "toe (tonnes of oil equivalent)",
        pt: "tep (toneladas equivalentes de petróleo)",
      },
      group: energyUnitsHeadings.energy,
    },
    {
      code: "ktoe",
      label: {
        es: "ktep (mil toneladas equivalentes de petróleo)",
        en: "ktoe (thousand tonnes of oil equivalent)",
        pt: "ktep (mil toneladas equivalentes de petróleo)",
      },
      group: energyUnitsHeadings.energy,
    },
    {
      code: "m3-gas",
      label: { es: "m³ de gas (9.300 kcal)", en: "m³ of gas (9,300 kcal)", pt: "m³ de gás (9.300 kcal)" },
      about: {
        es: "El metro cúbico de la factura de gas en Argentina, llevado a 9.300 kcal.",
        en: "The cubic metre of Argentine gas bills, referred to 9,300 kcal.",
        pt: "O metro cúbico da fatura de gás na Argentina, referido a 9.300 kcal.",
      },
      group: energyUnitsHeadings.volume,
    },
    {
      code: "dam3-gas",
      label: {
        es: "Miles de m³ de gas (9.300 kcal)",
        en: "Thousand m³ of gas (9,300 kcal)",
        pt: "Mil m³ de gás (9.300 kcal)",
      },
      group: energyUnitsHeadings.volume,
    },
    { code: "l", label: { es: "Litros", en: "Litres", pt: "Litros" }, group: energyUnitsHeadings.volume },
    {
      code: "m3",
      label: { es: "m³ (líquido)", en: "m³ (liquid)", pt: "m³ (líquido)" },
      group: energyUnitsHeadings.volume,
    },
    {
      code: "m3-stere",
      label: {
        es: "m³ estéreo (leña apilada)",
        en: "Stere (m³ of stacked wood)",
        pt: "Metro estéreo (lenha empilhada)",
      },
      group: energyUnitsHeadings.volume,
    },
    { code: "kg", label: { es: "kg", en: "kg", pt: "kg" }, group: energyUnitsHeadings.mass },
    { code: "t", label: { es: "Toneladas", en: "Tonnes", pt: "Toneladas" }, group: energyUnitsHeadings.mass },
    {
      code: "lpg-cylinder-10kg",
      label: { es: "Garrafas de 10 kg", en: "10 kg cylinders", pt: "Botijões de 10 kg" },
      group: energyUnitsHeadings.lpgCylinders,
    },
    {
      code: "lpg-cylinder-12kg",
      label: { es: "Garrafas de 12 kg", en: "12 kg cylinders", pt: "Botijões de 12 kg" },
      group: energyUnitsHeadings.lpgCylinders,
    },
    {
      code: "lpg-cylinder-15kg",
      label: { es: "Garrafas de 15 kg", en: "15 kg cylinders", pt: "Botijões de 15 kg" },
      group: energyUnitsHeadings.lpgCylinders,
    },
    {
      code: "lpg-cylinder-30kg",
      label: { es: "Cilindros de 30 kg", en: "30 kg cylinders", pt: "Cilindros de 30 kg" },
      group: energyUnitsHeadings.lpgCylinders,
    },
    {
      code: "lpg-cylinder-45kg",
      label: { es: "Cilindros de 45 kg", en: "45 kg cylinders", pt: "Cilindros de 45 kg" },
      group: energyUnitsHeadings.lpgCylinders,
    },
  ],
};

/** Units of electricity and of results in energy. */
export const electricityUnits: CodeList = {
  id: "electricity-units",
  options: [
    { code: "kwh", label: { es: "kWh", en: "kWh", pt: "kWh" } },
    { code: "mwh", label: { es: "MWh", en: "MWh", pt: "MWh" } },
    { code: "gwh", label: { es: "GWh", en: "GWh", pt: "GWh" } },
  ],
};

/** Units of mass, for waste and materials. */
export const massUnits: CodeList = {
  id: "mass-units",
  options: [
    { code: "kg", label: { es: "kg", en: "kg", pt: "kg" } },
    { code: "t", label: { es: "Toneladas", en: "Tonnes", pt: "Toneladas" } },
    { code: "kt", label: { es: "Miles de toneladas", en: "Thousand tonnes", pt: "Mil toneladas" } },
  ],
};

/** Units of volume, for water and liquids. */
export const volumeUnits: CodeList = {
  id: "volume-units",
  options: [
    { code: "l", label: { es: "Litros", en: "Litres", pt: "Litros" } },
    { code: "m3", label: { es: "m³", en: "m³", pt: "m³" } },
    { code: "hm3", label: { es: "hm³ (millón de m³)", en: "hm³ (million m³)", pt: "hm³ (milhão de m³)" } },
  ],
};
