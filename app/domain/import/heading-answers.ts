/** What a heading says besides the question it names: a column "Consumo kWh 2023" is of one year, and so a line of it. */
import type { ChoiceField, Field } from "../template/template";
import { LOCALES } from "../template/text";
import type { EntryValues } from "../template/value";
import type { ImportTarget } from "./import-targets";
import { plainWords, tellingWords } from "./plain-words";

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** Null where none is said, or the column goes to no table that asks a year. */
export function yearInHeading(heading: string, target: ImportTarget): number | null {
  if (target.part !== "amount" || !siblings(target).some(({ kind }) => kind === "year")) return null;
  const [year] = YEAR.exec(heading) ?? [];
  return year === undefined ? null : Number(year);
}

export function withoutYear(heading: string): string {
  return heading.replace(YEAR, " ");
}

/** Answers to other cells of the same table, by cell; none while the heading names no year. */
export function answersInHeading(
  heading: string,
  target: ImportTarget,
  unit: string | undefined,
): EntryValues {
  const year = yearInHeading(heading, target);
  if (year === null) return {};
  return Object.fromEntries(
    siblings(target).flatMap((cell): [string, string | number][] => {
      if (cell.kind === "year") return [[cell.id, year]];
      if (cell.kind !== "choice" || cell.impliedBy?.field !== target.cell?.id) return [];
      const code = optionIn(heading, cell) ?? (unit === undefined ? undefined : cell.impliedBy?.units[unit]);
      return code === undefined ? [] : [[cell.id, code]];
    }),
  );
}

function siblings({ field, cell }: ImportTarget): readonly Field[] {
  if (cell === null || field.kind !== "rows") return [];
  return (field.fields ?? []).filter(({ id }) => id !== cell.id);
}

/** The option whose name shares most words with the heading; none when two share as many. */
function optionIn(heading: string, { list }: ChoiceField): string | undefined {
  const said = tellingWords(plainWords(withoutYear(heading)));
  const shared = list.options
    .map(({ code, label }) => ({
      code,
      words: Math.max(
        ...LOCALES.map(
          (locale) => tellingWords(plainWords(label[locale])).filter((word) => said.includes(word)).length,
        ),
      ),
    }))
    .sort((a, b) => b.words - a.words);
  const [first, second] = shared;
  if (!first || first.words === 0 || first.words === second?.words) return undefined;
  return first.code;
}
