import { SectionForm } from "~/components/form/section-form";
import { controlId } from "~/components/form/control-ids";
import { pageErrors } from "~/components/form/problem-words";
import { FormattedText } from "~/components/form/formatted-text";
import { FormErrors } from "~/components/page/form-errors";
import { FieldThreads } from "~/components/review/field-threads";
import { Button, ButtonLink } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { InsetText } from "~/components/ui/inset-text";
import { SideLayout } from "~/components/ui/side-layout";
import { pagePath, savePath } from "~/domain/plan/plan-paths";
import { parseAddressKey } from "~/domain/template/address";
import type { FormError } from "~/i18n/form-error";
import { useI18n } from "~/i18n/i18n-context";
import type { EntryPlace, QuestionsView } from "~/server/entry-page.server";
import type { PageData } from "~/server/entry-requests.server";
import { Results } from "./check-answers";
import { EntryTopics, EntryTrail } from "./entry-header";
import { ImportedRows } from "./imported-rows";
import { RowsPage } from "./rows-page";
import { SharedRows } from "./shared-rows";
import { WorkshopPapers } from "./workshop-papers";

/** A page of a section, of one of its copies, or of a row: questions, or a list of rows. */
export function EntryPage(data: PageData) {
  const { view } = data;
  const i18n = useI18n();
  const { t } = i18n;
  const errors = pageProblems(data, i18n);
  return (
    <>
      <EntryTrail place={view.place} />
      {errors && <FormErrors errors={errors} title={t("entry.savedWithProblems")} />}
      <SideLayout side="start" asideLabel={t("entry.pages")} aside={<EntryTopics place={view.place} />}>
        <PageHeading place={view.place} page={view.page} />
        {data.imported && <ImportedRows notice={data.imported} />}
        <WorkshopPapers papers={view.papers} />
        {view.kind === "rows" ? <RowsPage view={view} /> : <Questions {...data} view={view} />}
      </SideLayout>
    </>
  );
}

function PageHeading({
  place,
  page,
}: {
  place: EntryPlace;
  page: { title: string; about?: string; guidance?: string };
}) {
  const { t } = useI18n();
  const number = place.pages.findIndex(({ current }) => current) + 1;
  return (
    <>
      <p className="caption">
        {place.name ?? place.section.title} · {t("entry.page", { number, count: place.pages.length })}
      </p>
      <h1>{page.title}</h1>
      {page.about && <p className="lead">{page.about}</p>}
      {page.guidance && (
        <Details summary={t("entry.guidance")}>
          <FormattedText text={page.guidance} />
        </Details>
      )}
    </>
  );
}

function Questions({
  view,
  userId,
  threads,
  mayReview,
  explain,
  placeMatches,
  currencies,
  results,
}: PageData & { view: QuestionsView }) {
  const { t } = useI18n();
  const { place, page } = view;
  const address = parseAddressKey(place.entryKey);
  const here = address ? pagePath(place.planId, address, page.id) : place.checkPath;
  return (
    <>
      {!place.canEdit && <InsetText>{t("entry.readOnly")}</InsetText>}
      {view.reference !== "" && (
        <div className="inset-text results-view" dangerouslySetInnerHTML={{ __html: view.reference }} />
      )}
      <SectionForm
        action={here}
        saveUrl={savePath(place.planId)}
        planId={place.planId}
        userId={userId}
        entryKey={place.entryKey}
        revision={view.revision}
        page={page}
        conflicts={view.conflicts}
        currencies={currencies}
        newRowIds={view.newRowIds}
        savedAt={view.savedAt}
        savedBy={view.savedBy}
        signInUrl={`/sign-in?returnTo=${encodeURIComponent(here)}`}
        readOnly={!place.canEdit}
        placeMatches={placeMatches ?? undefined}
        threads={(field) => (
          <FieldThreads
            planId={place.planId}
            threads={threads.filter((thread) => thread.field === field)}
            returnTo={here}
            start={mayReview ? `${place.entryKey}:${field}` : undefined}
          />
        )}
      >
        {view.showsResults && (
          <Button look="secondary" name="_intent" value="calculate">
            {t("entry.calculate")}
          </Button>
        )}
        {explain && (
          <ButtonLink look="quiet" href={view.nextPath}>
            {t("entry.goOn")}
          </ButtonLink>
        )}
      </SectionForm>
      <SharedRows html={view.shared} />
      {results !== null && <Results html={results} pagePath={null} />}
      <FieldThreads
        planId={place.planId}
        threads={threads.filter((thread) => thread.field === "")}
        returnTo={here}
      />
    </>
  );
}

/** After "save and continue": what is saved but could not be read, and files that were refused. */
function pageProblems(data: PageData, i18n: ReturnType<typeof useI18n>): FormError[] | null {
  if (data.view.kind !== "questions") return null;
  const refused = data.refusedFile
    ? [
        {
          field: controlId(`${data.refusedFile.field}.file`),
          message: i18n.t(`file.${data.refusedFile.reason}`),
        },
      ]
    : [];
  const unread = data.explain ? pageErrors(i18n, data.view.page) : [];
  const errors = [...refused, ...unread];
  return errors.length > 0 ? errors : null;
}
