import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useT } from "~/i18n/i18n-context";
import { homePath } from "~/server/home.server";
import { requestI18n } from "~/server/load-context.server";
import { requireActor } from "~/server/require-actor.server";

/** Sends people to their work; what is left is an account that nobody has given a place. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context, request);
  const path = await homePath(context.services, actor);
  if (path) throw redirect(path);
  const { t } = await requestI18n(context, request);
  return { pageTitle: t("plans.title") };
}

export default function Home() {
  const t = useT();
  return (
    <div className="narrow">
      <h1>{t("plans.title")}</h1>
      <p>{t("plans.notOpen")}</p>
    </div>
  );
}
