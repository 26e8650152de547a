import type { LoaderFunctionArgs } from "@remix-run/node";
import { printedPaper } from "~/server/requests/request-paper.server";

/** The blank sheet that goes with the letter. */
export async function loader(args: LoaderFunctionArgs) {
  return printedPaper(args, "sheet");
}
