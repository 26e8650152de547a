/** What the plan knows of a hazard when its residual risk is judged: its levels, and the actions that answer it. */
import { entryPath, measuresPath } from "~/domain/plan/plan-paths";
import { ACTIONS, countedActions } from "~/domain/plan/read-actions";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import type { Locale } from "~/domain/template/text";
import { createBlockWords } from "~/print/blocks/block-words";
import { renderHazardActions } from "~/print/hazard-actions";
import { serverTranslator } from "~/i18n/catalogue.server";
import { readDraft } from "./draft.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

/** Markup of our own; empty for a hazard that is not in the plan. */
export async function hazardActionsMarkup(
  services: Services,
  open: OpenPlan,
  row: string,
  locale: Locale,
): Promise<string> {
  const { template, plan } = open;
  const { risk, adaptation } = (await readDraft(services, open)).results;
  const hazard = risk.hazards.find((candidate) => candidate.row === row);
  if (!hazard) return "";
  const answering = countedActions([...adaptation.rows, ...adaptation.shared]).filter(({ hazards }) =>
    hazards.includes(row),
  );
  const code = hazard.hazardCrf7 ?? hazard.hazard;
  return renderHazardActions({
    hazard,
    actions: answering.map(({ section, id, number, title }) => ({
      name: [number, title].filter(Boolean).join(" · "),
      href: entryPath(plan.id, { section, instance: SINGLE_INSTANCE, field: ACTIONS, row: id }),
    })),
    libraryHref: code === null ? null : measuresPath(plan.id, { hazard: code }),
    words: createBlockWords({ t: serverTranslator(locale), locale, template, chartTable: "details" }),
  });
}
