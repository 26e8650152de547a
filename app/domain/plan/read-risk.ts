/** Hazards of a plan with their levels, by the method that it declares. */
import type { ActionRow } from "../actions/action-totals";
import { adaptationGaps } from "../risk/adaptation-gaps";
import { levelOfIndex, riskIndex, type IndexLimits } from "../risk/risk-index";
import { ownMatrix } from "../risk/own-matrix";
import { riskLevel, type RiskMatrix } from "../risk/risk-matrix";
import { exposedGroups, rankHazards } from "../risk/risk-ranking";
import { MATRIX_3X3, MATRIX_5X5, matrixAnswer } from "../risk/standard-matrices";
import type { EntryValues } from "../template/value";
import { answersIn, codeOf, codesOf, numberOf, rowsIn, tableOf, textOf, type RowEntry } from "./answers";
import type {
  AffectedSector,
  ClimateSeries,
  HazardResult,
  RiskAtHorizon,
  RiskResult,
  RiskWorkshop,
} from "./plan-results";
import type { PlanDocument } from "./plan-document";
import { countedActions } from "./read-actions";

export const RISK = "risk";
export const HAZARDS = "hazards";

/** Looked up nowhere: while no method is chosen no level is known. */
const NO_MATRIX: RiskMatrix = {
  id: "none",
  probabilities: [],
  impacts: [],
  levels: [],
  cells: {},
  originKey: "assumption.riskMethodNotChosen",
  confirmed: true,
};
/** Suffix of the questions of a time; the index of later times takes exposure and vulnerability from today. */
const HORIZONS = { today: "", near: "Near", far: "Far" } as const;
type Horizon = keyof typeof HORIZONS;

const METHODS = ["matrix-3x3", "matrix-5x5", "matrix-own", "index"] as const;

function matrixOf(method: RiskResult["method"], answers: EntryValues): RiskMatrix | null {
  switch (method) {
    case "matrix-3x3":
      return MATRIX_3X3;
    case "matrix-5x5":
      return MATRIX_5X5;
    case "matrix-own":
      return ownMatrix(answers, "ownMatrix");
    default:
      return null;
  }
}

/** `adapting`: actions of adaptation, and those of mitigation that also adapt. */
export function readRisk(plan: Pick<PlanDocument, "entries">, adapting: readonly ActionRow[]): RiskResult {
  const answers = answersIn(plan, RISK);
  const method = codeOf(answers, "riskMethod", METHODS);
  const matrix = matrixOf(method, answers);
  const scale = { method, matrix, limits: indexLimits(answers) };
  const actions = countedActions(adapting);
  const hazards = rowsIn(plan, RISK, HAZARDS).map((entry) => readHazard(entry, scale, actions));
  const ranking = rankHazards(hazards);
  return {
    method,
    matrix,
    hazards,
    byLevel: countLevels(hazards),
    ranking,
    byGroup: exposedGroups(hazards, ranking),
    climate: climateSeries(answers),
    gaps: adaptationGaps(hazards, actions),
    capacity: tableOf(answers, "adaptiveCapacity").map(({ values }) => ({
      factor: textOf(values, "factor"),
      effect: textOf(values, "effect"),
      degree: textOf(values, "degree"),
      notes: textOf(values, "notes"),
    })),
    workshops: riskWorkshops(plan),
  };
}

/** Attendance is typed once, where participation is told. */
function riskWorkshops(plan: Pick<PlanDocument, "entries">): RiskWorkshop[] {
  return tableOf(answersIn(plan, "governance"), "participationEvents")
    .filter(({ values }) => textOf(values, "about") === "risks")
    .map(({ id, values }) => ({
      row: id,
      date: textOf(values, "date"),
      kind: textOf(values, "eventKind"),
      attendance: numberOf(values, "attendance"),
      women: numberOf(values, "women"),
      result: textOf(values, "result"),
    }))
    .sort((a, b) => (a.date ?? "9999").localeCompare(b.date ?? "9999", "en"));
}

/** Values of one index in one unit, however the table orders them; of a year that stands twice, the last. */
function climateSeries(answers: EntryValues): ClimateSeries[] {
  const series = new Map<string, ClimateSeries>();
  for (const { values } of tableOf(answers, "climateIndices")) {
    const [index, unit] = [textOf(values, "index"), textOf(values, "unit")];
    const [year, value] = [numberOf(values, "year"), numberOf(values, "value")];
    if (index === null || year === null || value === null) continue;
    const key = `${index}\n${unit ?? ""}`;
    const known = series.get(key) ?? { index, unit, points: [] };
    const others = known.points.filter((point) => point.year !== year);
    series.set(key, { ...known, points: [...others, { year, value }].sort((a, b) => a.year - b.year) });
  }
  return [...series.values()];
}

interface Scale {
  method: RiskResult["method"];
  matrix: RiskMatrix | null;
  limits: IndexLimits;
}

function indexLimits(answers: EntryValues): IndexLimits {
  return {
    medium: numberOf(answers, "indexMedium"),
    high: numberOf(answers, "indexHigh"),
    veryHigh: numberOf(answers, "indexVeryHigh"),
  };
}

function readHazard({ row, values }: RowEntry, scale: Scale, actions: readonly ActionRow[]): HazardResult {
  const today = riskAt("today", values, scale);
  const statedLevel = textOf(values, "statedLevel");
  return {
    row,
    hazard: textOf(values, "hazard"),
    subHazards: codesOf(values, "subHazards"),
    hazardCrf7: textOf(values, "hazardCrf7"),
    ...today,
    near: riskAt("near", values, scale),
    far: riskAt("far", values, scale),
    intensityChange: textOf(values, "intensityChange"),
    frequencyChange: textOf(values, "frequencyChange"),
    sectors: affectedSectors(values),
    groups: codesOf(values, "vulnerableGroups"),
    statedLevel,
    statedLevelSource: textOf(values, "statedLevelSource"),
    shownLevel: today.level.level ?? statedLevel,
    residual: {
      level: textOf(values, "residualLevel"),
      near: textOf(values, "residualLevelNear"),
      reasons: textOf(values, "residualReasons"),
    },
    actions: actions.filter(({ hazards }) => hazards.includes(row)).map(({ id }) => id),
  };
}

function riskAt(
  horizon: Horizon,
  values: EntryValues,
  { method, matrix: declared, limits }: Scale,
): RiskAtHorizon {
  const suffix = HORIZONS[horizon];
  const probability = textOf(values, `probability${suffix}`);
  const impact = textOf(values, `impact${suffix}`);
  if (method === "index") {
    const index = riskIndex({
      hazard: numberOf(values, `hazardIndex${suffix}`),
      exposure: numberOf(values, "exposureIndex"),
      vulnerability: numberOf(values, "vulnerabilityIndex"),
    });
    return { probability, impact, level: levelOfIndex(index, limits), index };
  }
  const matrix = declared ?? NO_MATRIX;
  const level = riskLevel(
    matrix,
    matrixAnswer(matrix.probabilities, probability),
    matrixAnswer(matrix.impacts, impact),
  );
  return { probability, impact, level, index: null };
}

function affectedSectors(values: EntryValues): AffectedSector[] {
  return tableOf(values, "affectedSectors").map(({ values: cells }) => ({
    sector: textOf(cells, "sector"),
    vulnerability: textOf(cells, "vulnerability"),
    adaptiveCapacity: textOf(cells, "adaptiveCapacity"),
    group: textOf(cells, "mostExposedGroup"),
  }));
}

function countLevels(hazards: readonly HazardResult[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { shownLevel } of hazards) {
    const level = shownLevel ?? "unknown";
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}
