import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEntry } from "db/repositories/entries.server";
import { findFile } from "db/repositories/files.server";
import { loader } from "~/routes/plans.$planId.files.$fileId";
import type { Actor } from "~/domain/access/actor";
import { createPlan } from "~/server/create-plan.server";
import { attachFile, detachFile } from "~/server/files/attach-file.server";
import { readMultipart } from "~/server/files/read-multipart.server";
import { contentDisposition } from "~/server/files/serve-file.server";
import { MAX_FILE_BYTES, storeFile } from "~/server/files/store-file.server";
import { openPlanOrThrow } from "~/server/open-plan.server";
import type { Services } from "~/server/services.server";
import {
  aContext,
  aGet,
  aMunicipality,
  aNetwork,
  anOfficer,
  aServices,
  aTechnician,
  sessionCookie,
  type Person,
} from "tests/factories";
import { aZip } from "tests/fixtures/zip";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "secap-files-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function aPlan(services = aServices({ settings: { filesDirectory: join(folder, "files") } })) {
  const { id: networkId } = await aNetwork(services);
  const { id: municipalityId } = await aMunicipality(services, { networkId });
  const officer = await anOfficer(services, { municipalityId });
  const open = await openedPlan(services, officer, municipalityId);
  return { services, networkId, officer, open };
}

async function openedPlan(services: Services, actor: Actor, municipalityId: string) {
  const plan = { municipalityId, title: "Plan", locale: "es" as const, essentialOnly: false };
  const created = await createPlan(services, actor, { ...plan, frameworks: ["network"] });
  if (!created.ok) throw new Error(created.reason);
  return openPlanOrThrow(services, actor, created.planId, "edit");
}

const bytes = (text: string, encoding: BufferEncoding = "latin1") => Buffer.from(text, encoding);
const PNG = bytes("\x89PNG\r\n\x1a\n and the rest");
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const TEXT = "application/vnd.oasis.opendocument.text";

test.each([
  ["foto.png", PNG, "image/png", "foto.png"],
  ["FOTO.JPG", bytes("\xff\xd8\xff\xe0 jfif"), "image/jpeg", "FOTO.jpg"],
  ["foto.webp", bytes("RIFF\x10\x00\x00\x00WEBPVP8 "), "image/webp", "foto.webp"],
  ["dibujo.gif", bytes("GIF89a and more"), "image/gif", "dibujo.gif"],
  ["ordenanza.pdf", bytes("%PDF-1.7 …"), "application/pdf", "ordenanza.pdf"],
  ["informe.docx", aZip("[Content_Types].xml", "word/document.xml"), WORD, "informe.docx"],
  [
    "planilla.xlsx",
    aZip("[Content_Types].xml", "xl/workbook.xml"),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "planilla.xlsx",
  ],
  ["informe.odt", aZip(["mimetype", TEXT], "content.xml"), TEXT, "informe.odt"],
  ["datos.csv", bytes("año;m³\n2024;12,5", "utf8"), "text/csv; charset=utf-8", "datos.csv"],
  ["nota.txt", bytes("Nota", "utf8"), "text/plain; charset=utf-8", "nota.txt"],
  ["programa.exe", PNG, "image/png", "programa.exe.png"],
  ["../../etc/pass\u0000wd.png", PNG, "image/png", "passwd.png"],
])("%s is known by its content and kept", async (name, content, mime, kept) => {
  const { services, open } = await aPlan();
  const stored = await storeFile(services, open, { name, bytes: content });
  expect(stored).toMatchObject({ ok: true, file: { name: kept, mime, size: content.length } });
  const fileId = stored.ok ? stored.file.fileId : "";
  expect(readFileSync(join(services.settings.filesDirectory, fileId))).toEqual(content);
  expect(await findFile(services.db, open.scope, fileId)).toMatchObject({
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test.each([
  ["nothing.png", Buffer.alloc(0), "empty"],
  ["big.png", Buffer.concat([PNG, Buffer.alloc(MAX_FILE_BYTES)]), "too-large"],
  ["page.html", bytes("<script>alert(1)</script>", "utf8"), "type-not-allowed"],
  ["picture.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf8"), "type-not-allowed"],
  ["program.pdf", bytes("MZ\x90\x00"), "type-not-allowed"],
  ["binary.txt", bytes("a\x00b"), "type-not-allowed"],
  ["latin1.csv", bytes("a\xf1o"), "type-not-allowed"],
  ["archive.docx", aZip("readme.txt"), "type-not-allowed"],
  [
    "macros.docx",
    aZip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
    "type-not-allowed",
  ],
  ["cut.docx", aZip("[Content_Types].xml", "word/document.xml").subarray(0, 40), "type-not-allowed"],
  ["template.odt", aZip(["mimetype", `${TEXT}-template`]), "type-not-allowed"],
])("%s is refused and nothing is kept", async (name, content, reason) => {
  const services = aServices({ settings: { filesDirectory: join(folder, `refused-${name}`) } });
  const { open } = await aPlan(services);
  expect(await storeFile(services, open, { name, bytes: content })).toEqual({ ok: false, reason });
  expect(() => readdirSync(services.settings.filesDirectory)).toThrow();
});

test("a question for pictures takes no document, and the other way round", async () => {
  const { services, open } = await aPlan();
  const pdf = bytes("%PDF-1.7 …");
  const refused = { ok: false, reason: "type-not-allowed" };
  expect(await storeFile(services, open, { name: "a.pdf", bytes: pdf, accept: "picture" })).toEqual(refused);
  expect(await storeFile(services, open, { name: "a.png", bytes: PNG, accept: "document" })).toEqual(refused);
  expect(await storeFile(services, open, { name: "a.png", bytes: PNG, accept: "picture" })).toMatchObject({
    ok: true,
  });
});

const PICTURE = { address: { section: "profile", instance: "main" }, page: "pictures", field: "coatOfArms" };

test("an uploaded file becomes the answer, and is taken away without losing its bytes", async () => {
  const { services, open } = await aPlan();
  const form = new FormData();
  form.set("coatOfArms.file", new File([PNG], "escudo.png"));
  expect(await attachFile(services, open, { ...PICTURE, form })).toEqual({ ok: true });
  const before = await readEntry(services.db, open.scope, PICTURE.address);
  expect(before?.values.coatOfArms).toMatchObject({
    name: "escudo.png",
    mime: "image/png",
    size: PNG.length,
  });
  expect(before?.values.municipality).toBeDefined();

  expect(await detachFile(services, open, PICTURE)).toEqual({ ok: true });
  const after = await readEntry(services.db, open.scope, PICTURE.address);
  expect(after?.values).not.toHaveProperty("coatOfArms");
  const { fileId } = before?.values.coatOfArms as { fileId: string };
  expect(await findFile(services.db, open.scope, fileId)).not.toBeNull();
});

test("a file for a question that does not exist, or none at all, changes nothing", async () => {
  const { services, open } = await aPlan();
  const form = new FormData();
  form.set("contactOffice.file", new File([PNG], "a.png"));
  const attach = (changes: object) => attachFile(services, open, { ...PICTURE, form, ...changes });
  expect(await attach({})).toEqual({ ok: false, reason: "none-chosen" });
  expect(await attach({ page: "contact", field: "contactOffice" })).toEqual({
    ok: false,
    reason: "not-found",
  });
});

async function download(services: Services, person: Person, planId: string, fileId: string, query = "") {
  const headers = { Cookie: await sessionCookie(services, person) };
  const request = aGet(services, `/plans/${planId}/files/${fileId}${query}`, headers);
  return loader({ request, context: aContext(services), params: { planId, fileId } }).catch(
    (answer: unknown) => answer as Response,
  );
}

test("a file is a download for who may read the plan; a picture may be shown", async () => {
  const { services, networkId, officer, open } = await aPlan();
  const stored = await storeFile(services, open, { name: 'Río "Paraná".png', bytes: PNG });
  const fileId = stored.ok ? stored.file.fileId : "";
  const answer = await download(services, officer, open.plan.id, fileId);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/png",
    "content-disposition": `attachment; filename="Rio _Parana_.png"; filename*=UTF-8''R%C3%ADo%20%22Paran%C3%A1%22.png`,
    "content-security-policy": "sandbox; default-src 'none'",
  });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(PNG);

  const technician = await aTechnician(services, { networkId });
  const shown = await download(services, technician, open.plan.id, fileId, "?inline=1");
  expect(shown.headers.get("Content-Disposition")).toMatch(/^inline;/);
});

test("a document is never shown inline", async () => {
  const { services, officer, open } = await aPlan();
  const stored = await storeFile(services, open, { name: "a.pdf", bytes: bytes("%PDF-1.7 …") });
  const answer = await download(
    services,
    officer,
    open.plan.id,
    stored.ok ? stored.file.fileId : "",
    "?inline=1",
  );
  expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment;/);
});

test("another plan's file is not found, not even by somebody who may read both plans", async () => {
  const { services, officer, open } = await aPlan();
  const stored = await storeFile(services, open, { name: "a.png", bytes: PNG });
  const fileId = stored.ok ? stored.file.fileId : "";
  const second = await openedPlan(services, officer, open.plan.municipalityId);
  const stranger = await aPlan(services);
  expect((await download(services, officer, second.plan.id, fileId)).status).toBe(404);
  expect((await download(services, stranger.officer, open.plan.id, fileId)).status).toBe(404);
  expect((await download(services, stranger.officer, stranger.open.plan.id, fileId)).status).toBe(404);
  expect((await download(services, officer, open.plan.id, "../secap.db")).status).toBe(404);
});

/** As a browser writes it; `FormData` cannot hold the unnamed file of an input that was left empty. */
function aMultipart(...parts: [disposition: string, content: Buffer][]): Request {
  const body = parts.flatMap(([disposition, content]) => [
    Buffer.from(`--limit\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
    content,
    Buffer.from("\r\n"),
  ]);
  return new Request("http://localhost/", {
    method: "POST",
    headers: { "Content-Type": "multipart/form-data; boundary=limit" },
    body: Buffer.concat([...body, Buffer.from("--limit--\r\n")]),
  });
}

test("a posted form is read with and without files", async () => {
  const plain = new Request("http://localhost/", { method: "POST", body: new URLSearchParams({ a: "ñ" }) });
  expect((await readMultipart(plain)).get("a")).toBe("ñ");

  const form = await readMultipart(
    aMultipart(
      ['name="text"', Buffer.from("línea 1\r\nlínea 2")],
      ['name="several"', Buffer.from("1")],
      ['name="several"', Buffer.from("2")],
      ['name="none.file"; filename=""', Buffer.alloc(0)],
      ['name="picture.file"; filename="Año 1; anexo = %22a%22.png"', PNG],
    ),
  );
  expect([form.get("text"), form.getAll("several"), form.has("none.file")]).toEqual([
    "línea 1\r\nlínea 2",
    ["1", "2"],
    false,
  ]);
  const file = form.get("picture.file") as File;
  expect([file.name, Buffer.from(await file.arrayBuffer())]).toEqual(['Año 1; anexo = "a".png', PNG]);
});

test("a file over the limit is an answer, not a failure, and what follows it is still read", async () => {
  const { services, open } = await aPlan();
  const huge = Buffer.concat([PNG, Buffer.alloc(MAX_FILE_BYTES + 5_000_000)]);
  const form = await readMultipart(
    aMultipart(
      ['name="coatOfArms.file"; filename="enorme.png"', huge],
      ['name="after"', Buffer.from("still here")],
    ),
  );
  expect(form.get("after")).toBe("still here");
  expect(await attachFile(services, open, { ...PICTURE, form })).toEqual({ ok: false, reason: "too-large" });
});

test("a name cannot break out of its header", () => {
  expect(contentDisposition("attachment", `a"; x="\\%0d'().pdf`)).toBe(
    `attachment; filename="a_; x=___0d'().pdf"; filename*=UTF-8''a%22%3B%20x%3D%22%5C%250d%27%28%29.pdf`,
  );
});
