import { measuresOfNetwork, type StoredMeasure } from "db/repositories/network-measures.server";
import { actionSectors } from "templates/catalogs/code-lists/actions";
import { currentTemplate, measuresOf } from "templates/registry";
import type { CostClass } from "~/domain/measures/measure";
import { networkMeasurePath } from "~/domain/plan/plan-paths";
import type { Locale } from "~/domain/template/text";
import type { OpenedNetwork } from "../admin/open-network.server";
import type { Services } from "../services.server";
import { modelGroups, type ModelGroup } from "./measure-models.server";

export interface NetworkMeasureLine {
  id: string;
  title: string;
  /** Labels of its sectors; empty for measures that adapt. */
  sectors: string[];
  cost: CostClass;
  /** Title of the shipped measure whose calculator it has; null: none. */
  like: string | null;
  retired: boolean;
  /** ISO 8601. */
  changedAt: string;
  changedBy: string | null;
  changePath: string;
}

export interface NetworkMeasuresPage {
  network: { id: string; name: string };
  networks: { id: string; name: string }[];
  offered: NetworkMeasureLine[];
  retired: NetworkMeasureLine[];
  /** What a new one may be calculated like. */
  models: ModelGroup[];
}

export async function networkMeasuresPage(
  services: Services,
  { networkId, name, all }: OpenedNetwork,
  locale: Locale,
): Promise<NetworkMeasuresPage> {
  const stored = await measuresOfNetwork(services.db, networkId);
  const lines = stored.map((measure) => measureLine(measure, networkId, locale));
  return {
    network: { id: networkId, name },
    networks: all,
    offered: lines.filter(({ retired }) => !retired),
    retired: lines.filter(({ retired }) => retired),
    models: modelGroups(locale),
  };
}

function measureLine(
  { id, definition, retired, changedAt, changedBy }: StoredMeasure,
  networkId: string,
  locale: Locale,
): NetworkMeasureLine {
  const codes = "places" in definition ? definition.places.map(({ sector }) => sector) : [];
  const model = measuresOf(currentTemplate).find((measure) => measure.id === definition.like);
  return {
    id,
    title: definition.title,
    sectors: actionSectors.options
      .filter(({ code }) => codes.includes(code))
      .map(({ label }) => label[locale]),
    cost: definition.cost.class,
    like: model?.title[locale] ?? null,
    retired,
    changedAt: changedAt.toISOString(),
    changedBy,
    changePath: networkMeasurePath(networkId, { id }),
  };
}
