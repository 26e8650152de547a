import { describe, expect, it } from "vitest";
import { openRescueStorage } from "~/components/form/rescue-storage";

const KEY = { userId: "u1", planId: "p", entry: "s/main", page: "one" };
const COPY = { revision: "3", changes: { a: ["1"] }, unanswered: null };

function aStore(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as unknown as Storage;
}

const refuse = () => {
  throw new DOMException("no room", "QuotaExceededError");
};

describe("the copy kept in the browser", () => {
  it("is read back, and gone once cleared", () => {
    const storage = openRescueStorage(KEY, aStore());
    expect(storage.write(COPY)).toBe(true);
    expect(storage.read()).toEqual(COPY);
    storage.clear();
    expect(storage.read()).toBeNull();
  });

  it("is not shown to another account", () => {
    const store = aStore();
    openRescueStorage(KEY, store).write(COPY);
    expect(openRescueStorage({ ...KEY, userId: "u2" }, store).read()).toBeNull();
  });

  it("does not stop the typing where the browser keeps nothing", () => {
    const full = { getItem: refuse, setItem: refuse, removeItem: refuse };
    const storage = openRescueStorage(KEY, full);
    expect(storage.write(COPY)).toBe(false);
    expect(storage.read()).toBeNull();
    storage.clear();
    expect(openRescueStorage(KEY, null).write(COPY)).toBe(false);
  });

  it.each(["", "{", "null", '{"revision":3}', '{"revision":"3","changes":{"a":"1"}}'])(
    "ignores %s",
    (text) => {
      const store = aStore();
      store.setItem("secap:u1:p:s/main:one", text);
      expect(openRescueStorage(KEY, store).read()).toBeNull();
    },
  );
});
