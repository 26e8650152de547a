import type { Template } from "~/domain/template/template";
import { adaptationActions } from "./sections/adaptation-actions.section";
import { approvedPlans } from "./sections/approved-plans.section";
import { dataRequests } from "./sections/data-requests.section";
import { energyAccess } from "./sections/energy-access.section";
import { facilities } from "./sections/facilities.section";
import { firstHour } from "./sections/first-hour.section";
import { financing } from "./sections/financing.section";
import { governance } from "./sections/governance.section";
import { inventories } from "./sections/inventories.section";
import { mitigationActions } from "./sections/mitigation-actions.section";
import { monitoring } from "./sections/monitoring.section";
import { profile } from "./sections/profile.section";
import { risk } from "./sections/risk.section";
import { summary } from "./sections/summary.section";
import { targets } from "./sections/targets.section";

/** Sustainable energy and climate action plan, edition 2026.1; sections stand in task-list order. */
export const secap20261: Template = {
  id: "secap",
  version: "2026.1",
  title: {
    es: "Plan Local de Acción Climática (PLAC)",
    en: "Sustainable Energy and Climate Action Plan (SECAP)",
    pt: "Plano Local de Ação Climática (PLAC)",
  },
  frameworks: [
    {
      id: "gcom-americas",
      title: {
        es: "Pacto Global de Alcaldes por el Clima y la Energía – Américas",
        en: "Global Covenant of Mayors for Climate & Energy – Americas",
        pt: "Pacto Global de Prefeitos pelo Clima e a Energia – Américas",
      },
      about: {
        es: "El Marco Común de Reporte: inventario, riesgos, acceso a la energía, metas y plan de acción. Recomienda tener las metas en el segundo año desde la adhesión y el plan en el tercero.",
        en: "The Common Reporting Framework: inventory, risks, energy access, targets and action plan. It recommends targets in the second year after joining and the plan in the third.",
        pt: "O Quadro Comum de Relato: inventário, riscos, acesso à energia, metas e plano de ação. Recomenda ter as metas no segundo ano após a adesão e o plano no terceiro.",
      },
    },
    {
      id: "eu-covenant",
      title: {
        es: "Pacto de las Alcaldías – Europa",
        en: "Covenant of Mayors – Europe",
        pt: "Pacto de Autarcas – Europa",
      },
      about: {
        es: "Para municipios de Europa: plan (PACES) a los dos años de la adhesión, informes cada dos años e inventario cada cuatro.",
        en: "For towns in Europe: SECAP within two years of joining, reports every two years and an inventory every four.",
        pt: "Para municípios da Europa: plano (PAESC) em dois anos após a adesão, relatórios a cada dois anos e inventário a cada quatro.",
      },
    },
    {
      id: "cdp-iclei",
      title: { es: "CDP-ICLEI Track", en: "CDP-ICLEI Track", pt: "CDP-ICLEI Track" },
      about: {
        es: "El cuestionario anual con el que los gobiernos locales informan sus datos de clima en público.",
        en: "The yearly questionnaire with which local governments report their climate data in public.",
        pt: "O questionário anual com que os governos locais informam publicamente seus dados de clima.",
      },
    },
    {
      id: "race-to-zero",
      title: {
        es: "Carrera hacia el Cero (Race to Zero)",
        en: "Race to Zero",
        pt: "Corrida para o Zero (Race to Zero)",
      },
      about: {
        es: "Campaña de las Naciones Unidas: cero neto a más tardar en 2050 y una parte justa de la reducción mundial a 2030.",
        en: "A United Nations campaign: net zero by 2050 at the latest and a fair share of the global cut by 2030.",
        pt: "Campanha das Nações Unidas: zero líquido até 2050, no máximo, e uma parte justa da redução mundial até 2030.",
      },
    },
    {
      id: "network",
      title: {
        es: "La red de municipios",
        en: "The network of municipalities",
        pt: "A rede de municípios",
      },
      about: {
        es: "Lo que pide la red que acompaña al municipio, y las herramientas que le ofrece.",
        en: "What the network that supports the town asks for, and the instruments it offers.",
        pt: "O que pede a rede que acompanha o município, e as ferramentas que oferece.",
      },
    },
  ],
  groups: [
    { id: "plan", title: { es: "El plan", en: "The plan", pt: "O plano" } },
    { id: "mitigation", title: { es: "Mitigación", en: "Mitigation", pt: "Mitigação" } },
    { id: "adaptation", title: { es: "Adaptación", en: "Adaptation", pt: "Adaptação" } },
    {
      id: "energy-efficiency",
      title: { es: "Eficiencia energética", en: "Energy efficiency", pt: "Eficiência energética" },
    },
  ],
  stages: [
    {
      id: "commitment",
      title: {
        es: "Compromiso y punto de partida",
        en: "Commitment and starting point",
        pt: "Compromisso e ponto de partida",
      },
      about: {
        es: "Quién es el municipio, a qué se comprometió y cómo se organiza para hacer el plan.",
        en: "Who the town is, what it committed to and how it organises itself to make the plan.",
        pt: "Quem é o município, a que se comprometeu e como se organiza para fazer o plano.",
      },
    },
    {
      id: "inventory",
      title: { es: "Inventario de emisiones", en: "Emission inventory", pt: "Inventário de emissões" },
      about: {
        es: "Cuánto emite el municipio, de dónde viene y cuánta energía usan sus instalaciones.",
        en: "How much the town emits, where that comes from and how much energy its facilities use.",
        pt: "Quanto o município emite, de onde vem e quanta energia usam as suas instalações.",
      },
    },
    {
      id: "risk",
      title: {
        es: "Riesgos y vulnerabilidad",
        en: "Risks and vulnerability",
        pt: "Riscos e vulnerabilidade",
      },
      about: {
        es: "Qué amenazas climáticas hay, qué dañan y a quiénes afectan más.",
        en: "Which climate hazards there are, what they damage and whom they affect most.",
        pt: "Que ameaças climáticas existem, o que danificam e quem mais afetam.",
      },
    },
    {
      id: "energy-access",
      title: { es: "Acceso a la energía", en: "Energy access", pt: "Acesso à energia" },
      about: {
        es: "Si los hogares tienen energía segura, que puedan pagar y que sea sostenible.",
        en: "Whether homes have energy that is secure, affordable and sustainable.",
        pt: "Se os lares têm energia segura, que possam pagar e que seja sustentável.",
      },
    },
    {
      id: "targets",
      title: { es: "Metas y objetivos", en: "Targets and goals", pt: "Metas e objetivos" },
      about: {
        es: "A dónde quiere llegar el municipio, y para cuándo.",
        en: "Where the town wants to get, and by when.",
        pt: "Aonde o município quer chegar, e para quando.",
      },
    },
    {
      id: "actions",
      title: { es: "Acciones y financiamiento", en: "Actions and financing", pt: "Ações e financiamento" },
      about: {
        es: "Qué se va a hacer, quién lo hace, cuándo, cuánto cuesta y quién lo paga.",
        en: "What will be done, by whom, when, what it costs and who pays.",
        pt: "O que será feito, por quem, quando, quanto custa e quem paga.",
      },
    },
    {
      id: "plan",
      title: { es: "El plan completo", en: "The whole plan", pt: "O plano completo" },
      about: {
        es: "Todo junto, con el seguimiento, el resumen y la aprobación: lo que se publica.",
        en: "All of it, with monitoring, summary and approval: what is published.",
        pt: "Tudo junto, com o acompanhamento, o resumo e a aprovação: o que se publica.",
      },
    },
  ],
  sections: [
    firstHour,
    approvedPlans,
    profile,
    governance,
    facilities,
    dataRequests,
    inventories,
    risk,
    energyAccess,
    targets,
    mitigationActions,
    adaptationActions,
    financing,
    monitoring,
    summary,
  ],
};
