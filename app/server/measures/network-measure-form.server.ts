/** The form in which a network states a measure: what it offers, and how what was typed is read. */
import { measuresOfNetwork } from "db/repositories/network-measures.server";
import { actionSectors, areasOfIntervention, policyInstruments } from "templates/catalogs/code-lists/actions";
import { adaptationActionTypes } from "templates/catalogs/code-lists/adaptation";
import { hazardsCrfV7 } from "templates/catalogs/code-lists/hazards";
import { vulnerableSectors } from "templates/catalogs/code-lists/risk";
import { coBenefits, icleiPathways, sdgs } from "templates/catalogs/code-lists/synergies";
import { COST_CLASSES, type AssumedValue, type MeasureParameter } from "~/domain/measures/measure";
import type { NetworkMeasure } from "~/domain/measures/network-measure";
import { numberForInput, parseNumber } from "~/domain/template/number-text";
import { postedLocale } from "~/domain/template/read-form";
import type { CodeList } from "~/domain/template/template";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import type { FormError } from "~/i18n/form-error";
import type { Translate } from "~/i18n/translate";
import type { OpenedNetwork } from "../admin/open-network.server";
import type { Services } from "../services.server";
import {
  addNetworkMeasure,
  editNetworkMeasure,
  type MeasureDraft,
  type MeasureOutcome,
} from "./keep-network-measure.server";
import { modelCode, modelOf, type MeasureModel } from "./measure-models.server";

/** What is typed, by name of the control; boxes that are ticked have several. */
export type TypedMeasure = Record<string, string[]>;

interface Choice {
  code: string;
  label: string;
}

export interface AskedDatum {
  id: string;
  label: string;
  hint: string | null;
  unit: string | null;
  /** Of choices. */
  options: Choice[] | null;
}

export interface NetworkMeasureFormView {
  network: { id: string; name: string };
  id: string;
  /** Revision that the person read; 0 for a new measure. */
  revision: number;
  like: string;
  /** Title of the shipped measure whose calculator it has; null: none. */
  model: string | null;
  typed: TypedMeasure;
  mitigates: boolean;
  /** Sectors with their areas. */
  places: { label: string; areas: Choice[] }[];
  instruments: Choice[];
  types: Choice[];
  hazards: Choice[];
  protects: Choice[];
  costs: readonly string[];
  coBenefits: Choice[];
  sdgs: Choice[];
  pathways: Choice[];
  data: AskedDatum[];
  errors: FormError[];
}

interface Asked {
  services: Services;
  network: OpenedNetwork;
  locale: Locale;
}

/** `id`: a measure to change; else `like`: what a new one is calculated like. Null where there is no such thing. */
export async function networkMeasureForm(
  asked: Asked,
  { id, like }: { id: string | null; like: string | null },
): Promise<NetworkMeasureFormView | null> {
  if (id === null) {
    const model = modelOf(like);
    const about = { id: asked.services.newId(), revision: 0 };
    return model && formView(asked, model, about, typedOfModel(model, asked.locale), []);
  }
  const stored = (await measuresOfNetwork(asked.services.db, asked.network.networkId)).find(
    (measure) => measure.id === id,
  );
  const model = stored ? modelOf(modelCode(stored.definition)) : null;
  if (!stored || !model) return null;
  return formView(asked, model, stored, typedOf(stored.definition, asked.locale), []);
}

export type PostedMeasure =
  | { ok: true; changed: boolean }
  | { ok: false; status: 404 }
  | { ok: false; status: 400 | 409; view: NetworkMeasureFormView };

export async function postNetworkMeasure(asked: Asked, form: FormData): Promise<PostedMeasure> {
  const { services, network, locale } = asked;
  const text = (name: string) => String(form.get(name) ?? "");
  const model = modelOf(text("_like"));
  const about = { id: text("_id"), revision: Number(text("_revision")) };
  if (!model || !ID.test(about.id)) return { ok: false, status: 404 };
  const typed = postedTyped(form);
  const t = serverTranslator(locale);
  const read = readMeasure(typed, model, postedLocale(form), t, network.name);
  if (!read.ok) return { ok: false, status: 400, view: formView(asked, model, about, typed, read.errors) };
  const outcome: MeasureOutcome =
    about.revision === 0
      ? await addNetworkMeasure(services, network, about.id, read.draft)
      : await editNetworkMeasure(services, network, { id: about.id, seen: about.revision }, read.draft);
  if (outcome.ok) return outcome;
  if (outcome.reason === "not-found") return { ok: false, status: 404 };
  const errors = [{ message: t("networkMeasures.changedMeanwhile") }];
  return { ok: false, status: 409, view: formView(asked, model, about, typed, errors) };
}

const ID = /^[a-z][a-z0-9]{1,39}$/;
const LONGEST = 2000;

function postedTyped(form: FormData): TypedMeasure {
  const typed: TypedMeasure = {};
  for (const [name, value] of form.entries()) {
    if (name.startsWith("_") || typeof value !== "string") continue;
    (typed[name] ??= []).push(value.trim().slice(0, LONGEST));
  }
  return typed;
}

/* ------------------------------------------------------------------ what is shown */

function formView(
  { network, locale }: Asked,
  model: MeasureModel,
  { id, revision }: { id: string; revision: number },
  typed: TypedMeasure,
  errors: FormError[],
): NetworkMeasureFormView {
  const labels = (list: CodeList) => list.options.map(({ code, label }) => ({ code, label: label[locale] }));
  const mitigates = model.section === "mitigation-actions";
  return {
    network: { id: network.networkId, name: network.name },
    id,
    revision,
    like: model.code,
    model: model.measure?.title[locale] ?? null,
    typed,
    mitigates,
    places: mitigates ? placeChoices(locale) : [],
    instruments: mitigates ? labels(policyInstruments) : [],
    types: mitigates ? [] : labels(adaptationActionTypes),
    hazards: labels(hazardsCrfV7),
    protects: mitigates ? [] : labels(vulnerableSectors),
    costs: COST_CLASSES,
    coBenefits: labels(coBenefits),
    sdgs: labels(sdgs),
    pathways: labels(icleiPathways),
    data: parametersOf(model).map((datum) => askedDatum(datum, locale)),
    errors,
  };
}

function placeChoices(locale: Locale) {
  return actionSectors.options.map(({ code: sector, label }) => ({
    label: label[locale],
    areas: areasOfIntervention.options
      .filter((area) => area.for?.includes(sector))
      .map((area) => ({
        code: `${sector}/${area.code}`,
        label: `${label[locale]}: ${area.label[locale]}`,
      })),
  }));
}

function parametersOf({ measure }: MeasureModel): readonly MeasureParameter[] {
  return measure?.calculator?.parameters ?? [];
}

function askedDatum({ parameter }: MeasureParameter, locale: Locale): AskedDatum {
  const { id, label, hint, unit, kind, list } = parameter;
  return {
    id,
    label: label[locale],
    hint: hint?.[locale] ?? null,
    unit: kind === "percent" ? "%" : (unit?.[locale] ?? null),
    options: list?.options.map(({ code, label: name }) => ({ code, label: name[locale] })) ?? null,
  };
}

/** A new measure begins with what the shipped one has that it is calculated like; its words are the network's. */
function typedOfModel(model: MeasureModel, locale: Locale): TypedMeasure {
  const { measure } = model;
  if (!measure) return {};
  const assumed = Object.fromEntries(
    parametersOf(model).flatMap(({ parameter, assumed: usual }) => (usual ? [[parameter.id, usual]] : [])),
  );
  return {
    ...typedPlace(measure),
    cost: [measure.cost.class],
    coBenefits: [...measure.coBenefits],
    sdgs: [...measure.sdgs],
    pathways: [...measure.pathways],
    hazards: [...(measure.climateHazards ?? [])],
    ...typedDefaults(assumed, locale),
  };
}

function typedOf(measure: NetworkMeasure, locale: Locale): TypedMeasure {
  return {
    title: [measure.title],
    about: [measure.about],
    caution: [measure.caution ?? ""],
    ...typedPlace(measure),
    cost: [measure.cost.class],
    costSource: [measure.cost.confirmed ? measure.cost.source : ""],
    coBenefits: measure.coBenefits,
    sdgs: measure.sdgs,
    pathways: measure.pathways,
    hazards: measure.climateHazards,
    indicators: [measure.indicators.map(({ name, unit }) => (unit ? `${name}; ${unit}` : name)).join("\n")],
    ...typedDefaults(measure.defaults, locale),
  };
}

function typedPlace(
  measure: Pick<NetworkMeasure, "section"> & {
    places?: readonly { sector: string; area: string; instrument: string }[];
    types?: readonly string[];
    protects?: readonly string[];
  },
): TypedMeasure {
  const place = measure.places?.[0];
  return {
    ...(place ? { place: [`${place.sector}/${place.area}`], instrument: [place.instrument] } : {}),
    ...(measure.types ? { types: [...measure.types] } : {}),
    ...(measure.protects ? { protects: [...measure.protects] } : {}),
  };
}

function typedDefaults(defaults: Readonly<Record<string, AssumedValue>>, locale: Locale): TypedMeasure {
  return Object.fromEntries(
    Object.entries(defaults).flatMap(([id, { value, source, confirmed }]) => [
      [`value.${id}`, [typeof value === "number" ? numberForInput(value, locale) : value]],
      [`source.${id}`, [confirmed ? source : ""]],
    ]),
  );
}

/* --------------------------------------------------------------- how it is read */

type ReadMeasure = { ok: true; draft: MeasureDraft } | { ok: false; errors: FormError[] };

function readMeasure(
  typed: TypedMeasure,
  model: MeasureModel,
  locale: Locale,
  t: Translate,
  network: string,
): ReadMeasure {
  const errors: FormError[] = [];
  const refuse = (field: string, message: string) => {
    errors.push({ field, message });
  };
  const text = (name: string) => typed[name]?.[0] ?? "";
  const codes = (name: string, list: CodeList) =>
    list.options.map(({ code }) => code).filter((code) => typed[name]?.includes(code));
  if (text("title") === "") refuse("title", t("networkMeasures.enterTitle"));
  if (text("about") === "") refuse("about", t("networkMeasures.enterAbout"));
  const cost = COST_CLASSES.find((costClass) => costClass === text("cost"));
  if (!cost) refuse("cost", t("networkMeasures.chooseCost"));
  const defaults = readDefaults(typed, model, locale, network, (id) =>
    refuse(`value.${id}`, t("networkMeasures.enterValue")),
  );
  const common = {
    title: text("title"),
    about: text("about"),
    ...(text("caution") === "" ? {} : { caution: text("caution") }),
    cost: {
      class: cost ?? COST_CLASSES[0],
      source: text("costSource") || network,
      confirmed: text("costSource") !== "",
    },
    pathways: codes("pathways", icleiPathways),
    coBenefits: codes("coBenefits", coBenefits),
    sdgs: codes("sdgs", sdgs),
    climateHazards: codes("hazards", hazardsCrfV7),
    indicators: readIndicators(text("indicators")),
    like: model.measure?.id ?? null,
    defaults,
  };
  if (model.section === "adaptation-actions") {
    const types = codes("types", adaptationActionTypes);
    if (types.length === 0) refuse("types", t("networkMeasures.chooseTypes"));
    if (errors.length > 0) return { ok: false, errors };
    const protects = codes("protects", vulnerableSectors);
    return { ok: true, draft: { ...common, section: model.section, types, protects } };
  }
  const place = readPlace(text("place"), text("instrument"));
  if (place === null) refuse("place", t("networkMeasures.choosePlace"));
  else if (place.instrument === null) refuse("instrument", t("networkMeasures.chooseInstrument"));
  if (errors.length > 0 || place === null || place.instrument === null) return { ok: false, errors };
  const { sector, area, instrument } = place;
  const carriers = model.measure && "carriers" in model.measure ? [...model.measure.carriers] : [];
  return {
    ok: true,
    draft: { ...common, section: model.section, places: [{ sector, area, instrument }], carriers },
  };
}

interface TypedPlace {
  sector: string;
  area: string;
  /** Null where the sector does not have it. */
  instrument: string | null;
}

/** A sector with an area that it offers; null for what is no such pair. */
function readPlace(typed: string, instrument: string): TypedPlace | null {
  const [sector = "", area = ""] = typed.split("/");
  const offers = (list: CodeList, code: string) =>
    list.options.some((option) => option.code === code && option.for?.includes(sector));
  if (!offers(areasOfIntervention, area)) return null;
  return { sector, area, instrument: offers(policyInstruments, instrument) ? instrument : null };
}

/** A value without a source is an assumption of the network. */
function readDefaults(
  typed: TypedMeasure,
  model: MeasureModel,
  locale: Locale,
  network: string,
  refuse: (id: string) => void,
): Record<string, AssumedValue> {
  const defaults: Record<string, AssumedValue> = {};
  for (const datum of parametersOf(model)) {
    const { id } = datum.parameter;
    const written = typed[`value.${id}`]?.[0] ?? "";
    if (written === "") continue;
    const value = readValue(datum, written, locale);
    const source = typed[`source.${id}`]?.[0] ?? "";
    if (value === null) refuse(id);
    else defaults[id] = { value, source: source || network, confirmed: source !== "" };
  }
  return defaults;
}

function readValue(
  { parameter: { kind, list, min, max } }: MeasureParameter,
  written: string,
  locale: Locale,
): number | string | null {
  if (kind === "choice") return list?.options.find(({ code }) => code === written)?.code ?? null;
  const value = parseNumber(written, locale);
  const inside = value !== null && value >= (min ?? -Infinity) && value <= (max ?? Infinity);
  return inside ? value : null;
}

/** One a line: "Luminarias cambiadas; u". */
function readIndicators(text: string): NetworkMeasure["indicators"] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(";").map((part) => part.trim()))
    .filter(([name]) => name !== undefined && name !== "")
    .map(([name = "", unit = ""]) => ({ name, unit }));
}
