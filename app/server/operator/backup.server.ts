/** Copies of the database with the uploaded files beside it, and the way back. */
import { existsSync, promises as fs } from "node:fs";
import { dirname } from "node:path";
import type { Settings } from "~/settings.server";
import type { Services } from "../services.server";

export type BackupOutcome = { ok: true } | { ok: false; message: string };

/** Where the uploaded files of a backup lie. */
function filesOf(file: string): string {
  return `${file}.files`;
}

/**
 * Writes the database as it stands to `file`, also while a server writes to it, then the uploaded files to
 * "<file>.files". A file's bytes are written before its row, so every row of the copy has its bytes.
 */
export async function backUp({ db, settings }: Services, file: string): Promise<BackupOutcome> {
  for (const path of [file, filesOf(file)]) {
    if (existsSync(path)) return { ok: false, message: `${path} exists already: name another file.` };
  }
  await fs.mkdir(dirname(file), { recursive: true });
  db.$client.prepare("vacuum into ?").run(file);
  if (existsSync(settings.filesDirectory)) {
    await fs.cp(settings.filesDirectory, filesOf(file), { recursive: true });
  }
  return { ok: true };
}

/** First bytes of every SQLite file (sqlite.org/fileformat.html, 1.3.1). */
const SQLITE_HEADER = "SQLite format 3\0";

/**
 * Puts a backup where the settings say that the database is. A database that is there is refused without
 * `force`, and with it moved aside. The server must be stopped: it would go on writing to the old file.
 */
export async function restoreBackup(
  settings: Settings,
  { file, force, now }: { file: string; force: boolean; now: Date },
): Promise<BackupOutcome> {
  const { databasePath, filesDirectory } = settings;
  if (!(await isSqlite(file))) return { ok: false, message: `${file} is not a backup of this program.` };
  const there = existsSync(databasePath);
  if (there && !force) {
    return {
      ok: false,
      message: `${databasePath} exists. Stop the server and say --force: what is there is kept beside it.`,
    };
  }
  await fs.mkdir(dirname(databasePath), { recursive: true });
  const incoming = `${databasePath}.incoming`;
  await fs.copyFile(file, incoming);
  if (there) await moveAside(databasePath, now);
  await fs.rename(incoming, databasePath);
  if (existsSync(filesOf(file))) await fs.cp(filesOf(file), filesDirectory, { recursive: true });
  return { ok: true };
}

/** With its write-ahead log: the last saves may stand only there, and it must not be read with another file. */
async function moveAside(databasePath: string, now: Date): Promise<void> {
  const aside = `${databasePath}.before-restore-${now.toISOString().replaceAll(":", "-")}`;
  for (const suffix of ["", "-wal", "-shm"]) {
    if (existsSync(databasePath + suffix)) await fs.rename(databasePath + suffix, aside + suffix);
  }
}

async function isSqlite(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const opened = await fs.open(file, "r");
  try {
    const { buffer } = await opened.read(Buffer.alloc(SQLITE_HEADER.length), 0, SQLITE_HEADER.length, 0);
    return buffer.toString("latin1") === SQLITE_HEADER;
  } finally {
    await opened.close();
  }
}
