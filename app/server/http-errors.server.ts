/** Thrown by loaders and actions; shown by the error boundary in the person's language. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

export function forbidden(): Response {
  return new Response(null, { status: 403 });
}
