import type { ActionRow } from "~/domain/actions/action-totals";
import { measuresPath } from "~/domain/plan/plan-paths";
import type { AdaptationGoal, PlanResults } from "~/domain/plan/plan-results";
import { StatusTable } from "./action-blocks";
import type { BlockWords } from "./block-words";
import { sharedActions } from "./earlier-actions";
import { completeRisk } from "./earlier-risk";
import { moneyLines } from "./finance-block";
import { hazardNames } from "./hazard-names";
import { Figures, ResultTable, tonnes } from "./result-parts";

const LEVELS = "risk-levels";

interface AdaptationProps {
  results: PlanResults;
  words: BlockWords;
}

/** What the plan does to adapt: how much, against which hazard, for which goal. */
export function AdaptationSummary({ results, words }: AdaptationProps) {
  const { adaptation } = results;
  const shared = sharedActions(adaptation);
  if (adaptation.rows.length === 0 && shared.length === 0) {
    return <Unbegun results={results} words={words} />;
  }
  const { t, format, chart } = words;
  const { alsoMitigating, totals } = adaptation;
  const investment = moneyLines(totals.investment, words);
  return (
    <div className="results">
      <p className="label">{t("print.adaptationSummary")}</p>
      <Figures
        noData={chart.noData}
        figures={[
          { label: t("print.actionCount"), text: format.number(adaptation.rows.length, 0) },
          ...(shared.length === 0
            ? []
            : [
                {
                  label: t("shared.fromMitigation"),
                  text: format.number(shared.length, 0),
                  note: t("shared.countedThere"),
                },
              ]),
          { label: t("print.investment"), text: investment.length === 0 ? null : investment.join(" + ") },
          // None that says yes is no count: the question may have no answer yet.
          ...(alsoMitigating.count === 0
            ? []
            : [
                {
                  label: t("print.alsoMitigating"),
                  text: format.number(alsoMitigating.count, 0),
                  note: t("print.alsoMitigatingNote", {
                    amount: `${format.number(alsoMitigating.tco2eReduced.value, 0)} ${tonnes("tCO2e")}`,
                  }),
                },
              ]),
        ]}
      />
      <StatusTable actions={adaptation} words={words} />
      <HazardCoverage results={results} words={words} />
      <GoalsTable results={results} words={words} />
    </div>
  );
}

/** Without an action yet: on the screen, the hazards that wait for one. */
function Unbegun({ results, words }: AdaptationProps) {
  if (words.planId === null) return null;
  return (
    <div className="results">
      <HazardCoverage results={results} words={words} />
    </div>
  );
}

/** Own actions and those of the other chapter, without cancelled ones. */
function adaptingActions({ adaptation }: PlanResults): ActionRow[] {
  const own = adaptation.rows.filter(({ counted }) => counted !== "cancelled");
  return [...own, ...sharedActions(adaptation)];
}

/** Short where the action has a number. */
function shortName({ number, title }: ActionRow): string {
  return number ?? title;
}

const HAZARD_TEXTS = [1, 2, 3];

/** Which actions answer each hazard, beside its level without and with them. */
function HazardCoverage({ results, words }: AdaptationProps) {
  const { t, label, chart, format } = words;
  const { hazards, ranking } = completeRisk(results.risk);
  if (hazards.length === 0) return null;
  const names = hazardNames(hazards, words);
  const order = ranking.map(({ row }) => row);
  const actions = adaptingActions(results);
  const level = (code: string | null) => (code === null ? chart.noData : label(LEVELS, code));
  const anyResidual = hazards.some(({ residual }) => residual.level !== null);
  return (
    <ResultTable
      caption={t("adaptation.hazardsTitle")}
      columns={[
        t("print.risk.hazard"),
        t("adaptation.levelToday"),
        t("adaptation.actions"),
        ...(anyResidual ? [t("risk.residual")] : []),
      ]}
      texts={HAZARD_TEXTS}
      rows={[...hazards]
        .sort((a, b) => order.indexOf(a.row) - order.indexOf(b.row))
        .map(({ row, hazard, hazardCrf7, shownLevel, residual }) => {
          const answering = actions.filter(({ hazards: answered }) => answered.includes(row));
          return [
            names.get(row) ?? row,
            level(shownLevel),
            answering.length === 0 ? (
              <NoAction key={row} hazard={hazardCrf7 ?? hazard} words={words} />
            ) : (
              format.list(answering.map(shortName))
            ),
            ...(anyResidual ? [level(residual.level)] : []),
          ];
        })}
    />
  );
}

/** On the screen with the way to measures for the hazard. */
function NoAction({ hazard, words: { t, planId } }: { hazard: string | null; words: BlockWords }) {
  if (planId === null || hazard === null) return t("adaptation.noAction");
  return (
    <>
      {t("adaptation.noAction")} · <a href={measuresPath(planId, { hazard })}>{t("risk.toLibrary")}</a>
    </>
  );
}

const GOAL_TEXTS = [2, 3, 4];

/** Goals with their year and measure, how far they are, and who serves them. */
function GoalsTable({ results, words }: AdaptationProps) {
  const { t, chart, format } = words;
  const { adaptationGoals: goals = [] }: Partial<Pick<PlanResults, "adaptationGoals">> = results;
  if (goals.length === 0) return null;
  const actions = new Map(
    adaptingActions(results).map((action) => [`${action.section} ${action.id}`, shortName(action)]),
  );
  const namesOf = (goal: AdaptationGoal) =>
    goal.actions.flatMap(({ section, row }) => actions.get(`${section} ${row}`) ?? []);
  return (
    <ResultTable
      caption={t("adaptation.goalsTitle")}
      columns={[
        t("adaptation.goal"),
        t("adaptation.goalYear"),
        t("adaptation.goalMetric"),
        t("adaptation.goalProgress"),
        t("adaptation.actions"),
      ]}
      texts={GOAL_TEXTS}
      rows={goals.map((goal) => [
        goal.statement ?? chart.noData,
        goal.targetYear === null ? chart.noData : String(goal.targetYear),
        goal.metric ?? chart.noData,
        progressText(goal, words),
        goal.actions.length === 0 ? t("adaptation.noAction") : format.list(namesOf(goal)),
      ])}
    />
  );
}

/** "40 % (2024: 72 viviendas)". */
function progressText({ progress, indicator }: AdaptationGoal, { t, format, chart }: BlockWords): string {
  const latest = indicator?.latest;
  if (progress?.value == null || latest?.year == null) return chart.noData;
  return t("adaptation.progress", {
    share: format.percent(progress.value, 0),
    year: String(latest.year),
    value: [format.number(latest.value), indicator?.unit].filter(Boolean).join(" "),
  });
}
