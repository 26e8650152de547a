import type { Text } from "../template/text";
import type { EstimateId } from "./estimate";
import type { EstimateCatalogue } from "./estimate-catalogue";

/** Name of the row that an estimate would make; of the estimate where nothing more exact is known. */
export function labelOf(
  { labels }: EstimateCatalogue,
  id: EstimateId,
  what: string | null,
  who: string | null,
): Text {
  const label = labels[`${what}.${who}`] ?? labels[`${what}`] ?? labels[id];
  if (!label) throw new Error(`The catalogue of estimates has no name for ${id}`);
  return label;
}
