import type { LoaderFunctionArgs } from "@remix-run/node";
import { workshopSheet } from "~/server/workshop/workshop-sheets.server";

/** The blank hazard matrix of a workshop. */
export async function loader(args: LoaderFunctionArgs) {
  return workshopSheet(args, "hazards");
}
