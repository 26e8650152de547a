/** Losses of the grid, on the page of its factor. */
import type { Field } from "~/domain/template/template";
import { gridLossChoices } from "templates/catalogs/code-lists/inventory-methods";

export const gridLossFields: readonly Field[] = [
  {
    id: "gridLosses",
    kind: "choice",
    list: gridLossChoices,
    label: {
      es: "¿Contás lo que se pierde en la red?",
      en: "Do you count what is lost in the grid?",
      pt: "Você conta o que se perde na rede?",
    },
    hint: {
      es: "Es alcance 3: suma en BASIC+ y no en BASIC. Si cargaste vos una fila de pérdidas (I.x.3), esa vale.",
      en: "It is scope 3: it adds to BASIC+ and not to BASIC. A row of losses (I.x.3) of your own goes before it.",
      pt: "É escopo 3: soma no BASIC+ e não no BASIC. Se você informou uma linha de perdas (I.x.3), ela vale.",
    },
  },
  {
    id: "gridLossPercent",
    kind: "percent",
    min: 0,
    max: 100,
    label: {
      es: "Pérdidas, en porcentaje de lo consumido",
      en: "Losses, percent of what is consumed",
      pt: "Perdas, em porcentagem do consumido",
    },
    hint: {
      es: "Suele estar entre 5 y 25 %.",
      en: "Usually between 5 and 25%.",
      pt: "Costuma ficar entre 5 e 25%.",
    },
    where: {
      es: "La memoria anual de la distribuidora o cooperativa, o el ente regulador.",
      en: "The yearly report of the distributor or co-operative, or the regulator.",
      pt: "O relatório anual da distribuidora ou cooperativa, ou a agência reguladora.",
    },
    required: true,
    showIf: { field: "gridLosses", in: ["declared"] },
  },
  {
    id: "gridLossSource",
    kind: "text",
    maxLength: 300,
    label: { es: "Fuente de las pérdidas", en: "Source of the losses", pt: "Fonte das perdas" },
    example: {
      es: "Cooperativa eléctrica, memoria 2022",
      en: "Electricity co-operative, 2022 report",
      pt: "Cooperativa elétrica, relatório 2022",
    },
    required: true,
    showIf: { field: "gridLosses", in: ["declared"] },
  },
  {
    id: "gridLossYear",
    kind: "year",
    min: 1990,
    max: 2050,
    label: { es: "Año de las pérdidas", en: "Year of the losses", pt: "Ano das perdas" },
    showIf: { field: "gridLosses", in: ["declared"] },
  },
];
