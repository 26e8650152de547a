import { measuresPath } from "~/domain/plan/plan-paths";
import type { HazardResult, RiskResult } from "~/domain/plan/plan-results";
import type { Unreached } from "~/domain/risk/adaptation-gaps";
import type { BlockWords } from "./block-words";

const SECTORS = "vulnerable-sectors";
const GROUPS = "vulnerable-groups";

interface RiskGapsProps {
  risk: RiskResult;
  names: ReadonlyMap<string, string>;
  words: BlockWords;
}

/** High risks that no action answers, and the sectors and groups that none of those actions reaches. */
export function RiskGaps({ risk, names, words }: RiskGapsProps) {
  const { t, label, format } = words;
  const { hazards, sectors, groups } = risk.gaps;
  const unanswered = risk.hazards.filter(({ row }) => hazards.includes(row));
  const named = (rows: readonly string[]) => format.list(rows.map((row) => names.get(row) ?? row));
  const lines = (list: string, unreached: readonly Unreached[]) =>
    unreached.map(({ code, hazards: rows }) =>
      t("risk.gaps.unreached", { name: label(list, code), hazards: named(rows) }),
    );
  const parts = [
    {
      title: t("risk.gaps.hazards"),
      items: unanswered.map((hazard) => (
        <Unanswered
          key={hazard.row}
          hazard={hazard}
          name={names.get(hazard.row) ?? hazard.row}
          words={words}
        />
      )),
    },
    { title: t("risk.gaps.sectors"), items: lines(SECTORS, sectors) },
    { title: t("risk.gaps.groups"), items: lines(GROUPS, groups) },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className="risk-gaps" id="risk-gaps">
      <p className="label">{t("risk.gaps.title")}</p>
      {parts.length === 0 && <p>{t(noneWords(risk))}</p>}
      {parts.map(({ title, items }) => (
        <div key={title}>
          <p>{title}</p>
          <ul>
            {items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface UnansweredProps {
  hazard: HazardResult;
  name: string;
  words: BlockWords;
}

/** On the screen with the way to measures for it. */
function Unanswered({ hazard, name, words: { t, planId } }: UnansweredProps) {
  const code = hazard.hazardCrf7 ?? hazard.hazard;
  if (planId === null || code === null) return name;
  return (
    <>
      {name} · <a href={measuresPath(planId, { hazard: code })}>{t("risk.toLibrary")}</a>
    </>
  );
}

/** Without a known level there is no high risk to answer: that is not good news. */
function noneWords({ hazards }: RiskResult) {
  return hazards.every(({ shownLevel }) => shownLevel === null) ? "risk.noneKnown" : "risk.gaps.none";
}
