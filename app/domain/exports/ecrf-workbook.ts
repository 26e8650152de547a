/**
 * The three sheets in which the Global Covenant of Mayors collects an inventory (Common Reporting Framework v7,
 * eCRF_1 to eCRF_3): header, totals by sub-sector, sources with their data and factors.
 */
import { coreGwp, type CoreGas } from "../inventory/gwp";
import type { RowMethod, RowResult } from "../inventory/compute-row";
import type { RowFactor } from "../inventory/inventory-input";
import { tally, type Tally } from "../numbers/explained";
import { answersIn, textOf } from "../plan/answers";
import type { PlanInventory } from "../plan/plan-results";
import { INVENTORIES, INVENTORY_ROWS } from "../plan/read-inventories";
import { rowFields } from "../plan/named-rows";
import { fieldsOf, pagesFor, sectionOf, visibleFields } from "../template/shape";
import type { Field, RowsField } from "../template/template";
import type { DraftValue, EntryValues } from "../template/value";
import { approvalText } from "./approval-sheet";
import { noteOf, rowsFieldOf, textCell, titleWithUnit } from "./answer-columns";
import {
  countedText,
  inventoryRecords,
  missingNote,
  unknownNote,
  type ExportSource,
  type ExportWords,
  type InventoryRecord,
  type RowRecord,
} from "./export-source";
import type { ExportWord } from "./export-words";
import {
  amountColumn,
  factorColumn,
  headingRow,
  plainRow,
  textColumn,
  totalRow,
  yearColumn,
  type Cell,
  type Sheet,
  type SheetRow,
} from "./sheet";

/** All inventories of a plan, or one: on three sheets either way. */
export function ecrfWorkbook(source: ExportSource, instance?: string): Sheet[] {
  const records = inventoryRecords(source, instance);
  return [headerSheet(source, records), totalsSheet(source, records), rowsSheet(source, records)];
}

/* ------------------------------------------------------------------ eCRF_1 */

const PROFILE = "profile";

/**
 * Answers of the profile in the order of eCRF_1; those of the inventory follow, all of them. What the framework asks
 * and the questionnaire does not (GeoNames number, regulations) has its line all the same, without data.
 */
const PROFILE_FIELDS = [
  "province",
  "department",
  "latitude",
  "longitude",
  "areaKm2",
  "grossDomesticProduct",
  "grossDomesticProductYear",
  "economicActivities",
  "climateType",
  "climateNotes",
  "geographicalNotes",
];
/** Who answers for the inventory: the end of eCRF_1. */
const CONTACT_FIELDS = ["contactOffice", "contactEmail", "website"];

function headerSheet(source: ExportSource, records: readonly InventoryRecord[]): Sheet {
  const { plan, words } = source;
  const { t } = words;
  const profile = profileFields(source, PROFILE_FIELDS);
  const contact = profileFields(source, CONTACT_FIELDS);
  const section = sectionOf(source.template, INVENTORIES);
  const own = section ? fieldsOf(pagesFor({ section, pages: section.pages }, plan.frameworks)) : [];
  const profileValues = answersIn(plan, PROFILE);
  const approval = approvalText(source);
  const everywhere = (title: string, cell: Cell) =>
    headerRow(
      title,
      records.map(() => cell),
      source,
    );
  const ofProfile = (field: Field) =>
    answerRow(
      field,
      records.map(() => profileValues),
      source,
    );
  return {
    name: "eCRF_1",
    columns: [
      textColumn(t("field"), 40),
      ...records.map(({ name }) => textColumn(name, 40)),
      textColumn(t("note"), 40),
    ],
    rows: [
      everywhere(t("city"), plan.municipality.name),
      everywhere(t("placeCode"), plan.municipality.placeCode),
      everywhere(t("country"), plan.municipality.country),
      everywhere(t("geonamesId"), null),
      ...profile.map(ofProfile),
      ...own.filter(isPlainAnswer).map((field) =>
        answerRow(
          field,
          records.map(({ header }) => header),
          source,
        ),
      ),
      everywhere(t("regulations"), null),
      ...contact.map(ofProfile),
      ...(approval ? [everywhere(t("approvedOutside"), approval)] : []),
      everywhere(t("questionnaire"), `${plan.template.id} ${plan.template.version}`),
    ],
  };
}

function profileFields({ template, plan }: ExportSource, ids: readonly string[]): Field[] {
  const section = sectionOf(template, PROFILE);
  if (!section) return [];
  const fields = fieldsOf(pagesFor({ section, pages: section.pages }, plan.frameworks));
  return ids.flatMap((id) => fields.filter((field) => field.id === id));
}

/** Lists have sheets of their own. */
function isPlainAnswer(field: Field): boolean {
  return field.kind !== "rows" && field.kind !== "matrix";
}

function answerRow(field: Field, answers: readonly EntryValues[], source: ExportSource): SheetRow {
  const { plan, words } = source;
  const valueIn = (values: EntryValues): DraftValue =>
    visibleFields([field], values, plan.frameworks).length > 0 ? (values[field.id] ?? null) : null;
  const notes = answers.flatMap((values) => noteOf(field, valueIn(values), words));
  const cells = answers.map((values) => headerCell(field, valueIn(values), source));
  return headerRow(titleWithUnit(field, words), cells, source, [...new Set(notes)]);
}

/** Bare numbers stay numbers; the unit stands in the text of the others. */
function headerCell(field: Field, value: DraftValue, { words }: ExportSource): Cell {
  return typeof value === "number" ? value : textCell(field, value, words.answers);
}

function headerRow(
  title: string,
  cells: readonly Cell[],
  { words }: ExportSource,
  notes: readonly string[] = [],
): SheetRow {
  const empty = cells.some((cell) => cell === null) && notes.length === 0;
  return plainRow([title, ...cells, empty ? words.t("noData") : notes.join("; ")]);
}

/* ------------------------------------------------------------------ eCRF_2 */

/** Columns of eCRF_2: emissions inside, from bought energy, outside because of what is done inside. */
const SCOPES = [1, 2, 3] as const;
const GRID_GENERATION = "grid-supplied-generation";
const OTHER_SCOPE_3 = "other-scope-3";

function totalsSheet(source: ExportSource, records: readonly InventoryRecord[]): Sheet {
  const { t } = source.words;
  return {
    name: "eCRF_2",
    columns: [
      yearColumn(t("year")),
      textColumn(t("crfSector"), 34),
      textColumn(t("crfSubSector"), 40),
      ...(["direct", "indirect", "outside"] as const).flatMap((word) => [
        amountColumn(t(word), 22),
        textColumn(t("notationKey"), 14),
      ]),
      amountColumn(t("total"), 18),
      textColumn(t("unit"), 10),
      textColumn(t("note"), 40),
    ],
    rows: records.flatMap((record) => totalRows(record, source)),
  };
}

const blank = (count: number): null[] => Array<null>(count).fill(null);

function totalRows(record: InventoryRecord, source: ExportSource): SheetRow[] {
  const { crf, words } = source;
  const { t } = words;
  const heading = headingRow([record.year, record.name, ...blank(10)]);
  const { result } = record;
  if (!result) {
    const note = `${t("noData")}: ${t("missing.year")}`;
    return [heading, plainRow([...blank(11), note])];
  }
  const rows = result.rows;
  const counted = rows.filter((row) => row.counted === "total");
  const apart = rows.filter((row) => row.counted === "apart");
  const group = (code: string, among: readonly RowResult[]) =>
    among.filter((row) => crfRowOf(row, source) === code);
  const line = (code: string, sector: string, among: readonly RowResult[]) =>
    subSectorRow(result, [words.label("gpc-sectors", sector), words.label("crf-rows", code)], among, source);
  const withoutCell = counted.filter((row) => crfRowOf(row, source) === null);
  const apartWithoutCell = apart.filter((row) => crfRowOf(row, source) === null);
  return [
    heading,
    ...crf.rows
      .filter(({ code }) => code !== GRID_GENERATION && code !== OTHER_SCOPE_3)
      .map(({ code, sector }) => line(code, sector, group(code, counted))),
    ...(withoutCell.length > 0 ? [subSectorRow(result, ["", t("withoutCell")], withoutCell, source)] : []),
    totalRow([
      result.year,
      "",
      t("totalEmissions"),
      ...SCOPES.flatMap((scope) => [result.byScope[scope].value, null]),
      result.totalTco2e.value,
      result.unit,
      unknownNote(result.totalTco2e.unknown, words),
    ]),
    headingRow([result.year, t("reportedApart"), ...blank(10)]),
    ...crf.rows
      .filter(({ code }) => code === GRID_GENERATION || group(code, apart).length > 0)
      .map(({ code, sector }) => line(code, sector, group(code, apart))),
    ...(apartWithoutCell.length > 0
      ? [subSectorRow(result, ["", t("withoutCell")], apartWithoutCell, source)]
      : []),
  ];
}

/** Public buildings and lighting share the GPC's I.2 cells with commerce; the CRF has a sub-sector for them. */
const INSTITUTIONAL = { subsector: "I.2", sectors: ["municipal-buildings", "public-lighting"] };

function crfRowOf({ cell, covenantSector }: RowResult, { crf }: ExportSource): string | null {
  if (!cell) return null;
  const { subsector, sectors } = INSTITUTIONAL;
  if (cell.subsector === subsector && sectors.includes(covenantSector)) return "institutional-buildings";
  return crf.rowOfCell(cell.ref);
}

function subSectorRow(
  inventory: PlanInventory,
  titles: readonly [string, string],
  rows: readonly RowResult[],
  { words }: ExportSource,
): SheetRow {
  const byScope = SCOPES.map((scope) => rows.filter((row) => row.scope === scope));
  const sum = sumOf(rows);
  const keys = rows.some((row) => row.missing === "notation-key");
  const note =
    rows.length === 0 || (sum.value === null && !keys) ? words.t("noData") : unknownNote(sum.unknown, words);
  return plainRow([
    inventory.year,
    ...titles,
    ...byScope.flatMap((group) => [sumOf(group).value, keysOf(group, inventory)]),
    sum.value,
    inventory.unit,
    note,
  ]);
}

/** A notation key stands beside the sum, never in it as a number. */
function sumOf(rows: readonly RowResult[]): Tally {
  return tally(rows.filter((row) => row.missing !== "notation-key").map(({ tco2e }) => tco2e));
}

function keysOf(rows: readonly RowResult[], inventory: PlanInventory): string | null {
  const ids = new Set(rows.map(({ id }) => id));
  const keys = inventory.input.rows.flatMap(({ id, notationKey }) =>
    ids.has(id) ? (notationKey ?? []) : [],
  );
  return keys.length === 0 ? null : [...new Set(keys)].join(", ");
}

/* ------------------------------------------------------------------ eCRF_3 */

function rowsSheet(source: ExportSource, records: readonly InventoryRecord[]): Sheet {
  const { t } = source.words;
  const text = (word: ExportWord, width = 20) => textColumn(t(word), width);
  const amount = (word: ExportWord) => amountColumn(t(word));
  const factor = (word: ExportWord) => factorColumn(t(word));
  const rowsField = rowsFieldOf(source.template, INVENTORIES, INVENTORY_ROWS);
  return {
    name: "eCRF_3",
    columns: [
      text("rowId", 18),
      text("inventory"),
      yearColumn(t("year")),
      text("gpcRef", 10),
      text("crfSector", 28),
      text("crfSubSector", 28),
      text("scope", 8),
      text("fuelOrActivity", 28),
      text("notationKey", 10),
      text("notationExplanation", 30),
      amount("activityAmount"),
      text("activityUnit", 12),
      text("activityDescription", 40),
      text("activitySource", 30),
      text("activityQuality", 12),
      text("factorUnit", 12),
      factor("factorCo2"),
      factor("factorCh4"),
      factor("factorN2o"),
      factor("factorCo2e"),
      factor("factorBiogenic"),
      factor("oxidationFactor"),
      yearColumn(t("factorYear")),
      text("factorScale", 16),
      text("factorDescription", 24),
      text("factorSource", 30),
      text("factorQuality", 12),
      amount("co2Tonnes"),
      amount("ch4Tonnes"),
      amount("n2oTonnes"),
      amount("co2eTonnes"),
      amount("biogenicTonnes"),
      amount("originalAmount"),
      text("originalUnit", 12),
      factor("conversionFactor"),
      text("conversionOverride", 14),
      text("counted", 18),
      text("note", 40),
    ],
    rows: records.flatMap((record) =>
      record.rows.map((row) => plainRow(rowCells(record, row, rowsField, source))),
    ),
  };
}

function rowCells(
  record: InventoryRecord,
  row: RowRecord,
  rowsField: RowsField | null,
  source: ExportSource,
): Cell[] {
  const { words, crf } = source;
  const { entry, input, result } = row;
  const { values } = entry;
  const code = result ? crfRowOf(result, source) : null;
  const sector = crf.rows.find((one) => one.code === code)?.sector;
  const asked = rowsField
    ? visibleFields(rowFields(rowsField, entry.kind), values, source.plan.frameworks)
    : [];
  const answer = (id: string) => {
    const field = asked.find((one) => one.id === id);
    return field ? textCell(field, values[id] ?? null, words.answers) : null;
  };
  const notes = asked.flatMap((field) => noteOf(field, values[field.id] ?? null, words));
  return [
    row.reference,
    record.name,
    record.year,
    result?.cell?.ref ?? textOf(values, "gpcCell"),
    sector ? words.label("gpc-sectors", sector) : null,
    code ? words.label("crf-rows", code) : null,
    result?.scope ?? null,
    answer("carrier") ?? kindTitle(rowsField, entry.kind, source),
    input?.notationKey ?? textOf(values, "notationKey"),
    textOf(values, "notationExplanation"),
    ...activityCells(row, answer),
    ...factorCells(record, row, source),
    ...emissionCells(record, row),
    ...conversionCells(row),
    countedText(row, words),
    [missingNote(row, words), ...notes].filter((note) => note !== "").join("; "),
  ];
}

function kindTitle(
  rowsField: RowsField | null,
  kind: string | undefined,
  { words }: ExportSource,
): string | null {
  const found = rowsField?.rowKinds?.find(({ id }) => id === kind);
  return found ? words.say(found.title) : null;
}

/** What else a row says of its activity. */
const DESCRIBING = [
  "label",
  "wasteKind",
  "treatment",
  "disposalSite",
  "processKind",
  "livestockType",
  "technology",
  "capacityMw",
  "generated",
  "peopleServed",
  "methaneRecovered",
  "transportMethod",
  "dataBasis",
  "notes",
];

type AnswerOf = (id: string) => string | null;

/** Energy in MWh where it is energy, so that sources can be compared; as it came stands in the last columns. */
function activityCells({ entry, input, result }: RowRecord, answer: AnswerOf): Cell[] {
  const energy = result?.energyMwh ?? null;
  const description = DESCRIBING.flatMap((id) => answer(id) ?? []).join("; ");
  return [
    energy ?? input?.amount ?? null,
    energy === null ? (input?.unit ?? null) : "MWh",
    description === "" ? null : description,
    input ? input.source : textOf(entry.values, "dataSource"),
    answer("dataQuality"),
  ];
}

function conversionCells({ input, result }: RowRecord): Cell[] {
  const amount = input?.amount ?? null;
  const energy = result?.energyMwh ?? null;
  const factor = amount === null || amount === 0 || energy === null ? null : energy / amount;
  return [amount, input?.unit ?? null, factor, null];
}

/** Oxidation is part of the factors; of their quality only that a borrowed year is low is known. */
function factorCells(record: InventoryRecord, { input, result }: RowRecord, { words }: ExportSource): Cell[] {
  const { t } = words;
  const none = blank(12);
  if (!input || !result || !record.result) return none;
  if (result.impliedFactor) {
    const { value, unit } = result.impliedFactor;
    return [unit, null, null, null, value, null, null, null, null, t("impliedFactor"), null, null];
  }
  const { factor } = input;
  if (input.method !== "activity" || factor === null || input.notationKey !== null) return none;
  const isGrid =
    input.carrier === "electricity" && textOf(record.header, "gridFactorSource") === factor.source;
  const scale = isGrid ? textOf(record.header, "gridFactorScale") : null;
  return [
    factor.unit,
    factor.co2,
    factor.ch4,
    factor.n2o,
    factorInCo2e(factor, record.result),
    factor.biogenicCo2,
    null,
    factor.year,
    scale === null ? null : words.label("factor-scales", scale),
    factorNote(factor, words) || null,
    factor.source,
    result.factorQuality === null ? null : words.label("data-quality", result.factorQuality),
  ];
}

/** What a reader has to know of a factor beside its source: assumed, of another year, recommended by whom. */
export function factorNote(factor: RowFactor, { t }: ExportWords): string {
  const { confirmed, borrowedFor, recommendedBy, year } = factor;
  return [
    ...(confirmed ? [] : [t("unconfirmedFactor")]),
    ...(borrowedFor === undefined || year === null
      ? []
      : [t("borrowedFactor", { year, usedFor: borrowedFor })]),
    ...(recommendedBy === undefined ? [] : [t("recommendedFactor", { network: recommendedBy })]),
  ].join("; ");
}

const CORE_GASES: readonly CoreGas[] = ["co2", "ch4", "n2o"];
const CO2_ONLY: readonly CoreGas[] = ["co2"];

/** All gases that an inventory counts, together, in the unit of the factor. */
export function factorInCo2e(factor: RowFactor, { gases: counted, gwpSet }: RowMethod): number | null {
  const gases = (counted === "co2" ? CO2_ONLY : CORE_GASES).flatMap((gas) => {
    const value = factor[gas];
    return value === null ? [] : [value * coreGwp(gas, gwpSet)];
  });
  return gases.length === 0 ? factor.co2e : gases.reduce((sum, part) => sum + part, 0);
}

/** Tonnes of each gas; of other gases, and where the source gives only CO2e, only the CO2e is known. */
function emissionCells({ result: inventory }: InventoryRecord, { result }: RowRecord): Cell[] {
  if (!result || !inventory) return [null, null, null, null, null];
  const tonnes = (gas: CoreGas) => {
    const co2e = result.byGas[gas];
    return co2e === undefined ? null : co2e / coreGwp(gas, inventory.gwpSet);
  };
  return [tonnes("co2"), tonnes("ch4"), tonnes("n2o"), result.tco2e, result.biogenicTco2];
}
