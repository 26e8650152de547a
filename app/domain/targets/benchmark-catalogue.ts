import type { FrameworkId } from "../template/template";
import type { NationalEdition } from "./national-series";

/** A parameter of a published or estimated pathway; `confirmed` false: shown as an assumption. */
export interface BenchmarkParameter {
  value: number;
  unit: string;
  source: string;
  year?: number;
  confirmed: boolean;
}

export interface FrameworkCommitment {
  id: string;
  framework: FrameworkId;
  year: number;
  /** Cut against the base year of the plan, percent. */
  cutPercent: BenchmarkParameter;
}

export interface BenchmarkCatalogue {
  /** Cuts against `fromYear`, percent, by year; straight between them. */
  onePointFive: { fromYear: number; cuts: readonly (BenchmarkParameter & { year: number })[] };
  /** The half by 2030 that Race to Zero asks a fair share of. */
  globalHalf: { fromYear: number; year: number; cutPercent: BenchmarkParameter };
  commitments: readonly FrameworkCommitment[];
  /** Human development index by country, and of the world. */
  humanDevelopment: { world: BenchmarkParameter; byCountry: Readonly<Record<string, BenchmarkParameter>> };
  c40: {
    year: number;
    tonnesPerPerson: BenchmarkParameter;
    gdpThresholdUsd: BenchmarkParameter;
    emissionsThreshold: BenchmarkParameter;
  };
}

/** National series and pathways that targets are built on and compared with. */
export interface TargetReferences {
  editions: readonly NationalEdition[];
  benchmarks: BenchmarkCatalogue;
}
