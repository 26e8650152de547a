import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Details } from "~/components/ui/details";
import { Link } from "~/components/ui/link";
import { VisuallyHidden } from "~/components/ui/visually-hidden";
import type { SourceGuide, SourceGuideItem } from "~/server/requests/source-guide.server";

/** Where each datum is got: by letter, on a bill, published; with the press that asks for it. */
export function SourceGuideView({ guide }: { guide: SourceGuide }) {
  return (
    <Details summary={guide.summary}>
      <p>{guide.about}</p>
      {guide.items.map((item) => (
        <section key={item.kind}>
          <h3>{item.label}</h3>
          <ul>
            {item.origins.map(({ way, text }) => (
              <li key={way}>
                <b>{way}.</b> {text}
              </li>
            ))}
          </ul>
          <Ask item={item} guide={guide} />
        </section>
      ))}
    </Details>
  );
}

function Ask({ item, guide }: { item: SourceGuideItem; guide: SourceGuide }) {
  const { kind, label, path } = item;
  const about = <VisuallyHidden> · {label}</VisuallyHidden>;
  if (path) {
    return (
      <p>
        <Link href={path}>
          {guide.words.see}
          {about}
        </Link>
      </p>
    );
  }
  if (!guide.canAsk) return null;
  return (
    <Form method="post" action={guide.action} reloadDocument>
      <Button look="secondary" name="kind" value={kind}>
        {guide.words.ask}
        {about}
      </Button>
    </Form>
  );
}
