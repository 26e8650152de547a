import type { LoaderFunctionArgs } from "@remix-run/node";
import { printedPaper } from "~/server/requests/request-paper.server";

/** The letter that asks for data, to print and sign. */
export async function loader(args: LoaderFunctionArgs) {
  return printedPaper(args, "letter");
}
