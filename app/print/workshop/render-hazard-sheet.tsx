import type { Translate } from "~/i18n/translate";
import { ScrollBlock } from "../blocks/result-parts";
import { Letterhead, paperDocument } from "../requests/paper-document";
import type { PaperPage } from "../requests/request-paper";
import type { HazardSheetContent, ScaleStep, WorkshopPaper } from "./workshop-paper";
import { WorkshopFacts } from "./workshop-facts";

/** Lines of the list; those that the plan does not fill stay blank. */
const LINES = 12;
const COLUMNS = ["probability", "impact", "stronger", "oftener", "who", "last"] as const;

/** The blank matrix on which a workshop places its hazards, and the list in which it writes down what it agreed. */
export function renderHazardSheet(
  paper: WorkshopPaper,
  content: HazardSheetContent,
  page: PaperPage,
  t: Translate,
): string {
  const title = t("workshop.hazards.title");
  return paperDocument(
    paper,
    page,
    { title: `${title} – ${paper.municipality}`, t },
    <main className="paper sheet sheet--wide">
      <Letterhead paper={paper} page={page} t={t} />
      <h1>{title}</h1>
      <WorkshopFacts t={t} facts={["date", "place", "facilitator"]} />
      <section className="sheet__how">
        <h2>{t("paper.sheet.how")}</h2>
        <ul>
          <li>{t("workshop.hazards.how.one")}</li>
          <li>{t("workshop.hazards.how.two")}</li>
          <li>{t("workshop.hazards.how.three")}</li>
          <li>{t("workshop.hazards.how.four")}</li>
        </ul>
      </section>
      <ScrollBlock label={t("workshop.hazards.matrix")}>
        <BlankMatrix content={content} t={t} />
      </ScrollBlock>
      <ScrollBlock label={t("workshop.hazards.list")}>
        <HazardList content={content} t={t} />
      </ScrollBlock>
      <p className="sheet__use">{t("workshop.hazards.use")}</p>
    </main>,
  );
}

function BlankMatrix({ content, t }: { content: HazardSheetContent; t: Translate }) {
  const { probabilities, impacts, level } = content;
  return (
    <table className="blank-table workshop-matrix">
      <caption>{t("workshop.hazards.matrix")}</caption>
      <thead>
        <tr>
          <td>{t("workshop.hazards.axes")}</td>
          {probabilities.map((step) => (
            <StepHead key={step.code} step={step} scope="col" />
          ))}
        </tr>
      </thead>
      <tbody>
        {[...impacts].reverse().map((impact) => (
          <tr key={impact.code}>
            <StepHead step={impact} scope="row" />
            {probabilities.map(({ code }) => (
              <td key={code}>
                <small>{level(code, impact.code)}</small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StepHead({ step, scope }: { step: ScaleStep; scope: "col" | "row" }) {
  return (
    <th scope={scope}>
      {step.label}
      <small>{step.about}</small>
    </th>
  );
}

function HazardList({ content, t }: { content: HazardSheetContent; t: Translate }) {
  const blank = Math.max(0, LINES - content.hazards.length);
  const lines = [...content.hazards, ...Array.from({ length: blank }, () => "")];
  return (
    <table className="blank-table workshop-list">
      <caption>{t("workshop.hazards.list")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("print.risk.hazard")}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`workshop.hazards.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((name, index) => (
          <tr key={index}>
            {name === "" ? <td /> : <th scope="row">{name}</th>}
            {COLUMNS.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
