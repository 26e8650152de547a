import type { Level } from "./heat-table";
import { TableRegion } from "../ui/table-region";

export interface RiskMatrixProps {
  id: string;
  title: string;
  finding: string;
  /** From low to high. */
  probabilities: readonly { code: string; label: string }[];
  /** From low to high; drawn with the highest on top. */
  impacts: readonly { code: string; label: string }[];
  /** null: not assessed; listed under the grid. */
  items: readonly { id: string; label: string; probability: string | null; impact: string | null }[];
  /** Level of a cell by its places (from 0) on the two scales: its colour and, since colour is not enough, its word. */
  level: (probability: number, impact: number) => { colour: Level | null; text: string };
  words: {
    probability: string;
    impact: string;
    /** Heading of the list of items without probability or impact. */
    notAssessed: string;
  };
}

/** Probability × impact as a table: the items' names stand in the cells, so no second table is needed. */
export function RiskMatrix(props: RiskMatrixProps) {
  const { id, title, finding, probabilities, impacts, items, level, words } = props;
  const placed = (item: RiskMatrixProps["items"][number]) =>
    probabilities.some(({ code }) => code === item.probability) &&
    impacts.some(({ code }) => code === item.impact);
  const notAssessed = items.filter((item) => !placed(item));
  const fromTop = impacts.map((impact, index) => ({ ...impact, index })).reverse();
  return (
    <figure className="chart" id={id}>
      <figcaption>
        <span className="chart__finding">{finding}</span>
        <span className="chart__subtitle">{title}</span>
      </figcaption>
      <TableRegion label={title}>
        <table className="grid-table risk-matrix">
          <thead>
            <tr>
              <td className="axis">
                ↓ {words.impact}
                <br />→ {words.probability}
              </td>
              {probabilities.map(({ code, label }) => (
                <th key={code} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fromTop.map((impact) => (
              <tr key={impact.code}>
                <th scope="row">{impact.label}</th>
                {probabilities.map(({ code }, index) => {
                  const { colour, text } = level(index, impact.index);
                  return (
                    <td key={code} className={`level-${colour ?? "none"}`}>
                      <span className="risk-matrix__level">{text}</span>
                      <Items
                        items={items.filter((one) => one.impact === impact.code && one.probability === code)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {notAssessed.length > 0 && (
        <>
          <p className="no-data">{words.notAssessed}</p>
          <Items items={notAssessed} />
        </>
      )}
    </figure>
  );
}

function Items({ items }: { items: RiskMatrixProps["items"] }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id}>{item.label}</li>
      ))}
    </ul>
  );
}
