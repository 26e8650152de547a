/** What dashboards need of one entry, derived from it and nothing else than its inventory's header. */
export interface EntryFacts {
  entryId: string;
  completeness: {
    section: string;
    instance: string;
    required: number;
    answered: number;
    problems: number;
    gaps: number;
    started: boolean;
  } | null;
  emissions: {
    instance: string;
    year: number | null;
    gpcCell: string | null;
    covenantSector: string | null;
    carrier: string | null;
    scope: number | null;
    energyMwh: number | null;
    /** t CO2e; null is "no data". */
    tco2e: number | null;
  } | null;
  action: {
    section: string;
    sector: string | null;
    status: string | null;
    /** t CO2e a year in the target year. */
    tco2eReduced: number | null;
  } | null;
}
