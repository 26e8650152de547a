import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckAnswers } from "~/components/plan/check-answers";
import { planPath, sectionPath } from "~/domain/plan/plan-paths";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import { checkAnswers } from "~/server/check-answers.server";
import { instanceAddress } from "~/server/entry-address.server";
import { openForRequest } from "~/server/entry-requests.server";
import { notFound } from "~/server/http-errors.server";
import { markSection } from "~/server/mark-section.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const view = await checkAnswers(args.context.services, open, instanceAddress(args.params), locale);
  if (!view) throw notFound();
  return { view, pageTitle: view.place.name ?? view.place.section.title };
}

/** "Have you completed this section?" */
export async function action(args: ActionFunctionArgs) {
  const { open } = await openForRequest(args, "edit");
  const address = instanceAddress(args.params);
  const form = await args.request.formData();
  const answer = form.get("complete");
  if (answer === "yes" || answer === "no") {
    const marked = await markSection(args.context.services, open, address, answer === "yes");
    if (!marked.ok) throw notFound();
  }
  const { instance, section } = address;
  return redirect(instance === SINGLE_INSTANCE ? planPath(open.plan.id) : sectionPath(open.plan.id, section));
}

export default function InstanceAnswers() {
  return <CheckAnswers view={useLoaderData<typeof loader>().view} />;
}
