import type { AnchorHTMLAttributes } from "react";

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
}

/**
 * A plain link: the browser loads the next page as a document. On a slow line that is one answer with all there
 * is to read in it, where a router would ask for its manifest, the page's code and its data one after the other.
 */
export function Link(anchor: LinkProps) {
  // eslint-disable-next-line jsx-a11y/anchor-has-content -- the children come with the other attributes
  return <a {...anchor} />;
}
