import type { ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { Link, type LinkProps } from "./link";

export type ButtonLook = "primary" | "secondary" | "quiet" | "danger";

const lookClass = (look: ButtonLook, className?: string) =>
  classNames("button", look !== "primary" && `button--${look}`, className);

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled"> {
  look?: ButtonLook;
}

/**
 * A submit button unless `type` says otherwise. It has no `disabled`: such a button loses focus and
 * says nothing. Give `aria-disabled` and let the handler or the server refuse.
 */
export function Button({ look = "primary", className, type = "submit", ...button }: ButtonProps) {
  return <button type={type} className={lookClass(look, className)} {...button} />;
}

export interface ButtonLinkProps extends LinkProps {
  look?: ButtonLook;
}

/** Goes somewhere, looks like a button. */
export function ButtonLink({ look = "primary", className, ...link }: ButtonLinkProps) {
  return <Link className={lookClass(look, className)} {...link} />;
}
