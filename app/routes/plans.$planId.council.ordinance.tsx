import type { LoaderFunctionArgs } from "@remix-run/node";
import { councilPaper } from "~/server/council/council-papers.server";

/** A draft by-law that adopts the plan, from its data. */
export function loader(args: LoaderFunctionArgs) {
  return councilPaper(args, "council-ordinance");
}
