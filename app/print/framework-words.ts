/** Requirements of frameworks in words; page and printed annex say the same. */
import type { Evidence } from "~/domain/frameworks/fact";
import type { RequirementStanding } from "~/domain/frameworks/framework-standing";
import { isAdvice } from "~/domain/frameworks/standing";
import type { MessageKey } from "~/i18n/catalogue.server";
import type { BlockWords } from "./blocks/block-words";
import { tonnes } from "./blocks/result-parts";

const MONTHS_OF_YEAR = 12;

/** Advice that was not followed is open, never missing. */
export function stateText({ state, requirement }: RequirementStanding, { t }: BlockWords): string {
  const soft = state === "missing" && isAdvice(requirement.deadline?.force ?? requirement.force);
  return t(soft ? "framework.state.open" : `framework.state.${state}`);
}

/** "Se recomienda para el 12 de mayo de 2023 (sin confirmar)"; null without a deadline. */
export function dueText({ requirement, due }: RequirementStanding, { t, format }: BlockWords): string | null {
  const { deadline } = requirement;
  if (!deadline) return null;
  const count = deadline.months / MONTHS_OF_YEAR;
  const force = deadline.force ?? requirement.force;
  const date = due === null ? null : format.date(due);
  const parts = [
    ...(deadline.renewed ? [t("framework.after.renewed", { count })] : []),
    ...(!deadline.renewed && date === null
      ? [...(isAdvice(force) ? [t(`framework.force.${force}`)] : []), t("framework.after.joining", { count })]
      : []),
    ...(date === null
      ? []
      : [t(deadline.renewed ? "framework.due.renewed" : `framework.due.${force}`, { date })]),
  ];
  const said = parts.join(". ");
  return deadline.confirmed ? said : `${said} (${t("framework.due.unconfirmed")})`;
}

/** What an answer shows; null for one that its question's label says. */
export function evidenceText(evidence: Evidence, words: BlockWords): string | null {
  const { key, params } = evidence;
  if (key === "answered" || key === "said") return null;
  const { format, label, t } = words;
  const { amount, date, list, codes, unit } = params;
  const names = String(codes ?? "")
    .split(",")
    .filter((code) => code !== "")
    .map((code) => label(String(list), code).toLowerCase());
  return t(`framework.shows.${key}` as MessageKey, {
    ...params,
    ...(typeof amount === "number" ? { amount: format.number(amount, 0) } : {}),
    ...(typeof date === "string" ? { date: format.date(date) } : {}),
    ...(typeof unit === "string" ? { unit: tonnes(unit) } : {}),
    ...(list === undefined ? {} : { names: names.length === 0 ? "–" : format.list(names) }),
  });
}
