/** Rows of other sections that also belong to the page: markup that the server made, with its text escaped. */
export function SharedRows({ html }: { html: string }) {
  if (html === "") return null;
  return <div className="results-view" dangerouslySetInnerHTML={{ __html: html }} />;
}
