import type { LoaderFunctionArgs } from "@remix-run/node";
import { workshopSheet } from "~/server/workshop/workshop-sheets.server";

/** The blank checklist of a walk through a building. */
export async function loader(args: LoaderFunctionArgs) {
  return workshopSheet(args, "audit");
}
