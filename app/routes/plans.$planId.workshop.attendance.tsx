import type { LoaderFunctionArgs } from "@remix-run/node";
import { workshopSheet } from "~/server/workshop/workshop-sheets.server";

/** The attendance record of a workshop. */
export async function loader(args: LoaderFunctionArgs) {
  return workshopSheet(args, "attendance");
}
