/** The parts of the page of ranking, as markup for a loader: the browser needs no code of the blocks. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { TableRegion } from "~/components/ui/table-region";
import type { SensitivityCase, SensitivityId } from "~/domain/finance/action-economics";
import {
  BEST_FIRST,
  type Direction,
  type RankedAction,
  RANKING_KEYS,
  type RankingKey,
  sortRanking,
} from "~/domain/finance/ranking";
import { pagePath, rankingPath } from "~/domain/plan/plan-paths";
import type { PlanResults, PlanTarget } from "~/domain/plan/plan-results";
import { ACTIONS } from "~/domain/plan/read-actions";
import { SINGLE_INSTANCE } from "~/domain/template/address";
import { createBlockWords, type BlockWords } from "./blocks/block-words";
import { sharedActions } from "./blocks/earlier-actions";
import { AbatementCurveFigure, BasisNote } from "./blocks/curve-block";
import {
  actionMoneyText,
  actionName,
  costPerTonneText,
  feasibilityText,
  missingText,
  paybackText,
  planMoneyText,
  tonnesText,
  yearsText,
} from "./blocks/money-words";
import { ResultTable } from "./blocks/result-parts";
import { economicsNumbers } from "./explained-numbers";
import type { PrintContext } from "./print-context";
import { HowComputed } from "./screen-results";

export interface RankingOrder {
  key: RankingKey;
  direction: Direction;
}

export interface RankingPageInput {
  planId: string;
  results: PlanResults;
  context: PrintContext;
  order: RankingOrder;
}

export function renderRanking({ planId, results, context, order }: RankingPageInput): string {
  const words = screenWords(context);
  const { finance } = results;
  const shared = sharedActions(results.actions).length;
  const actions = sortRanking(finance.economics.actions, order.key, order.direction);
  return markup(
    <>
      <BasisNote finance={finance} words={words} />
      <RankingTable planId={planId} actions={actions} order={order} words={words} />
      <p className="total-note">{words.t("money.rankingHow")}</p>
      {shared > 0 && <p className="total-note">{words.t("shared.notRanked", { count: shared })}</p>}
      <HowComputed groups={economicsNumbers(results, context.t)} context={context} />
    </>,
  );
}

export function renderCurve(results: PlanResults, context: PrintContext): string {
  return markup(<AbatementCurveFigure finance={results.finance} words={screenWords(context)} />);
}

export function renderCoverage({ targets }: PlanResults, context: PrintContext): string {
  return markup(<Coverage targets={targets} words={screenWords(context)} />);
}

export function renderSensitivity(results: PlanResults, context: PrintContext): string {
  return markup(<Sensitivity results={results} words={screenWords(context)} />);
}

function markup(element: ReactElement): string {
  return renderToStaticMarkup(element);
}

function screenWords({ t, input: { locale, template } }: PrintContext): BlockWords {
  return createBlockWords({ t, locale, template, chartTable: "details" });
}

const KEY_WORDS = {
  tonnes: "money.tonnes",
  cost: "money.costPerTonne",
  payback: "money.payback",
  feasibility: "money.feasibility",
} as const;

interface TableProps {
  planId: string;
  actions: readonly RankedAction[];
  order: RankingOrder;
  words: BlockWords;
}

function RankingTable({ planId, actions, order, words }: TableProps) {
  const { t } = words;
  const best = order.direction === BEST_FIRST[order.key];
  const caption = t(best ? "money.rankingTitle" : "money.rankingTitleUp", { key: t(KEY_WORDS[order.key]) });
  return (
    <TableRegion label={caption}>
      <table className="data ranking">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("money.action")}</th>
            {RANKING_KEYS.map((key) => (
              <SortHeading key={key} planId={planId} of={key} order={order} words={words} />
            ))}
            <th scope="col" className="number">
              {t("money.npv")}
            </th>
            <th scope="col">{t("money.missing")}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map((action) => (
            <RankingRow key={action.id} planId={planId} action={action} words={words} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

interface SortHeadingProps {
  planId: string;
  of: RankingKey;
  order: RankingOrder;
  words: BlockWords;
}

/** A link: pressed again it turns the order around. */
function SortHeading({ planId, of, order, words: { t } }: SortHeadingProps) {
  const chosen = order.key === of;
  const next = chosen && order.direction === BEST_FIRST[of] ? opposite(BEST_FIRST[of]) : BEST_FIRST[of];
  const name = t(KEY_WORDS[of]);
  return (
    <th scope="col" className="number" aria-sort={chosen ? ARIA_SORT[order.direction] : undefined}>
      <a href={rankingPath(planId, { sort: of, order: next })} aria-label={t("money.sortBy", { key: name })}>
        {name}
        {chosen && <span aria-hidden="true"> {order.direction === "up" ? "▲" : "▼"}</span>}
      </a>
    </th>
  );
}

const ARIA_SORT = { up: "ascending", down: "descending" } as const;

function opposite(direction: Direction): Direction {
  return direction === "up" ? "down" : "up";
}

function RankingRow({ planId, action, words }: { planId: string; action: RankedAction; words: BlockWords }) {
  const { t } = words;
  const address = { section: action.section, instance: SINGLE_INSTANCE, field: ACTIONS, row: action.id };
  const missing = missingText(action, words);
  return (
    <tr>
      <th scope="row">{actionName(action)}</th>
      <td className="number">{tonnesText(action, words)}</td>
      <td className="number">
        {costPerTonneText(action, words)}
        {action.together > 1 && action.costPerTonne?.value != null && <small> {t("money.together")}</small>}
      </td>
      <td className="number">{paybackText(action, words)}</td>
      <td className="number">{feasibilityText(action, words)}</td>
      <td className="number">{actionMoneyText(action.economics.npv.value, action.economics, words)}</td>
      <td>
        {missing === "" ? (
          "–"
        ) : (
          <a href={pagePath(planId, address, "costs")} aria-label={`${missing}: ${actionName(action)}`}>
            {missing}
          </a>
        )}
      </td>
    </tr>
  );
}

function Coverage({ targets, words }: { targets: readonly PlanTarget[]; words: BlockWords }) {
  const { t, format } = words;
  if (targets.length === 0) return <p>{t("money.coverageNone")}</p>;
  return (
    <ResultTable
      caption={t("money.coverageTable")}
      columns={[
        t("money.coverageTarget"),
        t("money.coverageRequired"),
        t("money.coverageAchieved"),
        t("money.coverageRemaining"),
        t("money.coverageActions"),
        t("money.coverageShare"),
      ]}
      rows={targets.map(({ name, input, result }) => [
        name,
        format.number(result.requiredCut.value, 0),
        format.number(result.achievedCut.value, 0),
        format.number(result.remainingCut.value, 0),
        format.number(input.actionsTco2e, 0),
        format.percent(result.coverage.value, 0),
      ])}
    />
  );
}

const CASES: readonly SensitivityId[] = ["base", "tariff-low", "tariff-high", "rate-low", "rate-high"];
const PAYBACK_CASES = CASES.slice(0, 3);

function Sensitivity({ results, words }: { results: PlanResults; words: BlockWords }) {
  const { t, format } = words;
  const { planMoney, economics } = results.finance;
  const { method, assumed } = economics;
  const complete = economics.actions.filter(
    (action) => action.economics.comparable && action.economics.npv.value !== null,
  );
  const [first] = complete;
  if (!planMoney || !first) return <p>{t("money.sensitivityNone")}</p>;
  const heading = (id: SensitivityId) =>
    caseText(
      first.economics.sensitivity.find((one) => one.id === id),
      words,
    );
  const cell = (action: RankedAction, id: SensitivityId) =>
    action.economics.sensitivity.find((one) => one.id === id);
  const isAssumed = assumed.includes("tariffVariation") || assumed.includes("rateVariation");
  return (
    <>
      <ResultTable
        caption={t("money.sensitivityNpv", { money: planMoneyText(planMoney, words) })}
        columns={[t("money.action"), ...CASES.map(heading)]}
        rows={complete.map((action) => [
          actionName(action),
          ...CASES.map((id) => format.money(cell(action, id)?.npv, planMoney.currency)),
        ])}
      />
      <ResultTable
        caption={t("money.sensitivityPayback")}
        columns={[t("money.action"), ...PAYBACK_CASES.map(heading)]}
        rows={complete.map((action) => [
          actionName(action),
          ...PAYBACK_CASES.map((id) => {
            const years = cell(action, id)?.paybackYears ?? null;
            return years === null ? t("money.never") : yearsText(years, words);
          }),
        ])}
      />
      <p className="total-note">
        {t("money.sensitivityNote", {
          tariff: format.percent(method.range.tariff),
          points: format.number(method.range.rate * 100),
          mark: isAssumed ? t("money.assumedNote") : "",
        })}
      </p>
    </>
  );
}

function caseText(found: SensitivityCase | undefined, { t, format }: BlockWords): string {
  if (!found || found.id === "base") return t("money.case.base");
  if (found.id === "rate-low" || found.id === "rate-high") {
    return t("money.case.rate", { rate: format.percent(found.rate) });
  }
  const change = found.tariff - 1;
  return t("money.case.tariff", { change: `${change > 0 ? "+" : "−"}${format.percent(Math.abs(change))}` });
}
