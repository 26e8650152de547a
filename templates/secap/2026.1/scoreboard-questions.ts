/** The adaptation scoreboard: only the EU Covenant asks for it. Its steps are sourced, its items and grades are not. */
import type { CodeList, MatrixField, Page } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";
import { scoreboardGrades, scoreboardItems } from "templates/catalogs/code-lists/adaptation";

const scoreboardColumn: CodeList = {
  id: "scoreboard-column",
  options: [{ code: "grade", label: { es: "Grado", en: "Grade", pt: "Grau" } }],
};

function gradesOf(step: string, id: string, label: Text): MatrixField {
  const options = scoreboardItems.options.filter((item) => item.for?.includes(step));
  return {
    id,
    kind: "matrix",
    rows: { id: `scoreboard-${step}`, options },
    columns: scoreboardColumn,
    cell: { kind: "choice", list: scoreboardGrades },
    label,
  };
}

export const scoreboardPage: Page = {
  id: "scoreboard",
  title: { es: "Tablero de adaptación", en: "Adaptation scoreboard", pt: "Painel de adaptação" },
  about: {
    es: "En qué punto está cada paso del ciclo de adaptación, de D (sin empezar) a A (terminado). Es una autoevaluación: sirve para verse con los años. No confirmamos los ítems y los grados con la planilla oficial.",
    en: "How far each step of the adaptation cycle is, from D (not started) to A (completed). It is a self-assessment, to look back on over the years. We did not confirm items and grades against the official template.",
    pt: "Em que ponto está cada passo do ciclo de adaptação, de D (não começou) a A (concluído). É uma autoavaliação, para se ver ao longo dos anos. Não confirmamos os itens e os graus com a planilha oficial.",
  },
  frameworks: ["eu-covenant"],
  fields: [
    gradesOf("preparing-the-ground", "scoreboardPreparing", {
      es: "1. Preparar el terreno",
      en: "1. Preparing the ground",
      pt: "1. Preparar o terreno",
    }),
    gradesOf("assessing-risks", "scoreboardAssessing", {
      es: "2. Evaluar riesgos y vulnerabilidades",
      en: "2. Assessing risks and vulnerabilities",
      pt: "2. Avaliar riscos e vulnerabilidades",
    }),
    gradesOf("selecting-options", "scoreboardOptions", {
      es: "3 y 4. Identificar, evaluar y elegir opciones",
      en: "3 and 4. Identifying, assessing and selecting options",
      pt: "3 e 4. Identificar, avaliar e escolher opções",
    }),
    gradesOf("implementing", "scoreboardImplementing", {
      es: "5. Poner en marcha",
      en: "5. Implementing",
      pt: "5. Implementar",
    }),
    gradesOf("monitoring-evaluating", "scoreboardMonitoring", {
      es: "6. Monitorear y evaluar",
      en: "6. Monitoring and evaluating",
      pt: "6. Monitorar e avaliar",
    }),
    {
      id: "scoreboardNotes",
      kind: "longText",
      suggestedWords: 80,
      label: {
        es: "En qué se apoya esta evaluación",
        en: "What this assessment rests on",
        pt: "Em que se apoia esta avaliação",
      },
    },
  ],
};
