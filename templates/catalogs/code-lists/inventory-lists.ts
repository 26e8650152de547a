import type { CodeList } from "~/domain/template/template";
import { gpcCells } from "./gpc";

/** Which gases an inventory counts; decides whether its totals read tCO2e or tCO2. */
export const gasCoverages: CodeList = {
  id: "gas-coverages",
  options: [
    {
      code: "co2e",
      label: {
        es: "Dióxido de carbono, metano y óxido nitroso (tCO2e)",
        en: "Carbon dioxide, methane and nitrous oxide (tCO2e)",
        pt: "Dióxido de carbono, metano e óxido nitroso (tCO2e)",
      },
      about: {
        es: "Es lo habitual, y lo que pide el Pacto Global.",
        en: "The usual choice, and what the Global Covenant asks for.",
        pt: "É o habitual, e o que o Pacto Global pede.",
      },
    },
    {
      code: "co2",
      label: {
        es: "Solo dióxido de carbono (tCO2)",
        en: "Carbon dioxide only (tCO2)",
        pt: "Só dióxido de carbono (tCO2)",
      },
    },
  ],
};

/** Whether an inventory is made of its sources or stands as one figure that a document states. */
export const inventoryDetails: CodeList = {
  id: "inventory-details",
  options: [
    {
      code: "sources",
      label: {
        es: "Los consumos y emisiones, fuente por fuente",
        en: "Consumption and emissions, source by source",
        pt: "Os consumos e emissões, fonte por fonte",
      },
    },
    {
      code: "document-total",
      label: {
        es: "Solo el total, según un documento",
        en: "Only the total, from a document",
        pt: "Só o total, segundo um documento",
      },
      about: {
        es: "Se usa para la meta y se muestra siempre como dicho por el documento, nunca como calculado acá.",
        en: "It is used for the target and always shown as stated by the document, never as computed here.",
        pt: "É usado para a meta e sempre aparece como dito pelo documento, nunca como calculado aqui.",
      },
    },
  ],
};

/** Cells of energy burnt, bought or lost: stationary energy and transport, without fugitive and grid generation. */
export const energyGpcCells = cellsMatching("gpc-cells-energy", /^(I\.[1-6]\.[1-3]|II\..*)$/);
export const solidWasteGpcCells = cellsMatching("gpc-cells-solid-waste", /^III\.[1-3]\./);
export const wastewaterGpcCells = cellsMatching("gpc-cells-wastewater", /^III\.4\./);
/** Fugitive emissions, industrial processes and product use, livestock and land. */
export const processGpcCells = cellsMatching("gpc-cells-process", /^(I\.[78]|IV|V)\./);

function cellsMatching(id: string, pattern: RegExp): CodeList {
  return { id, options: gpcCells.options.filter((option) => pattern.test(option.code)) };
}

/** What an inventory row of processes, products, animals or land is about. */
export const processKinds: CodeList = {
  id: "process-kinds",
  options: [
    {
      code: "livestock",
      label: { es: "Ganado y otros animales", en: "Livestock", pt: "Gado e outros animais" },
    },
    {
      code: "land",
      label: { es: "Bosques y uso del suelo", en: "Forests and land use", pt: "Florestas e uso da terra" },
    },
    {
      code: "soils",
      label: {
        es: "Suelos agrícolas: fertilizantes, rastrojos, quema",
        en: "Agricultural soils: fertilisers, residues, burning",
        pt: "Solos agrícolas: fertilizantes, resíduos, queima",
      },
    },
    {
      code: "industrial-process",
      label: {
        es: "Procesos industriales (cal, cemento, química)",
        en: "Industrial processes (lime, cement, chemistry)",
        pt: "Processos industriais (cal, cimento, química)",
      },
    },
    {
      code: "product-use",
      label: {
        es: "Uso de productos (refrigerantes, aerosoles, lubricantes)",
        en: "Product use (refrigerants, aerosols, lubricants)",
        pt: "Uso de produtos (refrigerantes, aerossóis, lubrificantes)",
      },
    },
    {
      code: "fugitive",
      label: {
        es: "Fugas de gas, petróleo o carbón",
        en: "Leaks of gas, oil or coal",
        pt: "Vazamentos de gás, petróleo ou carvão",
      },
      about: {
        es: "Las de la red de gas se calculan con el gas entregado.",
        en: "Those of the gas network are worked out from the gas delivered.",
        pt: "As da rede de gás calculam-se com o gás entregue.",
      },
    },
    {
      code: "trees",
      label: {
        es: "Árboles: carbono que captan (dato aparte)",
        en: "Trees: carbon they take up (memo)",
        pt: "Árvores: carbono que captam (dado à parte)",
      },
      about: {
        es: "Se informa al lado del inventario; nunca se resta del total.",
        en: "Told beside the inventory; never subtracted from the total.",
        pt: "Informa-se ao lado do inventário; nunca se subtrai do total.",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

/** Units in which the activity of a non-energy row is counted. */
export const activityUnits: CodeList = {
  id: "activity-units",
  options: [
    { code: "head", label: { es: "cabezas", en: "heads", pt: "cabeças" } },
    { code: "ha", label: { es: "hectáreas", en: "hectares", pt: "hectares" } },
    { code: "t", label: { es: "toneladas", en: "tonnes", pt: "toneladas" } },
    { code: "kg", label: { es: "kilos", en: "kilograms", pt: "quilos" } },
    { code: "m3", label: { es: "m³", en: "m³", pt: "m³" } },
    {
      code: "m3-gas",
      label: { es: "m³ de gas (9.300 kcal)", en: "m³ of gas (9,300 kcal)", pt: "m³ de gás (9.300 kcal)" },
    },
    {
      code: "dam3-gas",
      label: {
        es: "Miles de m³ de gas (9.300 kcal)",
        en: "Thousand m³ of gas (9,300 kcal)",
        pt: "Mil m³ de gás (9.300 kcal)",
      },
    },
    { code: "unit", label: { es: "unidades", en: "units", pt: "unidades" } },
  ],
};

/** Municipal, commercial, … origin of solid waste. */
export const wasteKinds: CodeList = {
  id: "waste-kinds",
  options: [
    {
      code: "municipal",
      label: { es: "Domiciliarios mezclados", en: "Mixed household waste", pt: "Domésticos misturados" },
    },
    {
      code: "organic",
      label: {
        es: "Orgánicos separados en origen",
        en: "Organic, sorted at source",
        pt: "Orgânicos separados na origem",
      },
    },
    {
      code: "pruning",
      label: { es: "Poda y jardín", en: "Pruning and garden", pt: "Poda e jardim" },
    },
    {
      code: "industrial",
      label: { es: "Industriales", en: "Industrial", pt: "Industriais" },
    },
    {
      code: "clinical",
      label: { es: "Patogénicos", en: "Clinical", pt: "De serviços de saúde" },
    },
    {
      code: "sludge",
      label: { es: "Barros cloacales", en: "Sewage sludge", pt: "Lodo de esgoto" },
    },
    { code: "other", label: { es: "Otros", en: "Other", pt: "Outros" } },
  ],
};

/** Why an inventory's data or method differ from the one before. */
export const inventoryChanges: CodeList = {
  id: "inventory-changes",
  options: [
    {
      code: "first",
      label: { es: "Es el primero", en: "It is the first", pt: "É o primeiro" },
    },
    {
      code: "none",
      label: { es: "Sin cambios de método", en: "No change of method", pt: "Sem mudança de método" },
    },
    {
      code: "method",
      label: {
        es: "Cambió el método o los factores",
        en: "Method or factors changed",
        pt: "Mudou o método ou os fatores",
      },
    },
    {
      code: "data",
      label: { es: "Hay datos mejores o nuevos", en: "Better or new data", pt: "Há dados melhores ou novos" },
    },
    {
      code: "boundary",
      label: {
        es: "Cambió el territorio o los sectores",
        en: "Boundary or sectors changed",
        pt: "Mudou o território ou os setores",
      },
    },
  ],
};
