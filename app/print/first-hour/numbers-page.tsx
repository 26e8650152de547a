import type { FirstHourState } from "~/domain/first-hour/first-hour-state";
import type { BackPlace } from "../back-matter";
import { ChapterHeading } from "../chapter-view";
import type { PrintContext } from "../print-context";
import { FirstHourTotals } from "./totals-block";

interface NumbersProps {
  place: BackPlace;
  state: FirstHourState;
  context: PrintContext;
}

/** Totals with their method and share of estimates, and the sectors; words instead of zeros without an inventory. */
export function NumbersPage({ place, state, context }: NumbersProps) {
  const { inventory, answers } = state;
  return (
    <section className={`chapter ${place.id}`} id={place.id}>
      <ChapterHeading number={place.number} title={place.title} />
      {inventory ? (
        <FirstHourTotals inventory={inventory} population={answers.population} words={context.blockWords} />
      ) : (
        <p className="lead">{context.t("firstHour.noInventory")}</p>
      )}
    </section>
  );
}
