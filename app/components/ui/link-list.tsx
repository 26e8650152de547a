import { Link } from "./link";

export interface ListedLink {
  href: string;
  text: string;
}

/** Links one below the other. */
export function LinkList({ links }: { links: readonly ListedLink[] }) {
  return (
    <ul className="link-list">
      {links.map(({ href, text }) => (
        <li key={href}>
          <Link href={href}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
