/** What letter, message and sheet of a data request are made from. */
import type { DataRequest, RequestSender } from "~/domain/plan/read-requests";
import { askedYears } from "~/domain/requests/asked-years";
import type { RequestKind, SheetLine } from "~/domain/requests/request-catalogue";
import type { Locale } from "~/domain/template/text";
import { createFormat } from "~/i18n/format";
import type { Translate } from "~/i18n/translate";
import type { PrintAssets } from "../print-input";

export interface RequestPaper {
  /** Language of the paper: that of the plan, or of the one who is asked. */
  locale: Locale;
  municipality: string;
  province: string;
  planTitle: string;
  kind: RequestKind;
  request: DataRequest;
  sender: RequestSender;
  /** Day that the paper bears: when it was asked, or today. "2026-11-23". */
  date: string;
}

/** What only the page around a paper needs. */
export interface PaperPage {
  assets: PrintAssets;
  nonce?: string;
  /** Address of the coat of arms. */
  armsUrl: string | null;
  /** Shown on the screen, never printed. */
  toolbar: { links: readonly { href: string; text: string; current?: boolean }[]; missing: string | null };
}

/** What is asked for, in words of the catalogue or of the person. */
export function subjectOf({ kind, request, locale }: RequestPaper): string {
  return request.otherData ?? kind.label[locale];
}

/** "del año 2024"; follows what is asked. */
export function periodText({ request }: RequestPaper, t: Translate): string {
  const years = [request.firstYear, request.lastYear].filter((year) => year !== null);
  if (years.length === 0) return t("paper.period.latest");
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? t("paper.period.year", { year: from }) : t("paper.period.years", { from, to });
}

export function detailText({ request }: RequestPaper, t: Translate): string {
  if (request.detail === "months") return t("paper.detail.months");
  const years = askedYears(request.firstYear, request.lastYear);
  return years === null || years.length > 1 ? t("paper.detail.year") : t("paper.detail.total");
}

/** Lines of the sheet: those of the catalogue, or the datum that it does not know. */
export function linesOf({ kind, request }: RequestPaper): readonly (SheetLine | { label: string })[] {
  if (kind.sheet.lines.length > 0) return kind.sheet.lines;
  return request.otherData ? [{ label: request.otherData }] : [];
}

export function lineText(
  line: SheetLine | { label: string },
  locale: Locale,
): { label: string; unit: string } {
  return "unit" in line
    ? { label: line.label[locale], unit: line.unit[locale] }
    : { label: line.label, unit: "" };
}

export function dueText({ request, locale }: RequestPaper): string | null {
  return request.answerDue === null ? null : createFormat(locale).date(request.answerDue);
}

/** What somebody has to write by hand because the plan does not know it; named in the language of the page. */
export function missingParts({ request, sender }: RequestPaper, t: Translate): string[] {
  const parts = [
    request.organisation === null ? t("paper.missing.organisation") : null,
    request.firstYear === null && request.lastYear === null ? t("paper.missing.years") : null,
    request.answerDue === null ? t("paper.missing.due") : null,
    sender.role === null ? t("paper.missing.role") : null,
    sender.replyTo === null ? t("paper.missing.reply") : null,
  ];
  return parts.filter((part) => part !== null);
}
