const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz";
const LENGTH = 9; // 36^9 = 10^14: two rows of one table never meet

/** A new row's id made in the browser, also offline; `ROW_ID` of the domain is what the server accepts. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return `r${Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join("")}`;
}
