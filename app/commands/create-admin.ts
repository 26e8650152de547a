import { linkForAdministrator } from "~/server/operator/administrator-link.server";
import { failed, readArguments, type Command } from "./command";
import { withServices } from "./with-services";

/** Prints a one-time link with which somebody becomes an administrator, or gets back in as one. */
export const createAdmin: Command = async (args) => {
  const read = readArguments(args, "create-admin EMAIL [--network ID]", 1, { network: { type: "string" } });
  if (!read.ok) return failed(read.message);
  const email = read.positionals[0] ?? "";
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return failed(`"${email}" is not an e-mail address.`);
  const { network } = read.options;
  return withServices(async (services) => {
    const answer = await linkForAdministrator(services, email, typeof network === "string" ? network : null);
    if (answer.ok) return { ok: true, output: `${answer.link}\n` };
    const known = answer.networks.map(({ id, name }) => `  ${id}  ${name}`).join("\n");
    return failed(`Say which network with --network ID:\n${known}`);
  });
};
