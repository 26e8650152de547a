import type { CodeList } from "~/domain/template/template";

/** Fuels of vehicles that a calculator can replace; CNG is billed in m³, the others in litres. */
export const replaceableFuels: CodeList = {
  id: "replaceable-fuels",
  options: [
    { code: "gasoline", label: { es: "Nafta", en: "Petrol", pt: "Gasolina" } },
    { code: "diesel", label: { es: "Gasoil", en: "Diesel", pt: "Diesel" } },
    { code: "cng", label: { es: "GNC", en: "CNG", pt: "GNV" } },
  ],
};

/** Energies with which a building or its water is heated. */
export const heatingCarriers: CodeList = {
  id: "heating-carriers",
  options: [
    { code: "natural-gas", label: { es: "Gas de red", en: "Piped gas", pt: "Gás encanado" } },
    { code: "lpg", label: { es: "Gas en garrafa", en: "Bottled gas", pt: "Gás em botijão" } },
    { code: "electricity", label: { es: "Electricidad", en: "Electricity", pt: "Eletricidade" } },
    { code: "wood", label: { es: "Leña", en: "Firewood", pt: "Lenha" } },
  ],
};
