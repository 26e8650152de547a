import type { ReactNode } from "react";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { SubNavigation } from "~/components/ui/sub-navigation";
import { useT } from "~/i18n/i18n-context";
import type { EntryPlace } from "~/server/entry-page.server";

/** Where the person is: plan › section › copy or row. */
export function EntryTrail({ place }: { place: EntryPlace }) {
  const t = useT();
  const inSection = place.name !== null || place.backPath !== place.planPath;
  return (
    <Breadcrumbs
      label={t("entry.trail")}
      items={[
        { label: place.planTitle, href: place.planPath },
        ...(inSection ? [{ label: place.section.title, href: place.section.path }] : []),
        { label: inSection ? (place.name ?? t("entry.unnamed")) : place.section.title },
      ]}
    />
  );
}

/** The topics of the entry, its check-your-answers last. */
export function EntryTopics({ place, current }: { place: EntryPlace; current?: ReactNode }) {
  const t = useT();
  return (
    <>
      <SubNavigation
        label={t("entry.pages")}
        items={[
          ...place.pages.map(({ path, title, current: here }) => ({
            href: path,
            label: title,
            current: here,
          })),
          {
            href: place.checkPath,
            label: t("entry.check"),
            current: place.pages.every((page) => !page.current),
          },
        ]}
      />
      {current}
    </>
  );
}
