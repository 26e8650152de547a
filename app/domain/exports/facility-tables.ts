/** Registers of municipal facilities for spreadsheets: a sheet for each, with what is computed of every line. */
import type { FacilitiesResult } from "../facilities/facilities";
import type { Explained } from "../numbers/explained";
import { answersIn, rowsIn, tableOf, type RowEntry } from "../plan/answers";
import { FACILITIES, MUNICIPAL_BILLS } from "../plan/read-facilities";
import type { RowsField } from "../template/template";
import { answerTable, rowsFieldOf } from "./answer-columns";
import type { ExportSource } from "./export-source";
import { amountColumn, plainRow, textColumn, type Cell, type Sheet } from "./sheet";

/** Longest name of a sheet. */
const NAME_LENGTH = 31;

/** Buildings, their consumption by year, lights, vehicles, pumps, bills of the whole, renewables. */
export function facilityTables(source: ExportSource): Sheet[] {
  const { facilities } = source.results;
  return [
    ...registerTable(source, "buildings", ["kWh/m²"], (row) => [
      figure(facilities.buildings.find((one) => one.row === row)?.intensity),
    ]),
    ...consumptionTable(source),
    ...registerTable(source, "lighting", ["kW", "MWh", source.words.t("kwhPerLamp")], (row) => {
      const group = facilities.lighting.find((one) => one.row === row);
      return [figure(group?.powerKw), figure(group?.mwh), figure(group?.perLamp)];
    }),
    ...fleetTable(source, facilities),
    ...registerTable(source, "pumping", ["kWh/m³"], (row) => [
      figure(facilities.pumping.find((one) => one.row === row)?.intensity),
    ]),
    ...inlineTable(source, MUNICIPAL_BILLS),
    ...inlineTable(source, "renewables"),
  ];
}

function fleetTable(source: ExportSource, { fleet }: FacilitiesResult): Sheet[] {
  const { t } = source.words;
  const columns = ["MWh", t("per100Km"), t("unit"), t("perHour")];
  return registerTable(source, "fleet", columns, (row) => {
    const vehicle = fleet.find((one) => one.row === row);
    const unit = vehicle?.per100Km.value == null ? null : vehicle.per100Km.unit.replace("m3-gas", "m³");
    return [vehicle?.mwh ?? null, figure(vehicle?.per100Km), unit, figure(vehicle?.perHour)];
  });
}

function figure(explained: Explained | undefined): number | null {
  return explained?.value ?? null;
}

/** All answers of a register, a line for each row, then what is computed of it. */
function registerTable(
  source: ExportSource,
  list: string,
  computed: readonly string[],
  cellsOf: (row: string) => readonly Cell[],
): Sheet[] {
  const { plan, template, words } = source;
  const rowsField = rowsFieldOf(template, FACILITIES, list);
  if (!rowsField) return [];
  const withoutTables = answersOnly(rowsField);
  const table = answerTable([withoutTables], source);
  return [
    {
      name: sheetName(rowsField, source),
      columns: [
        ...table.columns,
        ...computed.map((title) => amountColumn(title)),
        textColumn(words.t("note"), 40),
        textColumn(words.t("rowKey"), 18),
      ],
      rows: rowsIn(plan, FACILITIES, list).map((entry) => {
        const { cells, note } = table.read(withoutTables, entry);
        return plainRow([...cells, ...cellsOf(entry.row), note, entry.row]);
      }),
    },
  ];
}

/** Tables inside a row have sheets of their own. */
function answersOnly(rowsField: RowsField): RowsField {
  const pages = (rowsField.pages ?? []).map((page) => ({
    ...page,
    fields: page.fields.filter(({ kind }) => kind !== "rows"),
  }));
  return { ...rowsField, pages };
}

/** Consumption of every building, a line for each year and energy, headed so that it can be brought in again. */
function consumptionTable(source: ExportSource): Sheet[] {
  const { plan, template, words } = source;
  const buildings = rowsFieldOf(template, FACILITIES, "buildings");
  const fields = (buildings?.pages ?? []).flatMap((page) => page.fields);
  const consumption = fields.find(({ id }) => id === "consumption");
  const name = fields.find(({ id }) => id === "name");
  if (!buildings || !name || consumption?.kind !== "rows") return [];
  const table = answerTable([consumption], source);
  const prefix = words.say(consumption.label);
  const linesOf = ({ values }: RowEntry) =>
    tableOf(values, "consumption").map((line) => {
      const { cells, note } = table.read(consumption, line);
      return plainRow([typeof values["name"] === "string" ? values["name"] : null, ...cells, note]);
    });
  return [
    {
      name: sheetName(consumption, source),
      columns: [
        textColumn(words.say(name.label)),
        ...table.columns.map((column) => ({ ...column, title: `${prefix}: ${column.title}` })),
        textColumn(words.t("note"), 40),
      ],
      rows: rowsIn(plan, FACILITIES, "buildings").flatMap(linesOf),
    },
  ];
}

function inlineTable(source: ExportSource, field: string): Sheet[] {
  const rowsField = rowsFieldOf(source.template, FACILITIES, field);
  if (!rowsField) return [];
  const table = answerTable([rowsField], source);
  return [
    {
      name: sheetName(rowsField, source),
      columns: [...table.columns, textColumn(source.words.t("note"), 40)],
      rows: tableOf(answersIn(source.plan, FACILITIES), field).map((line) => {
        const { cells, note } = table.read(rowsField, line);
        return plainRow([...cells, note]);
      }),
    },
  ];
}

function sheetName({ label }: RowsField, { words }: ExportSource): string {
  return words.say(label).slice(0, NAME_LENGTH);
}
