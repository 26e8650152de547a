/** Slows down who guesses the password of one account. Guessing many accounts is the host's limit by address. */
import { MemoryStore } from "express-rate-limit";

const WINDOW_MINUTES = 15;
const ATTEMPTS = 10;

export interface SignInAttempts {
  /** Counts one attempt; false when there were too many in the last 15 minutes. */
  allow(clientAddress: string, email: string): Promise<boolean>;
  forget(clientAddress: string, email: string): Promise<void>;
}

/** In memory: the program is one process; a restart forgives. */
export function createSignInAttempts(): SignInAttempts {
  const store = new MemoryStore();
  store.init({ windowMs: WINDOW_MINUTES * 60_000 } as Parameters<MemoryStore["init"]>[0]);
  const key = (clientAddress: string, email: string) => `${clientAddress} ${email.toLowerCase()}`;
  return {
    async allow(clientAddress, email) {
      const { totalHits } = await store.increment(key(clientAddress, email));
      return totalHits <= ATTEMPTS;
    },
    async forget(clientAddress, email) {
      await store.resetKey(key(clientAddress, email));
    },
  };
}
