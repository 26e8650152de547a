import { entryPath, requestPaperPath } from "~/domain/plan/plan-paths";
import { serverTranslator } from "~/i18n/catalogue.server";
import { openForRequest, type EntryRequest } from "../entry-requests.server";
import { notFound } from "../http-errors.server";
import { requestMessage } from "./request-message.server";
import { askedLanguage, findPaper, otherLanguages } from "./request-paper.server";
import { subjectOf } from "~/print/requests/request-paper";

/** The page that offers a message to copy: the page in the person's language, the message in the plan's. */
export async function loadMessage(args: EntryRequest) {
  const { services } = args.context;
  const { open, locale } = await openForRequest(args, "read");
  const { plan } = open;
  const row = args.params.request ?? "";
  const language = askedLanguage(args.request) ?? plan.locale;
  const found = await findPaper(services, open, row, language);
  if (!found) throw notFound();
  const t = serverTranslator(locale);
  return {
    pageTitle: t("requests.message.title"),
    text: requestMessage(found.paper, serverTranslator(language)),
    language,
    subject: subjectOf({ ...found.paper, locale }),
    languages: otherLanguages(requestPaperPath(plan.id, row, "message"), language),
    back: { href: entryPath(plan.id, found.address), text: t("paper.back") },
  };
}

export type MessagePage = Awaited<ReturnType<typeof loadMessage>>;
