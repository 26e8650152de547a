/**
 * In what each indicator of energy access is measured and where a small town gets it. Sources of Argentina: INDEC
 * (census 2022, REDATAM), distributors and their regulators; the register of subsidies is ReSEF since January 2026
 * (Decreto 943/2025). What names no Argentine source is got the same way elsewhere.
 */
import type { Text } from "~/domain/template/text";

interface IndicatorSource {
  unit: Text;
  where: Text;
  /** A letter to the distributor asks for it (data request "household-energy"). */
  asked?: true;
}

const OF_HOUSEHOLDS: Text = { es: "% de los hogares", en: "% of households", pt: "% dos domicílios" };
const HOURS: Text = {
  es: "horas por usuario y año",
  en: "hours per user and year",
  pt: "horas por usuário e ano",
};
const TIMES: Text = {
  es: "cortes por usuario y año",
  en: "interruptions per user and year",
  pt: "interrupções por usuário e ano",
};

const CENSUS: Text = {
  es: "Censo 2022 del INDEC, en REDATAM: cuadros de hogares por municipio o radio. Desarrollo Social o la Dirección de Estadística de la provincia te ayudan a sacarlo.",
  en: "The census (INDEC 2022, REDATAM): tables of households by municipality or tract. The social development office or the provincial statistics office can help.",
  pt: "O censo (na Argentina, INDEC 2022, REDATAM; no Brasil, IBGE): tabelas de domicílios por município ou setor.",
};
const DISTRIBUTOR: Text = {
  es: "La distribuidora o cooperativa eléctrica: pedilo con la carta que arma el programa.",
  en: "The electricity distributor or co-operative: ask with the letter that the program writes.",
  pt: "A distribuidora ou cooperativa elétrica: peça com a carta que o programa monta.",
};
const REGULATOR: Text = {
  es: "La distribuidora lo mide y lo informa al ente regulador de la provincia (ENRE en el AMBA). Pedilo con la carta que arma el programa.",
  en: "The distributor measures it and reports it to the regulator. Ask with the letter that the program writes.",
  pt: "A distribuidora mede e informa ao regulador (no Brasil, DEC e FEC na ANEEL). Peça com a carta que o programa monta.",
};
const RESEF: Text = {
  es: "La distribuidora sabe cuántos usuarios residenciales facturan con subsidio. Anotá el régimen de ese año: desde enero de 2026, SEF con registro ReSEF (Decreto 943/2025); antes, N1, N2 y N3, tarifa social y Programa Hogar.",
  en: "The distributor knows how many residential users are billed with a subsidy. Note the regime of that year: from January 2026 SEF with the ReSEF register (Decreto 943/2025); before, levels N1, N2 and N3, social tariff and Programa Hogar.",
  pt: "A distribuidora sabe quantos usuários residenciais são faturados com subsídio. Anote o regime daquele ano: na Argentina, desde janeiro de 2026, SEF (Decreto 943/2025); antes, N1, N2 e N3, tarifa social e Programa Hogar.",
};
const SOCIAL: Text = {
  es: "Desarrollo Social y los centros de salud; una encuesta corta en los barrios también sirve, si decís cuántos hogares respondieron.",
  en: "The social development office and health centres; a short survey will do too, if you say how many households answered.",
  pt: "Desenvolvimento Social e os postos de saúde; uma pesquisa curta nos bairros também serve, se disser quantos lares responderam.",
};

export const indicatorSources: Readonly<Record<string, IndicatorSource>> = {
  "households-with-electricity": { unit: OF_HOUSEHOLDS, where: CENSUS },
  "supply-hours": {
    unit: { es: "horas por día", en: "hours a day", pt: "horas por dia" },
    where: REGULATOR,
    asked: true,
  },
  saidi: { unit: HOURS, where: REGULATOR, asked: true },
  saifi: { unit: TIMES, where: REGULATOR, asked: true },
  "electricity-per-capita": {
    unit: { es: "kWh por habitante y año", en: "kWh per inhabitant and year", pt: "kWh por habitante e ano" },
    where: {
      es: "La electricidad residencial de tu inventario dividida por los habitantes.",
      en: "The residential electricity of your inventory divided by the inhabitants.",
      pt: "A eletricidade residencial do seu inventário dividida pelos habitantes.",
    },
  },
  "clean-cooking": { unit: OF_HOUSEHOLDS, where: CENSUS },
  "households-natural-gas": { unit: OF_HOUSEHOLDS, where: CENSUS },
  "households-lpg-cylinder": { unit: OF_HOUSEHOLDS, where: CENSUS },
  "households-firewood": { unit: OF_HOUSEHOLDS, where: CENSUS },
  "informal-connections": { unit: OF_HOUSEHOLDS, where: DISTRIBUTOR, asked: true },
  "energy-burden-10": { unit: OF_HOUSEHOLDS, where: SOCIAL },
  "unable-warm": { unit: OF_HOUSEHOLDS, where: SOCIAL },
  "unable-cool": { unit: OF_HOUSEHOLDS, where: SOCIAL },
  "no-heating": { unit: OF_HOUSEHOLDS, where: SOCIAL },
  "no-cooling": { unit: OF_HOUSEHOLDS, where: SOCIAL },
  arrears: { unit: OF_HOUSEHOLDS, where: DISTRIBUTOR, asked: true },
  disconnections: {
    unit: { es: "cortes por año", en: "disconnections a year", pt: "cortes por ano" },
    where: DISTRIBUTOR,
    asked: true,
  },
  "energy-subsidy": { unit: OF_HOUSEHOLDS, where: RESEF, asked: true },
  "social-tariff": {
    unit: { es: "% de la población", en: "% of the population", pt: "% da população" },
    where: DISTRIBUTOR,
    asked: true,
  },
  "unmet-basic-needs": { unit: OF_HOUSEHOLDS, where: CENSUS },
  "renewable-capacity": { unit: { es: "MW", en: "MW", pt: "MW" }, where: DISTRIBUTOR, asked: true },
  prosumers: {
    unit: { es: "usuarios-generadores", en: "prosumers", pt: "prossumidores" },
    where: DISTRIBUTOR,
    asked: true,
  },
  "solar-water-heaters": {
    unit: { es: "% de las viviendas", en: "% of dwellings", pt: "% das moradias" },
    where: SOCIAL,
  },
  "led-lighting-share": {
    unit: { es: "% de las luminarias", en: "% of lamps", pt: "% das luminárias" },
    where: {
      es: "El registro de luminarias de este plan: LED sobre el total.",
      en: "The register of lamps of this plan: LED over the total.",
      pt: "O cadastro de luminárias deste plano: LED sobre o total.",
    },
  },
};

/** Units in which indicators are usually given, by code. */
export const indicatorUnits: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(indicatorSources).map(([code, { unit }]) => [code, unit]),
);
