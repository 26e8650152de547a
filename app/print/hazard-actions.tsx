import { renderToStaticMarkup } from "react-dom/server";
import type { HazardResult } from "~/domain/plan/plan-results";
import type { BlockWords } from "./blocks/block-words";

const LEVELS = "risk-levels";

export interface HazardActionsInput {
  hazard: HazardResult;
  /** That answer it and are not cancelled. */
  actions: readonly { name: string; href: string }[];
  /** The measures for it. */
  libraryHref: string | null;
  words: BlockWords;
}

/** The levels without the actions and the actions themselves, before the question what they leave. */
export function renderHazardActions({ hazard, actions, libraryHref, words }: HazardActionsInput): string {
  const { t, label, chart } = words;
  const level = (code: string | null) => (code === null ? chart.noData : label(LEVELS, code).toLowerCase());
  return renderToStaticMarkup(
    <>
      <p>{t("risk.before", { today: level(hazard.shownLevel), near: level(hazard.near.level.level) })}</p>
      {actions.length === 0 ? (
        <p>{t("risk.beforeNoActions")}</p>
      ) : (
        <>
          <p>{t("risk.beforeActions")}</p>
          <ul>
            {actions.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {libraryHref && (
        <p>
          <a href={libraryHref}>{t("risk.toLibrary")}</a>
        </p>
      )}
    </>,
  );
}
