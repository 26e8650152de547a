import type { Messages } from "../messages";

/** Names and assumptions of the inventory's methods, beside those of `numbers`. */
export const methods = {
  "input.vehicleConsumption": {
    es: "Consumo de cada vehículo",
    en: "Consumption of each vehicle",
    pt: "Consumo de cada veículo",
  },
  "input.vehicleKm": {
    es: "Kilómetros recorridos",
    en: "Kilometres driven",
    pt: "Quilômetros percorridos",
  },
  "input.vehicles": { es: "Vehículos", en: "Vehicles", pt: "Veículos" },
  "input.kmPerVehicle": {
    es: "Kilómetros de cada vehículo en el año",
    en: "Kilometres of each vehicle in the year",
    pt: "Quilômetros de cada veículo no ano",
  },
  "input.gasDelivered": { es: "Gas entregado", en: "Gas delivered", pt: "Gás entregue" },
  "input.fugitiveCo2": {
    es: "Dióxido de carbono de las fugas",
    en: "Carbon dioxide of the leaks",
    pt: "Dióxido de carbono dos vazamentos",
  },
  "input.trees": { es: "Árboles", en: "Trees", pt: "Árvores" },
  "input.crownCover": { es: "Superficie de copas", en: "Crown cover", pt: "Área de copas" },
  "input.treeFactor": { es: "Captación", en: "Uptake", pt: "Captação" },
  "input.animalMass": { es: "Peso de un animal", en: "Mass of an animal", pt: "Peso de um animal" },
  "input.nitrogenExcretion": {
    es: "Nitrógeno que excretan los animales",
    en: "Nitrogen excreted by the animals",
    pt: "Nitrogênio excretado pelos animais",
  },
  "input.electricityEmissions": {
    es: "Emisiones de la electricidad consumida",
    en: "Emissions of the electricity consumed",
    pt: "Emissões da eletricidade consumida",
  },
  "assumption.biofuelBlend": {
    es: "El combustible vendido lleva {percent} % de biocombustible en volumen: su CO2 es biogénico y se informa aparte; el CH4 y el N2O se cuentan sobre toda la mezcla.",
    en: "The fuel sold holds {percent}% of biofuel by volume: its CO2 is biogenic and reported apart; CH4 and N2O are counted on the whole mixture.",
    pt: "O combustível vendido leva {percent}% de biocombustível em volume: seu CO2 é biogênico e informado à parte; o CH4 e o N2O são contados sobre toda a mistura.",
  },
  "assumption.blendOfYear": {
    es: "No hay dato de la mezcla de {year}: se usa la de {blendYear}.",
    en: "There is no figure for the blend of {year}: that of {blendYear} is used.",
    pt: "Não há dado da mistura de {year}: usa-se a de {blendYear}.",
  },
  "assumption.referenceConsumption": {
    es: "Sin consumo propio: se supone el de un vehículo medio de otra flota ({source}, {year}).",
    en: "No consumption of its own: that of an average vehicle of another fleet is assumed ({source}, {year}).",
    pt: "Sem consumo próprio: supõe-se o de um veículo médio de outra frota ({source}, {year}).",
  },
  "assumption.fugitiveRange": {
    es: "El IPCC da de {low} a {high} t de CH4 por millón de m³ entregados: se usa el punto medio.",
    en: "The IPCC gives {low} to {high} t of CH4 per million m³ delivered: the middle is used.",
    pt: "O IPCC dá de {low} a {high} t de CH4 por milhão de m³ entregues: usa-se o ponto médio.",
  },
  "assumption.treesYoung": {
    es: "Se cuentan solo los árboles de hasta {years} años, mientras crecen; es un dato aparte y no se resta del total.",
    en: "Only trees of up to {years} years count, while they grow; it is a memo and not subtracted from the total.",
    pt: "Contam-se só as árvores de até {years} anos, enquanto crescem; é um dado à parte e não se subtrai do total.",
  },
  "assumption.manureN2oUnknown": {
    es: "No se cuenta el óxido nitroso del estiércol: falta el peso de los animales.",
    en: "The nitrous oxide of manure is not counted: the mass of the animals is missing.",
    pt: "Não se conta o óxido nitroso do esterco: falta o peso dos animais.",
  },
  "assumption.manureOnPasture": {
    es: "Se supone que todo el estiércol queda en el campo.",
    en: "All manure is assumed to stay on pasture.",
    pt: "Supõe-se que todo o esterco fica no pasto.",
  },
  "assumption.gridLosses": {
    es: "Pérdidas de la red: suman en el alcance 3 y en BASIC+, no en BASIC.",
    en: "Losses of the grid: they add to scope 3 and BASIC+, not to BASIC.",
    pt: "Perdas da rede: somam no escopo 3 e no BASIC+, não no BASIC.",
  },
  "assumption.gridLossesDefault": {
    es: "La distribuidora no informó sus pérdidas: se supone el valor publicado para el país, {percent} %.",
    en: "The distributor did not report its losses: the value published for the country is assumed, {percent}%.",
    pt: "A distribuidora não informou suas perdas: supõe-se o valor publicado para o país, {percent}%.",
  },
  "assumption.memoItems": {
    es: "Dato informativo: no se resta de ningún total.",
    en: "Memo item: subtracted from no total.",
    pt: "Dado informativo: não se subtrai de nenhum total.",
  },

  "print.lossesTitle": {
    es: "Pérdidas de la red eléctrica",
    en: "Losses of the electricity grid",
    pt: "Perdas da rede elétrica",
  },
  "print.lossesTable": {
    es: "Pérdidas calculadas por sector: {percent} de la electricidad consumida, en {unit}",
    en: "Losses worked out by sector: {percent} of the electricity consumed, in {unit}",
    pt: "Perdas calculadas por setor: {percent} da eletricidade consumida, em {unit}",
  },
  "print.lossesCell": { es: "GPC", en: "GPC", pt: "GPC" },
  "print.lossesUse": {
    es: "Electricidad consumida",
    en: "Electricity consumed",
    pt: "Eletricidade consumida",
  },
  "print.losses": { es: "Pérdidas", en: "Losses", pt: "Perdas" },
  "print.lossesNote": {
    es: "Suman en el alcance 3 y en BASIC+, no en BASIC. Fuente del porcentaje: {source}.",
    en: "They add to scope 3 and BASIC+, not to BASIC. Source of the share: {source}.",
    pt: "Somam no escopo 3 e no BASIC+, não no BASIC. Fonte da porcentagem: {source}.",
  },
  "print.lossesAssumed": {
    es: "Es un supuesto: la distribuidora no informó sus pérdidas.",
    en: "It is an assumption: the distributor did not report its losses.",
    pt: "É uma premissa: a distribuidora não informou suas perdas.",
  },
  "print.changesTitle": {
    es: "Qué cambió de {from} a {to}",
    en: "What changed from {from} to {to}",
    pt: "O que mudou de {from} a {to}",
  },
  "print.changesTable": {
    es: "Fuentes que explican el cambio entre {from} y {to}, en {unit}",
    en: "Sources that explain the change between {from} and {to}, in {unit}",
    pt: "Fontes que explicam a mudança entre {from} e {to}, em {unit}",
  },
  "print.changesSource": { es: "Fuente", en: "Source", pt: "Fonte" },
  "print.changesDifference": { es: "Diferencia", en: "Difference", pt: "Diferença" },
  "print.changesAmount": { es: "Cambio en la cantidad", en: "Change in amount", pt: "Mudança na quantidade" },
  "print.changes.new": { es: "{label} (nueva)", en: "{label} (new)", pt: "{label} (nova)" },
  "print.changes.dropped": { es: "{label} (ya no está)", en: "{label} (gone)", pt: "{label} (saiu)" },
  "print.changesRest": {
    es: "Otras fuentes ({count})",
    en: "Other sources ({count})",
    pt: "Outras fontes ({count})",
  },
} satisfies Messages;
