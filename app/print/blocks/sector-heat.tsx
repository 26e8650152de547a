import { HeatTable, type HeatCellContent, type Level } from "~/components/charts/heat-table";
import type { HazardResult, RiskResult } from "~/domain/plan/plan-results";
import type { BlockWords } from "./block-words";

const SECTORS = "vulnerable-sectors";
const VULNERABILITIES = "vulnerability-levels";
/** Three classes on the five colours of the charts. */
const COLOURS: Readonly<Record<string, Level>> = { low: 1, moderate: 3, high: 5 };
const NOT_NAMED = "–";
/** From worst to best known; "not known" gives way to any of them. */
const ORDER = ["high", "moderate", "low", "not-known"];

interface SectorHeatProps {
  risk: RiskResult;
  names: ReadonlyMap<string, string>;
  words: BlockWords;
}

/** Vulnerability of each sector to each hazard, as the plan states it. */
export function SectorHeat({ risk, names, words }: SectorHeatProps) {
  const { t, label, format } = words;
  const sectors = sectorsOf(risk.hazards);
  if (sectors.length === 0) return null;
  const high = sectors.filter((sector) =>
    risk.hazards.some((hazard) => vulnerabilityOf(hazard, sector) === "high"),
  );
  const anyKnown = risk.hazards.some((hazard) =>
    sectors.some((sector) => (vulnerabilityOf(hazard, sector) ?? "not-known") !== "not-known"),
  );
  return (
    <>
      <HeatTable
        id="risk-sectors"
        title={t("risk.sectorTitle")}
        finding={
          high.length === 0
            ? t(anyKnown ? "risk.sectorNone" : "risk.sectorUnknown")
            : t("risk.sectorFinding", { sectors: format.list(high.map((code) => label(SECTORS, code))) })
        }
        corner={t("risk.sector")}
        columns={risk.hazards.map(({ row }) => names.get(row) ?? row)}
        rows={sectors.map((sector) => ({
          label: label(SECTORS, sector),
          cells: risk.hazards.map((hazard) => heatCell(vulnerabilityOf(hazard, sector), words)),
        }))}
        words={{ noData: NOT_NAMED }}
      />
      <p className="total-note">{t("risk.sectorNotNamed")}</p>
    </>
  );
}

function sectorsOf(hazards: readonly HazardResult[]): string[] {
  const named = hazards.flatMap(({ sectors }) => sectors.map(({ sector }) => sector));
  return [...new Set(named)].filter((sector) => sector !== null);
}

/** The worst that is stated, where a sector stands more than once; null where it is not named. */
function vulnerabilityOf({ sectors }: HazardResult, sector: string): string | null {
  const stated = sectors
    .filter((one) => one.sector === sector)
    .map((one) => one.vulnerability ?? "not-known");
  return ORDER.find((level) => stated.includes(level)) ?? null;
}

function heatCell(vulnerability: string | null, { label }: BlockWords): HeatCellContent | null {
  if (vulnerability === null) return null;
  return { level: COLOURS[vulnerability] ?? null, text: label(VULNERABILITIES, vulnerability) };
}
