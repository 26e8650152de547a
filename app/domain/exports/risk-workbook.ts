/**
 * The risk assessment for spreadsheets: the complete list of hazards, which the import reads back, and the same hazards
 * with their sectors in the words of each reporting list – MyCovenant (CRF v6) and CRF v7.
 */
import type { HazardResult } from "../plan/plan-results";
import { HAZARDS, RISK } from "../plan/read-risk";
import { rowFields } from "../plan/named-rows";
import { rowsIn } from "../plan/answers";
import { proposedAnswers } from "../template/proposals";
import type { Field } from "../template/template";
import type { DraftValue, EntryValues } from "../template/value";
import { rowsFieldOf, textCell } from "./answer-columns";
import type { ExportSource } from "./export-source";
import { listTable } from "./list-table";
import { plainRow, textColumn, type Cell, type Sheet } from "./sheet";

export function hazardsTable(source: ExportSource): Sheet {
  return listTable(source, { section: RISK, field: HAZARDS, name: source.words.t("sheet.hazards") });
}

export function riskWorkbook(source: ExportSource): Sheet[] {
  return [hazardsTable(source), listSheet(source, "v6"), listSheet(source, "v7")];
}

type ReportingList = "v6" | "v7";

interface Named {
  text: string;
  /** Nobody chose it: it follows from the correspondence of the lists. */
  proposed: boolean;
}

/** One line for each hazard and sector; a hazard without sectors has one all the same. */
function listSheet(source: ExportSource, list: ReportingList): Sheet {
  const { plan, results, words } = source;
  const { t, label } = words;
  const answers = new Map(rowsIn(plan, RISK, HAZARDS).map(({ row, values }) => [row, values]));
  const questions = new Map(hazardQuestions(source).map((field) => [field.id, field]));
  const answer = (id: string, values: EntryValues): Cell => {
    const field = questions.get(id);
    return field ? textCell(field, values[id] ?? null, words.answers) : null;
  };
  const heading = (id: string) => {
    const field = questions.get(id);
    return field ? words.say(field.label) : id;
  };
  return {
    name: t(list === "v6" ? "sheet.hazardsV6" : "sheet.hazardsV7"),
    columns: [
      textColumn(t("rowId"), 18),
      textColumn(t("hazard"), 30),
      ...(list === "v6" ? [textColumn(t("subHazards"), 30)] : []),
      ...ANSWERS.map((id) => textColumn(heading(id))),
      textColumn(t("riskLevel"), 16),
      textColumn(t("vulnerableSector"), 30),
      textColumn(t("sectorVulnerability")),
      textColumn(t("note"), 40),
    ],
    rows: results.risk.hazards.flatMap((hazard) => {
      const values = answers.get(hazard.row) ?? {};
      const name = hazardIn(list, hazard, values, source);
      const before = [
        hazard.row,
        name.text,
        ...(list === "v6" ? [answer("subHazards", values)] : []),
        ...ANSWERS.map((id) => answer(id, values)),
        hazard.shownLevel === null ? t("noData") : label("risk-levels", hazard.shownLevel),
      ];
      return sectorsIn(list, hazard, values, source).map(({ sector, vulnerability, proposed }) =>
        plainRow([...before, sector, vulnerability, name.proposed || proposed ? t("proposedByList") : ""]),
      );
    }),
  };
}

/** In both lists. */
const ANSWERS = [
  "probability",
  "impact",
  "intensityChange",
  "frequencyChange",
  "timeframes",
  "confidence",
  "vulnerableGroups",
];

function hazardQuestions({ template }: ExportSource): readonly Field[] {
  const rowsField = rowsFieldOf(template, RISK, HAZARDS);
  return rowsField ? rowFields(rowsField, undefined) : [];
}

function hazardIn(
  list: ReportingList,
  hazard: HazardResult,
  values: EntryValues,
  source: ExportSource,
): Named {
  const { t, label } = source.words;
  if (list === "v6") {
    const text = hazard.hazard === null ? t("noData") : label("hazard-groups", hazard.hazard);
    return { text, proposed: false };
  }
  if (hazard.hazardCrf7 !== null)
    return { text: label("hazards-crf-v7", hazard.hazardCrf7), proposed: false };
  const [code] = proposedCodes("hazardCrf7", values, source);
  return code === undefined
    ? { text: t("noData"), proposed: false }
    : { text: label("hazards-crf-v7", code), proposed: true };
}

interface SectorLine {
  sector: string | null;
  vulnerability: string | null;
  proposed: boolean;
}

function sectorsIn(
  list: ReportingList,
  { sectors }: HazardResult,
  values: EntryValues,
  source: ExportSource,
): SectorLine[] {
  const { label } = source.words;
  const own = sectors.flatMap(({ sector, vulnerability }) =>
    sector === null ? [] : [{ sector, vulnerability }],
  );
  if (own.length === 0 && list === "v6") return [NO_SECTOR];
  if (list === "v6")
    return own.map(({ sector, vulnerability }) => ({
      sector: label("vulnerable-sectors", sector),
      vulnerability: levelIn(vulnerability, source),
      proposed: false,
    }));
  const chosen = codesIn(values.sectorsCrf7 ?? null);
  const codes = chosen.length > 0 ? chosen : proposedCodes("sectorsCrf7", values, source);
  if (codes.length === 0) return [NO_SECTOR];
  return codes.map((code) => ({
    sector: label("vulnerable-sectors-isic", code),
    vulnerability: levelIn(worstOf(code, values, source), source),
    proposed: chosen.length === 0,
  }));
}

const NO_SECTOR: SectorLine = { sector: null, vulnerability: null, proposed: false };
/** From worst to best known; "not known" gives way to any of them. */
const WORST_FIRST = ["high", "moderate", "low", "not-known"];

function levelIn(code: string | null, { words }: ExportSource): string {
  return code === null ? words.t("noData") : words.label("vulnerability-levels", code);
}

/** The worst vulnerability of the sectors of the other list that a sector stands for; null while none says any. */
function worstOf(isic: string, values: EntryValues, source: ExportSource): string | null {
  const field = hazardQuestions(source).find(({ id }) => id === "sectorsCrf7");
  const codes = field?.proposedBy?.[0]?.codes ?? {};
  const table = Array.isArray(values.affectedSectors) ? values.affectedSectors : [];
  const stated = table.flatMap((row) => {
    if (typeof row === "string") return [];
    const { sector = null, vulnerability = null } = row.values;
    const meant = typeof sector === "string" ? (codes[sector] ?? []) : [];
    return meant.includes(isic) && typeof vulnerability === "string" ? [vulnerability] : [];
  });
  return WORST_FIRST.find((level) => stated.includes(level)) ?? null;
}

function proposedCodes(question: string, values: EntryValues, source: ExportSource): string[] {
  const field = hazardQuestions(source).find(({ id }) => id === question);
  const [first = null] = (field && proposedAnswers(field, values, source.plan.frameworks)?.values) ?? [];
  return codesIn(first);
}

function codesIn(value: DraftValue): string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((code): code is string => typeof code === "string") : [];
}
