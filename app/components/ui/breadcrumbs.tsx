import { Link } from "./link";

export interface BreadcrumbsProps {
  label: string;
  /** From the top; the page itself comes last, without `href`. */
  items: readonly { label: string; href?: string }[];
}

export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav className="breadcrumbs" aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.label}>
            {item.href ? (
              <Link href={item.href}>{item.label}</Link>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
