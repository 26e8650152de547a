/**
 * A measure that a network adds to the library of its towns. It is calculated like one of the shipped measures, with
 * usual values of its own. A plan that adopts one keeps this whole: it is changed nowhere afterwards, whatever becomes
 * of it in the network.
 */
import { z } from "zod";
import { LOCALES, type Text } from "../template/text";
import { COST_CLASSES, type Measure, type MeasureCalculator } from "./measure";

const assumedSchema = z.strictObject({
  value: z.union([z.number(), z.string().min(1)]),
  source: z.string().min(1),
  confirmed: z.boolean(),
});

const common = {
  /** Code that an action stores; another one for each state of the measure, and never one of a shipped measure. */
  id: z.string().regex(/^red-[a-z0-9-]{1,76}$/, 'a code that begins with "red-"'),
  /** Name of the network. */
  network: z.string().min(1),
  /** In the network's language. */
  title: z.string().min(1),
  about: z.string().min(1),
  /** What it needs and what must be known of it. */
  caution: z.string().optional(),
  cost: z.strictObject({
    class: z.enum(COST_CLASSES),
    source: z.string().min(1),
    confirmed: z.boolean(),
  }),
  pathways: z.array(z.string()),
  coBenefits: z.array(z.string()),
  sdgs: z.array(z.string()),
  /** Hazards that it answers, by their names in CRF v7. */
  climateHazards: z.array(z.string()),
  indicators: z.array(z.strictObject({ name: z.string().min(1), unit: z.string() })),
  /** The shipped measure whose calculator it has; null: its effect is stated by the town. */
  like: z.string().nullable(),
  /** Taken where the town gives no answer of its own, by id of the datum; the others are as in the shipped measure. */
  defaults: z.record(z.string(), assumedSchema),
};

const networkMeasureSchema = z.discriminatedUnion("section", [
  z.strictObject({
    ...common,
    section: z.literal("mitigation-actions"),
    places: z.array(
      z.strictObject({ sector: z.string().min(1), area: z.string().min(1), instrument: z.string().min(1) }),
    ),
    carriers: z.array(z.string()),
  }),
  z.strictObject({
    ...common,
    section: z.literal("adaptation-actions"),
    types: z.array(z.string()),
    /** Codes of the vulnerable sectors that it protects. */
    protects: z.array(z.string()),
  }),
]);

/** Those of a plan, each once. */
export const networkMeasuresSchema = z
  .array(networkMeasureSchema)
  .refine(
    (measures) => new Set(measures.map(({ id }) => id)).size === measures.length,
    "an id is used twice",
  );

export type NetworkMeasure = z.infer<typeof networkMeasureSchema>;

/** As the library and the calculators take it. `shipped`: the measures that it may be calculated like. */
export function libraryMeasure(measure: NetworkMeasure, shipped: readonly Measure[]): Measure {
  const { network, like: _like, defaults: _defaults, caution, ...rest } = measure;
  const calculator = calculatorOf(measure, shipped);
  const words = {
    title: everyLanguage(measure.title),
    about: everyLanguage(measure.about),
    indicators: measure.indicators.map(({ name, unit }) => ({ name: everyLanguage(name), unit })),
    ...(caution ? { caution: everyLanguage(caution) } : {}),
    ...(calculator ? { calculator } : {}),
  };
  return rest.section === "adaptation-actions"
    ? { ...rest, ...words, source: network }
    : { ...rest, ...words };
}

function calculatorOf({ like, defaults }: NetworkMeasure, shipped: readonly Measure[]) {
  const model = shipped.find(({ id }) => id === like)?.calculator;
  if (!model) return null;
  return {
    ...model,
    parameters: model.parameters.map((asked) => {
      const assumed = defaults[asked.parameter.id];
      return assumed ? { ...asked, assumed } : asked;
    }),
  } satisfies MeasureCalculator;
}

/** What a network writes in its own language is shown so in every other. */
export function everyLanguage(words: string): Text {
  return Object.fromEntries(LOCALES.map((locale) => [locale, words])) as Text;
}
