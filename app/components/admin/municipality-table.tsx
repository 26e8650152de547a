import { Table } from "~/components/ui/table";
import { useI18n } from "~/i18n/i18n-context";
import type { AdministrationView } from "~/server/admin/administration-page.server";

export function MunicipalityTable({ municipalities }: Pick<AdministrationView, "municipalities">) {
  const { t, format } = useI18n();
  if (municipalities.length === 0) return <p className="quiet-text">{t("admin.noMunicipalities")}</p>;
  return (
    <Table
      caption={t("admin.municipalities")}
      captionHidden
      columns={[
        { id: "name", label: t("admin.municipality") },
        { id: "province", label: t("admin.province") },
        { id: "population", label: t("admin.populationColumn"), number: true },
      ]}
      rows={municipalities.map(({ id, name, province, population }) => ({
        id,
        cells: [name, province, format.number(population, 0)],
      }))}
    />
  );
}
