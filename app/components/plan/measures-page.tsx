import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { InsetText } from "~/components/ui/inset-text";
import { Link } from "~/components/ui/link";
import { StatusTag } from "~/components/ui/status-tag";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { measuresPath, planPath } from "~/domain/plan/plan-paths";
import { useI18n, useT } from "~/i18n/i18n-context";
import type { CodeLabel, MeasureCard, MeasuresPageView } from "~/server/measures/measures-page.server";

/** The library: search, filter, adopt. */
export function MeasuresPage({ view }: { view: MeasuresPageView }) {
  const t = useT();
  const { plan, measures } = view;
  return (
    <>
      <p className="caption">
        <Link href={planPath(plan.id)}>{plan.title}</Link>
      </p>
      <h1>{t("measures.title")}</h1>
      <p className="lead">{t("measures.lead")}</p>
      <Filters view={view} />
      <p role="status">
        {measures.length === 0 ? t("measures.none") : t("measures.count", { count: measures.length })}
      </p>
      {measures.map((measure) => (
        <MeasureView key={measure.id} measure={measure} canEdit={view.canEdit} />
      ))}
    </>
  );
}

/** A form that asks for the same page: works without JavaScript and can be linked to. */
function Filters({ view }: { view: MeasuresPageView }) {
  const t = useT();
  const { filter, options, plan } = view;
  return (
    <Form
      method="get"
      action={measuresPath(plan.id)}
      reloadDocument
      role="search"
      className="measure-filters"
    >
      <div className="field">
        <label className="label" htmlFor="q">
          {t("measures.search")}
        </label>
        <input className="input" type="search" id="q" name="q" defaultValue={filter.words} />
      </div>
      <Filter name="section" label={t("measures.pillar")} chosen={filter.pillar}>
        <option value="mitigation-actions">{t("measures.mitigation")}</option>
        <option value="adaptation-actions">{t("measures.adaptation")}</option>
      </Filter>
      <Filter name="hazard" label={t("measures.hazard")} chosen={filter.hazard?.code ?? null}>
        <optgroup label={t("measures.hazardGroups")}>
          <Options of={options.hazards} />
        </optgroup>
        <optgroup label={t("measures.hazardsCrf7")}>
          <Options of={options.hazardsCrf7} />
        </optgroup>
      </Filter>
      <Filter name="protects" label={t("measures.protects")} chosen={filter.protects}>
        <Options of={options.protects} />
      </Filter>
      <Filter name="sector" label={t("measures.emittingSector")} chosen={filter.sector}>
        <Options of={options.sectors} />
      </Filter>
      <Filter name="cost" label={t("measures.cost")} chosen={filter.cost}>
        {options.costs.map((cost) => (
          <option key={cost} value={cost}>
            {t(`measures.cost.${cost}`)}
          </option>
        ))}
      </Filter>
      <Filter name="pathway" label={t("measures.pathway")} chosen={filter.pathway}>
        <Options of={options.pathways} />
      </Filter>
      <div className="choice">
        <input type="checkbox" id="nature" name="nature" value="1" defaultChecked={filter.natureBased} />
        <label htmlFor="nature">{t("measures.onlyNature")}</label>
      </div>
      <div className="cluster">
        <Button look="secondary">{t("measures.filter")}</Button>
        <Link href={measuresPath(plan.id)}>{t("measures.clear")}</Link>
      </div>
    </Form>
  );
}

function Options({ of }: { of: readonly CodeLabel[] }) {
  return (
    <>
      {of.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </>
  );
}

interface FilterProps {
  name: string;
  label: string;
  chosen: string | null;
  children: ReactNode;
}

function Filter({ name, label, chosen, children }: FilterProps) {
  const t = useT();
  return (
    <div className="field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <select className="select" id={name} name={name} defaultValue={chosen ?? ""}>
        <option value="">{t("measures.any")}</option>
        {children}
      </select>
    </div>
  );
}

function MeasureView({ measure, canEdit }: { measure: MeasureCard; canEdit: boolean }) {
  const t = useT();
  const { format } = useI18n();
  const { id, title, about, caution, sectors, needs } = measure;
  const noCalculator = measure.adapts ? "" : t("measures.needsNone");
  const cost = t(`measures.cost.${measure.cost}`);
  const facts = [
    { term: t("measures.pillar"), text: t(measure.adapts ? "measures.adaptation" : "measures.mitigation") },
    { term: t("measures.sector"), text: sectors.map(({ label }) => label).join(" · ") },
    { term: t("measures.types"), text: measure.types.join(" · ") },
    { term: t("measures.hazards"), text: measure.hazards.join(" · ") },
    { term: t("measures.protects"), text: measure.protects.join(" · ") },
    { term: t("measures.cost"), text: measure.costAssumed ? `${cost} (${t("measures.assumed")})` : cost },
    { term: t("measures.needs"), text: needs === null ? noCalculator : format.list(needs) },
    { term: t("measures.coBenefits"), text: format.list(measure.coBenefits) },
    { term: t("measures.sdgs"), text: measure.sdgs.join(" · ") },
    { term: t("measures.pathways"), text: measure.pathways.join(" · ") },
    { term: t("measures.source"), text: measure.source ?? "" },
  ].filter(({ text }) => text !== "");
  return (
    <article className="measure" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {measure.network && (
        <p>
          <StatusTag tone="blue">{t("measures.ofNetwork", { network: measure.network })}</StatusTag>
        </p>
      )}
      {measure.natureBased && <StatusTag tone="green">{t("measures.natureBased")}</StatusTag>}
      <p>{about}</p>
      {caution && (
        <InsetText>
          <b>{t("measures.caution")}:</b> {caution}
        </InsetText>
      )}
      <dl className="measure__facts">
        {facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {measure.actions.length > 0 && (
        <p>
          {t("measures.adopted")}:{" "}
          {measure.actions.map(({ name, path }, index) => (
            <span key={path}>
              {index > 0 && " · "}
              <Link href={path}>{name}</Link>
            </span>
          ))}
        </p>
      )}
      {canEdit && <Adopt measure={measure} />}
    </article>
  );
}

function Adopt({ measure: { id, title, sectors, rowId } }: { measure: MeasureCard }) {
  const t = useT();
  return (
    <Form method="post" reloadDocument className="cluster">
      <input type="hidden" name="measure" value={id} />
      <input type="hidden" name="_row" value={rowId} />
      {sectors.length > 1 && (
        <>
          <label className="label" htmlFor={`${id}-sector`}>
            {t("measures.sector")}
            <VisuallyHidden> {title}</VisuallyHidden>
          </label>
          <select className="select" id={`${id}-sector`} name="sector" defaultValue={sectors[0]?.code}>
            {sectors.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </>
      )}
      <Button>
        {t("measures.adopt")}
        <VisuallyHidden> {title}</VisuallyHidden>
      </Button>
    </Form>
  );
}
