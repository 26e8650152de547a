import type { TargetReferences } from "~/domain/targets/benchmark-catalogue";
import { benchmarkCatalogue } from "./benchmarks";
import { nationalEditions } from "./national-editions";

export const targetReferences: TargetReferences = {
  editions: nationalEditions,
  benchmarks: benchmarkCatalogue,
};
