import { createContext, useContext, type ReactNode } from "react";
import type { SectionFormState } from "./use-section-form";
import type { OptionDescriptor } from "~/domain/template/describe-page";

export interface PlaceMatch {
  /** Registry code. */
  code: string;
  name: string;
  /** What tells it from its namesakes: "Departamento Castellanos, Santa Fe". */
  detail: string;
}

/** What every control of a page may need besides its own question. */
export interface FormContextValue extends SectionFormState {
  planId: string;
  /** Where rows of a table of this page are brought in from a spreadsheet. */
  importPath(table: string): string;
  hydrated: boolean;
  readOnly: boolean;
  currencies: readonly OptionDescriptor[];
  /** Registry entries found by `find-place`, by question, on a page without JavaScript. */
  placeMatches: Readonly<Record<string, readonly PlaceMatch[]>>;
  /** Present when the page's action answers `preview:<field>`; holds the previews it made, by question. */
  previews?: Readonly<Record<string, ReactNode>>;
  /** Tells that answers changed otherwise than by typing. */
  changed(): void;
}

const FormContext = createContext<FormContextValue | null>(null);

export const FormProvider = FormContext.Provider;

export function useFormContext(): FormContextValue {
  const value = useContext(FormContext);
  if (!value) throw new Error("useFormContext outside SectionForm");
  return value;
}
