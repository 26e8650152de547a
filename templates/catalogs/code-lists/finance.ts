import type { CodeList } from "~/domain/template/template";

/** Financing sources of the SECAP template, with those that Argentine municipalities use. */
export const financingSources: CodeList = {
  id: "financing-sources",
  options: [
    {
      code: "own-resources",
      label: {
        es: "Recursos propios del municipio",
        en: "Local authority's own resources",
        pt: "Recursos próprios do município",
      },
    },
    {
      code: "ramcc-trust",
      label: { es: "Fideicomiso de la RAMCC", en: "RAMCC trust fund", pt: "Fundo fiduciário da RAMCC" },
      frameworks: ["network"],
    },
    {
      code: "regional-funds",
      label: {
        es: "Fondos y programas provinciales o regionales",
        en: "Regional or provincial funds and programmes",
        pt: "Fundos e programas estaduais ou regionais",
      },
    },
    {
      code: "national-funds",
      label: {
        es: "Fondos y programas nacionales",
        en: "National funds and programmes",
        pt: "Fundos e programas nacionais",
      },
    },
    {
      code: "eu-funds",
      label: {
        es: "Fondos y programas de la Unión Europea",
        en: "EU funds and programmes",
        pt: "Fundos e programas da União Europeia",
      },
      frameworks: ["eu-covenant"],
    },
    {
      code: "international-funds",
      label: {
        es: "Fondos y cooperación internacional",
        en: "International funds and development aid",
        pt: "Fundos e cooperação internacional",
      },
    },
    {
      code: "multilateral-banks",
      label: {
        es: "Bancos multilaterales (BID, CAF, Banco Mundial)",
        en: "Multilateral banks (IDB, CAF, World Bank)",
        pt: "Bancos multilaterais (BID, CAF, Banco Mundial)",
      },
    },
    {
      code: "commercial-loans",
      label: {
        es: "Créditos de bancos públicos o privados",
        en: "Loans from public or private banks",
        pt: "Créditos de bancos públicos ou privados",
      },
    },
    {
      code: "municipal-bonds",
      label: { es: "Bonos o letras municipales", en: "Municipal bonds", pt: "Títulos municipais" },
    },
    {
      code: "earmarked-fee",
      label: {
        es: "Tasa o contribución específica",
        en: "Earmarked fee or contribution",
        pt: "Taxa ou contribuição específica",
      },
    },
    {
      code: "public-private",
      label: {
        es: "Asociación público-privada",
        en: "Public-private partnership",
        pt: "Parceria público-privada",
      },
    },
    {
      code: "energy-services",
      label: {
        es: "Empresa de servicios energéticos (paga con el ahorro)",
        en: "Energy service company (paid from savings)",
        pt: "Empresa de serviços de energia (paga com a economia)",
      },
    },
    {
      code: "private",
      label: { es: "Aportes privados", en: "Private partnerships and contributions", pt: "Aportes privados" },
    },
    {
      code: "cooperatives",
      label: {
        es: "Cooperativas y distribuidoras",
        en: "Cooperatives and utilities",
        pt: "Cooperativas e distribuidoras",
      },
    },
    {
      code: "citizens",
      label: {
        es: "Aportes de vecinas y vecinos",
        en: "Citizens' contributions",
        pt: "Aportes de moradores",
      },
    },
    {
      code: "climate-finance",
      label: {
        es: "Finanzas climáticas (créditos de carbono, fondos verdes)",
        en: "Climate finance (carbon credits, green funds)",
        pt: "Finanças climáticas (créditos de carbono, fundos verdes)",
      },
    },
    {
      code: "not-allocated",
      label: { es: "Todavía sin definir", en: "Not yet allocated", pt: "Ainda não definido" },
    },
    { code: "other", label: { es: "Otra", en: "Other", pt: "Outra" } },
  ],
};

/** Kinds of implementation cost (SECAP template). */
export const costKinds: CodeList = {
  id: "cost-kinds",
  options: [
    {
      code: "investment",
      label: { es: "Inversión", en: "Investment", pt: "Investimento" },
      about: {
        es: "Obras, equipos y bienes que duran.",
        en: "Works, equipment and lasting goods.",
        pt: "Obras, equipamentos e bens duráveis.",
      },
    },
    {
      code: "non-investment",
      label: { es: "Gasto corriente", en: "Non-investment", pt: "Despesa corrente" },
      about: {
        es: "Personal, servicios, difusión, operación y mantenimiento.",
        en: "Staff, services, outreach, operation and maintenance.",
        pt: "Pessoal, serviços, divulgação, operação e manutenção.",
      },
    },
  ],
};

/** How far the money of an action is secured. */
export const fundingStatuses: CodeList = {
  id: "funding-statuses",
  options: [
    { code: "secured", label: { es: "Conseguido", en: "Secured", pt: "Garantido" } },
    {
      code: "requested",
      label: { es: "Pedido, sin respuesta", en: "Requested, no answer yet", pt: "Solicitado, sem resposta" },
    },
    { code: "to-be-sought", label: { es: "Por buscar", en: "To be sought", pt: "A buscar" } },
    { code: "not-needed", label: { es: "No hace falta", en: "Not needed", pt: "Não é necessário" } },
  ],
};

/** Currencies by ISO 4217. */
export const currencies: CodeList = {
  id: "currencies",
  options: [
    {
      code: "ARS",
      label: { es: "Peso argentino (ARS)", en: "Argentine peso (ARS)", pt: "Peso argentino (ARS)" },
    },
    {
      code: "USD",
      label: { es: "Dólar estadounidense (USD)", en: "US dollar (USD)", pt: "Dólar americano (USD)" },
    },
    { code: "EUR", label: { es: "Euro (EUR)", en: "Euro (EUR)", pt: "Euro (EUR)" } },
    {
      code: "BRL",
      label: { es: "Real brasileño (BRL)", en: "Brazilian real (BRL)", pt: "Real brasileiro (BRL)" },
    },
    { code: "CLP", label: { es: "Peso chileno (CLP)", en: "Chilean peso (CLP)", pt: "Peso chileno (CLP)" } },
    {
      code: "UYU",
      label: { es: "Peso uruguayo (UYU)", en: "Uruguayan peso (UYU)", pt: "Peso uruguaio (UYU)" },
    },
    {
      code: "PYG",
      label: { es: "Guaraní paraguayo (PYG)", en: "Paraguayan guaraní (PYG)", pt: "Guarani paraguaio (PYG)" },
    },
    { code: "BOB", label: { es: "Boliviano (BOB)", en: "Bolivian boliviano (BOB)", pt: "Boliviano (BOB)" } },
    { code: "PEN", label: { es: "Sol peruano (PEN)", en: "Peruvian sol (PEN)", pt: "Sol peruano (PEN)" } },
    {
      code: "COP",
      label: { es: "Peso colombiano (COP)", en: "Colombian peso (COP)", pt: "Peso colombiano (COP)" },
    },
    {
      code: "MXN",
      label: { es: "Peso mexicano (MXN)", en: "Mexican peso (MXN)", pt: "Peso mexicano (MXN)" },
    },
    {
      code: "CRC",
      label: {
        es: "Colón costarricense (CRC)",
        en: "Costa Rican colón (CRC)",
        pt: "Colón costarriquenho (CRC)",
      },
    },
    { code: "PLN", label: { es: "Zloty polaco (PLN)", en: "Polish zloty (PLN)", pt: "Zloty polonês (PLN)" } },
    { code: "RON", label: { es: "Leu rumano (RON)", en: "Romanian leu (RON)", pt: "Leu romeno (RON)" } },
    { code: "CZK", label: { es: "Corona checa (CZK)", en: "Czech koruna (CZK)", pt: "Coroa tcheca (CZK)" } },
    {
      code: "HUF",
      label: { es: "Forinto húngaro (HUF)", en: "Hungarian forint (HUF)", pt: "Forint húngaro (HUF)" },
    },
    { code: "SEK", label: { es: "Corona sueca (SEK)", en: "Swedish krona (SEK)", pt: "Coroa sueca (SEK)" } },
    {
      code: "DKK",
      label: { es: "Corona danesa (DKK)", en: "Danish krone (DKK)", pt: "Coroa dinamarquesa (DKK)" },
    },
    {
      code: "GBP",
      label: { es: "Libra esterlina (GBP)", en: "Pound sterling (GBP)", pt: "Libra esterlina (GBP)" },
    },
  ],
};
