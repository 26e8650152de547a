import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Form,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { useDocumentState } from "~/components/page/document-context";
import { ErrorPage, errorTitle } from "~/components/page/error-page";
import { LanguageSwitch } from "~/components/page/language-switch";
import { PageDataBlock } from "~/components/page/page-data";
import { AccountMenu } from "~/components/ui/account-menu";
import { Button } from "~/components/ui/button";
import { PageFooter } from "~/components/ui/page-footer";
import { PageHeader } from "~/components/ui/page-header";
import { SkipLink } from "~/components/ui/skip-link";
import { useI18n, useT } from "~/i18n/i18n-context";
import { siteNav } from "~/server/home.server";
import { currentActor } from "~/server/load-context.server";
import styles from "~/styles/app.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/logo.svg", type: "image/svg+xml" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await currentActor(context, request);
  return { user: actor && { name: actor.name, email: actor.email }, nav: actor ? siteNav(actor) : [] };
}

/** The frame of every page, error pages included. */
export function Layout({ children }: { children: ReactNode }) {
  const { locale, t } = useI18n();
  const { nonce } = useDocumentState();
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <PageTitle />
        <Meta />
        <Links />
      </head>
      <body>
        <SkipLink target="content">{t("common.skipToContent")}</SkipLink>
        <SiteHeader />
        <main className="page page--main" id="content" tabIndex={-1}>
          {children}
        </main>
        <PageFooter>{t("common.footer")}</PageFooter>
        <PageDataBlock />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}

/** Loaders name their page with `pageTitle`; the innermost wins. A form with errors says so first. */
function PageTitle() {
  const t = useT();
  const { failed } = useDocumentState();
  const error = useRouteError();
  const matches = useMatches();
  const named = matches.map(({ data }) => (data as { pageTitle?: string } | null)?.pageTitle);
  const page = error ? t(errorTitle(error)) : named.findLast((title) => title !== undefined);
  const title = page ? `${page} · ${t("common.product")}` : t("common.product");
  return <title>{failed ? t("common.errorTitle", { title }) : title}</title>;
}

function SiteHeader() {
  const t = useT();
  const { pathname, search } = useLocation();
  const { user, nav } = useRouteLoaderData<typeof loader>("root") ?? { user: null, nav: [] };
  return (
    <PageHeader
      product={t("common.product")}
      homeHref="/"
      nav={nav.map(({ href, label }) => ({ href, label: t(label), current: pathname.startsWith(href) }))}
      navLabel={t("common.menu")}
      languageSwitch={<LanguageSwitch returnTo={`${pathname}${search}`} />}
      accountMenu={
        user && (
          <AccountMenu label={user.name}>
            <p className="quiet-text">{user.email}</p>
            <Form method="post" action="/sign-out" reloadDocument>
              <Button look="quiet">{t("account.signOut")}</Button>
            </Form>
          </AccountMenu>
        )
      }
    />
  );
}
