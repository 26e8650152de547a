/** Walks through buildings: what they found, and their way into the actions of the plan. */
import { mayOnPlan } from "~/domain/access/access.rules";
import type { AuditGroup, AuditResult } from "~/domain/facilities/audit";
import { AUDIT_MEASURE, auditActionRow, auditAnswers } from "~/domain/measures/audit-action";
import { entryPath, pagePath, workshopPaperPath } from "~/domain/plan/plan-paths";
import { ACTIONS, MITIGATION } from "~/domain/plan/read-actions";
import { BUILDINGS } from "~/domain/plan/read-audits";
import { FACILITIES } from "~/domain/plan/read-facilities";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import type { Locale } from "~/domain/template/text";
import type { EntryValues } from "~/domain/template/value";
import { serverTranslator } from "~/i18n/catalogue.server";
import { renderAudit } from "~/print/audit-numbers";
import { screenWords } from "~/print/screen-results";
import { adoptMeasure } from "./measures/adopt-measure.server";
import { draftContext, readDraft } from "./draft.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

const SECTOR = "municipal-buildings";

export interface AuditsView {
  plan: { id: string; title: string };
  /** The blank sheet of the walk. */
  sheetPath: string;
  buildingsPath: string;
  audits: AuditView[];
  canEdit: boolean;
}

export interface AuditView {
  row: string;
  name: string;
  path: string;
  answered: number;
  /** Markup that the server made, with its text escaped; empty where nothing was found. */
  html: string;
  /** Actions that its groups are in already. */
  actions: { name: string; path: string }[];
  /** Some group is in no action yet. */
  canPass: boolean;
}

export async function auditsView(services: Services, open: OpenPlan, locale: Locale): Promise<AuditsView> {
  const { plan } = open;
  const draft = await readDraft(services, open);
  const { results } = draft;
  const context = draftContext(open, draft, locale);
  const words = screenWords(context);
  const actions = new Map(results.actions.rows.map((action) => [action.id, action.title]));
  return {
    plan: { id: plan.id, title: plan.title },
    sheetPath: workshopPaperPath(plan.id, "audit"),
    buildingsPath: pagePath(plan.id, { section: FACILITIES, instance: SINGLE_INSTANCE }, BUILDINGS),
    canEdit: mayOnPlan(open.actor, "edit", plan),
    audits: results.audits.map((audit) => {
      const rows = audit.groups.map(({ cost }) => auditActionRow(audit.row, cost));
      const there = rows.filter((row) => actions.has(row));
      return {
        row: audit.row,
        name: audit.name,
        path: entryPath(plan.id, { ...IN_BUILDINGS, row: audit.row }),
        answered: audit.answered,
        html: renderAudit(audit, words, context, null),
        actions: there.map((row) => ({
          name: actions.get(row) ?? row,
          path: entryPath(plan.id, { ...IN_ACTIONS, row }),
        })),
        canPass: there.length < rows.length,
      };
    }),
  };
}

const IN_BUILDINGS = { section: FACILITIES, instance: SINGLE_INSTANCE, field: BUILDINGS };
const IN_ACTIONS = { section: MITIGATION, instance: SINGLE_INSTANCE, field: ACTIONS };

/**
 * Makes an action of each group of what was found in a building, and says how many; those that are there stay as they
 * are. A building of which nothing was found has nothing to pass.
 */
export async function passAudit(services: Services, open: OpenPlan, building: string): Promise<number> {
  const { results } = await readDraft(services, open);
  const audit = results.audits.find(({ row }) => row === building);
  const there = new Set(results.actions.rows.map(({ id }) => id));
  let added = 0;
  for (const group of audit?.groups ?? []) {
    const row = auditActionRow(building, group.cost);
    if (!audit || there.has(row)) continue;
    const given = actionAnswers(audit, group, open.plan.locale);
    // One that was taken out of the plan before stays out.
    const adopted = await adoptMeasure(services, open, {
      measure: AUDIT_MEASURE,
      sector: SECTOR,
      row,
      given,
    });
    if (adopted.ok) added += 1;
  }
  return added;
}

function actionAnswers(audit: AuditResult, group: AuditGroup, locale: Locale): EntryValues {
  const t = serverTranslator(locale);
  const { name, year } = audit;
  const cost = t(`audit.cost.${group.cost}`).toLowerCase();
  return {
    title: t("audit.actionTitle", { name, cost }),
    description: group.measures.map(({ item }) => `- ${item.measure[locale]}`).join("\n"),
    ...auditAnswers(audit, group),
    parameterSources:
      year === null ? t("audit.actionUnbilled") : t("audit.actionSource", { year: String(year) }),
  };
}
