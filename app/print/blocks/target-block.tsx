import type { Explained } from "~/domain/numbers/explained";
import type { Pathway, PlanResults, PlanTarget } from "~/domain/plan/plan-results";
import { BauBlock } from "./bau-block";
import { Benchmarks, NationalEditions } from "./benchmark-block";
import type { BlockWords } from "./block-words";
import { PathwayChart } from "./pathway-chart";
import { ResultTable } from "./result-parts";
import { perimeterSentences, targetSentences } from "./target-sentences";

interface TargetsProps {
  results: PlanResults;
  words: BlockWords;
}

/** Of each group of targets its chart; of each target its sum in words and figures, scenario and benchmarks. */
export function TargetArithmetic({ results, words }: TargetsProps) {
  const { targets, trajectory, nationalTargets } = results;
  if (targets.length === 0) return null;
  const drawn = trajectory.pathways.flatMap((pathway) => pathway.targets);
  const apart = targets.filter(({ row }) => !drawn.includes(row));
  return (
    <div className="results">
      {trajectory.pathways.map((pathway) => (
        <PathwayGroup
          key={pathway.targets.join(" ")}
          pathway={pathway}
          targets={pathway.targets.flatMap((row) => targets.find((target) => target.row === row) ?? [])}
          words={words}
        />
      ))}
      {apart.map((target) => (
        <Target key={target.row} target={target} pathway={null} words={words} />
      ))}
      <NationalEditions editions={nationalTargets} words={words} />
    </div>
  );
}

/** Beside the answers: each target in sentences. The whole stands on a page of its own. */
export function TargetSummary({ results, words }: TargetsProps) {
  const { targets, trajectory } = results;
  if (targets.length === 0) return null;
  return (
    <div className="results">
      {targets.map((target) => (
        <Says
          key={target.row}
          target={target}
          pathway={pathwayWith(target, trajectory.pathways)}
          words={words}
        />
      ))}
    </div>
  );
}

/** One target whole, without the chart that it shares with others. */
export function TargetSheet({ target, results, words }: TargetsProps & { target: PlanTarget }) {
  return <Target target={target} pathway={pathwayWith(target, results.trajectory.pathways)} words={words} />;
}

function pathwayWith({ row }: PlanTarget, pathways: readonly Pathway[]): Pathway | null {
  return pathways.find(({ targets }) => targets.includes(row)) ?? null;
}

interface GroupProps {
  pathway: Pathway;
  targets: readonly PlanTarget[];
  words: BlockWords;
}

function PathwayGroup({ pathway, targets, words }: GroupProps) {
  return (
    <>
      <PathwayChart pathway={pathway} targets={targets} words={words} />
      {targets.map((target) => (
        <Target key={target.row} target={target} pathway={pathway} words={words} />
      ))}
    </>
  );
}

interface TargetProps {
  target: PlanTarget;
  pathway: Pathway | null;
  words: BlockWords;
}

function Target({ target, pathway, words }: TargetProps) {
  return (
    <section className="target" aria-labelledby={`target-${target.row}`}>
      <Says target={target} pathway={pathway} words={words} />
      <p className="total-note">{perimeterSentences(target, words).join(" ")}</p>
      <SumTable target={target} words={words} />
      <BauBlock target={target} words={words} />
      <Benchmarks target={target} words={words} />
    </section>
  );
}

function Says({ target, pathway, words }: TargetProps) {
  const { name, row, result } = target;
  return (
    <>
      <h3 id={`target-${row}`}>{words.t("target.heading", { name, year: result.targetYear ?? "–" })}</h3>
      <ul className="says">
        {targetSentences(target, pathway, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function SumTable({ target, words }: Omit<TargetProps, "pathway">) {
  const { t } = words;
  const rows = sumRows(target, words);
  if (rows.length === 0) return null;
  return (
    <ResultTable
      caption={t("print.target.table", { name: target.name })}
      columns={[t("print.target.row"), t("print.value")]}
      rows={rows}
    />
  );
}

/** Only what is known: the sentences say what is not. */
function sumRows({ result }: PlanTarget, { t, format }: BlockWords): [string, string][] {
  const level = ({ value }: Explained) => format.number(value, 0);
  const share = ({ value }: Explained) => format.percent(value);
  const all: [string, Explained, (explained: Explained) => string][] = [
    [t("print.target.level"), result.targetTco2e, level],
    [t("print.target.change"), result.changeVsBase, share],
    [t("print.target.required"), result.requiredCut, level],
    [t("print.target.requiredFromBau"), result.requiredFromBau, level],
    [t("print.target.achieved"), result.achievedCut, level],
    [t("print.target.remaining"), result.remainingCut, level],
    [t("print.target.coverage"), result.coverage, share],
    [t("print.target.coverageWithAchieved"), result.coverageWithAchieved, share],
    [t("print.target.expected"), result.expectedTco2e, level],
    [t("print.target.expectedChange"), result.expectedChange, share],
    [t("target.gapRow"), result.gap, level],
  ];
  return all.flatMap(([heading, explained, write]) =>
    explained.value === null ? [] : [[heading, write(explained)]],
  );
}
