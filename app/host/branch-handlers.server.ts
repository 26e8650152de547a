import { createRequestHandler, type GetLoadContextFunction } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { RequestHandler } from "express";

type RouteObject = Parameters<typeof matchRoutes>[0][number];

/** Requests of the client's router: they may ask for any route. */
const OF_THE_ROUTER = /\.data$|^\/__manifest$/;

/**
 * Answers a page by a build that holds only the routes of its own branch. Remix ranks and compiles every route of
 * its build anew several times a page: a fifth of the work of a page of questions, before this.
 */
export function branchHandlers(build: ServerBuild, getLoadContext: GetLoadContextFunction): RequestHandler {
  const handlerOf = (part: ServerBuild) =>
    createRequestHandler({ build: part, mode: "production", getLoadContext });
  const whole = handlerOf(build);
  const tree = childrenOf(build, undefined);
  const byLeaf = new Map<string, RequestHandler>();
  return (request, response, next) => {
    const branch = OF_THE_ROUTER.test(request.path) ? null : matchRoutes(tree, request.path);
    const ids = branch?.flatMap(({ route }) => route.id ?? []) ?? [];
    const leaf = ids.at(-1);
    if (leaf === undefined) return whole(request, response, next);
    const handler = byLeaf.get(leaf) ?? handlerOf(partOf(build, ids));
    byLeaf.set(leaf, handler);
    return handler(request, response, next);
  };
}

function childrenOf(build: ServerBuild, parent: string | undefined): RouteObject[] {
  return Object.values(build.routes).flatMap((route): RouteObject[] => {
    if (!route || route.parentId !== parent) return [];
    const { id, path, index } = route;
    return [index ? { id, path, index } : { id, path, children: childrenOf(build, id) }];
  });
}

function partOf(build: ServerBuild, ids: readonly string[]): ServerBuild {
  return {
    ...build,
    routes: pick(build.routes, ids),
    assets: { ...build.assets, routes: pick(build.assets.routes, ids) },
  };
}

function pick<T>(all: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
}
