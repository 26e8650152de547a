/** The page of what the frameworks ask: every requirement of those that the plan declares, from the draft of today. */
import { currentCdpSheet, requirementsOf } from "templates/registry";
import {
  frameworkStandings,
  type FrameworkStanding,
  type GroupStanding,
  type RequirementStanding,
} from "~/domain/frameworks/framework-standing";
import { isAdvice, type StandingState } from "~/domain/frameworks/standing";
import { readFrameworkEvidence } from "~/domain/plan/framework-facts/read-framework-evidence";
import { cdpSheetPath, COUNCIL_PAPERS, councilPaperPath } from "~/domain/plan/plan-paths";
import type { Locale } from "~/domain/template/text";
import { serverTranslator } from "~/i18n/catalogue.server";
import { calendarDay } from "~/i18n/format";
import { createBlockWords, type BlockWords } from "~/print/blocks/block-words";
import { dueText, evidenceText, stateText } from "~/print/framework-words";
import { readDraft } from "../draft.server";
import type { OpenPlan } from "../open-plan.server";
import type { Services } from "../services.server";
import { placeLinks, type PlaceLink } from "./place-links.server";

export type RequirementTone = "plain" | "grey" | "blue" | "amber" | "red";

export interface RequirementView {
  id: string;
  title: string;
  state: { tone: RequirementTone; label: string };
  shows: PlaceLink[];
  lacks: PlaceLink[];
  due: string | null;
  force: string;
  source: string;
  confirmed: boolean;
}

export interface RequirementGroupView {
  id: string;
  title: string;
  badge: { met: number; of: number } | null;
  rows: RequirementView[];
}

export interface FrameworkView {
  id: string;
  title: string;
  about: string;
  /** In words; null where the plan does not say. */
  joined: string | null;
  joining: PlaceLink | null;
  met: number;
  of: number;
  groups: RequirementGroupView[];
  /** What is retyped into its questionnaire; null for those that have none. */
  sheet: string | null;
}

export interface FrameworksView {
  plan: { id: string; title: string };
  frameworks: FrameworkView[];
  papers: { href: string; text: string }[];
}

export async function frameworksPage(
  services: Services,
  open: OpenPlan,
  locale: Locale,
): Promise<FrameworksView> {
  const { plan: record, template } = open;
  const { plan, results } = await readDraft(services, open);
  const declared = template.frameworks.filter(({ id }) => plan.frameworks.includes(id));
  const standings = frameworkStandings(
    requirementsOf(template),
    declared.map(({ id }) => id),
    readFrameworkEvidence(plan, results),
    calendarDay(services.now()),
  );
  const words = createBlockWords({ t: serverTranslator(locale), locale, template, chartTable: "details" });
  const linkTo = placeLinks(open, plan, locale);
  return {
    plan: { id: record.id, title: record.title },
    frameworks: declared.map(({ id, title, about }) => ({
      id,
      title: title[locale],
      about: about[locale],
      ...standingView(
        standings.find(({ framework }) => framework === id),
        words,
        linkTo,
      ),
      joining: linkTo({ section: "governance", field: "frameworkMemberships" }),
      sheet: id === "cdp-iclei" ? cdpSheetPath(record.id, currentCdpSheet(template).year) : null,
    })),
    papers: COUNCIL_PAPERS.map((id) => ({
      href: councilPaperPath(record.id, id),
      text: words.t(`council.paper.${id}`),
    })),
  };
}

type LinkTo = ReturnType<typeof placeLinks>;

function standingView(standing: FrameworkStanding | undefined, words: BlockWords, linkTo: LinkTo) {
  const groups = standing?.groups ?? [];
  const rows = groups.flatMap((group) => group.rows);
  const joined = standing?.joined ?? null;
  return {
    joined: joined === null ? null : words.format.date(joined),
    met: rows.filter(({ state }) => state === "met").length,
    of: rows.length,
    groups: groups.map((group) => groupView(group, words, linkTo)),
  };
}

function groupView(
  { group, badge, rows }: GroupStanding,
  words: BlockWords,
  linkTo: LinkTo,
): RequirementGroupView {
  return {
    id: group,
    title: words.t(`framework.group.${group}`),
    badge,
    rows: rows.map((row) => requirementView(row, words, linkTo)),
  };
}

function requirementView(row: RequirementStanding, words: BlockWords, linkTo: LinkTo): RequirementView {
  const { requirement, fact } = row;
  return {
    id: requirement.id,
    title: requirement.title[words.locale],
    state: { tone: toneOf(row), label: stateText(row, words) },
    shows: fact.shows.flatMap((evidence) => {
      const link = linkTo(evidence.place);
      return link ? [{ ...link, text: evidenceText(evidence, words) ?? link.text }] : [];
    }),
    lacks: unique(fact.lacks.flatMap((place) => linkTo(place) ?? [])),
    due: dueText(row, words),
    force: words.t(`framework.force.${requirement.force}`),
    source: requirement.source,
    confirmed: requirement.confirmed,
  };
}

const TONES: Readonly<Record<StandingState, RequirementTone>> = {
  met: "plain",
  missing: "amber",
  "not-yet-due": "blue",
  overdue: "red",
  unknown: "grey",
};

/** Only what binds asks for work in colour. */
function toneOf({ state, requirement }: RequirementStanding): RequirementTone {
  const soft = !requirement.confirmed || isAdvice(requirement.deadline?.force ?? requirement.force);
  return state === "missing" && soft ? "grey" : TONES[state];
}

function unique(links: readonly PlaceLink[]): PlaceLink[] {
  return [...new Map(links.map((link) => [link.path, link])).values()];
}
