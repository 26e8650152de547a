import { EmptyState } from "~/components/ui/empty-state";
import { Link } from "~/components/ui/link";
import { StatusTag } from "~/components/ui/status-tag";
import { SubNavigation } from "~/components/ui/sub-navigation";
import { Table } from "~/components/ui/table";
import { factorsPath, frameworksPath, networkMeasuresPath, networkPath } from "~/domain/plan/plan-paths";
import { useI18n, useT } from "~/i18n/i18n-context";
import type {
  MunicipalityLine,
  NetworkQueue,
  PlanLine,
  StageCell,
} from "~/server/review/network-queue.server";
import { byline } from "./comment-lines";

export interface NetworkQueueViewProps {
  queue: NetworkQueue;
  /** All networks of the person, when there are several. */
  networks: readonly { id: string; name: string }[];
}

/** The technicians' home: what waits for review, then every municipality. */
export function NetworkQueueView({ queue, networks }: NetworkQueueViewProps) {
  const t = useT();
  return (
    <>
      {networks.length > 1 && (
        <SubNavigation
          label={t("review.network.networks")}
          items={networks.map(({ id, name }) => ({
            href: networkPath(id),
            label: name,
            current: id === queue.network.id,
          }))}
        />
      )}
      <h1>{queue.network.name}</h1>
      <p>
        <Link href={factorsPath(queue.network.id)}>{t("factors.title")}</Link>
        {" · "}
        <Link href={networkMeasuresPath(queue.network.id)}>{t("networkMeasures.title")}</Link>
      </p>
      <Waiting waiting={queue.waiting} />
      <h2>{t("review.network.municipalities")}</h2>
      <Table
        caption={t("review.network.municipalities")}
        captionHidden
        columns={[
          { id: "municipality", label: t("review.network.municipality") },
          { id: "stages", label: t("review.network.stages") },
          { id: "answers", label: t("review.network.answers") },
          { id: "comments", label: t("review.network.comments") },
          { id: "saved", label: t("review.network.lastSaved") },
        ]}
        rows={queue.municipalities.flatMap(municipalityRows)}
      />
    </>
  );
}

function Waiting({ waiting }: Pick<NetworkQueue, "waiting">) {
  const i18n = useI18n();
  const { t } = i18n;
  if (waiting.length === 0) {
    return (
      <EmptyState title={t("review.network.nothingWaits")}>
        <p>{t("review.network.nothingWaitsAbout")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <h2>{t("review.network.waiting", { count: waiting.length })}</h2>
      <Table
        caption={t("review.network.waiting", { count: waiting.length })}
        captionHidden
        columns={[
          { id: "municipality", label: t("review.network.municipality") },
          { id: "stage", label: t("review.network.stage") },
          { id: "submitted", label: t("review.network.submitted") },
        ]}
        rows={waiting.map(({ id, municipality, stage, number, submittedAt, submittedBy, path }) => ({
          id,
          cells: [
            municipality,
            <Link key="stage" href={path}>{`${stage} · ${t("review.submissionNumber", { number })}`}</Link>,
            byline({ by: submittedBy, at: submittedAt }, i18n),
          ],
        }))}
      />
    </>
  );
}

function municipalityRows({ id, name, province, plans }: MunicipalityLine) {
  if (plans.length === 0)
    return [{ id, cells: [<Place key="place" name={name} note={province} />, <NoPlan key="none" />] }];
  return plans.map((plan) => ({
    id: plan.id,
    cells: [
      <Place
        key="place"
        name={name}
        note={plan.title}
        path={plan.path}
        frameworks={frameworksPath(plan.id)}
      />,
      <Stages key="stages" stages={plan.stages} />,
      <Answers key="answers" plan={plan} />,
      <Conversations key="comments" plan={plan} />,
      <LastSaved key="saved" plan={plan} />,
    ],
  }));
}

interface PlaceProps {
  name: string;
  note: string;
  path?: string;
  /** Where one sees what the frameworks still ask of the plan. */
  frameworks?: string;
}

function Place({ name, note, path, frameworks }: PlaceProps) {
  const t = useT();
  return (
    <>
      {path ? <Link href={path}>{name}</Link> : name}
      <br />
      <span className="quiet-text">{note}</span>
      {frameworks && (
        <>
          <br />
          <Link href={frameworks} aria-label={`${t("frameworks.title")}: ${name}`}>
            {t("frameworks.title")}
          </Link>
        </>
      )}
    </>
  );
}

function NoPlan() {
  return <span className="quiet-text">{useT()("review.network.noPlan")}</span>;
}

function Stages({ stages }: { stages: readonly StageCell[] }) {
  const t = useT();
  const moving = stages.filter(({ status }) => status !== "draft" && status !== "approved-outside");
  const outside = stages.filter(({ status }) => status === "approved-outside").length;
  const drafts = stages.length - moving.length - outside;
  return (
    <>
      {moving.map(({ id, title, tone, label, path }) => (
        <div key={id}>
          <Link href={path}>{title}</Link> <StatusTag tone={tone}>{label}</StatusTag>
        </div>
      ))}
      {outside > 0 && <div>{t("review.network.outside", { count: outside })}</div>}
      {drafts > 0 && <span className="quiet-text">{t("review.network.drafts", { count: drafts })}</span>}
    </>
  );
}

function Answers({ plan }: { plan: PlanLine }) {
  const t = useT();
  return (
    <>
      {t("review.network.answered", { answered: plan.answered, required: plan.required })}
      {plan.gaps > 0 && (
        <>
          <br />
          <span className="quiet-text">{t("review.network.gaps", { count: plan.gaps })}</span>
        </>
      )}
      {plan.overdueRequests > 0 && (
        <>
          <br />
          <StatusTag tone="amber">{t("section.overdue", { count: plan.overdueRequests })}</StatusTag>
        </>
      )}
    </>
  );
}

function Conversations({ plan }: { plan: PlanLine }) {
  const t = useT();
  if (plan.openThreads + plan.answeredThreads === 0) return <>{t("review.network.noComments")}</>;
  return (
    <Link href={`${plan.path}/threads`}>
      {t("review.network.open", { open: plan.openThreads, answered: plan.answeredThreads })}
    </Link>
  );
}

function LastSaved({ plan }: { plan: PlanLine }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      {plan.lastSavedAt
        ? byline({ by: plan.lastSavedBy, at: plan.lastSavedAt }, i18n)
        : t("review.network.neverSaved")}{" "}
      {plan.stuck && <StatusTag tone="amber">{t("review.network.stuck")}</StatusTag>}
    </>
  );
}
