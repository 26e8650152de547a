import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BarChart, type BarChartProps } from "~/components/charts/bar-chart";
import { HeatTable } from "~/components/charts/heat-table";
import { LineChart, yearTicks, type LineChartProps } from "~/components/charts/line-chart";
import { RiskMatrix } from "~/components/charts/risk-matrix";
import { columnTotal, stack, StackedBarChart } from "~/components/charts/stacked-bar-chart";
import { WedgeChart, type WedgeChartProps } from "~/components/charts/wedge-chart";

const words = { noData: "sin datos", data: "Ver los datos", format: (n: number) => `<${n}>` };
const frame = { id: "chart", title: "Emisiones, t CO₂e", finding: "El transporte emite más", words };

const html = renderToStaticMarkup;

/** Cells of the data table, row by row. */
function tableCells(markup: string): string[][] {
  const table = markup.slice(markup.indexOf("<table"), markup.indexOf("</table>"));
  return [...table.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...(row ?? "").matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) =>
      (cell ?? "")
        .replace(/<[^>]*>/g, "")
        .replace("&lt;", "<")
        .replace("&gt;", ">"),
    ),
  );
}

/** The drawing without the legend and the table. */
const drawing = (markup: string): string => /<svg class="chart__drawing.*?<\/svg>/s.exec(markup)?.[0] ?? "";
const numbersIn = (markup: string): RegExpMatchArray | null => markup.match(/NaN|undefined|Infinity/);

function aBarChart(bars: BarChartProps["bars"]) {
  return html(<BarChart {...frame} columns={["Sector", "t CO₂e"]} bars={bars} />);
}

function aLineChart(lines: LineChartProps["lines"]) {
  return html(<LineChart {...frame} yearHeading="Año" lines={lines} />);
}

describe("every chart", () => {
  const markup = aBarChart([{ id: "a", label: "Transporte", value: 30 }]);

  it("says its finding and names its picture", () => {
    expect(markup).toContain('<figure class="chart" id="chart">');
    expect(markup).toContain("El transporte emite más");
    expect(markup).toContain('aria-labelledby="chart-title"');
    expect(markup).toContain('<title id="chart-title">Emisiones, t CO₂e</title>');
  });

  it("folds its data on screen and shows them in print", () => {
    expect(markup).toContain("<summary>Ver los datos</summary>");
    const printed = html(<BarChart {...frame} table="shown" columns={["Sector", "t"]} bars={[]} />);
    expect(printed).not.toContain("<details");
    expect(printed).toContain("<table");
  });

  it("has no style attribute, which the content security policy refuses", () => {
    expect(markup).not.toContain("style=");
  });

  it("draws nothing impossible when it has no data", () => {
    expect(numbersIn(aBarChart([]))).toBeNull();
    expect(numbersIn(aLineChart([]))).toBeNull();
    const empty = html(
      <StackedBarChart {...frame} series={[]} columns={[]} headings={{ column: "Año", total: "Total" }} />,
    );
    expect(numbersIn(empty)).toBeNull();
  });
});

describe("bar chart", () => {
  it("writes the words instead of a bar where there is no data", () => {
    const markup = aBarChart([
      { id: "a", label: "Transporte", value: 30 },
      { id: "b", label: "Industria", value: null },
    ]);
    expect(drawing(markup).match(/<rect/g)).toHaveLength(1);
    expect(drawing(markup)).toContain("sin datos");
    expect(tableCells(markup)).toEqual([
      ["Sector", "t CO₂e"],
      ["Transporte", "<30>"],
      ["Industria", "sin datos"],
    ]);
  });

  it("tells zero from no data", () => {
    const markup = aBarChart([{ id: "a", label: "Industria", value: 0 }]);
    expect(markup).not.toContain("sin datos");
    expect(tableCells(markup)[1]).toEqual(["Industria", "<0>"]);
  });

  it("draws removals to the other side of zero", () => {
    const markup = aBarChart([
      { id: "a", label: "Transporte", value: 30 },
      { id: "b", label: "Bosques", value: -10 },
    ]);
    expect(drawing(markup)).not.toMatch(/width="-/);
    expect(drawing(markup)).toContain('text-anchor="end"');
  });
});

describe("stacked bar chart", () => {
  it.each([
    [[1, 2, 3], 6],
    [[1, null, 3], 4],
    [[5, -2], 3],
    [[0], 0],
    [[null, null], null],
    [[], null],
  ])("sums what is known of %j: %s", (values, total) => {
    expect(columnTotal(values)).toBe(total);
  });

  it("piles removals below zero and leaves out what is unknown", () => {
    expect(stack([4, null, -1, 2, -3])).toEqual([
      { index: 0, from: 0, to: 4 },
      { index: 2, from: 0, to: -1 },
      { index: 3, from: 4, to: 6 },
      { index: 4, from: -1, to: -4 },
    ]);
  });

  it("marks the column with a missing part, and its table holds the data drawn", () => {
    const markup = html(
      <StackedBarChart
        {...frame}
        headings={{ column: "Año", total: "Total" }}
        series={[
          { id: "t", label: "Transporte" },
          { id: "r", label: "Residuos" },
        ]}
        columns={[
          { id: "2018", label: "2018", values: [30, 12] },
          { id: "2020", label: "2020", values: [28, null] },
          { id: "2022", label: "2022", values: [null, null] },
        ]}
      />,
    );
    expect(tableCells(markup)).toEqual([
      ["Año", "Transporte", "Residuos", "Total"],
      ["2018", "<30>", "<12>", "<42>"],
      ["2020", "<28>", "sin datos", "<28>"],
      ["2022", "sin datos", "sin datos", "sin datos"],
    ]);
    expect(drawing(markup).match(/chart__gap/g)).toHaveLength(2);
    expect(markup).toContain('id="chart-texture-0"');
  });
});

describe("line chart", () => {
  const history = {
    id: "h",
    label: "Inventarios",
    kind: "history" as const,
    points: [
      { year: 2014, value: 90 },
      { year: 2018, value: null },
      { year: 2022, value: 80 },
    ],
  };
  const target = { id: "t", label: "Meta", kind: "target" as const, points: [{ year: 2030, value: 45 }] };

  it("breaks the line at a year without data and marks the year", () => {
    const markup = drawing(aLineChart([history]));
    const path = /<path class="line" d="([^"]*)"/.exec(markup)?.[1] ?? "";
    expect(path.match(/M/g)).toHaveLength(2);
    expect(markup.match(/<circle/g)).toHaveLength(2);
    expect(markup.match(/chart__gap/g)).toHaveLength(1);
  });

  it("tells a year without data from a year that the line does not cover", () => {
    expect(tableCells(aLineChart([history, target]))).toEqual([
      ["Año", "Inventarios", "Meta"],
      ["2014", "<90>", "—"],
      ["2018", "sin datos", "—"],
      ["2022", "<80>", "—"],
      ["2030", "—", "<45>"],
    ]);
  });

  it.each([
    [[], []],
    [[2018], [2018]],
    [
      [2018, 2030],
      [2018, 2030],
    ],
    [
      [2014, 2016, 2018, 2030, 2050],
      [2014, 2030, 2050],
    ],
  ])("labels years %j as %j", (years, ticks) => {
    expect(yearTicks(years)).toEqual(ticks);
  });
});

describe("tables that are charts", () => {
  it("places risks by probability and impact, highest impact first, and lists those not assessed", () => {
    const scale = ["low", "high"].map((code) => ({ code, label: code }));
    const markup = html(
      <RiskMatrix
        id="risk"
        title="Matriz de riesgo"
        finding="La inundación es el mayor riesgo"
        probabilities={scale}
        impacts={scale}
        items={[
          { id: "1", label: "Inundación", probability: "high", impact: "high" },
          { id: "2", label: "Granizo", probability: null, impact: "low" },
        ]}
        level={(probability, impact) =>
          probability + impact === 2 ? { colour: 5, text: "Alto" } : { colour: 1, text: "Bajo" }
        }
        words={{ probability: "Probabilidad", impact: "Impacto", notAssessed: "Sin evaluar" }}
      />,
    );
    expect(tableCells(markup).slice(1)).toEqual([
      ["high", "Bajo", "AltoInundación"],
      ["low", "Bajo", "Bajo"],
    ]);
    expect(markup).toContain(
      '<td class="level-5"><span class="risk-matrix__level">Alto</span><ul><li>Inundación</li></ul></td>',
    );
    expect(markup.slice(markup.indexOf("</table>"))).toMatch(/Sin evaluar.*Granizo/);
  });

  it("writes the words of every level and of no data", () => {
    const markup = html(
      <HeatTable
        id="heat"
        title="Vulnerabilidad"
        finding="El agua es lo más expuesto"
        corner="Peligro"
        columns={["Agua", "Salud"]}
        rows={[{ label: "Sequía", cells: [{ level: 5, text: "Muy alta" }, null] }]}
        words={words}
      />,
    );
    expect(tableCells(markup)[1]).toEqual(["Sequía", "Muy alta", "sin datos"]);
    expect(markup).toContain('class="level-none"');
  });
});

describe("the chart of actions between a line without them and the target", () => {
  const top = [
    { year: 2020, value: 100 },
    { year: 2030, value: 100 },
  ];
  const props: WedgeChartProps = {
    ...frame,
    yearHeading: "Año",
    lines: [
      { id: "history", kind: "history", label: "Inventarios", points: [{ year: 2018, value: 120 }] },
      { id: "path", kind: "target", label: "Meta", points: [{ year: 2030, value: 60 }] },
    ],
    top,
    bands: [{ id: "a", label: "LED", points: [top[0]!, { year: 2030, value: 30 }] }],
    marked: [
      { line: "path", year: 2030 },
      { line: "history", year: 2018 },
      { line: "path", year: 2040 },
    ],
    lastYear: 2050,
    openFrom: 2030,
    openLabel: "sin meta cargada",
  };

  it("names each action and tells the years that nothing is promised for", () => {
    const markup = html(<WedgeChart {...props} />);
    expect(markup).toContain("LED");
    expect(markup).toContain("sin meta cargada");
    expect(drawing(markup)).toContain("chart__gap");
    expect(numbersIn(markup)).toBeNull();
  });

  it("has a table of the years that were measured or promised, with a dash outside a line", () => {
    expect(tableCells(html(<WedgeChart {...props} table="shown" />))).toEqual([
      ["Año", "Inventarios", "Meta"],
      ["2018", "<120>", "—"],
      ["2030", "—", "<60>"],
      ["2040", "—", "—"],
    ]);
  });

  it("writes no figure where a line has none", () => {
    expect(drawing(html(<WedgeChart {...props} />)).match(/chart__figure/g)).toHaveLength(2);
  });

  it("draws nothing impossible without data", () => {
    const markup = html(<WedgeChart {...props} lines={[]} top={[]} bands={[]} marked={[]} openFrom={null} />);
    expect(numbersIn(markup)).toBeNull();
  });
});
