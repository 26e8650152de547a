/** A sentence of the questionnaire in every language of the product: a missing one is a type error. */
export type Locale = "es" | "en" | "pt";
export const LOCALES: readonly Locale[] = ["es", "en", "pt"];
export type Text = Readonly<Record<Locale, string>>;
