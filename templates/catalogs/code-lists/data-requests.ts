import { requestCatalogue } from "templates/catalogs/data-requests";
import type { CodeList } from "~/domain/template/template";

/** What can be asked for, by the catalogue from which letters and sheets are made. */
export const dataRequestKinds: CodeList = {
  id: "data-request-kinds",
  options: requestCatalogue.kinds.map(({ code, label }) => ({ code, label })),
};

export const requestDetails: CodeList = {
  id: "request-details",
  options: [
    {
      code: "year",
      label: { es: "El total de cada año", en: "The total of each year", pt: "O total de cada ano" },
      about: {
        es: "Alcanza para el inventario y es lo más fácil de conseguir.",
        en: "Enough for the inventory, and the easiest to get.",
        pt: "Basta para o inventário e é o mais fácil de conseguir.",
      },
    },
    {
      code: "months",
      label: { es: "Mes por mes", en: "Month by month", pt: "Mês a mês" },
      about: {
        es: "Sirve además para ver el verano y el invierno, y para detectar errores.",
        en: "Also shows summer and winter, and helps to find mistakes.",
        pt: "Serve também para ver o verão e o inverno, e para detectar erros.",
      },
    },
  ],
};

export const requestStates: CodeList = {
  id: "request-states",
  options: [
    { code: "to-ask", label: { es: "Por pedir", en: "To be asked", pt: "A pedir" } },
    { code: "asked", label: { es: "Pedido", en: "Asked", pt: "Pedido" } },
    { code: "received", label: { es: "Recibido", en: "Received", pt: "Recebido" } },
    {
      code: "refused",
      label: { es: "No lo dan", en: "They do not give it", pt: "Não fornecem" },
      about: {
        es: "En el inventario podés declarar que no tienen el dato, y por qué.",
        en: "In the inventory you can state that you do not have the datum, and why.",
        pt: "No inventário você pode declarar que não têm o dado, e por quê.",
      },
    },
  ],
};
