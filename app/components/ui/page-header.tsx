import type { ReactNode } from "react";
import { Link } from "./link";

export interface PageHeaderProps {
  product: string;
  homeHref: string;
  /** Network or municipality whose space this is. */
  place?: string;
  nav?: readonly { href: string; label: string; current?: boolean }[];
  /** Accessible name of the navigation. */
  navLabel?: string;
  /** A form whose buttons carry `aria-pressed`, in `<div className="language-switch">`. */
  languageSwitch?: ReactNode;
  accountMenu?: ReactNode;
}

export function PageHeader(props: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page page-header__bar">
        <Link className="page-header__product" href={props.homeHref}>
          <img src="/logo.svg" alt="" width="36" height="36" />
          <span>
            {props.product}
            {props.place && <small>{props.place}</small>}
          </span>
        </Link>
        <div className="page-header__tools">
          {props.languageSwitch}
          {props.accountMenu}
        </div>
      </div>
      {props.nav && props.nav.length > 0 && (
        <nav className="page-header__nav" aria-label={props.navLabel}>
          <ul className="page">
            {props.nav.map((item) => (
              <li key={item.href}>
                <Link href={item.href} aria-current={item.current ? "page" : undefined}>
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
