import type { Messages } from "../messages";

/** The adaptation scoreboard of the EU Covenant. */
export const scoreboard = {
  "scoreboard.title": { es: "Tablero de adaptación", en: "Adaptation scoreboard", pt: "Painel de adaptação" },
  "scoreboard.finding": {
    es: "El paso menos avanzado: {step}",
    en: "The step least far: {step}",
    pt: "O passo menos avançado: {step}",
  },
  "scoreboard.step": { es: "Paso", en: "Step", pt: "Passo" },
  "scoreboard.grade": { es: "Grado", en: "Grade", pt: "Grau" },
  "scoreboard.mean": { es: "Media (D 1 – A 4)", en: "Mean (D 1 – A 4)", pt: "Média (D 1 – A 4)" },
  "scoreboard.items": { es: "Ítems calificados", en: "Items graded", pt: "Itens avaliados" },
  "scoreboard.graded": { es: "{graded} de {items}", en: "{graded} of {items}", pt: "{graded} de {items}" },
  "scoreboard.preparing": { es: "1. Preparar", en: "1. Preparing", pt: "1. Preparar" },
  "scoreboard.assessing": { es: "2. Evaluar", en: "2. Assessing", pt: "2. Avaliar" },
  "scoreboard.options": { es: "3 y 4. Elegir", en: "3 and 4. Selecting", pt: "3 e 4. Escolher" },
  "scoreboard.implementing": { es: "5. Ejecutar", en: "5. Implementing", pt: "5. Executar" },
  "scoreboard.monitoring": { es: "6. Seguir", en: "6. Monitoring", pt: "6. Monitorar" },
  "scoreboard.note": {
    es: "Autoevaluación del municipio: media de los ítems calificados de cada paso. Ítems y grados, sin confirmar con la planilla oficial (supuesto).",
    en: "The municipality's own assessment: mean of the graded items of each step. Items and grades are not confirmed against the official template (assumed).",
    pt: "Autoavaliação do município: média dos itens avaliados de cada passo. Itens e graus não confirmados com a planilha oficial (suposição).",
  },
} satisfies Messages;
