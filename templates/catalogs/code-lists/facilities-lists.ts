import type { CodeList } from "~/domain/template/template";

/** How far the municipality manages its own energy use. */
export const energyManagementLevels: CodeList = {
  id: "energy-management-levels",
  options: [
    {
      code: "bills-only",
      label: {
        es: "Solo se pagan las facturas",
        en: "Bills are only paid",
        pt: "Só se pagam as contas",
      },
    },
    {
      code: "bills-recorded",
      label: {
        es: "Los consumos se anotan en una planilla",
        en: "Consumption is recorded in a sheet",
        pt: "Os consumos são anotados numa planilha",
      },
    },
    {
      code: "office-in-charge",
      label: {
        es: "Una oficina los sigue y actúa",
        en: "An office follows them and acts",
        pt: "Um setor os acompanha e age",
      },
    },
    {
      code: "certified-system",
      label: {
        es: "Sistema de gestión de la energía (ISO 50001 o similar)",
        en: "Energy management system (ISO 50001 or similar)",
        pt: "Sistema de gestão de energia (ISO 50001 ou similar)",
      },
    },
  ],
};

export const pumpingSystems: CodeList = {
  id: "pumping-systems",
  options: [
    {
      code: "drinking-water",
      label: { es: "Agua potable", en: "Drinking water", pt: "Água potável" },
    },
    { code: "sewage", label: { es: "Cloacas", en: "Sewage", pt: "Esgoto" } },
    {
      code: "treatment",
      label: { es: "Planta de tratamiento", en: "Treatment plant", pt: "Estação de tratamento" },
    },
    {
      code: "drainage",
      label: { es: "Desagüe de lluvia", en: "Storm drainage", pt: "Drenagem de chuva" },
    },
    { code: "irrigation", label: { es: "Riego", en: "Irrigation", pt: "Irrigação" } },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" } },
  ],
};

export const lampConditions: CodeList = {
  id: "lamp-conditions",
  options: [
    { code: "good", label: { es: "Bueno", en: "Good", pt: "Bom" } },
    { code: "fair", label: { es: "Regular", en: "Fair", pt: "Regular" } },
    { code: "poor", label: { es: "Malo", en: "Poor", pt: "Ruim" } },
    { code: "not-known", label: { es: "No se sabe", en: "Not known", pt: "Não se sabe" } },
  ],
};

export const renewableTechnologies: CodeList = {
  id: "renewable-technologies",
  options: [
    {
      code: "solar-pv",
      label: {
        es: "Paneles solares (electricidad)",
        en: "Solar panels (electricity)",
        pt: "Painéis solares (eletricidade)",
      },
    },
    {
      code: "solar-thermal",
      label: { es: "Termotanque o calefón solar", en: "Solar water heater", pt: "Aquecedor solar" },
    },
    { code: "wind", label: { es: "Eólica", en: "Wind", pt: "Eólica" } },
    { code: "hydro", label: { es: "Hidráulica", en: "Hydro", pt: "Hidráulica" } },
    { code: "biogas", label: { es: "Biogás", en: "Biogas", pt: "Biogás" } },
    { code: "biomass", label: { es: "Biomasa", en: "Biomass", pt: "Biomassa" } },
    { code: "geothermal", label: { es: "Geotérmica", en: "Geothermal", pt: "Geotérmica" } },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};
