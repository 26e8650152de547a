import type { LoaderFunctionArgs } from "@remix-run/node";
import { councilPaper } from "~/server/council/council-papers.server";

/** Two pages for the council, from its data. */
export function loader(args: LoaderFunctionArgs) {
  return councilPaper(args, "council-note");
}
