import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from "react";

/** What the document was sent with, besides its language. */
interface DocumentFacts {
  /** Known on the server only: browsers hide the attribute, so the page in the browser needs none. */
  nonce?: string;
  /** Id of the request that made the document, for the person to quote when it failed. */
  requestId: string;
  /** Whether the document answers a form that has errors. */
  failed: boolean;
}

interface DocumentState extends DocumentFacts {
  setFailed(failed: boolean): void;
}

const DocumentContext = createContext<DocumentState | null>(null);

export function DocumentProvider({ facts, children }: { facts: DocumentFacts; children: ReactNode }) {
  const [failed, setFailed] = useState(facts.failed);
  return (
    <DocumentContext.Provider value={{ ...facts, failed, setFailed }}>{children}</DocumentContext.Provider>
  );
}

export function useDocumentState(): DocumentState {
  const state = useContext(DocumentContext);
  if (!state) throw new Error("useDocumentState outside DocumentProvider");
  return state;
}

/**
 * Puts "Error: " before the page title and gives the ref for the summary, which takes focus
 * each time a submission came back with errors. `errors` is a new array for each answer.
 */
export function useErrorFocus(errors: readonly unknown[]) {
  const { setFailed } = useDocumentState();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setFailed(errors.length > 0);
    if (errors.length > 0) ref.current?.focus();
    return () => setFailed(false);
  }, [errors, setFailed]);
  return ref;
}
