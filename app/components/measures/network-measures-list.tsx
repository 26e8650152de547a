import { byline } from "~/components/review/comment-lines";
import { Button } from "~/components/ui/button";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { SubNavigation } from "~/components/ui/sub-navigation";
import { Table } from "~/components/ui/table";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import { networkMeasuresPath } from "~/domain/plan/plan-paths";
import { useI18n, useT } from "~/i18n/i18n-context";
import type { NetworkMeasureLine, NetworkMeasuresPage } from "~/server/measures/network-measures-page.server";

export interface NetworkMeasuresListProps {
  page: NetworkMeasuresPage;
  done: "saved" | "retired" | "restored" | null;
}

/** What a network adds to the library of its towns. */
export function NetworkMeasuresList({ page, done }: NetworkMeasuresListProps) {
  const t = useT();
  const { network, networks, offered, retired } = page;
  return (
    <>
      {done && (
        <Notice tone="success" live>
          <p>{t(`networkMeasures.done.${done}`)}</p>
        </Notice>
      )}
      <p className="caption">{network.name}</p>
      <h1>{t("networkMeasures.title")}</h1>
      <p className="lead">{t("networkMeasures.intro")}</p>
      {networks.length > 1 && (
        <SubNavigation
          label={t("networkMeasures.networks")}
          items={networks.map(({ id, name }) => ({
            href: networkMeasuresPath(id),
            label: name,
            current: id === network.id,
          }))}
        />
      )}
      <h2>{t("networkMeasures.offered")}</h2>
      {offered.length > 0 ? (
        <Lines caption={t("networkMeasures.offered")} lines={offered} />
      ) : (
        <p>{t("networkMeasures.none")}</p>
      )}
      <Add page={page} />
      {retired.length > 0 && (
        <>
          <h2>{t("networkMeasures.retired")}</h2>
          <p>{t("networkMeasures.retiredAbout")}</p>
          <Lines caption={t("networkMeasures.retired")} lines={retired} />
        </>
      )}
    </>
  );
}

function Lines({ caption, lines }: { caption: string; lines: readonly NetworkMeasureLine[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { id: "title", label: t("networkMeasures.column.title") },
        { id: "do", label: t("networkMeasures.column.do") },
        { id: "sector", label: t("measures.sector") },
        { id: "cost", label: t("measures.cost") },
        { id: "like", label: t("networkMeasures.column.like") },
        { id: "changed", label: t("networkMeasures.column.changed") },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        cells: [
          <Link key="title" href={line.changePath}>
            {line.title}
          </Link>,
          <Doing key="do" line={line} />,
          line.sectors.join(" · ") || t("measures.adaptation"),
          t(`measures.cost.${line.cost}`),
          line.like ?? t("networkMeasures.noCalculator"),
          byline({ by: line.changedBy, at: line.changedAt }, i18n),
        ],
      }))}
    />
  );
}

function Doing({ line: { id, title, retired } }: { line: NetworkMeasureLine }) {
  const t = useT();
  return (
    <form method="post">
      <input type="hidden" name="measure" value={id} />
      <Button look="quiet" name="_intent" value={retired ? "restore" : "retire"}>
        {t(retired ? "networkMeasures.restore" : "networkMeasures.retire")}
        <VisuallyHidden> {title}</VisuallyHidden>
      </Button>
    </form>
  );
}

/** First what it is calculated like: that says which data it has. */
function Add({ page: { network, models } }: { page: NetworkMeasuresPage }) {
  const t = useT();
  return (
    <form method="get" action="/network/measures/change">
      <input type="hidden" name="network" value={network.id} />
      <div className="field">
        <label className="label" htmlFor="like">
          {t("networkMeasures.like")}
        </label>
        <p className="hint" id="like-hint">
          {t("networkMeasures.likeHint")}
        </p>
        <select className="select" id="like" name="like" aria-describedby="like-hint">
          {models.map(({ label, models: offered }) => (
            <optgroup key={label} label={label}>
              {offered.map(({ code, label: name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <Button>{t("networkMeasures.add")}</Button>
    </form>
  );
}
