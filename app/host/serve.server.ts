import { createServer } from "node:http";
import type { Express } from "express";
import type { Services } from "~/server/services.server";

/** Requests under way get this long to end when the program is told to stop. */
const GRACE_MS = 10_000;

/** Listens until SIGINT or SIGTERM. */
export async function serve(host: Express, services: Services): Promise<void> {
  const server = createServer(host);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(services.settings.port, resolve);
  });

  const stop = (signal: NodeJS.Signals) => {
    services.log.info({ signal }, "stopping");
    server.close(() => {
      services.db.$client.close();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
