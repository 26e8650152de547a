/** Names of the registers of municipal facilities, of what comes from them and of the rows that it makes. */
import type { RegisterId } from "~/domain/facilities/register-figures";
import type { Text } from "~/domain/template/text";
import { energyCarriers } from "./code-lists/energy";

const REGISTER_NAMES: Readonly<Record<RegisterId, Text>> = {
  buildings: {
    es: "Registro de edificios",
    en: "Register of buildings",
    pt: "Cadastro de edifícios",
  },
  lighting: {
    es: "Registro de alumbrado público",
    en: "Register of public lighting",
    pt: "Cadastro de iluminação pública",
  },
  fleet: { es: "Registro de vehículos", en: "Register of vehicles", pt: "Cadastro de veículos" },
  pumping: { es: "Registro de bombeo", en: "Register of pumping", pt: "Cadastro de bombeamento" },
};

const CONSUMERS: Readonly<Record<RegisterId, Text>> = {
  buildings: { es: "edificios municipales", en: "municipal buildings", pt: "edifícios municipais" },
  lighting: { es: "alumbrado público", en: "public lighting", pt: "iluminação pública" },
  fleet: { es: "flota municipal", en: "municipal fleet", pt: "frota municipal" },
  pumping: {
    es: "bombeo de agua y cloacas",
    en: "water and sewage pumping",
    pt: "bombeamento de água e esgoto",
  },
};

/** What stands as the source of a row: "Registro de edificios, 2023". */
export function registerSource(register: RegisterId, year: number): Text {
  return inAllLanguages((locale) => `${REGISTER_NAMES[register][locale]}, ${year}`);
}

/** "Electricidad: edificios municipales". */
export function registerRowLabel(register: RegisterId, carrier: string): Text {
  const label = energyCarriers.options.find(({ code }) => code === carrier)?.label;
  return inAllLanguages((locale) => `${label?.[locale] ?? carrier}: ${CONSUMERS[register][locale]}`);
}

function inAllLanguages(say: (locale: keyof Text) => string): Text {
  return { es: say("es"), en: say("en"), pt: say("pt") };
}
