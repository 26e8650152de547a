import type { Messages } from "../messages";

/** What calculators say of money, and of groups that they work out one by one. */
export const measureMoney = {
  "input.group": { es: "Grupo", en: "Group", pt: "Grupo" },
  "input.energyPrice": { es: "Precio de la energía", en: "Price of the energy", pt: "Preço da energia" },
  "assumption.generationReplacesPurchase": {
    es: "Supuesto: cada kWh que se genera vale lo que cuesta comprarlo. Lo que se inyecta a la red suele pagarse menos.",
    en: "Assumption: each kWh generated is worth what buying it costs. What is fed into the grid is usually paid less.",
    pt: "Suposição: cada kWh gerado vale o que custa comprá-lo. O que se injeta na rede costuma ser pago a menos.",
  },
  "assumption.savedByWhoPays": {
    es: "El ahorro es de quien paga esa energía, no del municipio.",
    en: "The saving belongs to those who pay that energy, not to the town hall.",
    pt: "A economia é de quem paga essa energia, não da prefeitura.",
  },
  "assumption.savingConverted": {
    es: "Los precios de distintas monedas o meses se llevaron a la moneda del plan.",
    en: "Prices in several currencies or months were brought to the plan's money.",
    pt: "Os preços de várias moedas ou meses foram levados à moeda do plano.",
  },
  "assumption.savingMoneysApart": {
    es: "Los precios son de distintas monedas o meses y el plan no dice cómo convertirlos: no se suman.",
    en: "The prices are in several currencies or of several months and the plan does not say how to convert them: they are not added.",
    pt: "Os preços são de várias moedas ou meses e o plano não diz como convertê-los: não se somam.",
  },
  "assumption.oldUpkeepUnknown": {
    es: "El mantenimiento actual no se conoce: no se cuenta como ahorro.",
    en: "Maintenance today is not known: it is not counted as a saving.",
    pt: "A manutenção atual não é conhecida: não se conta como economia.",
  },
  "assumption.sameUpkeep": {
    es: "Supuesto: el mantenimiento no cambia, el gasto extra por año es cero.",
    en: "Assumption: maintenance does not change, the extra yearly cost is zero.",
    pt: "Suposição: a manutenção não muda, o gasto extra por ano é zero.",
  },
  "assumption.usualLifetime": {
    es: "Supuesto: {years} años de vida útil, lo habitual de la medida; la acción no dice otra.",
    en: "Assumption: a lifetime of {years} years, usual for the measure; the action states no other.",
    pt: "Suposição: {years} anos de vida útil, o habitual da medida; a ação não informa outra.",
  },
  "assumption.investmentComputed": {
    es: "La inversión sale de la calculadora de la medida.",
    en: "The investment comes from the calculator of the measure.",
    pt: "O investimento vem da calculadora da medida.",
  },
  "assumption.yearlySavingComputed": {
    es: "El ahorro por año sale de la calculadora de la medida.",
    en: "The yearly saving comes from the calculator of the measure.",
    pt: "A economia por ano vem da calculadora da medida.",
  },
  "assumption.yearlyCostComputed": {
    es: "El gasto por año sale de la calculadora de la medida.",
    en: "The yearly cost comes from the calculator of the measure.",
    pt: "O gasto por ano vem da calculadora da medida.",
  },
  "known.lightingGroups": {
    es: "{groups} grupos del registro de alumbrado que no son LED ({count} luminarias), los que más gastan por lámpara primero.",
    en: "{groups} groups of the lighting register that are not LED ({count} lamps), those that use most for each lamp first.",
    pt: "{groups} grupos do cadastro de iluminação que não são LED ({count} luminárias), os que mais gastam por lâmpada primeiro.",
  },
  "known.tariff": {
    es: "Precio del registro de alumbrado.",
    en: "Price of the lighting register.",
    pt: "Preço do cadastro de iluminação.",
  },
  "known.billedPrice": {
    es: "Gasto dividido por consumo de las facturas de {year}.",
    en: "Cost over consumption of the bills of {year}.",
    pt: "Gasto dividido pelo consumo das contas de {year}.",
  },
  "measure.investment": { es: "Inversión", en: "Investment", pt: "Investimento" },
  "measure.yearlySaving": {
    es: "Dinero que se ahorra por año",
    en: "Money saved a year",
    pt: "Dinheiro economizado por ano",
  },
  "measure.yearlyCost": { es: "Gasto por año", en: "Yearly cost", pt: "Gasto por ano" },
  "measure.moneyMissing": {
    es: "Para calcular en dinero falta: {list}.",
    en: "To work it out in money this is missing: {list}.",
    pt: "Para calcular em dinheiro falta: {list}.",
  },
  "measure.statedMoneyWins": {
    es: "{figure}: el municipio declara {stated}; la calculadora da {computed}. Vale lo declarado.",
    en: "{figure}: the town states {stated}; the calculator gives {computed}. What is stated counts.",
    pt: "{figure}: o município declara {stated}; a calculadora dá {computed}. Vale o declarado.",
  },
} satisfies Messages;
