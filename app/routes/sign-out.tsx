import { redirect, type ActionFunctionArgs } from "@remix-run/node";

export function loader() {
  return redirect("/");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const headers = await context.services.auth.signOut(request);
  return redirect("/sign-in", { headers });
}
