/** Which column goes where, guessed from the headings; a person sees the guess and corrects it. */
import type { CodeList, Field } from "../template/template";
import { LOCALES, type Text } from "../template/text";
import { cellText, isBlank, type Cell, type Grid } from "./cell";
import { withoutYear, yearInHeading } from "./heading-answers";
import {
  askedBy,
  NOTHING,
  ROW_ID_COLUMN,
  ROW_KIND_COLUMN,
  unitsOf,
  type ImportTarget,
  type ImportWords,
} from "./import-targets";
import { currencyNamed, unitNamed } from "./match-options";
import { plainWords, tellingWords, wordsBeforeBrackets, wordsInBrackets } from "./plain-words";

/** What a column of the sheet is. */
export interface ColumnSetting {
  /** Key of a target, or one of the special ones. */
  target: string;
  /** Code of the unit or currency of all its numbers; absent: the cells or another column say it. */
  unit?: string;
  /** Month of all its prices, as typed. */
  priceDate?: string;
  /** Its numbers are parts of one: 0.125 is 12.5 %. */
  fraction?: boolean;
}

const ENOUGH = 60;
const OWN_EXPORT = 90;

const MORE_UNIT_WORDS = ["unidad de medida", "um", "medida"];

export interface Headings {
  cells: readonly Cell[];
  targets: readonly ImportTarget[];
  words: ImportWords;
  /** Whether rows are of several kinds. */
  withKinds: boolean;
}

export function matchColumns({ cells, targets, words, withKinds }: Headings): ColumnSetting[] {
  const headings = cells.map((cell) => cellText(cell, "es"));
  const keys = special(headings, words, withKinds);
  // A file of our own says exactly what each column is; what it does not say is computed and not to be typed in.
  const least = keys.includes(ROW_ID_COLUMN) ? OWN_EXPORT : ENOUGH;
  for (const { column, key } of bestPairs(headings, targets, least)) {
    if (keys[column] !== NOTHING) continue;
    const columns = keys.flatMap((taken, index) => (taken === key ? [index] : []));
    const target = targets.find((one) => one.key === key);
    if (target && !columns.some((taken) => sameColumn(headings, taken, column, target))) keys[column] = key;
  }
  nameLooseParts(headings, keys, targets, words);
  return keys.map((key, column) => {
    const target = targets.find((candidate) => candidate.key === key);
    return { target: key, ...(target ? unitIn(headings[column] ?? "", target, words) : {}) };
  });
}

/** Two columns of one question are one too many, unless each says of which year it is: of other years, or other energies. */
export function sameColumn(
  headings: readonly string[],
  one: number,
  other: number,
  target: ImportTarget,
): boolean {
  const [left = "", right = ""] = [headings[one], headings[other]];
  if (yearInHeading(left, target) === null || yearInHeading(right, target) === null) return true;
  return plainWords(left) === plainWords(right);
}

function special(headings: readonly string[], words: ImportWords, withKinds: boolean): string[] {
  const keys = headings.some((heading) => saysExactly(heading, words.rowKey)) ? words.rowKey : words.rowId;
  return headings.map((heading) => {
    if (saysExactly(heading, keys)) return ROW_ID_COLUMN;
    return withKinds && saysExactly(heading, words.rowKind) ? ROW_KIND_COLUMN : NOTHING;
  });
}

function saysExactly(heading: string, text: Text, more: readonly string[] = []): boolean {
  const words = plainWords(heading);
  return [...LOCALES.map((locale) => plainWords(text[locale])), ...more].includes(words);
}

function bestPairs(headings: readonly string[], targets: readonly ImportTarget[], least: number) {
  const pairs = headings.flatMap((text, column) => {
    const heading = headingOf(text);
    const bare = headingOf(withoutYear(text));
    return targets.map((target, order) => ({
      column,
      key: target.key,
      order,
      score: scoreOf(yearInHeading(text, target) === null ? heading : bare, target),
    }));
  });
  return pairs
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.order - b.order || a.column - b.column);
}

interface Heading {
  text: string;
  whole: string;
  /** Without what stands in brackets. */
  bare: string;
  telling: readonly string[];
}

function headingOf(text: string): Heading {
  const [whole, bare] = [plainWords(text), wordsBeforeBrackets(text)];
  return { text, whole, bare, telling: tellingWords(bare || whole) };
}

/** 0 to 100: how surely a heading names a target. */
function scoreOf({ text, whole, bare, telling }: Heading, target: ImportTarget): number {
  const { names } = target;
  if (whole === "" || isOtherUnit(text, askedBy(target))) return 0;
  return Math.max(
    ...names.map((name) => {
      if (name.words === whole) return name.weight;
      if (name.words === bare) return name.weight - 3;
      return (sharedWords(telling, name.telling) * name.weight) / 100;
    }),
  );
}

const LONGEST_UNIT = 6;

/** "Potencia (kW)" is not the question that is asked in W: somebody has to convert it first. */
function isOtherUnit(heading: string, asked: Field): boolean {
  if (!("unit" in asked) || !asked.unit) return false;
  const units = LOCALES.map((locale) => plainWords(asked.unit![locale]));
  // "(tCO2e)" over a list of actions says what, not how often.
  const own = [...units, ...units.map((unit) => unit.replace(/ (ano|yr|year)$/, ""))];
  const said = wordsInBrackets(heading).map(plainWords);
  return said.some(
    (unit) => unit !== "" && unit.length <= LONGEST_UNIT && !unit.includes(" ") && !own.includes(unit),
  );
}

/** 50 to 80 when all telling words of one are in the other, by how many they share; else 0. */
function sharedWords(left: readonly string[], right: readonly string[]): number {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length === 0 || !few.every((word) => many.includes(word))) return 0;
  return 50 + (30 * few.length) / many.length;
}

/** A column called just "Unidad" belongs to the amount on its left. */
function nameLooseParts(
  headings: readonly string[],
  keys: string[],
  targets: readonly ImportTarget[],
  words: ImportWords,
): void {
  const loose = [
    { part: "unit", text: words.unit, more: MORE_UNIT_WORDS },
    { part: "currency", text: words.currency, more: [] },
    { part: "priceDate", text: words.priceDate, more: [] },
  ];
  headings.forEach((heading, column) => {
    const found = loose.find(
      ({ text, more }) => keys[column] === NOTHING && saysExactly(heading, text, more),
    );
    const key = found && partOnTheLeft(keys, column, found.part);
    if (key && targets.some((target) => target.key === key) && !keys.includes(key)) keys[column] = key;
  });
}

function partOnTheLeft(keys: readonly string[], column: number, part: string): string | null {
  const amount = keys.slice(0, column).findLast((key) => key.endsWith(".amount"));
  return amount ? amount.replace(/amount$/, part) : null;
}

/** "Consumo (kWh)", "Consumo kWh", "Litros por año": the unit of the whole column. */
function unitIn(heading: string, target: ImportTarget, words: ImportWords): { unit?: string } {
  const units = unitsOf(target, words);
  if (!units) return {};
  if (units.options.length === 1) return { unit: units.options[0]!.code };
  const said = withoutYear(heading)
    .trim()
    .split(/[\s,]+/);
  for (const text of [...wordsInBrackets(heading), said.at(-1) ?? "", said[0] ?? ""]) {
    const unit = unitOfText(units, text, words);
    if (unit) return { unit };
  }
  return {};
}

/** Of a quantity or of money. */
export function unitOfText(units: CodeList, text: string, words: ImportWords): string | null {
  const found = units === words.currencies ? currencyNamed(units, text) : unitNamed(units, text);
  return found?.code ?? null;
}

/** Lines looked at for the headings. */
const FIRST_LINES = 25;

/**
 * The line of the headings: the one whose cells name most questions, or one of words alone above figures; null when
 * the sheet seems to begin with its data.
 */
export function guessHeaderLine(lines: Grid, headings: Omit<Headings, "cells">): number | null {
  const scores = lines
    .slice(0, FIRST_LINES)
    .map((cells, line) => headerScore(cells, lines[line + 1] ?? [], headings));
  const best = Math.max(0, ...scores);
  return best === 0 ? null : scores.indexOf(best);
}

function headerScore(
  cells: readonly Cell[],
  below: readonly Cell[],
  headings: Omit<Headings, "cells">,
): number {
  const texts = cells.filter((cell) => !isBlank(cell));
  const words = texts.filter(isWord);
  if (words.length * 2 <= texts.length) return 0;
  const matched = matchColumns({ ...headings, cells }).filter(({ target }) => target !== NOTHING).length;
  if (matched > 0) return matched * 10 + Math.min(words.length, 9) / 10;
  const aboveFigures = below.some((cell) => !isBlank(cell) && !isWord(cell));
  return words.length > 1 && words.length === texts.length && aboveFigures ? 0.1 : 0;
}

function isWord(cell: Cell): boolean {
  return typeof cell === "string" && /^\P{Number}*\p{Letter}/u.test(cell);
}
