/** The files inside a zip, from its central directory (PKWARE APPNOTE 6.3.10, §4.3.12 and §4.3.16). */

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;

export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated (§4.4.5). */
  method: number;
  encrypted: boolean;
  /** Of the local header. */
  offset: number;
  compressedSize: number;
}

/** Null for anything that is not a whole zip. */
export function zipNames(bytes: Buffer): string[] | null {
  return zipEntries(bytes)?.map(({ name }) => name) ?? null;
}

/** As `zipNames`, with where the bytes of each file lie. Sizes are what the zip says of itself. */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = endOfDirectory(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > end || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      offset: bytes.readUInt32LE(at + 42),
      compressedSize: bytes.readUInt32LE(at + 20),
    });
    at += ENTRY_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The compressed bytes of a file; null when the zip does not hold them. */
export function zippedBytes(bytes: Buffer, { offset, compressedSize }: ZipEntry): Buffer | null {
  if (offset + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_SIGNATURE) return null;
  const start = offset + LOCAL_SIZE + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return start + compressedSize <= bytes.length ? bytes.subarray(start, start + compressedSize) : null;
}

function endOfDirectory(bytes: Buffer): number | null {
  const earliest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return null;
}
