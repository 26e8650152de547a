/** What registers and bills say beside what each inventory says: one table for each inventory. */
import {
  type BillsLine,
  disagree,
  REGISTER_TOLERANCE,
  type RegisterBalance,
  type RegisterLine,
} from "~/domain/facilities/register-balance";
import type { Unit } from "~/domain/numbers/units";
import type { BlockWords } from "./block-words";
import { ResultTable } from "./result-parts";

interface RegistersProps {
  balances: readonly RegisterBalance[];
  words: BlockWords;
}

export function RegistersAndInventories({ balances, words }: RegistersProps) {
  const { t, format } = words;
  const shown = balances.filter(({ lines, bills }) => lines.length > 0 || bills.length > 0);
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map(({ instance, year, lines, bills }) => (
        <ResultTable
          key={instance}
          caption={t("facilities.registers.table", { year })}
          columns={[
            t("facilities.registers.what"),
            t("facilities.registers.register"),
            t("facilities.registers.inventory"),
            t("facilities.registers.agreement"),
          ]}
          texts={[3]}
          rows={[
            ...lines.map((line) => registerRow(line, words)),
            ...bills.map((line) => billsRow(line, words)),
          ]}
        />
      ))}
      <p className="total-note">
        {t("facilities.registers.tolerance", { percent: format.percent(REGISTER_TOLERANCE, 0) })}
      </p>
    </>
  );
}

function registerRow(line: RegisterLine, words: BlockWords) {
  const { t, label } = words;
  const { covenantSector, carrier, register, inventory, unit, difference, without, rows } = line;
  const agreement =
    inventory === null
      ? t(rows.length === 0 ? "facilities.registers.noRow" : "facilities.registers.noFigure")
      : agreementText(difference, words);
  const brought = rows.some((row) => row.register !== null);
  return [
    `${label("energy-carriers", carrier)}: ${label("covenant-sectors", covenantSector)}`,
    amount(register, unit, words),
    amount(inventory, unit, words),
    [
      agreement,
      ...(brought ? [t("facilities.registers.brought")] : []),
      ...(without.length > 0 ? [t("facilities.registers.without", { count: without.length })] : []),
    ].join(" "),
  ];
}

function billsRow({ carrier, bills, inventory, unit, difference }: BillsLine, words: BlockWords) {
  const { t, label } = words;
  return [
    `${label("energy-carriers", carrier)}: ${t("facilities.registers.allBills")}`,
    amount(bills, unit, words),
    amount(inventory, unit, words),
    inventory === null ? t("facilities.registers.noRow") : agreementText(difference, words),
  ];
}

function agreementText(difference: number | null, { t, format, chart }: BlockWords): string {
  if (difference === null) return chart.noData;
  if (!disagree(difference)) return t("facilities.registers.agrees");
  const percent = format.percent(Math.abs(difference), 0);
  return t(difference > 0 ? "facilities.registers.more" : "facilities.registers.less", { percent });
}

function amount(value: number | null, unit: Unit, { format, chart }: BlockWords): string {
  if (value === null) return chart.noData;
  const decimals = Math.abs(value) < 100 ? 1 : 0;
  return `${format.number(value, decimals)} ${unit === "m3-gas" ? "m³" : unit}`;
}
