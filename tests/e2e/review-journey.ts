/** From the first submission to the printed page: the part of the main job that is the same in every browser. */
import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { button, input, question, questionsPath } from "./town";

export interface Journey {
  origin: string;
  planId: string;
  officer: Page;
  technician: Page;
}

const COMMENT = "El censo publicado dice otro número: ¿lo pueden revisar?";

/** The profile's population stands at `before` and is corrected to `after`, both as they are shown. */
export async function reviewJourney(
  { origin, planId, officer, technician }: Journey,
  { before, after }: { before: string; after: string },
): Promise<void> {
  const stage = `${origin}/plans/${planId}/stages/commitment`;

  await officer.goto(stage);
  await input(officer, "note").fill("Va la primera versión.");
  await button(officer, "submit").click();
  await officer.getByText("Está en revisión").waitFor();

  await technician.goto(`${origin}/network`);
  await technician.getByRole("link", { name: /Presentación 1/ }).click();
  await technician.getByRole("link", { name: "Comentar Cantidad de habitantes" }).click();
  await input(technician, "body").fill(COMMENT);
  await button(technician, "start").click();
  await technician.getByText(COMMENT).first().waitFor();
  await button(technician, "send-back").click();
  await technician.getByText("La red la devolvió con observaciones").waitFor();

  await officer.goto(`${origin}/plans/${planId}`);
  await officer.getByText("1 comentario abierto").waitFor();
  await officer.goto(`${origin}${questionsPath(planId, "population")}`);
  await question(officer, "population").getByText(COMMENT).waitFor();
  await input(officer, "population").fill(after);
  await button(officer, "continue").click();
  await officer.waitForURL((url) => !url.pathname.endsWith("/population"));

  await officer.goto(stage);
  await button(officer, "submit").click();
  await officer.getByText("Está en revisión").waitFor();

  await technician.goto(stage);
  await technician.getByRole("link", { name: "Ver qué cambió" }).first().click();
  const change = technician.locator(".diff").filter({ hasText: "Cantidad de habitantes" });
  await change.waitFor();
  expect(await change.locator("del").textContent()).toContain(before);
  expect(await change.locator("ins").textContent()).toContain(after);

  await technician.goto(stage);
  await technician.getByRole("link", { name: "Leer y decidir" }).click();
  await button(technician, "approve").click();
  await technician.getByText("La red la aprobó").waitFor();

  await officer.goto(`${origin}/plans/${planId}/print`);
  const pdf = await officer.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  expect(text).toContain(after);
  expect(text).not.toContain(before);
}
