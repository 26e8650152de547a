import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SectionInstances } from "~/components/plan/section-instances";
import { entryPath, firstHourPath, pagePath, singleEntry } from "~/domain/plan/plan-paths";
import { sectionOf, pagesFor, formOf } from "~/domain/template/shape";
import type { Section } from "~/domain/template/template";
import { addInstance } from "~/server/add-entry.server";
import { copyInstance } from "~/server/copy-instance.server";
import { sectionInstances } from "~/server/check-answers.server";
import { findEntry } from "~/server/entry-page.server";
import { firstPagePath, openForRequest } from "~/server/entry-requests.server";
import { forbidden, notFound } from "~/server/http-errors.server";
import { mayOnPlan } from "~/domain/access/access.rules";

/** A section that exists once leads to its questions while it is empty, to its answers afterwards. */
export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { services } = args.context;
  const section = sectionOf(open.template, args.params.section ?? "");
  if (!section) throw notFound();
  const view = await sectionInstances(services, open, section.id, locale);
  if (view) return { view, pageTitle: view.section.title, canEdit: mayOnPlan(open.actor, "edit", open.plan) };

  const address = singleEntry(section.id);
  const entry = await findEntry(services, open, address);
  const form = formOf(open.template, address);
  const [first] = form ? pagesFor(form, open.plan.frameworks, open.plan.essentialOnly) : [];
  const untouched = entry?.stored === null && mayOnPlan(open.actor, "edit", open.plan);
  throw redirect(
    untouched && first ? pagePath(open.plan.id, address, first.id) : answersPath(open.plan.id, section),
  );
}

function answersPath(planId: string, section: Section): string {
  return section.starter ? firstHourPath(planId) : entryPath(planId, singleEntry(section.id));
}

export async function action(args: ActionFunctionArgs) {
  const { open } = await openForRequest(args, "edit");
  const { services } = args.context;
  const form = await args.request.formData();
  const section = args.params.section ?? "";
  const instance = String(form.get("_instance") ?? "");
  const from = form.get("_copyFrom");
  const added =
    typeof from === "string"
      ? await copyInstance(services, open, { section, instance, from })
      : await addInstance(services, open, { section, instance });
  if (!added.ok) throw added.reason === "not-allowed" ? forbidden() : notFound();
  return redirect(await firstPagePath(services, open, added.address));
}

export default function SectionCopies() {
  const { view, canEdit } = useLoaderData<typeof loader>();
  return <SectionInstances view={view} canEdit={canEdit} />;
}
