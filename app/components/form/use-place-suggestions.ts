import { useCallback, useEffect, useRef, useState } from "react";
import type { PlaceMatch } from "./form-context";

const PAUSE_MS = 200;
const SHORTEST = 2;

/** Registry entries for what is being typed. Without network there are none, and the name is simply written. */
export function usePlaceSuggestions() {
  const [matches, setMatches] = useState<readonly PlaceMatch[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const request = useRef<AbortController>();

  const cancel = useCallback(() => {
    clearTimeout(timer.current);
    request.current?.abort();
  }, []);
  useEffect(() => cancel, [cancel]);

  const close = useCallback(() => {
    cancel();
    setMatches([]);
  }, [cancel]);

  const search = useCallback(
    (text: string) => {
      cancel();
      if (text.trim().length < SHORTEST) return setMatches([]);
      const controller = new AbortController();
      request.current = controller;
      timer.current = setTimeout(() => {
        void findPlaces(text.trim(), controller.signal).then((found) => {
          if (!controller.signal.aborted) setMatches(found);
        });
      }, PAUSE_MS);
    },
    [cancel],
  );

  return { matches, search, close };
}

async function findPlaces(text: string, signal: AbortSignal): Promise<readonly PlaceMatch[]> {
  try {
    const response = await fetch(`/places?q=${encodeURIComponent(text)}`, {
      headers: { Accept: "application/json" },
      signal,
    });
    if (!response.ok) return [];
    const { places } = (await response.json()) as { places: PlaceMatch[] };
    return places;
  } catch {
    return [];
  }
}
