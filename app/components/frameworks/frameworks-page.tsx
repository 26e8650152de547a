import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { InsetText } from "~/components/ui/inset-text";
import { Link } from "~/components/ui/link";
import { LinkList } from "~/components/ui/link-list";
import { StatusTag } from "~/components/ui/status-tag";
import { planPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type {
  FrameworksView,
  FrameworkView,
  RequirementGroupView,
  RequirementView,
} from "~/server/frameworks/frameworks-page.server";

/** What each declared framework asks: what there is, what is missing, by when, who says so and how firmly. */
export function FrameworksPage({ view }: { view: FrameworksView }) {
  const t = useT();
  const { plan, frameworks, papers } = view;
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[{ label: plan.title, href: planPath(plan.id) }, { label: t("frameworks.title") }]}
      />
      <h1>{t("frameworks.title")}</h1>
      <p className="lead">{t("frameworks.intro")}</p>
      {frameworks.length === 0 && <p className="quiet-text">{t("frameworks.none")}</p>}
      <nav aria-label={t("frameworks.onThisPage")}>
        <ul className="link-list">
          {frameworks.map(({ id, title, met, of }) => (
            <li key={id}>
              <Link href={`#${id}`}>{title}</Link>
              {of > 0 && <> · {t("frameworks.tally", { met, of })}</>}
            </li>
          ))}
          <li>
            <Link href="#papers">{t("frameworks.papers")}</Link>
          </li>
        </ul>
      </nav>
      <InsetText>{t("frameworks.unconfirmedAbout")}</InsetText>
      {frameworks.map((framework) => (
        <Framework key={framework.id} framework={framework} />
      ))}
      <section aria-labelledby="papers">
        <h2 id="papers">{t("frameworks.papers")}</h2>
        <p>{t("frameworks.papersAbout")}</p>
        <LinkList links={papers} />
      </section>
    </>
  );
}

function Framework({ framework }: { framework: FrameworkView }) {
  const t = useT();
  const { id, title, about, joined, joining, groups, sheet } = framework;
  return (
    <section aria-labelledby={id} className="framework">
      <h2 id={id}>{title}</h2>
      <p>{about}</p>
      <p>
        {joined === null ? t("frameworks.joinedUnknown") : t("frameworks.joinedOn", { date: joined })}{" "}
        {joined === null && joining && <Link href={joining.path}>{t("frameworks.addJoining")}</Link>}
      </p>
      {sheet && (
        <p>
          <Link href={sheet}>{t("frameworks.cdpSheet")}</Link>
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.id} framework={id} group={group} />
      ))}
    </section>
  );
}

function Group({ framework, group }: { framework: string; group: RequirementGroupView }) {
  const t = useT();
  const heading = `${framework}-${group.id}`;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{group.title}</h3>
      {group.badge && <p className="quiet-text">{t("frameworks.badge", group.badge)}</p>}
      <ul className="requirements">
        {group.rows.map((row) => (
          <Requirement key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Requirement({ row }: { row: RequirementView }) {
  const t = useT();
  const { title, state, shows, lacks, due, force, source, confirmed } = row;
  return (
    <li className="requirement">
      <p className="requirement__title">
        <strong>{title}</strong> <StatusTag tone={state.tone}>{state.label}</StatusTag>
      </p>
      <dl className="requirement__facts">
        {shows.length > 0 && <Links term={t("frameworks.has")} links={shows} />}
        {lacks.length > 0 && <Links term={t("frameworks.lacks")} links={lacks} />}
        {due && (
          <div>
            <dt>{t("frameworks.when")}</dt>
            <dd>{due}</dd>
          </div>
        )}
        <div>
          <dt>{t("frameworks.source")}</dt>
          <dd>{[force, ...(confirmed ? [] : [t("frameworks.unconfirmed")]), source].join(" · ")}</dd>
        </div>
      </dl>
    </li>
  );
}

function Links({ term, links }: { term: string; links: RequirementView["shows"] }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {links.map(({ text, path }, index) => (
          <span key={`${path} ${text}`}>
            {index > 0 && " · "}
            <Link href={path}>{text}</Link>
          </span>
        ))}
      </dd>
    </div>
  );
}
