import { isOfficerOf } from "~/domain/access/access.rules";
import {
  auditsPath,
  exportsPath,
  firstHourPath,
  frameworksPath,
  fullResultsPath,
  handoverPath,
  monitoringPath,
  planFilePath,
  printPath,
  settingsPath,
  threadsPath,
} from "~/domain/plan/plan-paths";
import { sectionsFor, starterOf } from "~/domain/template/shape";
import type { Section } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { serverTranslator, type MessageKey } from "~/i18n/catalogue.server";
import type { OpenPlan } from "./open-plan.server";

export interface ToolGroup {
  title: string;
  links: { href: string; text: string }[];
}

/** What a plan offers besides its sections, in short lists by what a person wants to do. */
export function planTools(open: OpenPlan, approvedId: string | null, locale: Locale): ToolGroup[] {
  const { plan, template } = open;
  const t = serverTranslator(locale);
  const link = (href: string, text: MessageKey) => ({ href, text: t(text) });
  const sections = sectionsFor(template, plan.frameworks);
  const groups = [
    {
      title: t("plan.toolsResults"),
      links: [
        ...(starterOf(template) ? [link(firstHourPath(plan.id), "firstHour.title")] : []),
        ...sections.filter(hasOwnResults).map((section) => ({
          href: fullResultsPath(plan.id, section.id, section.resultsPage ?? true),
          text: section.resultsPage === "ranking" ? t("ranking.title") : section.title[locale],
        })),
        ...(sections.some(hasWalks) ? [link(auditsPath(plan.id), "audits.title")] : []),
      ],
    },
    {
      title: t("plan.toolsPrint"),
      links: [
        ...(approvedId ? [link(printPath(plan.id, approvedId), "plan.printApproved")] : []),
        link(printPath(plan.id), "plan.print"),
        link(frameworksPath(plan.id), "frameworks.title"),
        link(`${frameworksPath(plan.id)}#papers`, "frameworks.papers"),
      ],
    },
    {
      title: t("plan.toolsFollowUp"),
      links: [
        ...(sections.some(({ resultsPage }) => resultsPage === "monitoring")
          ? [
              link(monitoringPath(plan.id), "plan.toolsMonitoring"),
              link(handoverPath(plan.id), "monitoring.handover"),
            ]
          : []),
        link(threadsPath(plan.id), "plan.comments"),
      ],
    },
    {
      title: t("plan.toolsData"),
      links: [
        link(exportsPath(plan.id), "plan.toolsExports"),
        link(planFilePath(plan.id), "plan.files"),
        ...(isOfficerOf(open.actor, plan.municipalityId)
          ? [link(settingsPath(plan.id), "plan.settings")]
          : []),
      ],
    },
  ];
  return groups.filter(({ links }) => links.length > 0);
}

/** Of one section: what gathers more than the section is listed under what it is for. */
function hasOwnResults({ resultsPage }: Section): boolean {
  return resultsPage === true || resultsPage === "ranking";
}

function hasWalks({ pages }: Section): boolean {
  return pages.some(({ papers = [] }) => papers.includes("audit"));
}
