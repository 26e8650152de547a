/** The forms of the administration page: each is parsed once, runs one use case and answers in the person's words. */
import { z } from "zod";
import type { FormError } from "~/i18n/form-error";
import type { Translate } from "~/i18n/translate";
import { notFound } from "../http-errors.server";
import type { Services } from "../services.server";
import { addMunicipality, type NewMunicipality } from "./add-municipality.server";
import { invitePerson, type Invited } from "./invite-person.server";
import type { AdministeredNetwork } from "./open-network.server";
import { removeMember, revokePendingLink } from "./remove-access.server";
import { resetAccess } from "./reset-access.server";

/** A link is part of this one answer and kept nowhere: whoever needs it again makes a new one. */
export interface AdministrationAnswer {
  done: string | null;
  link: { url: string; email: string; expiresAt: string } | null;
  errors: FormError[];
  /** What was typed in a form that was refused. */
  typed: Record<string, string>;
}

interface Posted {
  services: Services;
  network: AdministeredNetwork;
  form: FormData;
  t: Translate;
}

const LONGEST = 200;
const text = z.string().trim().max(LONGEST);

/** Carries out a posted form. Ids that are not of this network are "not found" (thrown). */
export async function postAdministration(posted: Posted): Promise<AdministrationAnswer> {
  switch (posted.form.get("_intent")) {
    case "add-municipality":
      return postMunicipality(posted);
    case "invite":
      return postInvitation(posted);
    case "reset":
      return postReset(posted);
    case "remove":
      return postRemoval(posted);
    case "revoke":
      return postRevocation(posted);
    default:
      throw notFound();
  }
}

async function postMunicipality({ services, network, form, t }: Posted): Promise<AdministrationAnswer> {
  const population = populationOf(form);
  if (population === undefined)
    return refused(form, { field: "population", message: t("admin.enterPopulation") });
  const given = municipalityOf(form);
  if (!given) return refused(form, { field: "name", message: t("admin.enterMunicipality") });
  const added = await addMunicipality(services, network, given, population);
  if (added.ok) return { ...nothing, done: t("admin.municipalityAdded", { name: added.name }) };
  if (added.reason === "unknown-place") throw notFound();
  return refused(form, { field: "name", message: t("admin.municipalityKnown") });
}

const typedPlace = z.object({
  name: text.min(1),
  province: text.min(1),
  country: z.string().regex(/^[a-z]{2}$|^other$/),
});

/** ISO 3166-1 reserves ZZ for an unknown country. */
const OTHER_COUNTRY = "ZZ";

function municipalityOf(form: FormData): NewMunicipality | null {
  const code = form.get("code");
  if (typeof code === "string" && code !== "") return { from: "registry", code };
  const typed = typedPlace.safeParse(Object.fromEntries(form));
  if (!typed.success) return null;
  const { name, province, country } = typed.data;
  return {
    from: "typed",
    name,
    province,
    country: country === "other" ? OTHER_COUNTRY : country.toUpperCase(),
  };
}

/** "12.500" and "12 500" are people too; undefined when it is no number of people. */
function populationOf(form: FormData): number | null | undefined {
  const typed = String(form.get("population") ?? "").replace(/[\s.,]/g, "");
  if (typed === "") return null;
  return /^\d{1,8}$/.test(typed) ? Number(typed) : undefined;
}

async function postInvitation({ services, network, form, t }: Posted): Promise<AdministrationAnswer> {
  const email = z.email().safeParse(String(form.get("email") ?? "").trim());
  const invited = invitedOf(String(form.get("place") ?? ""));
  const errors = [
    ...(email.success ? [] : [{ field: "email", message: t("account.enterEmail") }]),
    ...(invited ? [] : [{ field: "place", message: t("admin.choosePlace") }]),
  ];
  if (!email.success || !invited) return refused(form, ...errors);

  const name = text.safeParse(form.get("personName"));
  const person = { email: email.data, name: name.success && name.data !== "" ? name.data : null };
  const made = await invitePerson(services, network, person, invited);
  if (made.ok) return withLink(t("admin.invited", { email: made.email }), made);
  if (made.reason === "not-found") throw notFound();
  return refused(form, { field: "email", message: t("admin.alreadyMember") });
}

/** "officer:<municipality>", "technician" or "administrator": one question, not two that depend on each other. */
function invitedOf(place: string): Invited | null {
  if (place === "technician" || place === "administrator") return { role: place };
  const [role, municipalityId] = place.split(":");
  return role === "officer" && municipalityId ? { role, municipalityId } : null;
}

async function postReset({ services, network, form, t }: Posted): Promise<AdministrationAnswer> {
  const made = await resetAccess(services, network, String(form.get("member") ?? ""));
  if (made.ok) return withLink(t("admin.accessReset", { email: made.email }), made);
  if (made.reason === "not-found") throw notFound();
  return refused(form, { message: t("admin.worksElsewhere") });
}

async function postRemoval({ services, network, form, t }: Posted): Promise<AdministrationAnswer> {
  const result = await removeMember(services, network, String(form.get("member") ?? ""));
  if (result.ok) return { ...nothing, done: t("admin.memberRemoved", { name: result.removed.name }) };
  if (result.reason === "not-found") throw notFound();
  return refused(form, { message: t("admin.lastAdministrator") });
}

async function postRevocation({ services, network, form, t }: Posted): Promise<AdministrationAnswer> {
  const { ok } = await revokePendingLink(services, network, String(form.get("link") ?? ""));
  if (!ok) throw notFound();
  return { ...nothing, done: t("admin.linkRevoked") };
}

const nothing: AdministrationAnswer = { done: null, link: null, errors: [], typed: {} };

function withLink(
  done: string,
  made: { link: string; email: string; expiresAt: Date },
): AdministrationAnswer {
  return {
    ...nothing,
    done,
    link: { url: made.link, email: made.email, expiresAt: made.expiresAt.toISOString() },
  };
}

function refused(form: FormData, ...errors: FormError[]): AdministrationAnswer {
  const typed = Object.fromEntries(
    [...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  );
  return { ...nothing, errors, typed };
}
