import { once } from "node:events";
import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { Parser } from "saxen";
import { zippedBytes, type ZipEntry } from "../files/zip-names.server";

export interface XmlHandler {
  /** Names come without the prefix of their namespace. True: enough is read. */
  open?(name: string, attributes: () => Record<string, string>): boolean | void;
  close?(name: string): boolean | void;
  text?(text: string): void;
}

/** Why a workbook cannot be read. */
export class UnreadableWorkbook extends Error {
  constructor(readonly reason: "damaged" | "protected" | "too-large") {
    super(`the workbook is ${reason}`);
  }
}

const STORED = 0;
const DEFLATED = 8;
/** A sheet of 5,000 lines and 100 columns is a tenth of it; what a zip bomb swells to is a thousandfold. */
const MOST_BYTES = 30_000_000;
/** Between two marks of the XML: a cell holds 32,767 characters. What waits for its end is searched again and again. */
const MOST_UNMARKED = 1_000_000;

/**
 * Reads one XML file of a zip piece by piece, never whole: what it swells to is counted while it is read, whatever
 * the zip says of itself. Between the pieces other requests are served.
 */
export async function readXmlPart(zip: Buffer, entry: ZipEntry, handler: XmlHandler): Promise<void> {
  if (entry.encrypted) throw new UnreadableWorkbook("protected");
  const bytes = zippedBytes(zip, entry);
  if (!bytes || (entry.method !== STORED && entry.method !== DEFLATED))
    throw new UnreadableWorkbook("damaged");
  const source = Readable.from([bytes], { objectMode: false });
  const pieces = entry.method === STORED ? source : source.pipe(createInflateRaw());
  const reader = xmlReader(handler);
  const decoder = new TextDecoder("utf-8");
  let read = 0;
  try {
    for await (const piece of pieces as AsyncIterable<Buffer>) {
      read += piece.length;
      if (read > MOST_BYTES) throw new UnreadableWorkbook("too-large");
      reader.write(decoder.decode(piece, { stream: true }));
      if (reader.done()) break;
      await nextTurn();
    }
    reader.end();
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook("damaged");
  } finally {
    if (!pieces.destroyed) {
      pieces.destroy();
      await once(pieces, "close").catch(() => {});
    }
  }
}

function xmlReader({ open, close, text }: XmlHandler) {
  const parser = new Parser();
  let done = false;
  let failed = false;
  let unmarked = 0;
  const stop = (enough: boolean | void) => {
    unmarked = 0;
    if (!enough) return;
    done = true;
    parser.stop();
  };
  parser.on("openTag", (name, attributes) => stop(open?.(localName(name), attributes)));
  parser.on("closeTag", (name) => stop(close?.(localName(name))));
  parser.on("text", (value, decode) => text?.(decode(value)));
  parser.on("cdata", (value) => text?.(value));
  parser.on("error", () => (failed = true));
  return {
    done: () => done,
    write(chunk: string) {
      unmarked += chunk.length;
      parser.write(chunk);
      if (unmarked > MOST_UNMARKED) throw new UnreadableWorkbook("too-large");
      if (failed && !done) throw new UnreadableWorkbook("damaged");
    },
    end() {
      if (done) return;
      parser.end();
      if (failed) throw new UnreadableWorkbook("damaged");
    },
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
