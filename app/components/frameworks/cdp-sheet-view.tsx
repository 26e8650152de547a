import { Fragment, useRef, useState } from "react";
import { useHydrated } from "~/components/form/use-hydrated";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Button, ButtonLink } from "~/components/ui/button";
import { InsetText } from "~/components/ui/inset-text";
import { Link } from "~/components/ui/link";
import { frameworksPath, planPath } from "~/domain/plan/plan-paths";
import { useT } from "~/i18n/i18n-context";
import type { CdpLineView, CdpPartView, CdpSheetView } from "~/server/frameworks/cdp-sheet-page.server";

/** Question, our value, unit, to be retyped; without JavaScript the values are there to be selected. */
export function CdpSheetPage({ view }: { view: CdpSheetView }) {
  const t = useT();
  const { plan, year, basis, inventories, download, parts } = view;
  const title = t("cdpSheet.title", { year });
  return (
    <>
      <Breadcrumbs
        label={t("entry.trail")}
        items={[
          { label: plan.title, href: planPath(plan.id) },
          { label: t("frameworks.title"), href: frameworksPath(plan.id, "cdp-iclei") },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      <InsetText>
        <strong>{t("cdpSheet.notOfficial")}</strong> {basis}
      </InsetText>
      <p>{t("cdpSheet.numbers")}</p>
      {inventories.length > 1 && (
        <p className="cluster">
          {t("cdpSheet.inventory")}
          {inventories.map(({ path, year: of, current }) => (
            <Fragment key={path}>{current ? <strong>{of}</strong> : <Link href={path}>{of}</Link>}</Fragment>
          ))}
        </p>
      )}
      <p className="retype__start">
        <ButtonLink href={download} look="secondary">
          {t("cdpSheet.download")}
        </ButtonLink>
      </p>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </>
  );
}

function Part({ part }: { part: CdpPartView }) {
  const t = useT();
  return (
    <section aria-labelledby={part.id}>
      <h2 id={part.id}>{part.title}</h2>
      <dl className="retype">
        {part.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </dl>
      <p className="quiet-text">{t("cdpSheet.source", { source: part.source })}</p>
    </section>
  );
}

function Line({ line }: { line: CdpLineView }) {
  const t = useT();
  const { question, value, unit, gap } = line;
  const text = useRef<HTMLElement>(null);
  return (
    <div className="retype__line">
      <dt>{question}</dt>
      <dd>
        {value === null ? (
          <span className="no-data">{[t("cdpSheet.noData"), ...(gap === null ? [] : [gap])].join(": ")}</span>
        ) : (
          <>
            <span className="retype__value" ref={text}>
              {value}
            </span>
            {unit !== null && <span className="retype__unit"> {unit}</span>}
            <CopyButton question={question} copy={() => copyText(text.current, value)} />
          </>
        )}
      </dd>
    </div>
  );
}

type Copied = "copied" | "byHand";

function CopyButton({ question, copy }: { question: string; copy: () => Promise<Copied> }) {
  const t = useT();
  const hydrated = useHydrated();
  const [done, setDone] = useState<Copied | null>(null);
  if (!hydrated) return null;
  return (
    <span className="retype__copy">
      <Button
        type="button"
        look="quiet"
        aria-label={t("cdpSheet.copyOf", { question })}
        onClick={() => void copy().then(setDone)}
      >
        {t("cdpSheet.copy")}
      </Button>
      <span role="status">{done && ` ${t(`cdpSheet.${done}`)}`}</span>
    </span>
  );
}

/** Pages without https have no clipboard, and people may forbid it: the text is then selected for them. */
async function copyText(element: HTMLElement | null, text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    if (element) window.getSelection()?.selectAllChildren(element);
    return "byHand";
  }
}
