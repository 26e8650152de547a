import type { Services } from "./services.server";

export function databaseAnswers({ db, log }: Services): boolean {
  try {
    return db.$client.prepare("select 1").get() !== undefined;
  } catch (error) {
    log.error({ err: error }, "the database does not answer");
    return false;
  }
}
