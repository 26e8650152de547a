import type { FieldDescriptor } from "~/domain/template/describe-page";
import type { Problem } from "./control-ids";

/** What a control is given: its question, the name it posts, and where its words stand. */
export interface ControlProps {
  field: FieldDescriptor;
  /** "population", or "costs.r12ab.amount" inside a table. */
  name: string;
  /** Ids of hint and error, for controls that carry the label themselves. */
  describedBy?: string;
  /** Seen from the control. */
  problems: readonly Problem[];
  /** Questions beside it, which its options may depend on. */
  siblings: readonly FieldDescriptor[];
  /** Inside a table: small, and labelled by the cell. */
  inCell?: boolean;
}

/** `aria-invalid` of the control itself or of one of its parts. */
export function invalidAt(problems: readonly Problem[], part?: string): true | undefined {
  return problems.some(({ path }) => path.length === 0 || path[0] === part) || undefined;
}
