import {
  useCallback,
  useMemo,
  useRef,
  useState,
  type FormEvent,
  type ReactNode,
  type RefObject,
} from "react";
import type { FieldDescriptor, OptionDescriptor, PageDescriptor } from "~/domain/template/describe-page";
import type { ConflictView } from "~/domain/template/save-reply";
import { importsPath } from "~/domain/plan/plan-paths";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { useT } from "~/i18n/i18n-context";
import { ConflictChooser } from "./conflict-chooser";
import { FormProvider, type FormContextValue, type PlaceMatch } from "./form-context";
import { fieldOf } from "./posted-page";
import { problemsFor, type PageProblem } from "./problem-words";
import { Question } from "./question";
import { SaveStatus } from "./save-status";
import { useAutosave, type AutosaveView } from "./use-autosave";
import { useHydrated } from "./use-hydrated";
import { useSectionForm } from "./use-section-form";

export interface SectionFormProps {
  /** Where the buttons post, as a document; saves, does the intent, redirects. */
  action: string;
  /** Where autosave posts; answers a `SaveReply` as JSON. */
  saveUrl: string;
  planId: string;
  userId: string;
  /** `addressKey` of the entry. */
  entryKey: string;
  revision: number;
  page: PageDescriptor;
  conflicts: readonly ConflictView[];
  /** What a check of the stage found, beside what is stored. */
  problems?: readonly PageProblem[];
  /** Currencies offered, the usual one first. */
  currencies: readonly OptionDescriptor[];
  /** An unused row id for each inline table of the page. */
  newRowIds: Readonly<Record<string, string>>;
  /** ISO time and account name of the last save; null when nothing is saved yet. */
  savedAt: string | null;
  savedBy: string | null;
  signInUrl?: string;
  readOnly?: boolean;
  /** Comments of the review beside a question. Their inputs must carry `form="…"` of a form outside this one. */
  threads?: (fieldId: string) => ReactNode;
  placeMatches?: Readonly<Record<string, readonly PlaceMatch[]>>;
  previews?: Readonly<Record<string, ReactNode>>;
  /** Further buttons, beside "save and continue" and "save and leave". */
  children?: ReactNode;
}

/**
 * A page of questions as a plain form: whole without JavaScript, saving itself with it. Another page is
 * another form, so that nothing of one is ever shown or saved in the other.
 */
export function SectionForm(props: SectionFormProps) {
  return (
    <PageForm key={[props.planId, props.entryKey, props.page.id, props.page.locale].join(":")} {...props} />
  );
}

const NONE = {};

function PageForm(props: SectionFormProps) {
  const {
    action,
    saveUrl,
    planId,
    userId,
    entryKey,
    currencies,
    readOnly = false,
    threads,
    children,
  } = props;
  const t = useT();
  const hydrated = useHydrated();
  const formRef = useRef<HTMLFormElement>(null);
  const form = useSectionForm(props.page, props.newRowIds);
  const autosave = useAutosave({
    formRef,
    saveUrl,
    page: props.page,
    revision: props.revision,
    conflicts: props.conflicts,
    rescueKey: { userId, planId, entry: entryKey },
    enabled: !readOnly,
    put: form.put,
  });
  const { changed } = autosave;
  const submit = useSubmit(formRef, autosave);
  const { page, leaveQuestion } = usePageBetweenQuestions(autosave, formRef);

  const { placeMatches = NONE, previews } = props;
  const pageId = props.page.id;
  const importPath = useCallback(
    (list: string) => importsPath(planId, { entry: entryKey, page: pageId, list }),
    [planId, entryKey, pageId],
  );
  const context = useMemo<FormContextValue>(
    () => ({ ...form, planId, importPath, hydrated, readOnly, currencies, placeMatches, previews, changed }),
    [form, planId, importPath, hydrated, readOnly, currencies, placeMatches, previews, changed],
  );

  const typed = (event: FormEvent) => {
    const { name } = event.target as HTMLInputElement;
    if (page.fields.some(({ id }) => id === fieldOf(name))) changed();
  };

  const hasFile = page.fields.some(({ kind }) => kind === "file");
  return (
    <FormProvider value={context}>
      <form
        className="section-form"
        ref={formRef}
        method="post"
        action={action}
        encType={hasFile ? "multipart/form-data" : undefined}
        noValidate
        // Or going back would put old answers over what others saved meanwhile.
        autoComplete="off"
        onChange={typed}
        onBlur={leaveQuestion}
        onSubmit={submit}
      >
        {/* Enter in a text box presses the first button of a form: let it be this one. */}
        {!readOnly && <EnterButton />}
        <HiddenMarks {...props} currentRevision={autosave.revision} />
        {autosave.rescued && (
          <Notice tone="info" title={t("form.rescuedTitle")}>
            {t("form.rescuedBody")}
          </Notice>
        )}
        <ConflictChooser conflicts={autosave.conflicts} />
        {page.fields.filter(isAsked).map((field) => (
          <Question
            key={field.id}
            field={field}
            siblings={page.fields}
            problems={problemsFor(field, props.problems)}
            thread={threads?.(field.id)}
          />
        ))}
        {!readOnly && (
          <div className="save-bar">
            <Button name="_intent" value="continue">
              {t("form.saveAndContinue")}
            </Button>
            <Button look="secondary" name="_intent" value="leave">
              {t("form.saveAndLeave")}
            </Button>
            {children}
            <SaveStatus
              state={autosave.state}
              savedNow={autosave.savedAt}
              merged={autosave.merged}
              savedAt={props.savedAt}
              savedBy={props.savedBy}
              signInUrl={props.signInUrl ?? "/sign-in"}
            />
          </div>
        )}
      </form>
    </FormProvider>
  );
}

/** Rows with pages of their own are listed by their page, not asked here. */
function isAsked({ kind, cells }: FieldDescriptor): boolean {
  return kind !== "rows" || cells !== undefined;
}

function EnterButton() {
  return (
    <button
      type="submit"
      name="_intent"
      value="continue"
      className="visually-hidden"
      tabIndex={-1}
      aria-hidden="true"
    />
  );
}

function HiddenMarks({
  entryKey,
  page,
  userId,
  currentRevision,
}: SectionFormProps & { currentRevision: string }) {
  return (
    <>
      <input type="hidden" name="_entry" value={entryKey} />
      <input type="hidden" name="_page" value={page.id} />
      <input type="hidden" name="_revision" defaultValue={currentRevision} />
      <input type="hidden" name="_locale" value={page.locale} />
      <input type="hidden" name="_user" value={userId} />
    </>
  );
}

/**
 * Buttons post the document, but only once nothing is left to save: then the post meets the revision it expects
 * and the copy in the browser is gone. If the save fails the form stays; pressed again, the document is posted anyway.
 */
function useSubmit(formRef: RefObject<HTMLFormElement>, { flush, settle }: AutosaveView) {
  const passing = useRef(false);
  const busy = useRef(false);
  const failedBefore = useRef(false);
  const post = useCallback(
    (button: HTMLButtonElement | null) => {
      busy.current = false;
      passing.current = true;
      formRef.current?.requestSubmit(button);
    },
    [formRef],
  );
  return useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      if (passing.current) {
        passing.current = false;
        return;
      }
      const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
      event.preventDefault();
      if (busy.current) return;
      busy.current = true;
      void (button?.value === "settle" ? settle() : flush()).then((saved) => {
        const decided = button?.value === "settle" && saved;
        const go = !decided && (saved || (failedBefore.current && navigator.onLine));
        failedBefore.current = !saved;
        // In a task of its own: with nothing to save we are still inside the submit event, and a form
        // ignores a submission asked for meanwhile (HTML standard, "firing submission events").
        if (go) setTimeout(post, 0, button);
        else busy.current = false;
      });
    },
    [flush, settle, post],
  );
}

/**
 * While somebody answers a question, its problems do not change under their hands: half a date is not a wrong
 * date yet. They are shown when focus leaves the question.
 */
function usePageBetweenQuestions({ page, hurry }: AutosaveView, formRef: RefObject<HTMLFormElement>) {
  const [shown, setShown] = useState(page);
  const [latest, setLatest] = useState(page);
  const focused = () => {
    const name = (document.activeElement as HTMLInputElement | null)?.name;
    return formRef.current?.contains(document.activeElement) && name ? fieldOf(name) : null;
  };
  if (latest !== page) {
    const answering = focused();
    setLatest(page);
    setShown({
      ...page,
      fields: page.fields.map((field) => (field.id === answering ? calm(field, shown) : field)),
    });
  }
  const leaveQuestion = useCallback(() => {
    hurry();
    setShown(page);
  }, [hurry, page]);
  return { page: shown, leaveQuestion };
}

function calm(field: PageDescriptor["fields"][number], shown: PageDescriptor) {
  const before = shown.fields.find(({ id }) => id === field.id);
  return { ...field, problems: before?.problems ?? [] };
}
