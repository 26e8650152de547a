import { Link as RouterLink, useInRouterContext } from "@remix-run/react";
import type { AnchorHTMLAttributes } from "react";

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  /** For addresses that are not pages: downloads and the printed plan. */
  reloadDocument?: boolean;
}

/** A link that the router follows on screen, and a plain anchor in documents made outside it (print). */
export function Link({ href, reloadDocument, children, ...anchor }: LinkProps) {
  if (!useInRouterContext()) {
    return (
      <a href={href} {...anchor}>
        {children}
      </a>
    );
  }
  return (
    <RouterLink to={href} reloadDocument={reloadDocument} {...anchor}>
      {children}
    </RouterLink>
  );
}
