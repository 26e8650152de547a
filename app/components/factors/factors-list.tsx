import { ButtonLink } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { Notice } from "~/components/ui/notice";
import { StatusTag } from "~/components/ui/status-tag";
import { SubNavigation } from "~/components/ui/sub-navigation";
import { Table } from "~/components/ui/table";
import { byline } from "~/components/review/comment-lines";
import { factorsPath } from "~/domain/plan/plan-paths";
import { useI18n, useT } from "~/i18n/i18n-context";
import type { FactorLine, FactorsPage, FuelLine, SeriesView } from "~/server/factors/factors-page.server";

export interface FactorsListProps {
  page: FactorsPage;
  done: "set" | "withdrawn" | "unchanged" | null;
}

/** What a network recommends beside what the catalogue has. */
export function FactorsList({ page, done }: FactorsListProps) {
  const t = useT();
  return (
    <>
      {done && (
        <Notice tone="success" live>
          <p>{t(`factors.done.${done}`)}</p>
        </Notice>
      )}
      <p className="caption">{page.network.name}</p>
      <h1>{t("factors.title")}</h1>
      <p className="lead">{t("factors.intro")}</p>
      {page.networks.length > 1 && (
        <SubNavigation
          label={t("factors.networks")}
          items={page.networks.map(({ id, name }) => ({
            href: factorsPath(id),
            label: name,
            current: id === page.network.id,
          }))}
        />
      )}
      <h2>{t("factors.own")}</h2>
      {page.own.length > 0 ? (
        <FactorTable caption={t("factors.own")} lines={page.own} />
      ) : (
        <p>{t("factors.ownEmpty")}</p>
      )}
      <p>
        <ButtonLink href={page.addPath}>{t("factors.add")}</ButtonLink>
      </p>
      {page.series.map((series) => (
        <Series key={series.place} series={series} />
      ))}
      <Margins page={page} />
      <Details summary={t("factors.fuels")}>
        <Fuels fuels={page.fuels} />
      </Details>
    </>
  );
}

function FactorTable({ caption, lines }: { caption: string; lines: readonly FactorLine[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { id: "factor", label: t("factors.column.factor") },
        { id: "place", label: t("factors.column.place") },
        { id: "year", label: t("factors.column.year") },
        { id: "value", label: t("factors.column.value"), number: true },
        { id: "source", label: t("factors.column.source") },
        { id: "set", label: t("factors.column.set") },
        { id: "do", label: t("factors.column.do") },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        cells: [
          line.name,
          line.place,
          line.year,
          line.value,
          <Said key="source" source={line.source} note={line.note} />,
          byline({ by: line.setBy, at: line.setAt }, i18n),
          <Doing key="do" line={line} />,
        ],
      }))}
    />
  );
}

function Said({ source, note }: { source: string; note: string | null }) {
  return (
    <>
      {source}
      {note && (
        <>
          <br />
          <span className="quiet-text">{note}</span>
        </>
      )}
    </>
  );
}

function Doing({ line }: { line: FactorLine }) {
  const t = useT();
  const name = [line.name, line.place, line.year].join(", ");
  return (
    <>
      <Link href={line.changePath} aria-label={t("factors.changeNamed", { name })}>
        {t("factors.change")}
      </Link>{" "}
      <Link href={line.withdrawPath} aria-label={t("factors.withdrawNamed", { name })}>
        {t("factors.withdraw")}
      </Link>
    </>
  );
}

function Series({ series }: { series: SeriesView }) {
  const { t, format } = useI18n();
  const caption = t("factors.catalogue", { place: series.place });
  return (
    <>
      <h2>{caption}</h2>
      {series.lines.length === 0 ? (
        <p>{t("factors.catalogueEmpty")}</p>
      ) : (
        <>
          <p>{t("factors.catalogueAbout")}</p>
          <Table
            caption={caption}
            captionHidden
            columns={[
              { id: "series", label: t("factors.series") },
              ...series.years.map((year) => ({ id: String(year), label: year, number: true })),
            ]}
            rows={series.lines.map((line, index) => ({
              id: String(index),
              cells: [
                <SeriesName key="name" line={line} />,
                ...line.values.map((value) => (value === null ? "–" : format.fixed(value, 4))),
              ],
            }))}
          />
        </>
      )}
    </>
  );
}

function SeriesName({ line }: { line: SeriesView["lines"][number] }) {
  const t = useT();
  return (
    <>
      {line.name} {line.used && <StatusTag tone="green">{t("factors.used")}</StatusTag>}
      <br />
      <span className="quiet-text">{line.about}</span>
    </>
  );
}

function Margins({ page }: { page: FactorsPage }) {
  const t = useT();
  return (
    <>
      <h2>{t("factors.margins")}</h2>
      <p>{t("factors.marginsAbout")}</p>
      {page.margins.length > 0 && <FactorTable caption={t("factors.margins")} lines={page.margins} />}
      {page.emptyMargins.length > 0 && (
        <ul>
          {page.emptyMargins.map(({ name, path }) => (
            <li key={path}>
              <Link href={path}>{t("factors.addNamed", { name })}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Fuels({ fuels }: { fuels: readonly FuelLine[] }) {
  const { t, format } = useI18n();
  return (
    <Table
      caption={t("factors.fuels")}
      captionHidden
      columns={[
        { id: "carrier", label: t("factors.column.factor") },
        { id: "co2", label: t("factors.fuelCo2"), number: true },
        { id: "source", label: t("factors.column.source") },
      ]}
      rows={fuels.map(({ carrier, co2KgPerTj, source }) => ({
        id: carrier,
        cells: [carrier, format.number(co2KgPerTj, 0), source],
      }))}
    />
  );
}
