import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeasuresPage } from "~/components/plan/measures-page";
import { openForRequest } from "~/server/entry-requests.server";
import { notFound } from "~/server/http-errors.server";
import { requestI18n } from "~/server/load-context.server";
import { adoptMeasure } from "~/server/measures/adopt-measure.server";
import { measureFilter, measuresPage } from "~/server/measures/measures-page.server";

export async function loader(args: LoaderFunctionArgs) {
  const { open, locale } = await openForRequest(args, "read");
  const { t } = await requestI18n(args.context, args.request);
  const filter = measureFilter(new URL(args.request.url).searchParams);
  return {
    pageTitle: t("measures.title"),
    view: await measuresPage(args.context.services, open, filter, locale),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { open } = await openForRequest(args, "edit");
  const form = await args.request.formData();
  const text = (name: string) => String(form.get(name) ?? "");
  const adopted = await adoptMeasure(args.context.services, open, {
    measure: text("measure"),
    sector: text("sector") || null,
    row: text("_row"),
  });
  if (!adopted.ok) throw notFound();
  return redirect(adopted.path);
}

export default function Measures() {
  return <MeasuresPage {...useLoaderData<typeof loader>()} />;
}
