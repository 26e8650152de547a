/** Every computed block by the name that sections give it. A new block is a component and its line here. */
import type { ReactElement } from "react";
import type { PlanResults } from "~/domain/plan/plan-results";
import type { ResultBlockId } from "~/domain/template/template";
import { IndicatorProgress, IndicatorSummary } from "../monitoring/indicator-blocks";
import { MitigationSummary } from "./action-blocks";
import { AdaptationSummary } from "./adaptation-blocks";
import { BuildingAudits } from "./audit-block";
import type { BlockWords } from "./block-words";
import { CurveChapter } from "./curve-block";
import { ClimateIndices } from "./climate-block";
import { completeAccess } from "./earlier-access";
import { completeRisk } from "./earlier-risk";
import { EnergyAccessSummary } from "./energy-access-block";
import { FacilitiesIndicators, FacilitiesSummary } from "./facilities-block";
import { FinanceSummary } from "./finance-block";
import { DevelopmentPathwaysBlock, RaceToZeroSteps } from "./framework-blocks";
import { GridLossesBlock } from "./grid-losses-block";
import { InventoriesCompared, InventoryChapter, InventorySummary } from "./inventory-blocks";
import { InventoryChangesBlock } from "./inventory-changes-block";
import { KeyFigures } from "./key-figures-block";
import { RiskMatrixBlock } from "./risk-block";
import { Scoreboard } from "./scoreboard-block";
import { TargetArithmetic, TargetSummary } from "./target-block";

export interface ResultBlockProps {
  block: ResultBlockId;
  /** For blocks of one instance. */
  instance: string | null;
  results: PlanResults;
  words: BlockWords;
}

type BlockInput = Omit<ResultBlockProps, "block">;

interface ResultBlockKind {
  /** "instance": once for each copy of its section. "front": on a page of its own before the chapters. */
  scope: "plan" | "instance" | "front";
  /** Sums up a list that is printed as sheets: stands before them. */
  sumsUpSheets?: boolean;
  /** Beside the answers on the screen, where a page of its own shows the whole. */
  summary?: (input: BlockInput) => ReactElement | null;
  draw: (input: BlockInput) => ReactElement | null;
}

const BLOCKS: Readonly<Record<ResultBlockId, ResultBlockKind>> = {
  "inventory-results": {
    scope: "instance",
    draw: (input) => inventoryOfInstance(input, InventoryChapter),
    summary: (input) => inventoryOfInstance(input, InventorySummary),
  },
  "inventories-compared": {
    scope: "plan",
    draw: ({ results, words }) => <InventoriesCompared inventories={results.inventories} words={words} />,
  },
  "inventory-changes": { scope: "instance", draw: changesOfInstance },
  "grid-losses": { scope: "instance", draw: lossesOfInstance },
  "facilities-indicators": {
    scope: "plan",
    sumsUpSheets: true,
    draw: ({ results, words }) => <FacilitiesIndicators facilities={results.facilities} words={words} />,
    summary: ({ results, words }) => <FacilitiesSummary facilities={results.facilities} words={words} />,
  },
  "building-audits": {
    scope: "plan",
    // Submissions frozen before walks were asked for have none.
    draw: ({ results, words }) => <BuildingAudits audits={results.audits ?? []} words={words} />,
  },
  "climate-indices": {
    scope: "plan",
    sumsUpSheets: true,
    draw: ({ results, words }) => (
      <ClimateIndices series={completeRisk(results.risk).climate} words={words} />
    ),
  },
  "risk-matrix": {
    scope: "plan",
    sumsUpSheets: true,
    draw: ({ results, words }) => <RiskMatrixBlock risk={results.risk} words={words} />,
  },
  "target-arithmetic": {
    scope: "plan",
    draw: ({ results, words }) => <TargetArithmetic results={results} words={words} />,
    summary: ({ results, words }) => <TargetSummary results={results} words={words} />,
  },
  "race-to-zero-steps": {
    scope: "plan",
    draw: ({ results, words }) => <RaceToZeroSteps steps={results.raceToZero} words={words} />,
  },
  "development-pathways": {
    scope: "plan",
    sumsUpSheets: true,
    draw: ({ results, words }) => (
      <DevelopmentPathwaysBlock pathways={results.developmentPathways} words={words} />
    ),
  },
  "mitigation-summary": {
    scope: "plan",
    sumsUpSheets: true,
    draw: ({ results, words }) => <MitigationSummary actions={results.actions} words={words} />,
  },
  "abatement-curve": {
    scope: "plan",
    sumsUpSheets: true,
    draw: ({ results, words }) => <CurveChapter finance={results.finance} words={words} />,
    summary: () => null,
  },
  "adaptation-summary": {
    scope: "plan",
    sumsUpSheets: true,
    draw: ({ results, words }) => <AdaptationSummary results={results} words={words} />,
  },
  "adaptation-scoreboard": {
    scope: "plan",
    sumsUpSheets: true,
    // Submissions made before it was computed do not hold it.
    draw: ({ results: { scoreboard = [] }, words }) => <Scoreboard steps={scoreboard} words={words} />,
  },
  "finance-summary": {
    scope: "plan",
    draw: ({ results, words }) => <FinanceSummary results={results} words={words} />,
  },
  "energy-access-summary": {
    scope: "plan",
    draw: ({ results, words }) => (
      <EnergyAccessSummary access={completeAccess(results.energyAccess)} words={words} />
    ),
  },
  "indicator-progress": {
    scope: "plan",
    draw: ({ results, words }) => <IndicatorProgress results={results} words={words} />,
    summary: ({ results, words }) => <IndicatorSummary results={results} words={words} />,
  },
  "key-figures": {
    scope: "front",
    draw: ({ results, words }) => <KeyFigures results={results} words={words} />,
  },
};

export function scopeOfBlock(block: ResultBlockId): ResultBlockKind["scope"] {
  return BLOCKS[block].scope;
}

export function sumsUpSheets(block: ResultBlockId): boolean {
  return BLOCKS[block].sumsUpSheets === true;
}

export function ResultBlock({ block, ...input }: ResultBlockProps) {
  return BLOCKS[block].draw(input);
}

/** The block as it stands beside the answers that it is computed from. */
export function ResultSummary({ block, ...input }: ResultBlockProps) {
  const { draw, summary = draw } = BLOCKS[block];
  return summary(input);
}

function inventoryOfInstance(
  { instance, results, words }: BlockInput,
  Block: typeof InventoryChapter,
): ReactElement | null {
  const inventory = results.inventories.find((candidate) => candidate.instance === instance);
  return inventory ? <Block inventory={inventory} words={words} /> : null;
}

function changesOfInstance({ instance, results, words }: BlockInput): ReactElement | null {
  const inventory = results.inventories.find((candidate) => candidate.instance === instance);
  return inventory ? <InventoryChangesBlock inventory={inventory} words={words} /> : null;
}

function lossesOfInstance({ instance, results, words }: BlockInput): ReactElement | null {
  const inventory = results.inventories.find((candidate) => candidate.instance === instance);
  return inventory ? <GridLossesBlock inventory={inventory} words={words} /> : null;
}
