import { z } from "zod";
import type { FieldKind } from "../field-kind";
import type { EstimateField } from "../template";
import type { DraftValue, EstimateValue } from "../value";

const inputSchema = z.strictObject({
  symbol: z.string(),
  labelKey: z.string(),
  label: z.strictObject({ es: z.string(), en: z.string(), pt: z.string() }).optional(),
  value: z.number().nullable(),
  unit: z.string(),
  source: z.string().optional(),
  year: z.number().optional(),
});
const factorSchema = z.strictObject({
  symbol: z.string(),
  value: z.number(),
  unit: z.string(),
  source: z.string(),
  year: z.number().optional(),
  confirmed: z.boolean(),
});
const assumptionSchema = z.strictObject({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
const gapSchema = z.strictObject({
  gap: z.strictObject({ reason: z.string(), plan: z.string(), kept: z.unknown().optional() }),
});

export const estimateKind: FieldKind<EstimateField> = {
  kind: "estimate",
  // Decided by pressing a button, never by what a page holds: a posted page changes no decision.
  read: () => undefined,
  inputs: () => [],
  draft: () =>
    z.discriminatedUnion("decision", [
      z.strictObject({
        decision: z.literal("used"),
        estimate: z.string().min(1),
        amount: z.number(),
        unit: z.string().nullable(),
        source: z.string(),
        explanation: z.strictObject({
          formula: z.string(),
          inputs: z.array(inputSchema),
          factors: z.array(factorSchema),
          assumptions: z.array(assumptionSchema),
        }),
        replaced: gapSchema.optional(),
      }),
      z.strictObject({ decision: z.literal("refused") }),
    ]),
  problems: () => [],
  isEmpty: (value) => value === null,
  format: (field, value, { locale }) => {
    const decision = asEstimate(value);
    if (!decision) return [];
    return decision.decision === "used"
      ? [`${field.used[locale]}: ${decision.source}`]
      : [field.refused[locale]];
  },
};

export function asEstimate(value: DraftValue): EstimateValue | null {
  return typeof value === "object" && value !== null && "decision" in value ? (value as EstimateValue) : null;
}
