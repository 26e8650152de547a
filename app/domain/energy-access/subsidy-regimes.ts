/**
 * Years in which the energy subsidies of Argentina were given under each regime. Decreto 943/2025 (Boletín Oficial of
 * 2 January 2026) replaced income levels, social gas tariff and Programa Hogar by one regime from January 2026;
 * levels N1, N2 and N3 were those of 2022 to 2025.
 */
const YEARS: Readonly<Record<string, { from?: number; to?: number }>> = {
  sef: { from: 2026 },
  segmentation: { from: 2022, to: 2025 },
  "social-gas-tariff": { to: 2025 },
  "programa-hogar": { to: 2025 },
};

/** False only where the regime is known not to have been in force; others, and unknown years, are believed. */
export function regimeInForce(regime: string | null, year: number | null): boolean {
  const years = YEARS[regime ?? ""];
  if (!years || year === null) return true;
  return year >= (years.from ?? -Infinity) && year <= (years.to ?? Infinity);
}
