/**
 * The inventory tables of the Covenant of Mayors' SECAP template: final energy consumption (A), energy supply (B),
 * emissions (C), other sectors (D), the emission factors behind them, and the local factor for electricity.
 */
import { localElectricityFactor } from "../inventory/local-electricity-factor";
import { UNALLOCATED, type CovenantCell } from "../inventory/compute-inventory";
import { mergeTallies, type Tally } from "../numbers/explained";
import { quantityOf, tableOf, textOf } from "../plan/answers";
import { convert } from "../numbers/units";
import { INVENTORIES } from "../plan/read-inventories";
import { readLocalElectricity } from "../plan/read-local-electricity";
import { fieldsOf, sectionOf, visibleFields } from "../template/shape";
import type { Field, RowsField } from "../template/template";
import type { EntryValues } from "../template/value";
import { approvalSheets } from "./approval-sheet";
import { textCell } from "./answer-columns";
import { factorInCo2e, factorNote } from "./ecrf-workbook";
import {
  inventoryRecords,
  unknownNote,
  type ExportSource,
  type ExportWords,
  type InventoryRecord,
} from "./export-source";
import type { ExportWord } from "./export-words";
import {
  amountColumn,
  factorColumn,
  plainRow,
  textColumn,
  totalRow,
  yearColumn,
  type Cell,
  type Sheet,
  type SheetRow,
} from "./sheet";

/** All inventories of a plan, or one: on six sheets either way, and one more for a plan approved elsewhere. */
export function covenantWorkbook(source: ExportSource, instance?: string): Sheet[] {
  const records = inventoryRecords(source, instance);
  return [
    sectorTable(
      source,
      records,
      "covenantA",
      ({ energyMwh }) => energyMwh,
      () => "MWh",
    ),
    supplySheet(source, records),
    sectorTable(
      source,
      records,
      "covenantC",
      ({ tco2e }) => tco2e,
      ({ result }) => result?.unit ?? "",
    ),
    otherSectorsSheet(source, records),
    factorsSheet(source, records),
    localFactorSheet(source, records),
    ...approvalSheets(source),
  ];
}

/* -------------------------------------------------------------------- A, C */

/** Carriers of the SECAP template, in its order (stable since 2010). */
const CARRIER_COLUMNS = [
  "electricity",
  "heat-cold",
  "natural-gas",
  "lpg",
  "heating-oil",
  "diesel",
  "gasoline",
  "lignite",
  "coal",
  "other-fossil",
  "plant-oil",
  "biofuel",
  "other-biomass",
  "solar-thermal",
  "geothermal",
] as const;
type CarrierColumn = (typeof CARRIER_COLUMNS)[number];

/** Carriers that the template does not tell apart; the emission factors keep their own names. */
const COLUMN_OF_CARRIER: Readonly<Record<string, CarrierColumn>> = {
  cng: "natural-gas",
  "fuel-oil": "other-fossil",
  kerosene: "other-fossil",
  "kerosene-jet": "other-fossil",
  "aviation-gasoline": "other-fossil",
  petcoke: "other-fossil",
  peat: "other-fossil",
  "waste-fossil": "other-fossil",
  wood: "other-biomass",
  charcoal: "other-biomass",
  biogas: "other-biomass",
  "landfill-gas": "other-biomass",
  bioethanol: "biofuel",
  biodiesel: "biofuel",
};

const NO_CARRIER = "none";
const COLUMNS = [...CARRIER_COLUMNS, NO_CARRIER] as const;

function columnOf({ carrier }: CovenantCell): string {
  if (carrier === null) return NO_CARRIER;
  return COLUMN_OF_CARRIER[carrier] ?? (isColumn(carrier) ? carrier : "other-fossil");
}

function isColumn(carrier: string): carrier is CarrierColumn {
  return CARRIER_COLUMNS.some((column) => column === carrier);
}

const NON_ENERGY_SECTORS = ["waste", "wastewater", "other-non-energy"];

/** Of table D: no energy is behind these emissions. */
function isOther({ covenantSector, carrier }: CovenantCell): boolean {
  return NON_ENERGY_SECTORS.includes(covenantSector) && carrier === null;
}

function sectorTable(
  source: ExportSource,
  records: readonly InventoryRecord[],
  name: "covenantA" | "covenantC",
  valueOf: (cell: CovenantCell) => Tally,
  unitOf: (record: InventoryRecord) => string,
): Sheet {
  const { words } = source;
  const { t } = words;
  return {
    name: t(`sheet.${name}`),
    columns: [
      yearColumn(t("year")),
      textColumn(t("sector"), 40),
      ...COLUMNS.map((column) => amountColumn(t(`carrier.${column}`), 14)),
      amountColumn(t("total")),
      textColumn(t("unit"), 10),
      textColumn(t("note"), 40),
    ],
    rows: records.flatMap((record): SheetRow[] => {
      const { year, result } = record;
      if (!result) return [withoutYear(record, source, COLUMNS.length + 5)];
      const cells = result.covenantTable.filter((cell) => !isOther(cell));
      const line = (title: string, among: readonly CovenantCell[]): Cell[] => {
        const sum = mergeTallies(among.map(valueOf));
        const columns = COLUMNS.map(
          (column) => mergeTallies(among.filter((cell) => columnOf(cell) === column).map(valueOf)).value,
        );
        const note = sum.value === null ? t("noData") : unknownNote(sum.unknown, words);
        return [year, title, ...columns, sum.value, unitOf(record), note];
      };
      return [
        ...sectorsOf(source, cells).map((code) =>
          plainRow(
            line(
              sectorName(code, words),
              cells.filter((cell) => cell.covenantSector === code),
            ),
          ),
        ),
        totalRow(line(t("total"), cells)),
      ];
    }),
  };
}

function sectorName(code: string, { t, label }: ExportWords): string {
  return code === UNALLOCATED ? t("unallocatedSector") : label("covenant-sectors", code);
}

/** Every sector of the template in its order, then those that only the rows name. */
function sectorsOf({ words }: ExportSource, cells: readonly CovenantCell[]): string[] {
  const known = words.codes("covenant-sectors").filter((code) => !NON_ENERGY_SECTORS.includes(code));
  return [...new Set([...known, ...cells.map(({ covenantSector }) => covenantSector)])];
}

/** An inventory of unknown year has no numbers: one line says so. */
function withoutYear({ name }: InventoryRecord, { words }: ExportSource, columns: number): SheetRow {
  const { t } = words;
  return plainRow([
    null,
    name,
    ...Array<null>(columns - 3).fill(null),
    `${t("noData")}: ${t("missing.year")}`,
  ]);
}

/* ----------------------------------------------------------------------- B */

const SUPPLY_LISTS = [
  { field: "greenElectricity", name: "buyer", amount: "amount" },
  { field: "localElectricity", name: "plant", amount: "production" },
  { field: "localHeat", name: "plant", amount: "production" },
];

function supplySheet(source: ExportSource, records: readonly InventoryRecord[]): Sheet {
  const { t } = source.words;
  return {
    name: t("sheet.covenantB"),
    columns: [
      yearColumn(t("year")),
      textColumn(t("supply"), 34),
      textColumn(t("rowId"), 18),
      textColumn(t("plant"), 34),
      textColumn(t("technology")),
      amountColumn(t("energyMwh")),
      textColumn(t("fuel")),
      amountColumn(t("fuelMwh")),
      amountColumn(t("co2Tonnes")),
      textColumn(t("source"), 30),
      textColumn(t("note"), 30),
    ],
    rows: records.flatMap((record) => SUPPLY_LISTS.flatMap((list) => supplyRows(record, list, source))),
  };
}

function supplyRows(
  { year, header }: InventoryRecord,
  list: (typeof SUPPLY_LISTS)[number],
  source: ExportSource,
): SheetRow[] {
  const { template, words, plan } = source;
  const section = sectionOf(template, INVENTORIES);
  const rowsField = fieldsOf(section?.pages ?? []).find(
    (field): field is RowsField => field.id === list.field && field.kind === "rows",
  );
  if (!rowsField) return [];
  return tableOf(header, list.field).map(({ id, values }) => {
    const asked = visibleFields(rowsField.fields ?? [], values, plan.frameworks);
    const answer = (field: string) => answerOf(asked, field, values, source);
    const energy = megawattHours(values, list.amount);
    const { tco2 = null } = values;
    return plainRow([
      year,
      words.say(rowsField.label),
      id,
      textOf(values, list.name),
      answer("technology"),
      energy,
      answer("fuel"),
      megawattHours(values, "fuelAmount"),
      typeof tco2 === "number" ? tco2 : null,
      answer("source"),
      energy === null
        ? [words.t("noData"), answer(list.amount)].filter((part) => part !== null).join(": ")
        : "",
    ]);
  });
}

function answerOf(
  fields: readonly Field[],
  id: string,
  values: EntryValues,
  { words }: ExportSource,
): string | null {
  const field = fields.find((one) => one.id === id);
  return field ? textCell(field, values[id] ?? null, words.answers) : null;
}

/** Null for amounts that are no energy, as litres: the note keeps them as they were given. */
function megawattHours(values: EntryValues, field: string): number | null {
  const { amount, unit } = quantityOf(values, field);
  return amount === null || unit === null ? null : convert(amount, unit, "MWh");
}

/* ----------------------------------------------------------------------- D */

function otherSectorsSheet(source: ExportSource, records: readonly InventoryRecord[]): Sheet {
  const { words } = source;
  const { t } = words;
  return {
    name: t("sheet.covenantD"),
    columns: [
      yearColumn(t("year")),
      textColumn(t("sector"), 40),
      amountColumn(t("co2eTonnes")),
      textColumn(t("unit"), 10),
      textColumn(t("note"), 40),
    ],
    rows: records.flatMap((record): SheetRow[] => {
      const { year, result } = record;
      if (!result) return [withoutYear(record, source, 5)];
      const cells = result.covenantTable.filter(isOther);
      const line = (title: string, among: readonly CovenantCell[]): Cell[] => {
        const sum = mergeTallies(among.map(({ tco2e }) => tco2e));
        const note = sum.value === null ? t("noData") : unknownNote(sum.unknown, words);
        return [year, title, sum.value, result.unit, note];
      };
      return [
        ...NON_ENERGY_SECTORS.map((code) =>
          plainRow(
            line(
              sectorName(code, words),
              cells.filter((cell) => cell.covenantSector === code),
            ),
          ),
        ),
        totalRow(line(t("total"), cells)),
      ];
    }),
  };
}

/* ------------------------------------------------------------------ factors */

function factorsSheet(source: ExportSource, records: readonly InventoryRecord[]): Sheet {
  const { t } = source.words;
  const factor = (word: ExportWord) => factorColumn(t(word));
  return {
    name: t("sheet.factors"),
    columns: [
      yearColumn(t("year")),
      textColumn(t("fuelOrActivity"), 30),
      textColumn(t("factorUnit"), 14),
      factor("factorCo2"),
      factor("factorCh4"),
      factor("factorN2o"),
      factor("factorCo2e"),
      factor("factorBiogenic"),
      yearColumn(t("factorYear")),
      textColumn(t("factorSource"), 50),
      textColumn(t("note"), 30),
    ],
    rows: records.flatMap((record) => factorRows(record, source)),
  };
}

/** Each factor that a row was computed with, once, in the order of the rows. */
function factorRows({ year, result }: InventoryRecord, { words }: ExportSource): SheetRow[] {
  if (!result) return [];
  const found = new Map<string, SheetRow>();
  for (const row of result.input.rows) {
    const { factor, carrier, notationKey, method } = row;
    if (factor === null || notationKey !== null || method !== "activity") continue;
    const cells: Cell[] = [
      year,
      carrier === undefined ? row.label : words.label("energy-carriers", carrier),
      factor.unit,
      factor.co2,
      factor.ch4,
      factor.n2o,
      factorInCo2e(factor, result),
      factor.biogenicCo2,
      factor.year,
      factor.source,
      factorNote(factor, words),
    ];
    found.set(JSON.stringify(cells), plainRow(cells));
  }
  return [...found.values()];
}

/* ------------------------------------------------- local electricity factor */

/** Beside the location-based figure, for comparison: no table above is computed with it. */
function localFactorSheet(source: ExportSource, records: readonly InventoryRecord[]): Sheet {
  const { t } = source.words;
  return {
    name: t("sheet.localFactor"),
    columns: [
      yearColumn(t("year")),
      amountColumn(t("local.consumed")),
      amountColumn(t("local.produced")),
      amountColumn(t("local.green")),
      factorColumn(t("local.gridFactor")),
      amountColumn(t("local.producedTonnes")),
      amountColumn(t("local.greenTonnes")),
      factorColumn(t("local.factor")),
      amountColumn(t("local.locationTonnes")),
      amountColumn(t("local.localTonnes")),
      textColumn(t("unit"), 10),
      textColumn(t("formula"), 40),
      textColumn(t("note"), 50),
    ],
    rows: records.map((record) => localFactorRow(record, source)),
  };
}

function localFactorRow(record: InventoryRecord, source: ExportSource): SheetRow {
  const { year, result, header } = record;
  const { t } = source.words;
  if (!result) return withoutYear(record, source, 13);
  const electricity = readLocalElectricity(header, result);
  const factor = localElectricityFactor(electricity, result.unit);
  const { consumedMwh } = electricity;
  const localTonnes = factor.value === null || consumedMwh === null ? null : factor.value * consumedMwh;
  return plainRow([
    year,
    consumedMwh,
    electricity.producedMwh,
    electricity.greenMwh,
    electricity.gridFactor,
    electricity.producedTonnes,
    electricity.greenTonnes,
    factor.value,
    electricity.locationTonnes,
    localTonnes,
    result.unit,
    factor.explanation.formula,
    [...(factor.value === null ? [t("noData")] : []), t("local.note")].join(". "),
  ]);
}
