/** Waste of every year of a disposal site: what was weighed, and estimates where nothing was. */
export interface YearlyWaste {
  year: number;
  tonnes: number;
}

export interface Deposit extends YearlyWaste {
  estimated: boolean;
}

export interface WasteSeriesInput {
  /** When the site began to receive waste. */
  openingYear: number | null;
  lastYear: number;
  /** Years whose mass is known, t wet. */
  known: readonly YearlyWaste[];
  /** Yearly growth of the population, percent; needed only before the first known year. */
  growthPercent: number | null;
}

/**
 * From opening to the last year. Before the first known year the waste shrinks with the population
 * (IPCC 2006 vol. 5 §3.2.2: population as driver); between known years it is a straight line. null when opening,
 * growth or the mass of the last year are missing: nothing is carried forward.
 */
export function wasteSeries(input: WasteSeriesInput): Deposit[] | null {
  const { openingYear, lastYear, growthPercent } = input;
  const known = input.known.filter(({ year }) => year <= lastYear).sort((a, b) => a.year - b.year);
  const [first] = known;
  if (openingYear === null || openingYear > lastYear || first === undefined) return null;
  if (known.at(-1)?.year !== lastYear) return null;
  if (openingYear < first.year && (growthPercent === null || growthPercent <= -100)) return null;
  const growth = 1 + (growthPercent ?? 0) / 100;
  const deposits: Deposit[] = [];
  for (let year = openingYear; year <= lastYear; year += 1) {
    deposits.push(depositOf(year, known, first, growth));
  }
  return deposits;
}

function depositOf(year: number, known: readonly YearlyWaste[], first: YearlyWaste, growth: number): Deposit {
  if (year < first.year) {
    return { year, tonnes: first.tonnes * growth ** (year - first.year), estimated: true };
  }
  const before = known.filter((entry) => entry.year <= year).at(-1) ?? first;
  if (before.year === year) return { year, tonnes: before.tonnes, estimated: false };
  const after = known.find((entry) => entry.year > year) ?? before;
  const slope = (after.tonnes - before.tonnes) / (after.year - before.year);
  return { year, tonnes: before.tonnes + slope * (year - before.year), estimated: true };
}
