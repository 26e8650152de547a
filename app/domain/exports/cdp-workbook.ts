/** The sheet for CDP-ICLEI Track as a spreadsheet: one line a question. */
import { type CdpCatalogue, cdpSheet } from "../frameworks/cdp-sheet";
import type { ExportSource } from "./export-source";
import { headingRow, plainRow, type Sheet, textColumn } from "./sheet";

export function cdpWorkbook(catalogue: CdpCatalogue, source: ExportSource, inventory?: string): Sheet[] {
  const { plan, template, results, words } = source;
  const { t, say } = words;
  const parts = cdpSheet(catalogue, {
    plan,
    template,
    results,
    answers: words.answers,
    inventory: inventory ?? null,
  });
  return [
    {
      name: `CDP-ICLEI ${catalogue.year}`,
      columns: [
        textColumn(t("cdp.part"), 28),
        textColumn(t("cdp.question"), 50),
        textColumn(t("cdp.value"), 50),
        textColumn(t("unit"), 14),
        textColumn(t("source"), 30),
        textColumn(t("note"), 40),
      ],
      rows: [
        headingRow([t("cdp.notOfficial"), say(catalogue.basis), null, null, null, null]),
        ...parts.flatMap(({ group, name, lines }) =>
          lines.map(({ question, value, unit, gap }) =>
            plainRow([
              [say(group.title), ...(name === null ? [] : [name])].join(" · "),
              say(question),
              value,
              unit,
              group.source,
              value === null ? [t("noData"), ...(gap === null ? [] : [gap])].join(": ") : null,
            ]),
          ),
        ),
      ],
    },
  ];
}
