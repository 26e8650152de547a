import type { Page, Section } from "~/domain/template/template";
import {
  indicatorDirections,
  meansOfVerification,
  monitoringFrequencies,
} from "templates/catalogs/code-lists/monitoring";

const indicatorPages: readonly Page[] = [
  {
    id: "indicator",
    title: { es: "El indicador", en: "The indicator", pt: "O indicador" },
    essential: true,
    fields: [
      {
        id: "name",
        kind: "text",
        label: { es: "Qué se mide", en: "What is measured", pt: "O que se mede" },
        hint: {
          es: "Algo del plan entero; los indicadores de cada acción van en su ficha.",
          en: "Something of the whole plan; indicators of an action go on its sheet.",
          pt: "Algo do plano inteiro; os indicadores de cada ação vão na ficha dela.",
        },
        example: {
          es: "Emisiones por habitante",
          en: "Emissions per inhabitant",
          pt: "Emissões por habitante",
        },
        maxLength: 150,
        essential: true,
        required: true,
      },
      {
        id: "unit",
        kind: "text",
        label: { es: "Unidad", en: "Unit", pt: "Unidade" },
        example: { es: "tCO2e por habitante", en: "tCO2e per inhabitant", pt: "tCO2e por habitante" },
        maxLength: 60,
        essential: true,
        required: true,
      },
      {
        id: "direction",
        kind: "choice",
        label: { es: "Hacia dónde tiene que ir", en: "Which way it should go", pt: "Para onde deve ir" },
        list: indicatorDirections,
      },
      {
        id: "baselineValue",
        kind: "decimal",
        label: { es: "Valor de partida", en: "Baseline value", pt: "Valor de partida" },
        essential: true,
      },
      {
        id: "baselineYear",
        kind: "year",
        label: { es: "Año de partida", en: "Baseline year", pt: "Ano de partida" },
        min: 1990,
        essential: true,
      },
      {
        id: "targetValue",
        kind: "decimal",
        label: {
          es: "Valor al que se quiere llegar",
          en: "Value to be reached",
          pt: "Valor a que se quer chegar",
        },
        essential: true,
      },
      {
        id: "targetYear",
        kind: "year",
        label: { es: "Para qué año", en: "By which year", pt: "Para que ano" },
        max: 2100,
        essential: true,
      },
    ],
  },
  {
    id: "reading",
    title: { es: "Cómo se mide", en: "How it is measured", pt: "Como se mede" },
    essential: true,
    fields: [
      {
        id: "frequency",
        kind: "choice",
        label: { es: "Cada cuánto", en: "How often", pt: "Com que frequência" },
        list: monitoringFrequencies,
        essential: true,
      },
      {
        id: "responsible",
        kind: "text",
        label: { es: "Qué área lo mide", en: "Which office measures it", pt: "Que setor mede" },
        example: { es: "Dirección de Ambiente", en: "Environment office", pt: "Secretaria de Meio Ambiente" },
        maxLength: 150,
        essential: true,
      },
      {
        id: "verification",
        kind: "choices",
        label: { es: "De dónde se lee", en: "Where it is read", pt: "De onde se lê" },
        list: meansOfVerification,
      },
      {
        id: "readings",
        kind: "rows",
        label: { es: "Valores medidos", en: "Values measured", pt: "Valores medidos" },
        hint: {
          es: "Uno por año, a medida que se miden.",
          en: "One a year, as they are measured.",
          pt: "Um por ano, à medida que são medidos.",
        },
        layout: "table",
        addLabel: { es: "Agregar un valor", en: "Add a value", pt: "Adicionar um valor" },
        namedBy: ["year"],
        fields: [
          {
            id: "year",
            kind: "year",
            label: { es: "Año", en: "Year", pt: "Ano" },
            example: { es: "2026", en: "2026", pt: "2026" },
            required: true,
          },
          { id: "value", kind: "decimal", label: { es: "Valor", en: "Value", pt: "Valor" } },
          { id: "note", kind: "text", label: { es: "Nota", en: "Note", pt: "Nota" }, maxLength: 200 },
        ],
      },
    ],
  },
];

const reportPages: readonly Page[] = [
  {
    id: "report",
    title: { es: "El informe", en: "The report", pt: "O relatório" },
    fields: [
      {
        id: "title",
        kind: "text",
        label: { es: "Título del informe", en: "Title of the report", pt: "Título do relatório" },
        example: {
          es: "Informe de avance del plan 2024–2025",
          en: "Progress report of the plan 2024–2025",
          pt: "Relatório de progresso do plano 2024–2025",
        },
        maxLength: 160,
        required: true,
      },
      {
        id: "date",
        kind: "date",
        label: { es: "Fecha de presentación", en: "Date of submission", pt: "Data de apresentação" },
      },
      {
        id: "periodStart",
        kind: "month",
        label: { es: "Período: desde", en: "Period: from", pt: "Período: desde" },
      },
      {
        id: "periodEnd",
        kind: "month",
        label: { es: "Período: hasta", en: "Period: to", pt: "Período: até" },
      },
      {
        id: "recipient",
        kind: "text",
        label: { es: "A quién se presentó", en: "To whom it was submitted", pt: "A quem foi apresentado" },
        hint: {
          es: "Concejo, red, plataforma o comunidad.",
          en: "Council, network, platform or community.",
          pt: "Câmara, rede, plataforma ou comunidade.",
        },
        maxLength: 150,
      },
      {
        id: "summary",
        kind: "longText",
        label: { es: "Qué mostró", en: "What it showed", pt: "O que mostrou" },
        hint: {
          es: "Lo que anduvo bien, lo que no y qué se decidió.",
          en: "What went well, what did not and what was decided.",
          pt: "O que funcionou, o que não e o que se decidiu.",
        },
        suggestedWords: 120,
      },
      {
        id: "obstacles",
        kind: "longText",
        label: { es: "Qué obstáculos hubo", en: "Obstacles met", pt: "Que obstáculos houve" },
        hint: {
          es: "Los del plan entero; los de cada acción van en su ficha.",
          en: "Those of the whole plan; those of an action go on its sheet.",
          pt: "Os do plano inteiro; os de cada ação vão na ficha dela.",
        },
        suggestedWords: 80,
      },
      {
        id: "nextSteps",
        kind: "longText",
        label: { es: "Próximos pasos", en: "Next steps", pt: "Próximos passos" },
        hint: {
          es: "Qué se hace hasta el próximo informe, y qué área.",
          en: "What is done until the next report, and by which office.",
          pt: "O que se faz até o próximo relatório, e qual setor.",
        },
        suggestedWords: 80,
      },
      {
        id: "file",
        kind: "file",
        label: { es: "El documento", en: "The document", pt: "O documento" },
        accept: "document",
      },
      {
        id: "link",
        kind: "text",
        label: { es: "Enlace público", en: "Public link", pt: "Link público" },
        inputMode: "url",
        maxLength: 300,
      },
    ],
  },
];

export const monitoring: Section = {
  id: "monitoring",
  group: "plan",
  stage: "plan",
  title: {
    es: "Monitoreo, reporte y verificación",
    en: "Monitoring, reporting and verification",
    pt: "Monitoramento, relato e verificação",
  },
  task: {
    es: "Organizá el seguimiento del plan",
    en: "Organise the follow-up of the plan",
    pt: "Organize o acompanhamento do plano",
  },
  about: {
    es: "Cómo va a saber el municipio si el plan avanza: quién mide, cada cuánto, a quién se le informa y cuándo se revisa.",
    en: "How the town will know whether the plan advances: who measures, how often, who is told and when it is reviewed.",
    pt: "Como o município saberá se o plano avança: quem mede, com que frequência, a quem se informa e quando se revisa.",
  },
  essential: true,
  pages: [
    {
      id: "process",
      title: {
        es: "Quién sigue el plan, y cómo",
        en: "Who follows the plan, and how",
        pt: "Quem acompanha o plano, e como",
      },
      essential: true,
      fields: [
        {
          id: "responsibleOffice",
          kind: "text",
          label: {
            es: "Área responsable del seguimiento",
            en: "Office in charge of monitoring",
            pt: "Setor responsável pelo acompanhamento",
          },
          hint: {
            es: "Una oficina o un cargo, no el nombre de una persona.",
            en: "An office or a post, not a person's name.",
            pt: "Uma secretaria ou um cargo, não o nome de uma pessoa.",
          },
          example: {
            es: "Dirección de Ambiente",
            en: "Environment office",
            pt: "Secretaria de Meio Ambiente",
          },
          maxLength: 150,
          essential: true,
          required: true,
        },
        {
          id: "frequency",
          kind: "choice",
          label: {
            es: "Cada cuánto se revisa el avance",
            en: "How often progress is looked at",
            pt: "Com que frequência se revisa o progresso",
          },
          hint: {
            es: "Una vez por año es una buena medida; el informe se presenta cada dos.",
            en: "Once a year is a good measure; the report is submitted every two.",
            pt: "Uma vez por ano é uma boa medida; o relatório é apresentado a cada dois.",
          },
          list: monitoringFrequencies,
          essential: true,
          required: true,
        },
        {
          id: "monitoringProcess",
          kind: "longText",
          label: {
            es: "Cómo se hace el seguimiento",
            en: "How monitoring is done",
            pt: "Como se faz o acompanhamento",
          },
          hint: {
            es: "Qué áreas pasan los datos, cuándo se reúnen y quién decide los cambios.",
            en: "Which offices hand in data, when they meet and who decides on changes.",
            pt: "Que setores enviam os dados, quando se reúnem e quem decide as mudanças.",
          },
          example: {
            es: "Cada marzo, cada área carga el avance de sus acciones. En abril, la mesa del plan lo revisa y en mayo se informa al Concejo.",
            en: "Each March every office records the progress of its actions. In April the plan's working group reviews it and in May the council is informed.",
            pt: "Todo mês de março, cada setor registra o progresso de suas ações. Em abril, o grupo do plano revisa e em maio se informa a Câmara.",
          },
          suggestedWords: 120,
          essential: true,
          required: true,
        },
        {
          id: "involved",
          kind: "longText",
          label: {
            es: "Quiénes más participan en el seguimiento",
            en: "Who else takes part in monitoring",
            pt: "Quem mais participa do acompanhamento",
          },
          hint: {
            es: "Instituciones, consejo local, universidad, la red.",
            en: "Institutions, local council, university, the network.",
            pt: "Instituições, conselho local, universidade, a rede.",
          },
          suggestedWords: 60,
        },
        {
          id: "verification",
          kind: "longText",
          label: { es: "Cómo se verifica", en: "How it is verified", pt: "Como se verifica" },
          hint: {
            es: "Quién mira los números además de quien los carga.",
            en: "Who looks at the numbers besides those who enter them.",
            pt: "Quem confere os números além de quem os registra.",
          },
          suggestedWords: 60,
        },
      ],
    },
    {
      id: "indicators",
      title: { es: "Indicadores del plan", en: "Indicators of the plan", pt: "Indicadores do plano" },
      about: {
        es: "Pocos y fáciles de medir. Con tres se empieza bien: emisiones, personas protegidas y consumo de energía del municipio.",
        en: "Few and easy to measure. Three make a good start: emissions, people protected and the local government's energy use.",
        pt: "Poucos e fáceis de medir. Com três se começa bem: emissões, pessoas protegidas e consumo de energia da prefeitura.",
      },
      essential: true,
      fields: [
        {
          id: "indicators",
          kind: "rows",
          label: { es: "Indicadores", en: "Indicators", pt: "Indicadores" },
          layout: "pages",
          print: "landscape",
          addLabel: { es: "Agregar un indicador", en: "Add an indicator", pt: "Adicionar um indicador" },
          namedBy: ["name"],
          columns: [
            "name",
            "unit",
            "baselineValue",
            "baselineYear",
            "targetValue",
            "targetYear",
            "frequency",
            "responsible",
          ],
          pages: indicatorPages,
          essential: true,
        },
      ],
    },
    {
      id: "calendar",
      title: { es: "Calendario de informes", en: "Reporting calendar", pt: "Calendário de relatórios" },
      guidance: {
        es: "Lo habitual:\n\n- **Informe de avance** del plan, cada dos años desde que se presenta.\n- **Inventario de seguimiento**, cada dos a cuatro años.\n- **Evaluación de riesgos**, al menos cada cinco años.\n- **Informe público** para la comunidad, todos los años.",
        en: "The usual practice:\n\n- **Progress report** of the plan, every two years from its submission.\n- **Monitoring inventory**, every two to four years.\n- **Risk assessment**, at least every five years.\n- **Public report** for the community, every year.",
        pt: "O habitual:\n\n- **Relatório de progresso** do plano, a cada dois anos desde a apresentação.\n- **Inventário de monitoramento**, a cada dois a quatro anos.\n- **Avaliação de riscos**, ao menos a cada cinco anos.\n- **Relatório público** para a comunidade, todo ano.",
      },
      essential: true,
      fields: [
        {
          id: "reportingCalendar",
          kind: "rows",
          label: { es: "Informes previstos", en: "Reports foreseen", pt: "Relatórios previstos" },
          layout: "table",
          addLabel: { es: "Agregar un informe", en: "Add a report", pt: "Adicionar um relatório" },
          namedBy: ["report", "month"],
          fields: [
            {
              id: "report",
              kind: "text",
              label: { es: "Qué se informa", en: "What is reported", pt: "O que se informa" },
              example: { es: "Informe de avance", en: "Progress report", pt: "Relatório de progresso" },
              maxLength: 120,
              required: true,
            },
            { id: "month", kind: "month", label: { es: "Cuándo", en: "When", pt: "Quando" } },
            {
              id: "recipient",
              kind: "text",
              label: { es: "A quién", en: "To whom", pt: "A quem" },
              maxLength: 120,
            },
            {
              id: "office",
              kind: "text",
              label: { es: "Área que lo prepara", en: "Office that prepares it", pt: "Setor que prepara" },
              maxLength: 120,
            },
          ],
          essential: true,
        },
      ],
    },
    {
      id: "review",
      title: { es: "Revisión del plan", en: "Review of the plan", pt: "Revisão do plano" },
      essential: true,
      fields: [
        {
          id: "nextReview",
          kind: "month",
          label: {
            es: "Próxima revisión del plan",
            en: "Next review of the plan",
            pt: "Próxima revisão do plano",
          },
          hint: {
            es: "Mes y año en que se vuelve a mirar entero.",
            en: "Month and year in which the whole of it is looked at again.",
            pt: "Mês e ano em que se olha de novo o plano inteiro.",
          },
          essential: true,
        },
        {
          id: "inventoryEveryYears",
          kind: "integer",
          label: { es: "Inventario nuevo, cada", en: "New inventory, every", pt: "Inventário novo, a cada" },
          hint: {
            es: "Dos años es lo recomendado; cuatro, lo máximo.",
            en: "Two years is recommended; four is the most.",
            pt: "Dois anos é o recomendado; quatro, o máximo.",
          },
          unit: { es: "años", en: "years", pt: "anos" },
          min: 1,
          max: 10,
        },
        {
          id: "riskEveryYears",
          kind: "integer",
          label: {
            es: "Evaluación de riesgos nueva, cada",
            en: "New risk assessment, every",
            pt: "Avaliação de riscos nova, a cada",
          },
          hint: {
            es: "Al menos cada cinco años, o después de un evento grave.",
            en: "At least every five years, or after a serious event.",
            pt: "Pelo menos a cada cinco anos, ou depois de um evento grave.",
          },
          unit: { es: "años", en: "years", pt: "anos" },
          min: 1,
          max: 10,
        },
        {
          id: "reviewProcess",
          kind: "longText",
          label: {
            es: "Cómo se revisa y quién lo aprueba",
            en: "How it is reviewed and who approves",
            pt: "Como se revisa e quem aprova",
          },
          hint: {
            es: "Qué haría cambiar una meta o sumar una acción; la ambición solo puede subir.",
            en: "What would change a target or add an action; ambition can only rise.",
            pt: "O que faria mudar uma meta ou somar uma ação; a ambição só pode subir.",
          },
          suggestedWords: 80,
          essential: true,
        },
      ],
    },
    {
      id: "data",
      title: { es: "Datos y publicación", en: "Data and publication", pt: "Dados e publicação" },
      essential: true,
      fields: [
        {
          id: "dataManagement",
          kind: "longText",
          label: {
            es: "Dónde se guardan los datos y quién los cuida",
            en: "Where data are kept and who looks after them",
            pt: "Onde se guardam os dados e quem cuida deles",
          },
          hint: {
            es: "Para que el plan no se pierda si cambia la gestión.",
            en: "So that the plan is not lost when the government changes.",
            pt: "Para que o plano não se perca se mudar a gestão.",
          },
          suggestedWords: 80,
          essential: true,
        },
        {
          id: "publication",
          kind: "longText",
          label: {
            es: "Cómo se publica y se cuenta a la comunidad",
            en: "How it is published and told to the community",
            pt: "Como se publica e se conta à comunidade",
          },
          hint: {
            es: "Sitio web, radio, escuelas, sesión del Concejo; los datos reportados son públicos.",
            en: "Website, radio, schools, council session; reported data are public.",
            pt: "Site, rádio, escolas, sessão da Câmara; os dados relatados são públicos.",
          },
          suggestedWords: 80,
          essential: true,
        },
        {
          id: "publicLink",
          kind: "text",
          label: {
            es: "Página donde se publica",
            en: "Page where it is published",
            pt: "Página em que se publica",
          },
          example: {
            es: "https://www.municipio.gob.ar/plan-clima",
            en: "https://www.town.gov/climate-plan",
            pt: "https://www.municipio.gov.br/plano-clima",
          },
          inputMode: "url",
          maxLength: 300,
        },
      ],
    },
    {
      id: "pastReports",
      title: {
        es: "Informes de seguimiento",
        en: "Monitoring reports",
        pt: "Relatórios de acompanhamento",
      },
      about: {
        es: "Los que ya se presentaron, y el que estás preparando: los obstáculos y próximos pasos que escribas acá salen en el informe que se imprime.",
        en: "Those submitted already, and the one you are preparing: the obstacles and next steps you write here appear in the report that is printed.",
        pt: "Os que já foram apresentados, e o que você está preparando: os obstáculos e próximos passos que escrever aqui saem no relatório impresso.",
      },
      fields: [
        {
          id: "pastReports",
          kind: "rows",
          label: { es: "Informes", en: "Reports", pt: "Relatórios" },
          layout: "pages",
          print: "annex",
          addLabel: { es: "Agregar un informe", en: "Add a report", pt: "Adicionar um relatório" },
          namedBy: ["title"],
          columns: ["title", "date", "recipient"],
          pages: reportPages,
        },
      ],
    },
  ],
  results: ["indicator-progress"],
  resultsPage: "monitoring",
};
