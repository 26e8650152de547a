import { Link } from "./link";

export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <Link className="back-link" href={href}>
      {children}
    </Link>
  );
}
