/** Reviews of the demo at different points: one plan approved, one stage waiting, one sent back. */
import { placeAt } from "~/domain/review/thread-place";
import type { StageId } from "~/domain/template/template";
import type { OpenPlan } from "../open-plan.server";
import type { StageChange } from "../review/change-stage.server";
import { startThread } from "../review/change-threads.server";
import { approveStage, sendBack } from "../review/decide-submission.server";
import { submitStage } from "../review/submit-stage.server";
import type { Services } from "../services.server";
import { SAMPLE_MUNICIPALITIES } from "./sample-towns";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Someone of the demo at work: an officer in the plan of their municipality, or the network's technician. */
export interface DemoDesk {
  /** The plan of a municipality, opened for this person. */
  open(municipality: string): Promise<OpenPlan>;
}

export interface DemoPeople {
  officer: DemoDesk;
  technician: DemoDesk;
}

/** The services as they were some days ago. */
export function daysAgo(services: Services, days: number): Services {
  const then = new Date(services.now().getTime() - days * DAY_MS);
  return { ...services, now: () => then };
}

export async function reviewDemoPlans(services: Services, people: DemoPeople): Promise<void> {
  await approveNichelino(services, people);
  await submitRauch(services, people);
  await returnGodoyCruz(services, people);
  for (const { name } of SAMPLE_MUNICIPALITIES) await approveSampleInventory(services, people, name);
}

/** Towns are compared by what the network approved. */
async function approveSampleInventory(
  services: Services,
  { officer, technician }: DemoPeople,
  town: string,
): Promise<void> {
  const stage = "inventory";
  const asOfficer = await officer.open(town);
  const submissionId = handedIn(await submitStage(daysAgo(services, 20), asOfficer, { stage, note: "" }));
  const decision = { stage, submissionId, reason: "" } as const;
  handedIn(await approveStage(daysAgo(services, 18), await technician.open(town), decision));
}

/** Stage after stage and then the whole plan, as a municipality goes through it. */
async function approveNichelino(services: Services, { officer, technician }: DemoPeople): Promise<void> {
  const asOfficer = await officer.open("Nichelino");
  const asTechnician = await technician.open("Nichelino");
  const stages = asOfficer.template.stages.map(({ id }) => id);
  for (const [index, stage] of stages.entries()) {
    const day = 30 - 2 * index;
    const submissionId = handedIn(await submitStage(daysAgo(services, day), asOfficer, { stage, note: "" }));
    const decision = { stage, submissionId, reason: approvalWords(stage) };
    handedIn(await approveStage(daysAgo(services, day - 1), asTechnician, decision));
  }
}

function approvalWords(stage: StageId): string {
  return stage === "plan"
    ? "Plan completo. Los datos que faltan están dichos, con la forma de conseguirlos."
    : "";
}

async function submitRauch(services: Services, { officer }: DemoPeople): Promise<void> {
  const note =
    "Enviamos el perfil y los compromisos. Las fechas de adhesión las estamos buscando en el archivo.";
  const open = await officer.open("Rauch");
  handedIn(await submitStage(daysAgo(services, 3), open, { stage: "commitment", note }));
}

async function returnGodoyCruz(services: Services, { officer, technician }: DemoPeople): Promise<void> {
  const stage = "inventory";
  const open = await officer.open("Godoy Cruz");
  const note = "Cargamos los totales que ya estaban informados. Todavía no tenemos la planilla.";
  const submissionId = handedIn(await submitStage(daysAgo(services, 12), open, { stage, note }));

  const asTechnician = await technician.open("Godoy Cruz");
  const total = { section: "inventories", instance: "mei-2018", field: "rows", row: "total-basico" };
  const asked = await startThread(daysAgo(services, 7), asTechnician, {
    place: placeAt(total, "enteredTco2e"),
    body:
      "Con un solo número para 2018 no se puede saber de qué sectores viene la meta. " +
      "¿Pueden pedirnos la planilla y cargar una fila por sector?",
  });
  if (!asked.ok) throw new Error(`a comment of the demo was refused: ${asked.reason}`);
  const reason =
    "Va por buen camino. Falta abrir el inventario de 2018 por sectores; lo demás está bien explicado.";
  handedIn(await sendBack(daysAgo(services, 7), asTechnician, { stage, submissionId, reason }));
}

function handedIn(change: StageChange): string {
  if (!change.ok || change.submissionId === null)
    throw new Error(`a review of the demo was refused: ${JSON.stringify(change)}`);
  return change.submissionId;
}
