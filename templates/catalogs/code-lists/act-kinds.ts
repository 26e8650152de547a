import type { CodeList } from "~/domain/template/template";

/** Kinds of act by which a local government adopts a plan. */
export const actKinds: CodeList = {
  id: "act-kinds",
  options: [
    { code: "bylaw", label: { es: "Ordenanza", en: "By-law", pt: "Lei municipal" } },
    { code: "decree", label: { es: "Decreto", en: "Decree", pt: "Decreto" } },
    { code: "resolution", label: { es: "Resolución", en: "Resolution", pt: "Resolução" } },
    { code: "declaration", label: { es: "Declaración", en: "Declaration", pt: "Declaração" } },
    { code: "minutes", label: { es: "Acta", en: "Minutes", pt: "Ata" } },
    { code: "agreement", label: { es: "Convenio", en: "Agreement", pt: "Convênio" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};
