import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { StatusTag } from "~/components/ui/status-tag";
import { useI18n, useT } from "~/i18n/i18n-context";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import type { EntryFollowUp, ListFollowUp, RowFollowUp } from "~/server/requests/follow-up.server";

export function Standing({ standing }: Pick<RowFollowUp, "standing">) {
  const { tone, label, date } = standing;
  return (
    <>
      <StatusTag tone={tone}>{label}</StatusTag>
      {date && <span className="quiet-text"> {date}</span>}
    </>
  );
}

/** Letter, message, sheet; `about` tells the links of one row from those of another. */
export function Papers({ papers, about }: Pick<RowFollowUp, "papers"> & { about?: string }) {
  return (
    <ul className="papers">
      {papers.map(({ href, text }) => (
        <li key={href}>
          <Link href={href}>
            {text}
            {about && <VisuallyHidden> · {about}</VisuallyHidden>}
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function UsualPress({ usual }: { usual: NonNullable<ListFollowUp["usual"]> }) {
  return (
    <Form method="post" action={usual.action} reloadDocument className="add-row">
      <p className="hint" id="usual-hint">
        {usual.hint}
      </p>
      <Button aria-describedby="usual-hint">{usual.label}</Button>
    </Form>
  );
}

/** Above the answers of one request: where it stands, what to send, where the answer goes. */
export function EntryFollowUpView({ followUp }: { followUp: EntryFollowUp }) {
  const { papersHeading, fills, goesTo, askedToday } = followUp;
  return (
    <section className="follow-up" aria-labelledby="papers">
      <p>
        <Standing standing={followUp.standing} />
      </p>
      <h2 id="papers">{papersHeading}</h2>
      <Papers papers={followUp.papers} />
      {askedToday && <AskedToday askedToday={askedToday} />}
      {fills.links.length > 0 && (
        <>
          <h2 id="fills">{fills.heading}</h2>
          <ul className="link-list" aria-labelledby="fills">
            {fills.links.map(({ href, text }) => (
              <li key={href}>
                <Link href={href}>{text}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {goesTo && (
        <Details summary={goesTo.summary}>
          <ul>
            {goesTo.lines.map(({ label, sector }) => (
              <li key={label}>
                {label} → {sector}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

/** Posts the page of dates with one of them filled in, as if it had been typed there. */
function AskedToday({ askedToday }: { askedToday: NonNullable<EntryFollowUp["askedToday"]> }) {
  const t = useT();
  const { locale } = useI18n();
  return (
    <Form method="post" action={askedToday.action} reloadDocument className="add-row">
      <input type="hidden" name="_fields" value="state" />
      <input type="hidden" name="_fields" value="askedOn" />
      <input type="hidden" name="_revision" value={askedToday.revision} />
      <input type="hidden" name="_locale" value={locale} />
      <input type="hidden" name="state" value="asked" />
      <input type="hidden" name="askedOn" value={askedToday.day} />
      <Button look="secondary">{t("rows.askedToday")}</Button>
    </Form>
  );
}
