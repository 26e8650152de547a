/** The page where a network changes a factor: form, preview of what changes, confirmation. */
import { networkFactors } from "db/repositories/recommended-factors.server";
import { stagesOfNetwork } from "db/repositories/network-queue.server";
import { templateOf } from "templates/registry";
import { planPath } from "~/domain/plan/plan-paths";
import type { Locale } from "~/domain/template/text";
import type { FormError } from "~/i18n/form-error";
import { serverTranslator } from "~/i18n/catalogue.server";
import { createFormat } from "~/i18n/format";
import type { OpenedNetwork } from "../admin/open-network.server";
import type { Services } from "../services.server";
import { confirmChange, previewChange } from "./change-factor.server";
import {
  factorChoices,
  postedTyped,
  readFactor,
  readKey,
  typedOf,
  type FactorChoices,
  type TypedFactor,
} from "./factor-form.server";
import { createFactorWords, type FactorWords } from "./factor-words.server";
import { countriesOf } from "./factors-page.server";
import {
  givenOf,
  type FactorChange,
  type FactorPreview,
  type GivenFactor,
} from "./preview-factor-change.server";

interface Base {
  network: { id: string; name: string };
  typed: TypedFactor;
}

export interface FactorFormView extends Base {
  kind: "form";
  choices: FactorChoices;
  /** Which factor it is does not change here, only what it says. */
  keyLabel: string | null;
  errors: FormError[];
}

export interface FactorPreviewView extends Base {
  kind: "preview";
  withdraw: boolean;
  /** What is changed, in words: "Electricidad · Argentina · 2024". */
  factor: string;
  before: SaidFactor | null;
  after: SaidFactor | null;
  plans: PreviewedPlan[];
  unchanged: number;
  digest: string;
  /** The preview that was confirmed was of an older state. */
  stale: boolean;
}

export interface SaidFactor {
  value: string;
  source: string;
  note: string | null;
}

export interface PreviewedPlan {
  id: string;
  municipality: string;
  title: string;
  path: string;
  /** Stages that were handed in or approved and stay as they are. */
  frozen: string[];
  inventories: { id: string; year: number; rows: string; before: string; after: string; change: string }[];
}

export type FactorChangeView = FactorFormView | FactorPreviewView;

interface Asked {
  services: Services;
  network: OpenedNetwork;
  locale: Locale;
}

/** `id`: of a factor to change or withdraw; null when the network has no such factor. */
export async function factorChangePage(
  asked: Asked,
  { id, withdraw, factor }: { id: string | null; withdraw: boolean; factor: string | null },
): Promise<FactorChangeView | null> {
  if (id === null)
    return formView(asked, { factor: factor ?? "electricity", unit: "t/MWh" }, { fixed: false });
  const known = (await networkFactors(asked.services.db, asked.network.networkId)).find(
    (candidate) => candidate.id === id,
  );
  if (!known) return null;
  const typed = typedOf(givenOf(known), asked.locale);
  if (!withdraw) return formView(asked, typed, { fixed: true });
  const change: FactorChange = { kind: "withdraw", key: readKey(typed) };
  const preview = await previewChange(asked.services, asked.network, change);
  return previewView(asked, typed, preview, false);
}

export type PostedChange =
  { done: "set" | "withdrawn" | "unchanged" } | { done: null; status: number; view: FactorChangeView };

/** `_intent`: preview, edit (back to the form), confirm. */
export async function postFactorChange(asked: Asked, form: FormData): Promise<PostedChange> {
  const t = serverTranslator(asked.locale);
  const fixed = form.get("_fixed") === "1";
  const typed = { ...postedTyped(form), _fixed: fixed ? "1" : "" };
  const withdraw = form.get("_withdraw") === "1";
  const intent = form.get("_intent");
  if (intent === "edit") return shown(200, await formView(asked, typed, { fixed }));

  const change = withdraw
    ? ({ kind: "withdraw", key: readKey(typed) } as const)
    : await readChange(asked, typed);
  if (!("kind" in change)) return shown(400, await formView(asked, typed, { fixed, errors: change.errors }));
  if (intent !== "confirm") {
    const preview = await previewChange(asked.services, asked.network, change);
    if (isNothing(preview)) {
      const errors = [{ message: t("factors.nothingChanges") }];
      return shown(400, await formView(asked, typed, { fixed, errors }));
    }
    return shown(200, await previewView(asked, typed, preview, false));
  }
  const outcome = await confirmChange(
    asked.services,
    asked.network,
    change,
    String(form.get("_digest") ?? ""),
  );
  if (!outcome.ok) return shown(409, await previewView(asked, typed, outcome.preview, true));
  if (!outcome.changed) return { done: "unchanged" };
  return { done: withdraw ? "withdrawn" : "set" };
}

function shown(status: number, view: FactorChangeView): PostedChange {
  return { done: null, status, view };
}

function isNothing({ before, after }: FactorPreview): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

async function readChange(asked: Asked, typed: TypedFactor): Promise<FactorChange | { errors: FormError[] }> {
  const read = readFactor(typed, await choicesOf(asked), serverTranslator(asked.locale));
  return read.ok ? { kind: "set", factor: read.factor } : { errors: read.errors };
}

async function choicesOf({ services, network, locale }: Asked): Promise<FactorChoices> {
  const countries = await countriesOf(services, network.networkId);
  return factorChoices(countries, locale, serverTranslator(locale));
}

async function formView(
  asked: Asked,
  typed: TypedFactor,
  { fixed, errors = [] }: { fixed: boolean; errors?: FormError[] },
): Promise<FactorFormView> {
  const { network, locale } = asked;
  return {
    kind: "form",
    network: { id: network.networkId, name: network.name },
    typed,
    choices: await choicesOf(asked),
    keyLabel: fixed ? keyWords(readKey(typed), createFactorWords(locale)) : null,
    errors,
  };
}

function keyWords(key: ReturnType<typeof readKey>, words: FactorWords): string {
  return [words.factor(key), words.place(key.place), words.year(key.year)].join(" · ");
}

async function previewView(
  asked: Asked,
  typed: TypedFactor,
  preview: FactorPreview,
  stale: boolean,
): Promise<FactorPreviewView> {
  const { services, network, locale } = asked;
  const words = createFactorWords(locale);
  const frozen = await frozenStages(services, network.networkId, locale);
  const key = preview.after ?? preview.before ?? readKey(typed);
  return {
    kind: "preview",
    network: { id: network.networkId, name: network.name },
    typed: { ...typed, _locale: typed._locale ?? locale },
    withdraw: preview.after === null,
    factor: keyWords(key, words),
    before: saidOf(preview.before, words),
    after: saidOf(preview.after, words),
    plans: preview.plans.map((plan) => previewedPlan(plan, frozen.get(plan.planId) ?? [], locale)),
    unchanged: preview.unchanged,
    digest: preview.digest,
    stale,
  };
}

function saidOf(factor: GivenFactor | null, words: FactorWords): SaidFactor | null {
  return factor && { value: words.value(factor), source: factor.source, note: factor.note ?? null };
}

function previewedPlan(
  { planId, municipality, title, changed }: FactorPreview["plans"][number],
  frozen: string[],
  locale: Locale,
): PreviewedPlan {
  const t = serverTranslator(locale);
  const format = createFormat(locale);
  const tonnes = (value: number | null, unit: string) =>
    value === null ? format.number(null) : `${format.number(value, 1)} ${unit}`;
  return {
    id: planId,
    municipality,
    title,
    path: planPath(planId),
    frozen,
    inventories: changed.map(({ instance, year, unit, rows, changedRows, before, after }) => ({
      id: instance,
      year,
      rows: t("factors.rowsOf", { changed: changedRows, rows }),
      before: tonnes(before, unit),
      after: tonnes(after, unit),
      change:
        before === null || after === null || before === 0
          ? "–"
          : signed(format.percent(after / before - 1, 1)),
    })),
  };
}

function signed(percent: string): string {
  return /^[-−]/.test(percent) || /^0\D/.test(percent) ? percent : `+${percent}`;
}

/** By plan: the stages that stand handed in or approved, in words. */
async function frozenStages(
  { db }: Services,
  networkId: string,
  locale: Locale,
): Promise<Map<string, string[]>> {
  const t = serverTranslator(locale);
  const byPlan = new Map<string, string[]>();
  for (const { planId, stage, state, templateId, templateVersion } of await stagesOfNetwork(db, networkId)) {
    if (state !== "approved" && state !== "submitted") continue;
    const template = templateOf(templateId, templateVersion);
    const title = template?.stages.find(({ id }) => id === stage)?.title[locale] ?? stage;
    byPlan.set(planId, [...(byPlan.get(planId) ?? []), `${title}: ${t(`review.status.${state}`)}`]);
  }
  return byPlan;
}
