import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Translate } from "~/i18n/translate";
import { fontFaces, htmlDocument } from "../html-document";
import type { PaperPage, RequestPaper } from "./request-paper";

/** A paper as a page of its own: bars of the screen above it, nothing but the paper when printed. */
export function paperDocument(
  { locale }: Pick<RequestPaper, "locale">,
  { assets, nonce, toolbar }: PaperPage,
  { title, t }: { title: string; t: Translate },
  paper: ReactNode,
): string {
  const css = [fontFaces(assets), assets.css].join("\n");
  const body = renderToStaticMarkup(
    <>
      <aside className="toolbar">
        <p>{t("print.howToPrint")}</p>
        {toolbar.missing && <p className="toolbar__missing">{toolbar.missing}</p>}
        <p className="toolbar__links">
          {toolbar.links.map(({ href, text, current }) => (
            <a key={href} href={href} aria-current={current ? "page" : undefined}>
              {text}
            </a>
          ))}
        </p>
      </aside>
      {paper}
    </>,
  );
  return htmlDocument({ locale, title, css, nonce }, body);
}

interface LetterheadProps {
  paper: Pick<RequestPaper, "municipality" | "province" | "sender">;
  page: PaperPage;
  t: Translate;
}

/** The town's head of the paper: arms, name, office. */
export function Letterhead({ paper, page, t }: LetterheadProps) {
  const { municipality, province, sender } = paper;
  return (
    <header className="letterhead">
      {page.armsUrl && <img className="letterhead__arms" src={page.armsUrl} alt="" />}
      <div>
        <p className="letterhead__name">{municipality}</p>
        <p>{[t("paper.localGovernment"), sender.office, province].filter(Boolean).join(" · ")}</p>
      </div>
    </header>
  );
}

/** Something the plan does not know yet: a line to write on. */
export function Blank({ wide = false }: { wide?: boolean }) {
  return <span className={wide ? "blank blank--wide" : "blank"} />;
}
