/** A page with every kind of question, rendered as the server does. */
import { renderToStaticMarkup } from "react-dom/server";
import { SectionForm, type SectionFormProps } from "~/components/form/section-form";
import { describePage } from "~/domain/template/describe-page";
import type { CodeList, Field, Page } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";
import type { EntryValues } from "~/domain/template/value";
import { screenDictionary } from "~/i18n/catalogue.server";
import { I18nProvider } from "~/i18n/i18n-context";

const same = (text: string): Text => ({ es: text, en: text, pt: text });

export function aList(...codes: string[]): CodeList {
  return { id: codes.join("-"), options: codes.map((code) => ({ code, label: same(`label of ${code}`) })) };
}

const texts = (id: string) => ({ id, label: same(`label of ${id}`) });
const hazards: CodeList = {
  id: "hazards",
  options: ["flood", "drought", "heat", "cold", "hail", "wind", "fire"].map((code, index) => ({
    code,
    label: same(`label of ${code}`),
    group: same(index < 3 ? "water" : "air"),
  })),
};

export const FIELDS = {
  name: { ...texts("name"), kind: "text", required: true, where: same("In the statute") },
  story: { ...texts("story"), kind: "longText", suggestedWords: 200 },
  people: { ...texts("people"), kind: "integer", unit: same("habitantes"), required: true },
  area: { ...texts("area"), kind: "decimal", unit: same("km²") },
  share: { ...texts("share"), kind: "percent" },
  use: { ...texts("use"), kind: "quantity", units: aList("mwh", "l", "m3") },
  year: { ...texts("year"), kind: "year" },
  start: { ...texts("start"), kind: "month" },
  approved: { ...texts("approved"), kind: "date" },
  cost: { ...texts("cost"), kind: "money" },
  council: { ...texts("council"), kind: "yesNo" },
  climate: { ...texts("climate"), kind: "choice", list: aList("warm", "cold") },
  hazard: { ...texts("hazard"), kind: "choice", list: hazards },
  sectors: { ...texts("sectors"), kind: "choices", list: aList("transport", "waste", "buildings") },
  main: { ...texts("main"), kind: "rowRef", target: { section: "s", field: "actions" } },
  linked: { ...texts("linked"), kind: "rowRef", several: true, target: { section: "s", field: "actions" } },
  costs: {
    ...texts("costs"),
    kind: "rows",
    layout: "table",
    addLabel: same("Add a cost"),
    namedBy: ["what"],
    fields: [
      { ...texts("what"), kind: "text", required: true },
      { ...texts("money"), kind: "money" },
      { ...texts("who"), kind: "choice", list: aList("town", "province") },
      { ...texts("ready"), kind: "yesNo" },
    ],
  },
  grid: {
    ...texts("grid"),
    kind: "matrix",
    rows: aList("homes", "shops"),
    columns: aList("y2020", "y2030"),
    cell: { kind: "decimal" },
  },
  photo: { ...texts("photo"), kind: "file", accept: "picture" },
  town: { ...texts("town"), kind: "place" },
  detail: { ...texts("detail"), kind: "text", showIf: { field: "council", in: [true] } },
} satisfies Record<string, Field>;

export const ANSWERS: EntryValues = {
  name: 'San "Roque" & <Cía>',
  story: "\nUna línea\n\n- otra",
  people: 12345,
  area: 1234.5,
  share: 12.5,
  use: { amount: 0.25, unit: "l" },
  year: 2018,
  start: "2024-03",
  approved: "2024-03-05",
  cost: { amount: 1500000, currency: "USD", priceDate: "2024-03" },
  council: false,
  climate: "cold",
  hazard: "hail",
  sectors: ["transport", "buildings"],
  main: "r2",
  linked: ["r1", "r2"],
  costs: [
    {
      id: "r1aaa",
      values: {
        what: "Luces",
        money: { amount: 10.5, currency: "ARS", priceDate: "2024-01" },
        who: "town",
        ready: true,
      },
    },
    { id: "r2bbb", values: { what: "Árboles" } },
  ],
  grid: { homes: { y2020: 1.5, y2030: 2 }, shops: { y2030: { raw: "muchos" } } },
  photo: { fileId: "f1", name: "plaza.jpg", mime: "image/jpeg", size: 20480 },
  town: { code: "82098", name: "Rafaela" },
  detail: "algo",
};

export function aPage(fields: readonly Field[], values: EntryValues, locale: "es" | "en" | "pt" = "es") {
  const page: Page = { id: "p1", title: same("Page"), fields };
  return describePage(page, values, {
    locale,
    frameworks: ["network"],
    essentialOnly: false,
    sectionStage: "commitment",
    words: { yes: "Sí", no: "No", noData: "Sin datos", gap: "Sin dato" },
    rows: () => [
      { id: "r1", name: "Action one" },
      { id: "r2", name: "Action two" },
    ],
  });
}

export function formProps(fields: readonly Field[], values: EntryValues): SectionFormProps {
  return {
    action: "/plans/p/sections/s",
    saveUrl: "/plans/p/save",
    planId: "p",
    userId: "u",
    entryKey: "s/main",
    revision: 4,
    page: aPage(fields, values),
    conflicts: [],
    currencies: [
      { code: "ARS", label: "Pesos" },
      { code: "USD", label: "Dólares" },
    ],
    newRowIds: { costs: "rblank001" },
    savedAt: "2026-11-23T17:32:00Z",
    savedBy: "Oficina de Ambiente",
  };
}

export function renderForm(props: SectionFormProps): string {
  return renderToStaticMarkup(
    <I18nProvider locale="es" dictionary={screenDictionary("es")}>
      <SectionForm {...props} />
    </I18nProvider>,
  );
}

/** What a browser without JavaScript would post: the successful controls of the HTML, in order. */
export function postedBy(html: string): FormData {
  const form = new FormData();
  const controls =
    /<input\b([^>]*)>|<textarea\b([^>]*)>([^]*?)<\/textarea>|<select\b([^>]*)>([^]*?)<\/select>/g;
  for (const [, input, area, text = "", select, options = ""] of html.matchAll(controls)) {
    const attributes = attributesOf(input ?? area ?? select ?? "");
    const { name } = attributes;
    if (name === undefined || "disabled" in attributes || attributes.type === "file") continue;
    const isMark = attributes.type === "checkbox" || attributes.type === "radio";
    if (isMark && !("checked" in attributes)) continue;
    if (select !== undefined) form.append(name, selected(options));
    // A browser drops the first line break of a textarea's text.
    else form.append(name, area !== undefined ? decode(text).replace(/^\n/, "") : (attributes.value ?? ""));
  }
  return form;
}

function selected(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = ""]) =>
    attributesOf(attributes),
  );
  return (all.find((option) => "selected" in option) ?? all[0])?.value ?? "";
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [
    name,
    decode(value),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

function decode(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
