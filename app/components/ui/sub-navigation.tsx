import { Link } from "./link";

export interface SubNavigationProps {
  label: string;
  items: readonly { href: string; label: string; current?: boolean }[];
}

/** The pages of a section; order is free, so it is a list and not a stepper. */
export function SubNavigation({ label, items }: SubNavigationProps) {
  return (
    <nav className="sub-navigation" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
