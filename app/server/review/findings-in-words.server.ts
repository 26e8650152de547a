import { z } from "zod";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { findingText } from "~/i18n/finding-text";
import { createFormat } from "~/i18n/format";

export interface FindingView {
  id: string;
  severity: "error" | "warning" | "note";
  message: string;
  why: string;
}

/** As frozen in a submission, of which an older edition of the program may have written more or less. */
const frozenFinding = z.object({
  id: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  messageKey: z.string(),
  whyKey: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A finding that this edition cannot read says nothing rather than something wrong. */
export function findingsInWords(findings: readonly unknown[], locale: Locale): FindingView[] {
  const t = serverTranslator(locale);
  const format = createFormat(locale);
  return findings.flatMap((finding) => {
    const read = frozenFinding.safeParse(finding);
    if (!read.success) return [];
    const { id, severity } = read.data;
    return [{ id, severity, ...findingText(read.data, t, format) }];
  });
}
