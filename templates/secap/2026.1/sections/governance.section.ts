import type { Section } from "~/domain/template/template";
import {
  frameworkMemberships,
  governmentLevels,
  planningPrinciples,
  staffCapacityColumns,
} from "templates/catalogs/code-lists/commitment-lists";
import {
  approvalBodies,
  municipalAreas,
  participationLevels,
  participationMethods,
  staffRoles,
  stakeholderTypes,
} from "templates/catalogs/code-lists/people";
import { commitments, existingInstruments, planAdoptionStatuses } from "templates/catalogs/code-lists/plan";
import { vulnerableGroups } from "templates/catalogs/code-lists/risk";

/** Who commits, who does the work and with whom (SECAP template: Strategy; CRF: plan metadata). */
export const governance: Section = {
  id: "governance",
  group: "plan",
  stage: "commitment",
  title: {
    es: "Compromiso, gobernanza y participación",
    en: "Commitment, governance and participation",
    pt: "Compromisso, governança e participação",
  },
  task: {
    es: "Contá el compromiso y quiénes participan",
    en: "Tell about the commitment and who takes part",
    pt: "Conte o compromisso e quem participa",
  },
  about: {
    es: "Qué se comprometió a hacer el municipio, quién lo lleva adelante y cómo participó la comunidad.",
    en: "What the municipality committed to, who carries it out and how the community took part.",
    pt: "O que o município se comprometeu a fazer, quem conduz e como a comunidade participou.",
  },
  essential: true,
  pages: [
    {
      id: "commitments",
      title: {
        es: "A qué se comprometió el municipio",
        en: "What the municipality committed to",
        pt: "A que o município se comprometeu",
      },
      essential: true,
      fields: [
        {
          id: "frameworkMemberships",
          kind: "rows",
          layout: "table",
          namedBy: ["framework"],
          minRows: 1,
          addLabel: {
            es: "Agregar otra adhesión",
            en: "Add another membership",
            pt: "Adicionar outra adesão",
          },
          label: {
            es: "Pactos y redes a los que adhirió",
            en: "Covenants and networks joined",
            pt: "Pactos e redes a que aderiu",
          },
          hint: {
            es: "Desde la fecha de adhesión se cuentan los plazos para presentar cada parte.",
            en: "The time to hand in each part is counted from the date of joining.",
            pt: "A partir da data de adesão contam-se os prazos de cada parte.",
          },
          where: {
            es: "En la carta de adhesión firmada por el intendente o la intendenta; la red también la tiene.",
            en: "In the letter of commitment signed by the mayor; the network has a copy too.",
            pt: "Na carta de adesão assinada pelo prefeito ou prefeita; a rede também a tem.",
          },
          essential: true,
          required: true,
          fields: [
            {
              id: "framework",
              kind: "choice",
              list: frameworkMemberships,
              label: { es: "Pacto o red", en: "Covenant or network", pt: "Pacto ou rede" },
              required: true,
            },
            {
              id: "joinedOn",
              kind: "date",
              label: { es: "Fecha de adhesión", en: "Date of joining", pt: "Data de adesão" },
              example: { es: "12/05/2021", en: "12/05/2021", pt: "12/05/2021" },
              required: true,
            },
            {
              id: "note",
              kind: "text",
              maxLength: 200,
              label: { es: "Aclaración", en: "Note", pt: "Observação" },
            },
          ],
        },
        {
          id: "commitmentFlags",
          kind: "choices",
          list: commitments,
          label: { es: "Compromisos asumidos", en: "Commitments made", pt: "Compromissos assumidos" },
          where: {
            es: "Están enumerados en la misma carta de adhesión.",
            en: "They are listed in the same letter of commitment.",
            pt: "Estão listados na mesma carta de adesão.",
          },
          essential: true,
          required: true,
        },
        {
          id: "commitmentLetter",
          kind: "file",
          accept: "document",
          label: { es: "Carta de adhesión", en: "Letter of commitment", pt: "Carta de adesão" },
        },
      ],
    },
    {
      id: "council-act",
      title: {
        es: "Norma que aprueba la adhesión",
        en: "Act that approves the commitment",
        pt: "Norma que aprova a adesão",
      },
      about: {
        es: "El compromiso se sostiene mejor con una norma local que lo respalde. La aprobación del plan terminado se pide después, en otra sección.",
        en: "The commitment stands better with a local act behind it. The approval of the finished plan is asked later, in another section.",
        pt: "O compromisso se sustenta melhor com uma norma local. A aprovação do plano terminado é pedida depois, em outra seção.",
      },
      essential: true,
      fields: [
        {
          id: "councilActStatus",
          kind: "choice",
          list: planAdoptionStatuses,
          label: {
            es: "¿En qué estado está la aprobación?",
            en: "How far is the approval?",
            pt: "Em que situação está a aprovação?",
          },
          where: {
            es: "Secretaría del Concejo o de la comuna.",
            en: "The council's or the commune's secretariat.",
            pt: "Secretaria da Câmara ou da prefeitura.",
          },
          essential: true,
          required: true,
        },
        {
          id: "councilActBody",
          kind: "choice",
          list: approvalBodies,
          label: { es: "Quién aprueba", en: "Approving body", pt: "Quem aprova" },
          example: {
            es: "Concejo Deliberante, o la Comisión Comunal en una comuna",
            en: "City council, or the communal commission in a commune",
            pt: "Câmara Municipal",
          },
          essential: true,
          required: true,
          showIf: { field: "councilActStatus", in: ["in-process", "adopted"] },
        },
        {
          id: "councilActNumber",
          kind: "text",
          maxLength: 80,
          label: { es: "Norma y número", en: "Act and number", pt: "Norma e número" },
          where: {
            es: "Secretaría del Concejo o digesto municipal.",
            en: "The council's secretariat or the municipal register of by-laws.",
            pt: "Secretaria da Câmara ou arquivo de leis municipais.",
          },
          example: { es: "Ordenanza 1.284/2024", en: "By-law 1284/2024", pt: "Lei municipal 1.284/2024" },
          essential: true,
          required: true,
          showIf: { field: "councilActStatus", in: ["adopted"] },
        },
        {
          id: "councilActDate",
          kind: "date",
          label: { es: "Fecha de la norma", en: "Date of the act", pt: "Data da norma" },
          example: { es: "18/04/2024", en: "18/04/2024", pt: "18/04/2024" },
          essential: true,
          required: true,
          showIf: { field: "councilActStatus", in: ["adopted"] },
        },
        {
          id: "councilActDocument",
          kind: "file",
          accept: "document",
          label: { es: "Copia de la norma", en: "Copy of the act", pt: "Cópia da norma" },
          hint: {
            es: "PDF o foto legible; la pide quien revisa el plan.",
            en: "A PDF or a legible picture; the reviewer asks for it.",
            pt: "PDF ou foto legível; quem revisa o plano a pede.",
          },
          essential: true,
          showIf: { field: "councilActStatus", in: ["adopted"] },
        },
        {
          id: "councilActExpected",
          kind: "month",
          label: {
            es: "Cuándo se espera la aprobación",
            en: "When approval is expected",
            pt: "Quando se espera a aprovação",
          },
          showIf: { field: "councilActStatus", in: ["not-submitted", "in-process"] },
        },
        {
          id: "politicalCommitment",
          kind: "longText",
          suggestedWords: 100,
          label: {
            es: "Declaración de compromiso",
            en: "Statement of commitment",
            pt: "Declaração de compromisso",
          },
          hint: {
            es: "En un párrafo, qué se compromete a hacer el municipio y por qué.",
            en: "In a paragraph, what the municipality commits to do and why.",
            pt: "Em um parágrafo, o que o município se compromete a fazer e por quê.",
          },
          where: {
            es: "En los considerandos de la norma o en la carta de adhesión suele haber un buen punto de partida.",
            en: "The act's recitals or the letter of commitment usually give a good starting point.",
            pt: "Os considerandos da norma ou a carta de adesão costumam ser um bom ponto de partida.",
          },
          example: {
            es: "Después de tres inundaciones en el barrio Sur, la comuna se compromete a medir sus emisiones, bajarlas y prepararse para las lluvias que vienen.",
            en: "After three floods in the southern district, the commune commits to measure its emissions, lower them and get ready for the rains to come.",
            pt: "Depois de três inundações no bairro Sul, o município se compromete a medir suas emissões, reduzi-las e se preparar para as chuvas que vêm.",
          },
          essential: true,
          required: true,
        },
      ],
    },
    {
      id: "coordination",
      title: {
        es: "Cómo se organiza el trabajo",
        en: "How the work is organised",
        pt: "Como o trabalho se organiza",
      },
      essential: true,
      fields: [
        {
          id: "leadArea",
          kind: "choice",
          list: municipalAreas,
          label: { es: "Área que coordina", en: "Coordinating area", pt: "Área que coordena" },
          hint: {
            es: "La que convoca a las demás y responde ante la red.",
            en: "The one that calls the others and answers to the network.",
            pt: "A que convoca as demais e responde perante a rede.",
          },
          essential: true,
          required: true,
        },
        {
          id: "involvedAreas",
          kind: "choices",
          list: municipalAreas,
          label: {
            es: "Otras áreas que participan",
            en: "Other areas taking part",
            pt: "Outras áreas que participam",
          },
          essential: true,
        },
        {
          id: "coordinationStructure",
          kind: "longText",
          suggestedWords: 120,
          label: {
            es: "Estructura de coordinación",
            en: "Coordination structure",
            pt: "Estrutura de coordenação",
          },
          hint: {
            es: "Quién decide, quién junta los datos, cada cuánto se reúnen.",
            en: "Who decides, who gathers the data, how often they meet.",
            pt: "Quem decide, quem reúne os dados, com que frequência se reúnem.",
          },
          example: {
            es: "Coordina Ambiente. Una mesa con Obras Públicas, Hacienda y Desarrollo Social se reúne una vez por mes; Hacienda junta las facturas.",
            en: "Environment coordinates. A table with Public Works, Finance and Social Development meets monthly; Finance gathers the bills.",
            pt: "Meio Ambiente coordena. Uma mesa com Obras, Finanças e Desenvolvimento Social se reúne todo mês; Finanças reúne as contas.",
          },
          essential: true,
          required: true,
        },
        {
          id: "verticalCoordination",
          kind: "longText",
          suggestedWords: 80,
          label: {
            es: "Trabajo con la provincia, la nación y municipios vecinos",
            en: "Work with the province, the nation and neighbouring municipalities",
            pt: "Trabalho com o estado, a nação e municípios vizinhos",
          },
          example: {
            es: "La provincia presta el radar de granizo; con la comuna vecina compartimos el relleno sanitario.",
            en: "The province lends the hail radar; we share the landfill with the neighbouring commune.",
            pt: "O estado cede o radar de granizo; com o município vizinho dividimos o aterro sanitário.",
          },
        },
        {
          id: "structureChart",
          kind: "file",
          accept: "picture",
          label: { es: "Organigrama", en: "Organisation chart", pt: "Organograma" },
          hint: {
            es: "Sirve una foto de un esquema hecho a mano, si se lee bien.",
            en: "A picture of a hand-drawn chart will do, if legible.",
            pt: "Serve uma foto de um esquema feito à mão, se estiver legível.",
          },
        },
      ],
    },
    {
      id: "staff",
      title: {
        es: "Personas y tiempo disponibles",
        en: "People and time available",
        pt: "Pessoas e tempo disponíveis",
      },
      fields: [
        {
          id: "staffCapacity",
          kind: "matrix",
          rows: staffRoles,
          columns: staffCapacityColumns,
          cell: { kind: "decimal" },
          label: {
            es: "Dedicación, en jornadas completas",
            en: "Staff, in full-time equivalents",
            pt: "Dedicação, em jornadas completas",
          },
          hint: {
            es: "Una persona a media jornada es 0,5; dejá vacío lo que no sabés.",
            en: "One person half-time is 0.5; leave empty what you do not know.",
            pt: "Uma pessoa em meio período é 0,5; deixe vazio o que não sabe.",
          },
        },
        {
          id: "staffNotes",
          kind: "longText",
          suggestedWords: 60,
          label: { es: "Qué capacitación hace falta", en: "Training needed", pt: "Que capacitação falta" },
        },
      ],
    },
    {
      id: "stakeholders",
      title: { es: "Actores de la comunidad", en: "Stakeholders", pt: "Atores da comunidade" },
      essential: true,
      fields: [
        {
          id: "stakeholders",
          kind: "rows",
          layout: "table",
          namedBy: ["name"],
          addLabel: { es: "Agregar un actor", en: "Add a stakeholder", pt: "Adicionar um ator" },
          label: {
            es: "Quiénes participan y cómo",
            en: "Who takes part and how",
            pt: "Quem participa e como",
          },
          hint: {
            es: "Organizaciones, no personas.",
            en: "Organisations, not persons.",
            pt: "Organizações, não pessoas.",
          },
          example: {
            es: "Cooperativa eléctrica · colabora · entrega los consumos por tipo de usuario",
            en: "Electricity co-operative · collaborates · gives consumption by type of user",
            pt: "Cooperativa elétrica · colabora · fornece os consumos por tipo de usuário",
          },
          essential: true,
          required: true,
          minRows: 1,
          fields: [
            {
              id: "type",
              kind: "choice",
              list: stakeholderTypes,
              label: { es: "Tipo", en: "Type", pt: "Tipo" },
              required: true,
            },
            {
              id: "name",
              kind: "text",
              maxLength: 160,
              label: { es: "Organización", en: "Organisation", pt: "Organização" },
              required: true,
            },
            {
              id: "level",
              kind: "choice",
              list: participationLevels,
              label: {
                es: "Nivel de participación",
                en: "Level of participation",
                pt: "Nível de participação",
              },
            },
            {
              id: "how",
              kind: "text",
              maxLength: 300,
              label: {
                es: "Qué hace o aporta",
                en: "What it does or contributes",
                pt: "O que faz ou contribui",
              },
            },
          ],
        },
      ],
    },
    {
      id: "participation",
      papers: ["attendance", "hazards"],
      title: { es: "Proceso participativo", en: "Participation process", pt: "Processo participativo" },
      essential: true,
      fields: [
        {
          id: "participationApproach",
          kind: "longText",
          suggestedWords: 120,
          label: {
            es: "Cómo participó la comunidad",
            en: "How the community took part",
            pt: "Como a comunidade participou",
          },
          hint: {
            es: "Cómo se convocó, qué se preguntó y qué cambió en el plan por lo que se escuchó.",
            en: "How people were invited, what was asked and what changed in the plan because of it.",
            pt: "Como se convocou, o que se perguntou e o que mudou no plano pelo que se ouviu.",
          },
          essential: true,
          required: ["plan"],
        },
        {
          id: "participationEvents",
          kind: "rows",
          layout: "table",
          namedBy: ["date", "eventKind"],
          addLabel: { es: "Agregar un encuentro", en: "Add an event", pt: "Adicionar um encontro" },
          label: {
            es: "Encuentros y consultas",
            en: "Events and consultations",
            pt: "Encontros e consultas",
          },
          where: {
            es: "Planillas de asistencia y notas de prensa del municipio.",
            en: "Attendance sheets and the municipality's press notes.",
            pt: "Listas de presença e notas de imprensa do município.",
          },
          essential: true,
          fields: [
            { id: "date", kind: "date", label: { es: "Fecha", en: "Date", pt: "Data" }, required: true },
            {
              id: "eventKind",
              kind: "choice",
              list: participationMethods,
              label: { es: "Tipo", en: "Kind", pt: "Tipo" },
              required: true,
            },
            {
              id: "attendance",
              kind: "integer",
              min: 0,
              label: { es: "Asistentes", en: "Attendance", pt: "Participantes" },
            },
            { id: "women", kind: "integer", min: 0, label: { es: "Mujeres", en: "Women", pt: "Mulheres" } },
            { id: "men", kind: "integer", min: 0, label: { es: "Varones", en: "Men", pt: "Homens" } },
            {
              id: "otherGender",
              kind: "integer",
              min: 0,
              label: { es: "Otras identidades", en: "Other identities", pt: "Outras identidades" },
            },
            {
              id: "result",
              kind: "text",
              maxLength: 400,
              label: { es: "Resultado", en: "Result", pt: "Resultado" },
            },
          ],
        },
        {
          id: "participationPicture",
          kind: "file",
          accept: "picture",
          label: { es: "Foto de un encuentro", en: "Picture of an event", pt: "Foto de um encontro" },
        },
        {
          id: "communication",
          kind: "longText",
          suggestedWords: 60,
          label: {
            es: "Cómo se difunde el plan",
            en: "How the plan is made known",
            pt: "Como o plano é divulgado",
          },
          example: {
            es: "Página del municipio, radio local y un resumen de dos hojas en las escuelas.",
            en: "The municipality's website, local radio and a two-page summary in schools.",
            pt: "Site da prefeitura, rádio local e um resumo de duas folhas nas escolas.",
          },
        },
      ],
    },
    {
      id: "inclusion",
      title: {
        es: "Género y grupos vulnerables",
        en: "Gender and vulnerable groups",
        pt: "Gênero e grupos vulneráveis",
      },
      essential: true,
      fields: [
        {
          id: "genderApproach",
          kind: "longText",
          suggestedWords: 80,
          label: { es: "Perspectiva de género", en: "Gender perspective", pt: "Perspectiva de gênero" },
          hint: {
            es: "Qué se hace para que mujeres y diversidades decidan y se beneficien por igual.",
            en: "What is done so that women and diverse groups decide and benefit equally.",
            pt: "O que se faz para que mulheres e diversidades decidam e se beneficiem igualmente.",
          },
          essential: true,
        },
        {
          id: "vulnerableGroups",
          kind: "choices",
          list: vulnerableGroups,
          label: {
            es: "Grupos vulnerables tenidos en cuenta",
            en: "Vulnerable groups considered",
            pt: "Grupos vulneráveis considerados",
          },
          where: {
            es: "Desarrollo Social, el centro de salud y las escuelas saben dónde están y qué necesitan.",
            en: "Social Development, the health centre and schools know where they are and what they need.",
            pt: "Desenvolvimento Social, o posto de saúde e as escolas sabem onde estão e do que precisam.",
          },
          essential: true,
          required: ["plan"],
        },
        {
          id: "vulnerableGroupsApproach",
          kind: "longText",
          suggestedWords: 80,
          label: { es: "Cómo se los incluye", en: "How they are included", pt: "Como são incluídos" },
          example: {
            es: "Reuniones en el barrio y no en el centro, con cuidado de chicos; el comité de emergencia tiene la lista de electrodependientes.",
            en: "Meetings in the neighbourhood and not downtown, with childcare; the emergency committee keeps the list of people who depend on electricity for health.",
            pt: "Reuniões no bairro e não no centro, com cuidado de crianças; o comitê de emergência tem a lista de eletrodependentes.",
          },
        },
      ],
    },
    {
      id: "principles",
      title: { es: "Principios del plan", en: "Principles of the plan", pt: "Princípios do plano" },
      fields: [
        {
          id: "planningPrinciples",
          kind: "choices",
          list: planningPrinciples,
          label: {
            es: "Con qué principios se trabaja",
            en: "Principles followed",
            pt: "Com que princípios se trabalha",
          },
          example: {
            es: "Transversal, Integración y Transparencia",
            en: "Cross-cutting, Integration and Transparency",
            pt: "Transversal, Integração e Transparência",
          },
        },
        {
          id: "principlesNotes",
          kind: "longText",
          suggestedWords: 80,
          label: { es: "Cómo se aplican", en: "How they are applied", pt: "Como são aplicados" },
        },
      ],
    },
    {
      id: "existing-plans",
      title: {
        es: "Otros planes y marco legal",
        en: "Other plans and legal framework",
        pt: "Outros planos e marco legal",
      },
      fields: [
        {
          id: "relatedPlans",
          kind: "rows",
          layout: "table",
          namedBy: ["name"],
          addLabel: { es: "Agregar un plan", en: "Add a plan", pt: "Adicionar um plano" },
          label: {
            es: "Planes con los que se integra",
            en: "Plans it is integrated with",
            pt: "Planos com os quais se integra",
          },
          where: {
            es: "Planeamiento, Obras Públicas y Defensa Civil; también los planes provinciales de respuesta al cambio climático.",
            en: "Planning, Public Works and Civil Protection; also the province's climate response plan.",
            pt: "Planejamento, Obras e Defesa Civil; também o plano estadual de mudança do clima.",
          },
          fields: [
            {
              id: "name",
              kind: "text",
              maxLength: 200,
              label: { es: "Nombre", en: "Name", pt: "Nome" },
              required: true,
            },
            {
              id: "instrument",
              kind: "choice",
              list: existingInstruments,
              label: { es: "Tipo", en: "Type", pt: "Tipo" },
            },
            {
              id: "level",
              kind: "choice",
              list: governmentLevels,
              label: { es: "Nivel", en: "Level", pt: "Nível" },
            },
            { id: "year", kind: "year", min: 1980, max: 2050, label: { es: "Año", en: "Year", pt: "Ano" } },
            {
              id: "relation",
              kind: "text",
              maxLength: 300,
              label: { es: "Qué tienen en común", en: "How they relate", pt: "O que têm em comum" },
            },
          ],
        },
        {
          id: "localRules",
          kind: "rows",
          layout: "table",
          namedBy: ["name"],
          addLabel: { es: "Agregar una norma", en: "Add a rule", pt: "Adicionar uma norma" },
          label: {
            es: "Normas que respaldan el plan",
            en: "Rules that back the plan",
            pt: "Normas que respaldam o plano",
          },
          example: {
            es: "Ley 27.520 de presupuestos mínimos de cambio climático · nacional · 2019",
            en: "Law 27.520 on climate change minimum standards · national · 2019",
            pt: "Lei 12.187, Política Nacional sobre Mudança do Clima · nacional · 2009",
          },
          fields: [
            {
              id: "name",
              kind: "text",
              maxLength: 200,
              label: { es: "Norma", en: "Rule", pt: "Norma" },
              required: true,
            },
            {
              id: "level",
              kind: "choice",
              list: governmentLevels,
              label: { es: "Nivel", en: "Level", pt: "Nível" },
            },
            { id: "year", kind: "year", min: 1900, max: 2050, label: { es: "Año", en: "Year", pt: "Ano" } },
            {
              id: "subject",
              kind: "text",
              maxLength: 300,
              label: { es: "De qué trata", en: "What it is about", pt: "De que trata" },
            },
          ],
        },
        {
          id: "legalFramework",
          kind: "longText",
          suggestedWords: 150,
          label: {
            es: "Marco legal e internacional",
            en: "Legal and international framework",
            pt: "Marco legal e internacional",
          },
          hint: {
            es: "Un párrafo sobre los acuerdos y leyes en los que se apoya el plan.",
            en: "A paragraph on the agreements and laws the plan rests on.",
            pt: "Um parágrafo sobre os acordos e leis em que o plano se apoia.",
          },
        },
      ],
    },
  ],
};
