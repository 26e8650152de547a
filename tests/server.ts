/** The built program as its own process, on a free port and a database of its own. Needs `npm run build`. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Services } from "~/server/services.server";
import { aServices } from "./factories";

export interface TestServer {
  origin: string;
  databasePath: string;
  /** Of the process that runs now. */
  pid(): number;
  /** Everything that the process has written so far. */
  output(): string;
  /** As a power cut: kill -9, and start again on the same database. */
  crashAndRestart(): Promise<void>;
  /** Work on the database from the test, beside the running process. */
  withServices<T>(work: (services: Services) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Fills the empty database before the start. */
  seed?: (services: Services) => Promise<unknown>;
  environment?: Record<string, string>;
  flags?: string[];
}

const START_MS = 60_000;

export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "secap-"));
  const databasePath = join(folder, "secap.db");
  const filesDirectory = join(folder, "files");
  const port = await freePort();
  const origin = `http://localhost:${port}`;

  const withServices: TestServer["withServices"] = async (work) => {
    const services = aServices({ settings: { databasePath, filesDirectory, origin } });
    try {
      return await work(services);
    } finally {
      services.db.$client.close();
    }
  };
  if (options.seed) await withServices(options.seed);

  let output = "";
  const launch = async () => {
    const child = spawn(
      process.execPath,
      ["--max-semi-space-size=8", "--max-old-space-size=256", "app/start.js", ...(options.flags ?? [])],
      {
        env: {
          PATH: process.env.PATH,
          NODE_ENV: "production",
          SECAP_DB: databasePath,
          FILES_DIR: filesDirectory,
          PORT: String(port),
          ORIGIN: origin,
          SESSION_SECRET: "a secret that only tests know, long enough",
          LOG_LEVEL: "error",
          RATE_LIMIT: "0",
          ...options.environment,
        },
      },
    );
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    await answering(child, port, () => output);
    return child;
  };

  let child = await launch();
  return {
    origin,
    databasePath,
    pid: () => child.pid ?? 0,
    output: () => output,
    withServices,
    async crashAndRestart() {
      await end(child, "SIGKILL");
      child = await launch();
    },
    async stop() {
      await end(child, "SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

async function answering(child: ChildProcess, port: number, output: () => string): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended at start:\n${output()}`);
    const response = await fetch(`http://localhost:${port}/health`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`the server did not answer:\n${output()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}
