import { randomBytes } from "node:crypto";

/** Crockford's base 32 in lower case: no i, l, o, u, so that an id can be read aloud. */
const LETTERS = "abcdefghjkmnpqrstvwxyz";
const ALPHABET = `0123456789${LETTERS}`;
const LENGTH = 12;

/** A new id: 12 characters, the first a letter (usable as an HTML id), about 59 random bits. */
export function newId(): string {
  const bytes = randomBytes(LENGTH);
  const characters = Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]);
  characters[0] = LETTERS[(bytes[0] ?? 0) % LETTERS.length];
  return characters.join("");
}
