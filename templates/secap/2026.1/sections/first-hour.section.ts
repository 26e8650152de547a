import type { Condition, Field, Section } from "~/domain/template/template";
import {
  electricityKnowledge,
  gasNetworks,
  recentHits,
  sewageEnds,
  sewageSystems,
  wasteDestinations,
} from "templates/catalogs/code-lists/first-hour";
import { electricityUnits } from "templates/catalogs/code-lists/units";
import type { Text } from "~/domain/template/text";

const byClass: Condition = { field: "electricityKnown", in: ["by-class"] };
const hasSewers: Condition = { field: "sewage", in: ["part", "sewers"] };
const hasCattle: Condition = { field: "cattle", in: [true] };

/** One class of the utility's users. */
function classOfUsers(id: string, label: Text): Field {
  return { id, kind: "quantity", units: electricityUnits, min: 0, label, essential: true, showIf: byClass };
}

function vehiclesOf(id: string, label: Text): Field {
  const unit = { es: "vehículos", en: "vehicles", pt: "veículos" };
  const showIf: Condition = { field: "vehiclesKnown", in: [true] };
  return { id, kind: "integer", min: 0, unit, label, essential: true, showIf };
}

/** Ten answers from memory: enough for a provisional inventory, three hazards and five measures to look at. */
export const firstHour: Section = {
  id: "first-hour",
  group: "plan",
  stage: "inventory",
  starter: true,
  title: { es: "Tu primera hora", en: "Your first hour", pt: "Sua primeira hora" },
  task: {
    es: "Empezá por acá: diez preguntas y un primer borrador",
    en: "Start here: ten questions and a first draft",
    pt: "Comece por aqui: dez perguntas e um primeiro rascunho",
  },
  about: {
    es: "Contestá de memoria lo que sepas. Con eso armamos un inventario provisional con datos públicos, y te decimos qué amenazas y qué medidas mirar primero. Todo queda marcado como estimado y lo vas reemplazando con facturas.",
    en: "Answer what you know from memory. From that we make a provisional inventory with public data, and say which hazards and measures to look at first. All of it stays marked as estimated, and you replace it with bills.",
    pt: "Responda de memória o que souber. Com isso montamos um inventário provisório com dados públicos e dizemos que ameaças e medidas olhar primeiro. Tudo fica marcado como estimado e você vai substituindo com contas.",
  },
  essential: true,
  pages: [
    {
      id: "energy",
      title: { es: "Gente y energía", en: "People and energy", pt: "Pessoas e energia" },
      about: {
        es: "Lo que no sepas, dejalo vacío: no frena nada y después se completa.",
        en: "Leave empty what you do not know: it stops nothing and can be filled in later.",
        pt: "Deixe vazio o que não souber: não impede nada e depois se completa.",
      },
      essential: true,
      fields: [
        {
          id: "population",
          kind: "integer",
          min: 1,
          unit: { es: "habitantes", en: "inhabitants", pt: "habitantes" },
          label: {
            es: "¿Cuántos habitantes tiene el municipio?",
            en: "How many people live in the municipality?",
            pt: "Quantos habitantes tem o município?",
          },
          hint: {
            es: "Vacío, usamos la población del perfil. Sin este dato no se puede estimar casi nada.",
            en: "Empty, we use the population of the profile. Without it hardly anything can be estimated.",
            pt: "Vazio, usamos a população do perfil. Sem este dado quase nada pode ser estimado.",
          },
          example: { es: "2.000", en: "2,000", pt: "2.000" },
          where: {
            es: "Censo 2022 del INDEC, por gobierno local.",
            en: "The latest census, by local government.",
            pt: "O último censo, por governo local.",
          },
          essential: true,
        },
        {
          id: "year",
          kind: "year",
          min: 1990,
          max: 2050,
          label: {
            es: "¿De qué año va a ser el inventario?",
            en: "Which year will the inventory be of?",
            pt: "De que ano será o inventário?",
          },
          hint: {
            es: "El último año completo del que puedas conseguir facturas.",
            en: "The last full year for which you can get bills.",
            pt: "O último ano completo do qual você consiga contas.",
          },
          example: { es: "2023", en: "2023", pt: "2023" },
          essential: true,
        },
        {
          id: "gasNetwork",
          kind: "choice",
          list: gasNetworks,
          label: { es: "¿Hay gas de red?", en: "Is there piped gas?", pt: "Há gás encanado?" },
          essential: true,
        },
        {
          id: "gasShare",
          kind: "percent",
          min: 0,
          max: 100,
          label: {
            es: "¿Qué parte de las casas lo tiene?",
            en: "What share of the homes has it?",
            pt: "Que parte das casas o tem?",
          },
          hint: {
            es: "De cada cien casas, cuántas; a ojo alcanza.",
            en: "Of every hundred homes, how many; a rough figure will do.",
            pt: "De cada cem casas, quantas; uma ideia aproximada basta.",
          },
          essential: true,
          showIf: { field: "gasNetwork", in: ["part"] },
        },
        {
          id: "electricityKnown",
          kind: "choice",
          list: electricityKnowledge,
          label: {
            es: "¿Sabés cuánta electricidad se facturó en ese año?",
            en: "Do you know how much electricity was billed in that year?",
            pt: "Você sabe quanta eletricidade foi faturada nesse ano?",
          },
          where: {
            es: "La cooperativa o distribuidora la da por nota; si no la tenés, la estimamos.",
            en: "The co-operative or distributor gives it by letter; if you do not have it, we estimate it.",
            pt: "A cooperativa ou distribuidora informa por ofício; se você não a tem, estimamos.",
          },
          essential: true,
        },
        {
          id: "electricityTotal",
          kind: "quantity",
          units: electricityUnits,
          min: 0,
          label: {
            es: "Electricidad facturada en todo el municipio",
            en: "Electricity billed in the whole municipality",
            pt: "Eletricidade faturada em todo o município",
          },
          example: { es: "4.500.000 kWh", en: "4,500,000 kWh", pt: "4.500.000 kWh" },
          essential: true,
          showIf: { field: "electricityKnown", in: ["total"] },
        },
        classOfUsers("electricityHomes", { es: "Hogares", en: "Homes", pt: "Casas" }),
        classOfUsers("electricityShops", {
          es: "Comercios y oficinas",
          en: "Shops and offices",
          pt: "Comércio e escritórios",
        }),
        classOfUsers("electricityIndustry", { es: "Industrias", en: "Industry", pt: "Indústrias" }),
        classOfUsers("electricityLighting", {
          es: "Alumbrado público",
          en: "Street lighting",
          pt: "Iluminação pública",
        }),
        classOfUsers("electricityMunicipal", {
          es: "Edificios y bombeos municipales",
          en: "Municipal buildings and pumps",
          pt: "Prédios e bombeamentos municipais",
        }),
        {
          id: "electricitySource",
          kind: "text",
          maxLength: 200,
          label: {
            es: "¿De dónde sale ese dato?",
            en: "Where does it come from?",
            pt: "De onde vem esse dado?",
          },
          example: {
            es: "Nota de la cooperativa eléctrica, marzo de 2024",
            en: "Letter from the electricity co-operative, March 2024",
            pt: "Ofício da cooperativa elétrica, março de 2024",
          },
          essential: true,
          showIf: { field: "electricityKnown", in: ["by-class", "total"] },
        },
        {
          id: "vehiclesKnown",
          kind: "yesNo",
          label: {
            es: "¿Sabés cuántos vehículos hay en el municipio?",
            en: "Do you know how many vehicles there are in the municipality?",
            pt: "Você sabe quantos veículos há no município?",
          },
          where: {
            es: "El área de patentes del municipio o el Registro Automotor. Si no, estimamos los combustibles por habitante.",
            en: "The vehicle tax office or the vehicle register. If not, we estimate fuels per inhabitant.",
            pt: "O setor de impostos sobre veículos ou o registro de veículos. Se não, estimamos os combustíveis por habitante.",
          },
          essential: true,
        },
        vehiclesOf("cars", { es: "Autos", en: "Cars", pt: "Carros" }),
        vehiclesOf("motorcycles", { es: "Motos", en: "Motorcycles", pt: "Motos" }),
        vehiclesOf("pickups", { es: "Camionetas", en: "Pick-ups", pt: "Caminhonetes" }),
        vehiclesOf("trucks", { es: "Camiones", en: "Trucks", pt: "Caminhões" }),
      ],
    },
    {
      id: "waste-and-hazards",
      title: {
        es: "Basura, cloacas, campo y clima",
        en: "Waste, sewage, farms and weather",
        pt: "Lixo, esgoto, campo e clima",
      },
      essential: true,
      fields: [
        {
          id: "waste",
          kind: "choice",
          list: wasteDestinations,
          label: { es: "¿Adónde va la basura?", en: "Where does the waste go?", pt: "Aonde vai o lixo?" },
          essential: true,
        },
        {
          id: "sewage",
          kind: "choice",
          list: sewageSystems,
          label: {
            es: "¿Adónde van las aguas del baño y la cocina?",
            en: "Where does the water of bathrooms and kitchens go?",
            pt: "Aonde vai a água do banheiro e da cozinha?",
          },
          essential: true,
        },
        {
          id: "sewerShare",
          kind: "percent",
          min: 0,
          max: 100,
          label: {
            es: "¿Qué parte de la gente tiene cloacas?",
            en: "What share of the people has sewers?",
            pt: "Que parte das pessoas tem rede de esgoto?",
          },
          hint: {
            es: "De cada cien personas, cuántas; a ojo alcanza.",
            en: "Of every hundred people, how many; a rough figure will do.",
            pt: "De cada cem pessoas, quantas; uma ideia aproximada basta.",
          },
          essential: true,
          showIf: { field: "sewage", in: ["part"] },
        },
        {
          id: "sewageEnd",
          kind: "choice",
          list: sewageEnds,
          label: {
            es: "¿Dónde terminan las cloacas?",
            en: "Where do the sewers end?",
            pt: "Onde termina a rede de esgoto?",
          },
          essential: true,
          showIf: hasSewers,
        },
        {
          id: "cattle",
          kind: "yesNo",
          label: {
            es: "¿Hay vacas en el territorio del municipio?",
            en: "Are there cattle in the municipality's territory?",
            pt: "Há gado no território do município?",
          },
          hint: {
            es: "Sus emisiones pueden ser más que todas las otras juntas.",
            en: "Their emissions may exceed all others together.",
            pt: "As emissões dele podem superar todas as outras juntas.",
          },
          essential: true,
        },
        {
          id: "dairyCows",
          kind: "integer",
          min: 0,
          unit: { es: "cabezas", en: "heads", pt: "cabeças" },
          label: { es: "Vacas de tambo", en: "Dairy cows", pt: "Vacas leiteiras" },
          essential: true,
          showIf: hasCattle,
        },
        {
          id: "otherCattle",
          kind: "integer",
          min: 0,
          unit: { es: "cabezas", en: "heads", pt: "cabeças" },
          label: {
            es: "Las demás vacas, novillos y terneros",
            en: "All other cattle",
            pt: "O restante do gado",
          },
          where: {
            es: "Oficina local de SENASA o la sociedad rural.",
            en: "The animal health office or the farmers' association.",
            pt: "O escritório de defesa agropecuária ou o sindicato rural.",
          },
          essential: true,
          showIf: hasCattle,
        },
        {
          id: "recentHits",
          kind: "choices",
          list: recentHits,
          label: {
            es: "¿Qué golpeó al municipio en los últimos diez años?",
            en: "What has hit the municipality in the last ten years?",
            pt: "O que atingiu o município nos últimos dez anos?",
          },
          hint: {
            es: "Marcá lo que hizo más daño. Si no sabés, dejalo vacío y te sugerimos por dónde mirar.",
            en: "Tick what did most damage. If you do not know, leave it empty and we suggest where to look.",
            pt: "Marque o que causou mais dano. Se não souber, deixe vazio e sugerimos por onde olhar.",
          },
          essential: true,
        },
      ],
    },
  ],
};
