/** What the walks through buildings found: measures by what they cost, with what each would save. */
import type { AuditGroup, AuditResult, AuditSaving } from "~/domain/facilities/audit";
import type { BlockWords } from "./block-words";
import { ResultTable, tonnes } from "./result-parts";

export function BuildingAudits({ audits, words }: { audits: readonly AuditResult[]; words: BlockWords }) {
  const found = audits.filter(({ groups }) => groups.length > 0);
  if (found.length === 0) return null;
  const { t } = words;
  return (
    <div className="results">
      <p className="label">{t("audit.title")}</p>
      {found.map((audit) => (
        <AuditTable key={audit.row} audit={audit} words={words} />
      ))}
      <p className="total-note">{t("audit.assumed")}</p>
    </div>
  );
}

export function AuditTable({ audit, words }: { audit: AuditResult; words: BlockWords }) {
  const { t } = words;
  const { name, year, groups } = audit;
  const caption =
    year === null ? t("audit.ofUnbilled", { name }) : t("audit.ofBuilding", { name, year: String(year) });
  return (
    <ResultTable
      caption={caption}
      columns={[
        t("audit.measure"),
        t("audit.cost"),
        t("audit.kwh"),
        t("print.perYear", { unit: tonnes("tCO2e") }),
        t("audit.money"),
      ]}
      texts={[1]}
      rows={groups.flatMap((group) => groupRows(group, words))}
    />
  );
}

function groupRows({ cost, measures }: AuditGroup, words: BlockWords): string[][] {
  return measures.map((measure) => [
    measure.item.measure[words.locale],
    words.t(`audit.cost.${cost}`),
    ...savingCells(measure, words),
  ]);
}

function savingCells({ mwh, tco2e, money }: AuditSaving, { format, chart }: BlockWords): string[] {
  return [
    mwh.value === null ? chart.noData : format.number(mwh.value * 1000, 0),
    mwh.value === null ? chart.noData : format.number(tco2e, 2),
    money === null ? chart.noData : format.money(money.amount, money.currency),
  ];
}

/** "Sin costo: 3 medidas, 2.100 kWh y 0,6 t CO₂e por año". */
export function groupLine({ cost, measures, ...saving }: AuditGroup, words: BlockWords): string {
  const { t } = words;
  const [kwh, t2e, money] = savingCells(saving, words);
  const params = { cost: t(`audit.cost.${cost}`), count: measures.length };
  return saving.mwh.value === null
    ? t("audit.groupUnknown", params)
    : t("audit.group", { ...params, kwh: kwh ?? "", tonnes: t2e ?? "", money: money ?? "" });
}
