/** Every requirement of the frameworks that a plan declares, each with what fulfils it and what is missing. */
import type { FrameworkId } from "../template/template";
import { allOf, type Fact, type FactId } from "./fact";
import { REQUIREMENT_GROUPS, type Requirement, type RequirementGroup, requirementsFor } from "./requirement";
import { type Anchors, type Standing, standingOf } from "./standing";

/** What the plan says of itself to one framework. */
export interface FrameworkEvidence {
  facts: Readonly<Record<FactId, Fact>>;
  anchors: Anchors;
}

export interface RequirementStanding extends Standing {
  requirement: Requirement;
  fact: Fact;
}

export interface GroupStanding {
  group: RequirementGroup;
  rows: RequirementStanding[];
  /** Of the conditions of the group's badge; null where the group has none. */
  badge: { met: number; of: number } | null;
}

export interface FrameworkStanding {
  framework: FrameworkId;
  /** Day of joining; null where the plan does not say. */
  joined: string | null;
  groups: GroupStanding[];
}

/** In the order in which the plan's questionnaire names the frameworks. */
export function frameworkStandings(
  requirements: readonly Requirement[],
  declared: readonly FrameworkId[],
  evidenceFor: (framework: FrameworkId) => FrameworkEvidence,
  today: string,
): FrameworkStanding[] {
  return declared.map((framework) => {
    const { facts, anchors } = evidenceFor(framework);
    const rows = requirementsFor(requirements, [framework]).map((requirement): RequirementStanding => {
      const fact = allOf(requirement.facts.map((id) => facts[id]));
      return { requirement, fact, ...standingOf(requirement, fact, anchors, today) };
    });
    return {
      framework,
      joined: anchors.joining,
      groups: REQUIREMENT_GROUPS.map((group) => groupOf(group, rows)).filter(
        (found) => found.rows.length > 0,
      ),
    };
  });
}

function groupOf(group: RequirementGroup, all: readonly RequirementStanding[]): GroupStanding {
  const rows = all.filter(({ requirement }) => requirement.group === group);
  const badge = rows.filter(({ requirement }) => requirement.badge);
  return {
    group,
    rows,
    badge:
      badge.length === 0
        ? null
        : { met: badge.filter(({ state }) => state === "met").length, of: badge.length },
  };
}
