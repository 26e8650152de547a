import { BarChart } from "~/components/charts/bar-chart";
import { NO_CODE, type ActionSums, type ActionTotals } from "~/domain/actions/action-totals";
import { ratio } from "~/domain/numbers/explained";
import type { BlockWords } from "./block-words";
import { sharedActions } from "./earlier-actions";
import { moneyLines } from "./finance-block";
import { ChartTable, Figures, ResultTable, tonnes } from "./result-parts";

const SECTORS = "action-sectors";
const STATUSES = "action-statuses";

/** What the mitigation actions achieve together, by sector and by state. */
export function MitigationSummary({ actions, words }: { actions: ActionTotals; words: BlockWords }) {
  if (actions.rows.length === 0 && sharedActions(actions).length === 0) return null;
  const { t } = words;
  return (
    <div className="results">
      <p className="label">{t("print.mitigationSummary")}</p>
      <Figures noData={words.chart.noData} figures={sumFigures(actions.totals, words)} />
      <p className="total-note">{countNote(actions, words)}</p>
      <BySector actions={actions} words={words} />
      <StatusTable actions={actions} words={words} />
    </div>
  );
}

function sumFigures(sums: ActionSums, words: BlockWords) {
  const { t, format } = words;
  const amount = (value: number | null) => (value === null ? null : format.number(value, 0));
  const investment = moneyLines(sums.investment, words);
  return [
    {
      label: t("print.tonnesAvoided"),
      text: amount(sums.tco2eReduced.value),
      unit: t("print.perYear", { unit: tonnes("tCO2e") }),
    },
    {
      label: t("print.energySaved"),
      text: amount(sums.energySavedMwh.value),
      unit: t("print.perYear", { unit: "MWh" }),
    },
    {
      label: t("print.renewableEnergy"),
      text: amount(sums.renewableMwh.value),
      unit: t("print.perYear", { unit: "MWh" }),
    },
    ...(investment.length === 0 ? [] : [{ label: t("print.investment"), text: investment.join(" + ") }]),
  ];
}

function countNote(actions: ActionTotals, { t }: BlockWords): string {
  const { rows, totals } = actions;
  const shared = sharedActions(actions).length;
  const adapting = rows.filter(({ alsoOther, counted }) => alsoOther && counted !== "cancelled").length;
  const left = rows.length - totals.count;
  const { unknown } = totals.tco2eReduced;
  return [
    t("print.actionsInSum", { count: totals.count }),
    ...(shared > 0 ? [t("shared.inSum", { count: shared })] : []),
    ...(adapting > 0 ? [t("shared.alsoAdapting", { count: adapting })] : []),
    ...(unknown > 0 ? [t("print.actionsUnknown", { count: unknown })] : []),
    ...(left > 0 ? [t("print.actionsLeftOut", { count: left })] : []),
  ].join(" · ");
}

function BySector({ actions, words }: { actions: ActionTotals; words: BlockWords }) {
  const { t, format, label } = words;
  const elsewhere = new Set<string>(sharedActions(actions).map(({ section }) => section));
  const sectorLabel = (code: string) => {
    if (elsewhere.has(code)) return t("shared.sectorGroup");
    return code === NO_CODE ? t("print.noSector") : label(SECTORS, code);
  };
  const sectors = Object.entries(actions.bySector)
    .map(([code, sums]) => ({
      code,
      label: sectorLabel(code),
      sums,
    }))
    .sort((a, b) => (b.sums.tco2eReduced.value ?? -Infinity) - (a.sums.tco2eReduced.value ?? -Infinity));
  const [first] = sectors;
  const { totals } = actions;
  const title = t("print.actionsBySector", { unit: tonnes("tCO2e") });
  const share = ratio(first?.sums.tco2eReduced.value ?? null, totals.tco2eReduced.value);
  const cells = (sums: ActionSums) => [
    format.number(sums.count, 0),
    format.number(sums.tco2eReduced.value, 0),
    format.number(sums.energySavedMwh.value, 0),
  ];
  return (
    <>
      {first && share !== null && (
        <BarChart
          id="actions-by-sector"
          title={title}
          finding={t("print.largestSaving", { label: first.label, share: format.percent(share, 0) })}
          words={words.chart}
          table="follows"
          columns={[t("print.sector"), t("print.perYear", { unit: tonnes("tCO2e") })]}
          bars={sectors.map(({ code, label: name, sums }) => ({
            id: code,
            label: name,
            value: sums.tco2eReduced.value,
          }))}
        />
      )}
      <ChartTable
        words={words}
        caption={t("print.actionsBySectorTable")}
        columns={[
          t("print.sector"),
          t("print.actionCount"),
          t("print.perYear", { unit: tonnes("tCO2e") }),
          t("print.savedPerYear"),
        ]}
        rows={sectors.map(({ label: name, sums }) => [name, ...cells(sums)])}
        total={[t("print.total"), ...cells(totals)]}
      />
    </>
  );
}

export function StatusTable({ actions, words }: { actions: ActionTotals; words: BlockWords }) {
  const { t, format, label } = words;
  return (
    <ResultTable
      caption={t("print.byStatusTitle")}
      columns={[t("print.status"), t("print.actionCount")]}
      rows={Object.entries(actions.byStatus).map(([code, count]) => [
        code === NO_CODE ? words.chart.noData : label(STATUSES, code),
        format.number(count, 0),
      ])}
      total={[t("print.total"), format.number(actions.rows.length, 0)]}
    />
  );
}
