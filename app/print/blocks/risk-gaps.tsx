import { type MeasuresAbout, measuresPath } from "~/domain/plan/plan-paths";
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
  const line = (list: string, { code, hazards: rows }: Unreached) =>
    t("risk.gaps.unreached", { name: label(list, code), hazards: named(rows) });
  const parts = [
    {
      title: t("risk.gaps.hazards"),
      items: unanswered.map((hazard) => (
        <WithMeasures key={hazard.row} about={aboutHazard(hazard)} words={words}>
          {names.get(hazard.row) ?? hazard.row}
        </WithMeasures>
      )),
    },
    {
      title: t("risk.gaps.sectors"),
      items: sectors.map((sector) => (
        <WithMeasures key={sector.code} about={{ protects: sector.code }} words={words}>
          {line(SECTORS, sector)}
        </WithMeasures>
      )),
    },
    { title: t("risk.gaps.groups"), items: groups.map((group) => line(GROUPS, group)) },
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

function aboutHazard({ hazardCrf7, hazard }: HazardResult): MeasuresAbout {
  const code = hazardCrf7 ?? hazard;
  return code === null ? {} : { hazard: code };
}

interface WithMeasuresProps {
  about: MeasuresAbout;
  words: BlockWords;
  children: string;
}

/** On the screen with the way to measures of the library. */
function WithMeasures({ about, words: { t, planId }, children }: WithMeasuresProps) {
  if (planId === null) return children;
  return (
    <>
      {children} · <a href={measuresPath(planId, about)}>{t("risk.gaps.toLibrary")}</a>
    </>
  );
}

/** Without a known level there is no high risk to answer: that is not good news. */
function noneWords({ hazards }: RiskResult) {
  return hazards.every(({ shownLevel }) => shownLevel === null) ? "risk.noneKnown" : "risk.gaps.none";
}
