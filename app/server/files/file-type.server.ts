/** What a file is, by its content: a name or a browser's word proves nothing. */
import { zipNames } from "./zip-names.server";

export interface FileType {
  mime: string;
  /** The first is given to a file that has none of them. */
  extensions: readonly string[];
  use: "picture" | "document";
}

const picture = (mime: string, ...extensions: string[]): FileType => ({ mime, extensions, use: "picture" });
const document = (mime: string, ...extensions: string[]): FileType => ({ mime, extensions, use: "document" });

const PNG = picture("image/png", "png");
const JPEG = picture("image/jpeg", "jpg", "jpeg");
const GIF = picture("image/gif", "gif");
const WEBP = picture("image/webp", "webp");
const PDF = document("application/pdf", "pdf");
const DOCX = document("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
const XLSX = document("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
const ODT = document("application/vnd.oasis.opendocument.text", "odt");
const ODS = document("application/vnd.oasis.opendocument.spreadsheet", "ods");
const CSV = document("text/csv; charset=utf-8", "csv");
const TXT = document("text/plain; charset=utf-8", "txt");

/** Null for everything that a plan does not take: programs, archives, web pages, office files with macros. */
export function fileType(name: string, bytes: Buffer): FileType | null {
  if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return PNG;
  if (startsWith(bytes, "\xff\xd8\xff")) return JPEG;
  if (startsWith(bytes, "GIF87a") || startsWith(bytes, "GIF89a")) return GIF;
  if (startsWith(bytes, "RIFF") && bytes.toString("latin1", 8, 12) === "WEBP") return WEBP;
  if (startsWith(bytes, "%PDF-")) return PDF;
  if (startsWith(bytes, "PK\x03\x04")) return officeType(bytes);
  return textType(name, bytes);
}

export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.toString("latin1", 0, signature.length) === signature;
}

/** Office Open XML names its main part; OpenDocument says its type in its first entry (OpenDocument 1.3 part 2, §3.3). */
function officeType(bytes: Buffer): FileType | null {
  const names = zipNames(bytes);
  if (!names || names.some((name) => /vbaProject\.bin$|^Basic\//.test(name))) return null;
  if (names.includes("[Content_Types].xml")) {
    if (names.includes("word/document.xml")) return DOCX;
    return names.includes("xl/workbook.xml") ? XLSX : null;
  }
  return [ODT, ODS].find(({ mime }) => isOpenDocument(bytes, mime)) ?? null;
}

const LOCAL_HEADER_SIZE = 30;
const NEXT_HEADER = "P";

/** The entry "mimetype" is neither compressed nor has it extra fields, so its text stands at a known place. */
function isOpenDocument(bytes: Buffer, mime: string): boolean {
  const expected = `mimetype${mime}${NEXT_HEADER}`;
  return bytes.toString("latin1", LOCAL_HEADER_SIZE, LOCAL_HEADER_SIZE + expected.length) === expected;
}

/** Text has no signature: it must be UTF-8 without NUL and be called a text. */
function textType(name: string, bytes: Buffer): FileType | null {
  const type = [CSV, TXT].find(({ extensions }) => extensions.includes(extensionOf(name)));
  return type && !bytes.includes(0) && isUtf8(bytes) ? type : null;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
