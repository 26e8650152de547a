import { Link } from "~/components/ui/link";
import type { PapersView } from "~/server/entry-page.server";

/** Sheets to print that belong to a page. */
export function WorkshopPapers({ papers }: { papers: PapersView | null }) {
  if (!papers) return null;
  return (
    <p className="cluster">
      {papers.intro}
      {papers.links.map(({ href, text }) => (
        <Link key={href} href={href}>
          {text}
        </Link>
      ))}
      {papers.results && <Link href={papers.results.href}>{papers.results.text}</Link>}
    </p>
  );
}
