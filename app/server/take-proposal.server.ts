import { writeEntry, type EntryDecision, type EntryReader } from "db/repositories/entries.server";
import type { EntryAddress } from "~/domain/template/address";
import { withProposal } from "~/domain/template/proposals";
import { belongsTo, formOf } from "~/domain/template/shape";
import { nextRevision } from "./next-revision.server";
import type { OpenPlan } from "./open-plan.server";
import type { Services } from "./services.server";

export interface ProposalCommand {
  address: EntryAddress;
  page: string;
  field: string;
  /** `proposalText` of what was pressed. */
  proposed: string;
}

export type ProposalTaken = { ok: true } | { ok: false; reason: "not-found" | "not-proposed" };

/** Puts a proposed answer into an empty question: a revision like any other, never over what is answered. */
export async function takeProposal(
  services: Services,
  open: OpenPlan,
  command: ProposalCommand,
): Promise<ProposalTaken> {
  const { result } = await writeEntry(services.db, open.scope, command.address, (reader) =>
    decide(services, open, command, reader),
  );
  return result;
}

function decide(
  services: Services,
  open: OpenPlan,
  { address, page, field: id, proposed }: ProposalCommand,
  reader: EntryReader,
): EntryDecision<ProposalTaken> {
  const none = { write: null, conflicts: [], settled: [], facts: [] };
  const { current } = reader;
  const { frameworks } = open.plan;
  const fields =
    formOf(open.template, address, current?.kind ?? undefined)?.pages.find((one) => one.id === page)
      ?.fields ?? [];
  const field = fields.find((one) => one.id === id && belongsTo(one, frameworks));
  if (!field || !current || current.removed) return { ...none, result: { ok: false, reason: "not-found" } };
  const values = withProposal(field, current.values, frameworks, proposed);
  if (!values) return { ...none, result: { ok: false, reason: "not-proposed" } };
  return {
    ...none,
    ...nextRevision(services, open, reader, { address, current, values }),
    result: { ok: true },
  };
}
