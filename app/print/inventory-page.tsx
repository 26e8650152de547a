/** The parts of the page of inventory results, as markup for a loader: the browser needs no code of the blocks. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Severity } from "~/domain/checks/finding";
import type { RowResult } from "~/domain/inventory/compute-row";
import { entryPath } from "~/domain/plan/plan-paths";
import type { PlanInventory, PlanResults } from "~/domain/plan/plan-results";
import { INVENTORIES, INVENTORY_ROWS } from "~/domain/plan/read-inventories";
import { referenceKey } from "~/domain/plan/row-references";
import type { SimilarTowns } from "~/domain/plan/similar-towns";
import type { BlockWords } from "./blocks/block-words";
import { InventoriesCompared, InventoryResults } from "./blocks/inventory-blocks";
import { inventoryName, sectorLabel } from "./blocks/inventory-labels";
import { OtherMethods } from "./blocks/other-methods-block";
import { ResultTable } from "./blocks/result-parts";
import { SimilarTownsBlock } from "./blocks/similar-towns-block";
import { explainedNumbers } from "./explained-numbers";
import { howText } from "./how-text";
import type { PrintContext } from "./print-context";
import { HowComputed, screenWords } from "./screen-results";

/** Worst finding of a row, in words, by row. */
export type RowRemarks = ReadonlyMap<string, { severity: Severity; text: string }>;

export interface InventoryPageInput {
  planId: string;
  results: PlanResults;
  remarks: (instance: string) => RowRemarks;
  context: PrintContext;
}

/** Everything about one inventory: its results, how they are worked out, other potentials, its rows. */
export function renderInventory(inventory: PlanInventory, input: InventoryPageInput): string {
  const { results, context } = input;
  const words = screenWords(context);
  const groups = explainedNumbers(results, context.t).filter(({ id }) => id === inventory.instance);
  return renderToStaticMarkup(
    <>
      <InventoryResults inventory={inventory} words={words} />
      <HowComputed groups={groups} context={context} />
      {inventory.rows.length > 0 && <OtherMethods inventory={inventory} words={words} />}
      {inventory.rows.length > 0 && <Rows inventory={inventory} input={input} words={words} />}
    </>,
  );
}

/** Empty with fewer than two inventories. */
export function renderYears({ inventories }: PlanResults, context: PrintContext): string {
  return markup(<InventoriesCompared inventories={inventories} words={screenWords(context)} />);
}

export function renderSimilarTowns(towns: SimilarTowns, context: PrintContext): string {
  return markup(<SimilarTownsBlock towns={towns} words={screenWords(context)} />);
}

function markup(element: ReactElement): string {
  return renderToStaticMarkup(element);
}

interface RowsProps {
  inventory: PlanInventory;
  input: InventoryPageInput;
  words: BlockWords;
}

/** The rows as the printed annex numbers them, each with its sum and its way to the whole of it. */
function Rows({ inventory, input, words }: RowsProps) {
  const { t } = words;
  const { context, planId, remarks } = input;
  const references = context.references(INVENTORIES);
  const found = remarks(inventory.instance);
  const pathOf = (row: string) =>
    entryPath(planId, {
      section: INVENTORIES,
      instance: inventory.instance,
      field: INVENTORY_ROWS,
      row,
    });
  return (
    <details className="details">
      <summary>{t("results.rowsOpen", { count: inventory.rows.length })}</summary>
      <ResultTable
        wide
        caption={t("results.rowsTitle", { name: inventoryName(inventory, words) })}
        columns={[
          t("print.rowReference"),
          t("results.rowSource"),
          t("print.sector"),
          "GPC",
          t("print.tonnesColumn"),
          t("print.howComputed"),
          t("rows.state"),
        ]}
        texts={[1, 2, 3, 5, 6]}
        rows={inventory.rows.map((row) => {
          const remark = found.get(row.id);
          return [
            <span key="reference" className="reference">
              {references.get(referenceKey(inventory.instance, row.id)) ?? ""}
            </span>,
            <a key="row" href={pathOf(row.id)}>
              {row.label}
            </a>,
            sectorLabel(row.covenantSector, words),
            row.cell?.ref ?? "–",
            <Contribution key="tonnes" row={row} inventory={inventory} words={words} />,
            <span key="how" className="how-text">
              {howText(row, words.format) || "–"}
            </span>,
            remark ? <a href={`${pathOf(row.id)}#findings`}>{remark.text}</a> : "–",
          ];
        })}
      />
    </details>
  );
}

interface ContributionProps {
  row: RowResult;
  inventory: PlanInventory;
  words: BlockWords;
}

/** A number, its notation key, or "no data"; marked when it is an estimate or not in the total. */
function Contribution({ row, inventory, words }: ContributionProps) {
  const { t, format } = words;
  const key = inventory.input.rows.find(({ id }) => id === row.id)?.notationKey ?? null;
  if (key !== null) return <>{key}</>;
  return (
    <>
      {format.number(row.tco2e, 1)}
      {row.tco2e !== null && row.estimated && <small className="assumed">{t("print.estimatedMark")}</small>}
      {row.counted === "apart" && <small> {t("results.markApart")}</small>}
    </>
  );
}
