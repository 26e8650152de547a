import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import express, { type RequestHandler } from "express";
import type { Frontend } from "./create-host.server";

/** Right from build/host.js. */
const clientFolder = fileURLToPath(new URL("./client", import.meta.url));
const assetsFolder = `${clientFolder}/assets/`;
const serverBuild = fileURLToPath(new URL("./server/index.js", import.meta.url));

/** Pages of `npm run build`. Names of files under assets/ carry a hash of their content. */
export async function builtFrontend(): Promise<Frontend> {
  if (!existsSync(serverBuild)) throw new Error("There is no build. Run `npm run build` first.");
  const build = (await import(pathToFileURL(serverBuild).href)) as ServerBuild;
  return {
    build,
    development: false,
    files: [
      smallestVersion(assetsFolder),
      express.static(clientFolder, {
        maxAge: "1h",
        setHeaders: (response, path) => {
          if (path.startsWith(assetsFolder))
            response.set("Cache-Control", "public, max-age=31536000, immutable");
        },
      }),
    ],
  };
}

/**
 * Answers scripts and styles with the copy that `npm run build` made smaller at leisure (Brotli, a sixth less than
 * what can be compressed while someone waits).
 */
function smallestVersion(folder: string): RequestHandler {
  const compressed = new Set(readdirSync(folder).filter((name) => name.endsWith(".br")));
  return (request, response, next) => {
    const name = request.path.replace(/^\/assets\//, "");
    const type = TYPES[name.slice(name.lastIndexOf("."))];
    if (!type || !compressed.has(`${name}.br`) || !request.acceptsEncodings("br")) return next();
    response.set({
      "Content-Type": type,
      "Content-Encoding": "br",
      Vary: "Accept-Encoding",
      "Cache-Control": "public, max-age=31536000, immutable",
    });
    response.sendFile(`${folder}${name}.br`, { cacheControl: false });
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Pages made by Vite as they are asked for, reloaded when a file changes. */
export async function viteFrontend(): Promise<Frontend> {
  const { createServer } = await import("vite");
  const vite = await createServer({
    configFile: "remix.config.js",
    server: { middlewareMode: true },
  });
  return {
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
    development: true,
    files: [vite.middlewares],
  };
}
