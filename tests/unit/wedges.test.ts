import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flatPath, pathThrough } from "~/domain/targets/trajectory";
import { OTHERS, type WedgeAction, wedgesOf, withWedges } from "~/domain/targets/wedges";

const reference = flatPath({ year: 2020, tco2e: 1000 }, 2035);

function anAction(overrides: Partial<WedgeAction> = {}): WedgeAction {
  return { id: "a", title: "LED", tco2e: 100, startYear: 2022, effectYear: 2026, ...overrides };
}

const wedges = (actions: readonly WedgeAction[], targetYears = [2030], largest = 6) =>
  wedgesOf({ reference, targetYears, actions, largest });
const inYear = (year: number, actions: readonly WedgeAction[], targetYears = [2030]) =>
  wedges(actions, targetYears)[0]?.points.find((point) => point.year === year)?.tco2e;

describe("the wedge of an action", () => {
  test("grows evenly from its start to its full effect, and stays", () => {
    expect([2022, 2024, 2026, 2034].map((year) => inYear(year, [anAction()]))).toEqual([0, 50, 100, 100]);
  });

  test("without years: from the first year to the target year", () => {
    const action = anAction({ startYear: null, effectYear: null });
    expect([2020, 2025, 2030].map((year) => inYear(year, [action]))).toEqual([0, 50, 100]);
  });

  test("complete only after the target year: nothing before it", () => {
    const action = anAction({ effectYear: 2034 });
    expect([2029, 2030, 2032, 2034].map((year) => inYear(year, [action]))).toEqual([0, 0, 50, 100]);
  });

  test("no line without the actions, no wedges", () => {
    expect(wedgesOf({ reference: [], targetYears: [2030], actions: [anAction()], largest: 6 })).toEqual([]);
  });
});

describe("many actions", () => {
  const many = Array.from({ length: 9 }, (_, index) => anAction({ id: `a${index}`, tco2e: index + 1 }));

  test("the largest first, the others together", () => {
    const found = wedges(many);
    expect(found.map(({ id }) => id)).toEqual(["a8", "a7", "a6", "a5", "a4", "a3", OTHERS]);
    expect(found.at(-1)).toMatchObject({ count: 3, title: null });
  });

  test("a single one too many has a wedge of its own", () => {
    expect(wedges(many.slice(0, 7)).map(({ id }) => id)).not.toContain(OTHERS);
  });
});

const action = fc.record({
  id: fc.uuid(),
  title: fc.constant("x"),
  tco2e: fc.double({ min: 0, max: 100, noNaN: true }),
  startYear: fc.option(fc.integer({ min: 2015, max: 2040 })),
  effectYear: fc.option(fc.integer({ min: 2021, max: 2040 })),
});

describe("properties", () => {
  test("the order of the actions does not matter", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        expect(wedges([...actions].reverse())).toEqual(wedges(actions));
      }),
    );
  });

  test("in every target year the wedges are the actions that take effect by then", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const found = withWedges(reference, wedges(actions, [2028, 2035]));
        for (const year of [2028, 2035]) {
          const sum = actions
            .filter(({ effectYear }) => effectYear === null || effectYear <= year)
            .reduce((total, { tco2e }) => total + tco2e, 0);
          expect(found.find((point) => point.year === year)?.tco2e).toBeCloseTo(1000 - sum, 6);
        }
      }),
    );
  });
});

test("a path goes straight from stop to stop", () => {
  const path = pathThrough([
    { year: 2020, tco2e: 100 },
    { year: 2022, tco2e: 80 },
    { year: 2024, tco2e: 70 },
  ]);
  expect(path.map(({ tco2e }) => tco2e)).toEqual([100, 90, 80, 75, 70]);
});
