import type { CodeList } from "~/domain/template/template";
import { impactLevelsFive, probabilityLevelsFive } from "./risk";

/** How probability and impact become a risk level. */
export const riskScales: CodeList = {
  id: "risk-scales",
  options: [
    {
      code: "matrix-3x3",
      label: {
        es: "Matriz de tres niveles: bajo, medio, alto",
        en: "Three-level matrix: low, medium, high",
        pt: "Matriz de três níveis: baixo, médio, alto",
      },
      about: {
        es: "La más simple; alcanza para empezar.",
        en: "The simplest; enough to start with.",
        pt: "A mais simples; basta para começar.",
      },
    },
    {
      code: "matrix-5x5",
      label: {
        es: "Matriz de cinco niveles: de muy bajo a muy alto",
        en: "Five-level matrix: from very low to very high",
        pt: "Matriz de cinco níveis: de muito baixo a muito alto",
      },
      about: {
        es: "Para distinguir mejor cuando hay muchas amenazas.",
        en: "To tell many hazards apart better.",
        pt: "Para distinguir melhor quando há muitas ameaças.",
      },
    },
    {
      code: "matrix-own",
      label: {
        es: "Una matriz propia",
        en: "A matrix of your own",
        pt: "Uma matriz própria",
      },
      about: {
        es: "Si la red o un estudio ya tiene la suya.",
        en: "If the network or a study already has one.",
        pt: "Se a rede ou um estudo já tem a sua.",
      },
    },
    {
      code: "index",
      label: {
        es: "Índice: amenaza × exposición × vulnerabilidad",
        en: "Index: hazard × exposure × vulnerability",
        pt: "Índice: ameaça × exposição × vulnerabilidade",
      },
      about: {
        es: "Cada factor va de 0 a 1; sale de mapas o estudios.",
        en: "Each factor goes from 0 to 1; it comes from maps or studies.",
        pt: "Cada fator vai de 0 a 1; sai de mapas ou estudos.",
      },
    },
  ],
};

/** The steps of a matrix of one's own, from low to high: those of the questions, without "not known". */
export const matrixProbabilities: CodeList = stepsOf("matrix-probabilities", probabilityLevelsFive);
export const matrixImpacts: CodeList = stepsOf("matrix-impacts", impactLevelsFive);

function stepsOf(id: string, { options }: CodeList): CodeList {
  return { id, options: options.filter(({ code }) => code !== "not-known").reverse() };
}

export const confidenceLevels: CodeList = {
  id: "confidence-levels",
  options: [
    {
      code: "high",
      label: { es: "Alta", en: "High", pt: "Alta" },
      about: {
        es: "Hay registros o estudios, y coinciden con lo que se ve.",
        en: "There are records or studies, and they agree with what is seen.",
        pt: "Há registros ou estudos, e coincidem com o que se vê.",
      },
    },
    {
      code: "medium",
      label: { es: "Media", en: "Medium", pt: "Média" },
      about: {
        es: "Hay algunos datos, o datos de la zona y no de acá.",
        en: "There are some data, or data of the region and not of the town.",
        pt: "Há alguns dados, ou dados da região e não daqui.",
      },
    },
    {
      code: "low",
      label: { es: "Baja", en: "Low", pt: "Baixa" },
      about: {
        es: "Es lo que recuerda la gente; faltan registros.",
        en: "It is what people remember; records are missing.",
        pt: "É o que as pessoas lembram; faltam registros.",
      },
    },
  ],
};

/** Years to which a climate projection refers. */
export const projectionHorizons: CodeList = {
  id: "projection-horizons",
  options: [
    {
      code: "near-future",
      label: {
        es: "Futuro cercano (2015–2039)",
        en: "Near future (2015–2039)",
        pt: "Futuro próximo (2015–2039)",
      },
    },
    {
      code: "mid-century",
      label: {
        es: "Mitad de siglo (2040–2069)",
        en: "Mid-century (2040–2069)",
        pt: "Meados do século (2040–2069)",
      },
    },
    {
      code: "far-future",
      label: {
        es: "Futuro lejano (2075–2099)",
        en: "Far future (2075–2099)",
        pt: "Futuro distante (2075–2099)",
      },
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};
