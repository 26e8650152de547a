import type { AuditItem } from "~/domain/facilities/audit";
import type { Translate } from "~/i18n/translate";
import { ScrollBlock } from "../blocks/result-parts";
import { Blank, Letterhead, paperDocument } from "../requests/paper-document";
import type { PaperPage } from "../requests/request-paper";
import type { AuditSheetContent, WorkshopPaper } from "./workshop-paper";

const FACTS = ["building", "walker"] as const;

/** The questions of the walk through a building, to tick on the way. */
export function renderAuditSheet(
  paper: WorkshopPaper,
  content: AuditSheetContent,
  page: PaperPage,
  t: Translate,
): string {
  const title = t("workshop.audit.title");
  return paperDocument(
    paper,
    page,
    { title: `${title} – ${paper.municipality}`, t },
    <main className="paper sheet">
      <Letterhead paper={paper} page={page} t={t} />
      <h1>{title}</h1>
      <dl className="sheet__facts workshop-facts">
        {FACTS.map((fact) => (
          <div key={fact}>
            <dt>{t(`workshop.audit.${fact}`)}</dt>
            <dd>
              <Blank wide />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("workshop.date")}</dt>
          <dd>
            <Blank wide />
          </dd>
        </div>
      </dl>
      <p className="sheet__use">{t("workshop.audit.how")}</p>
      {content.systems.map(({ title: name, items }) => (
        <ScrollBlock key={name} label={name}>
          <SystemTable name={name} items={items} content={content} paper={paper} t={t} />
        </ScrollBlock>
      ))}
      <p className="sheet__use">{t("workshop.audit.use")}</p>
    </main>,
  );
}

interface SystemTableProps {
  name: string;
  items: readonly AuditItem[];
  content: AuditSheetContent;
  paper: WorkshopPaper;
  t: Translate;
}

function SystemTable({ name, items, content, paper, t }: SystemTableProps) {
  return (
    <table className="blank-table workshop-audit">
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t("workshop.audit.question")}</th>
          {content.answers.map(({ code, label }) => (
            <th key={code} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{t("workshop.audit.note")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, question, problemIf }) => (
          <tr key={id}>
            <th scope="row">{question[paper.locale]}</th>
            {content.answers.map(({ code }) => (
              <td key={code} className={code === problemIf ? "workshop-audit__find" : undefined}>
                ☐
              </td>
            ))}
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
