import type { CodeList } from "~/domain/template/template";
import type { Text } from "~/domain/template/text";

const coBenefitsHeadings = {
  environment: { es: "Ambiente", en: "Environment", pt: "Meio ambiente" },
  healthAndSafety: { es: "Salud y seguridad", en: "Health and safety", pt: "Saúde e segurança" },
  society: { es: "Sociedad", en: "Society", pt: "Sociedade" },
  servicesAndSecurityOfSupply: {
    es: "Servicios y seguridad del abastecimiento",
    en: "Services and security of supply",
    pt: "Serviços e segurança do abastecimento",
  },
  economy: { es: "Economía", en: "Economy", pt: "Economia" },
  other: { es: "Otro", en: "Other", pt: "Outro" },
} satisfies Record<string, Text>;

/** Co-benefits of the CRF v7-era questionnaire (38). */
export const coBenefits: CodeList = {
  id: "co-benefits",
  options: [
    {
      code: "biodiversity",
      label: {
        es: "Protege o mejora la biodiversidad y los ecosistemas",
        en: "Protected or improved biodiversity and ecosystem services",
        pt: "Protege ou melhora a biodiversidade e os ecossistemas",
      },
      group: coBenefitsHeadings.environment,
    },
    {
      code: "resource-depletion",
      label: {
        es: "Menos agotamiento de recursos naturales",
        en: "Reduced natural resource depletion",
        pt: "Menos esgotamento de recursos naturais",
      },
      group: coBenefitsHeadings.environment,
    },
    {
      code: "green-space",
      label: {
        es: "Más y mejores espacios verdes",
        en: "Increased or improved green space",
        pt: "Mais e melhores áreas verdes",
      },
      group: coBenefitsHeadings.environment,
    },
    {
      code: "water-soil-quality",
      label: {
        es: "Mejor calidad del agua y del suelo",
        en: "Improved water and soil quality",
        pt: "Melhor qualidade da água e do solo",
      },
      group: coBenefitsHeadings.environment,
    },
    {
      code: "air-quality",
      label: { es: "Mejor calidad del aire", en: "Improved air quality", pt: "Melhor qualidade do ar" },
      group: coBenefitsHeadings.environment,
    },
    {
      code: "ghg-reduction",
      label: {
        es: "Reduce emisiones de gases de efecto invernadero",
        en: "Reduced greenhouse gas emissions",
        pt: "Reduz emissões de gases de efeito estufa",
      },
      group: coBenefitsHeadings.environment,
    },
    {
      code: "waste-management",
      label: {
        es: "Mejor gestión de residuos",
        en: "Improved waste management",
        pt: "Melhor gestão de resíduos",
      },
      group: coBenefitsHeadings.environment,
    },
    {
      code: "noise-light-pollution",
      label: {
        es: "Menos ruido y contaminación lumínica",
        en: "Reduced noise and light pollution",
        pt: "Menos ruído e poluição luminosa",
      },
      group: coBenefitsHeadings.environment,
    },
    {
      code: "mental-wellbeing",
      label: {
        es: "Mejor bienestar y calidad de vida",
        en: "Improved mental wellbeing and quality of life",
        pt: "Melhor bem-estar e qualidade de vida",
      },
      group: coBenefitsHeadings.healthAndSafety,
    },
    {
      code: "heat-cold-health",
      label: {
        es: "Menos daños a la salud por calor o frío extremos",
        en: "Reduced health impacts from extreme heat or cold",
        pt: "Menos danos à saúde por calor ou frio extremos",
      },
      group: coBenefitsHeadings.healthAndSafety,
    },
    {
      code: "disaster-disease-health",
      label: {
        es: "Menos daños a la salud por desastres, enfermedades o contaminación",
        en: "Reduced disaster, disease and contamination-related health impacts",
        pt: "Menos danos à saúde por desastres, doenças ou contaminação",
      },
      group: coBenefitsHeadings.healthAndSafety,
    },
    {
      code: "physical-health",
      label: { es: "Mejor salud física", en: "Improved physical health", pt: "Melhor saúde física" },
      group: coBenefitsHeadings.healthAndSafety,
    },
    {
      code: "health-costs",
      label: { es: "Menos gastos de salud", en: "Reduced health costs", pt: "Menos gastos com saúde" },
      group: coBenefitsHeadings.healthAndSafety,
    },
    {
      code: "health-service-preparedness",
      label: {
        es: "Servicios de salud mejor preparados",
        en: "Improved preparedness for health service delivery",
        pt: "Serviços de saúde mais bem preparados",
      },
      group: coBenefitsHeadings.healthAndSafety,
    },
    {
      code: "premature-deaths",
      label: {
        es: "Menos muertes prematuras",
        en: "Reduced premature deaths",
        pt: "Menos mortes prematuras",
      },
      group: coBenefitsHeadings.healthAndSafety,
    },
    {
      code: "road-safety",
      label: { es: "Más seguridad vial", en: "Improved road safety", pt: "Mais segurança viária" },
      group: coBenefitsHeadings.healthAndSafety,
    },
    {
      code: "education-awareness",
      label: {
        es: "Más educación y conciencia pública",
        en: "Improved education and public awareness",
        pt: "Mais educação e consciência pública",
      },
      group: coBenefitsHeadings.society,
    },
    {
      code: "protection-vulnerable",
      label: {
        es: "Más protección para personas pobres o vulnerables",
        en: "Increased security and protection for poor or vulnerable populations",
        pt: "Mais proteção para pessoas pobres ou vulneráveis",
      },
      group: coBenefitsHeadings.society,
    },
    {
      code: "social-inclusion",
      label: {
        es: "Más inclusión, igualdad y justicia social",
        en: "Increased social inclusion, equality and justice",
        pt: "Mais inclusão, igualdade e justiça social",
      },
      group: coBenefitsHeadings.society,
    },
    {
      code: "transparency",
      label: {
        es: "Más transparencia y rendición de cuentas",
        en: "Increased transparency and accountability",
        pt: "Mais transparência e prestação de contas",
      },
      group: coBenefitsHeadings.society,
    },
    {
      code: "labor-conditions",
      label: {
        es: "Mejores condiciones de trabajo",
        en: "Improved labour conditions",
        pt: "Melhores condições de trabalho",
      },
      group: coBenefitsHeadings.society,
    },
    {
      code: "displacement-avoided",
      label: {
        es: "Menos hogares y comercios obligados a irse",
        en: "Fewer or no households and businesses forced from homes",
        pt: "Menos lares e comércios forçados a sair",
      },
      group: coBenefitsHeadings.society,
    },
    {
      code: "indigenous-collaboration",
      label: {
        es: "Hecha junto con pueblos indígenas",
        en: "Undertaken in collaboration with Indigenous peoples",
        pt: "Feita em colaboração com povos indígenas",
      },
      group: coBenefitsHeadings.society,
    },
    {
      code: "network-disruption",
      label: {
        es: "Menos cortes de energía, transporte, agua o comunicaciones",
        en: "Reduced disruption of energy, transport, water or communications networks",
        pt: "Menos interrupções de energia, transporte, água ou comunicações",
      },
      group: coBenefitsHeadings.servicesAndSecurityOfSupply,
    },
    {
      code: "water-security",
      label: { es: "Más seguridad hídrica", en: "Increased water security", pt: "Mais segurança hídrica" },
      group: coBenefitsHeadings.servicesAndSecurityOfSupply,
    },
    {
      code: "food-security",
      label: {
        es: "Más seguridad alimentaria",
        en: "Increased food security",
        pt: "Mais segurança alimentar",
      },
      group: coBenefitsHeadings.servicesAndSecurityOfSupply,
    },
    {
      code: "energy-security",
      label: {
        es: "Más seguridad energética",
        en: "Increased energy security",
        pt: "Mais segurança energética",
      },
      group: coBenefitsHeadings.servicesAndSecurityOfSupply,
    },
    {
      code: "energy-access",
      label: { es: "Más acceso a la energía", en: "Increased access to energy", pt: "Mais acesso à energia" },
      group: coBenefitsHeadings.servicesAndSecurityOfSupply,
    },
    {
      code: "energy-poverty",
      label: {
        es: "Menos pobreza energética",
        en: "Reduced fuel or energy poverty",
        pt: "Menos pobreza energética",
      },
      group: coBenefitsHeadings.servicesAndSecurityOfSupply,
    },
    {
      code: "mobility-access",
      label: {
        es: "Mejor movilidad y accesibilidad",
        en: "Improved mobility and access",
        pt: "Melhor mobilidade e acessibilidade",
      },
      group: coBenefitsHeadings.servicesAndSecurityOfSupply,
    },
    {
      code: "congestion",
      label: { es: "Menos congestión de tránsito", en: "Reduced congestion", pt: "Menos congestionamento" },
      group: coBenefitsHeadings.servicesAndSecurityOfSupply,
    },
    {
      code: "costs",
      label: { es: "Menores costos", en: "Reduced costs", pt: "Custos menores" },
      group: coBenefitsHeadings.economy,
    },
    {
      code: "job-creation",
      label: { es: "Creación de empleo", en: "Job creation", pt: "Geração de empregos" },
      group: coBenefitsHeadings.economy,
    },
    {
      code: "innovation",
      label: {
        es: "Innovación empresarial y tecnológica",
        en: "Business and technological innovation",
        pt: "Inovação empresarial e tecnológica",
      },
      group: coBenefitsHeadings.economy,
    },
    {
      code: "revenue",
      label: { es: "Generación de ingresos", en: "Revenue generation", pt: "Geração de receita" },
      group: coBenefitsHeadings.economy,
    },
    {
      code: "economic-production",
      label: {
        es: "Más producción económica",
        en: "Increased economic production",
        pt: "Mais produção econômica",
      },
      group: coBenefitsHeadings.economy,
    },
    {
      code: "labor-productivity",
      label: {
        es: "Más productividad del trabajo",
        en: "Increased labour productivity",
        pt: "Mais produtividade do trabalho",
      },
      group: coBenefitsHeadings.economy,
    },
    { code: "other", label: { es: "Otro", en: "Other", pt: "Outro" }, group: coBenefitsHeadings.other },
  ],
};

/** The seventeen Sustainable Development Goals. */
export const sdgs: CodeList = {
  id: "sdgs",
  options: [
    {
      code: "sdg-1",
      label: { es: "ODS 1. Fin de la pobreza", en: "SDG 1. No poverty", pt: "ODS 1. Erradicação da pobreza" },
    },
    {
      code: "sdg-2",
      label: {
        es: "ODS 2. Hambre cero",
        en: "SDG 2. Zero hunger",
        pt: "ODS 2. Fome zero e agricultura sustentável",
      },
    },
    {
      code: "sdg-3",
      label: {
        es: "ODS 3. Salud y bienestar",
        en: "SDG 3. Good health and well-being",
        pt: "ODS 3. Saúde e bem-estar",
      },
    },
    {
      code: "sdg-4",
      label: {
        es: "ODS 4. Educación de calidad",
        en: "SDG 4. Quality education",
        pt: "ODS 4. Educação de qualidade",
      },
    },
    {
      code: "sdg-5",
      label: {
        es: "ODS 5. Igualdad de género",
        en: "SDG 5. Gender equality",
        pt: "ODS 5. Igualdade de gênero",
      },
    },
    {
      code: "sdg-6",
      label: {
        es: "ODS 6. Agua limpia y saneamiento",
        en: "SDG 6. Clean water and sanitation",
        pt: "ODS 6. Água potável e saneamento",
      },
    },
    {
      code: "sdg-7",
      label: {
        es: "ODS 7. Energía asequible y no contaminante",
        en: "SDG 7. Affordable and clean energy",
        pt: "ODS 7. Energia limpa e acessível",
      },
    },
    {
      code: "sdg-8",
      label: {
        es: "ODS 8. Trabajo decente y crecimiento económico",
        en: "SDG 8. Decent work and economic growth",
        pt: "ODS 8. Trabalho decente e crescimento econômico",
      },
    },
    {
      code: "sdg-9",
      label: {
        es: "ODS 9. Industria, innovación e infraestructura",
        en: "SDG 9. Industry, innovation and infrastructure",
        pt: "ODS 9. Indústria, inovação e infraestrutura",
      },
    },
    {
      code: "sdg-10",
      label: {
        es: "ODS 10. Reducción de las desigualdades",
        en: "SDG 10. Reduced inequalities",
        pt: "ODS 10. Redução das desigualdades",
      },
    },
    {
      code: "sdg-11",
      label: {
        es: "ODS 11. Ciudades y comunidades sostenibles",
        en: "SDG 11. Sustainable cities and communities",
        pt: "ODS 11. Cidades e comunidades sustentáveis",
      },
    },
    {
      code: "sdg-12",
      label: {
        es: "ODS 12. Producción y consumo responsables",
        en: "SDG 12. Responsible consumption and production",
        pt: "ODS 12. Consumo e produção responsáveis",
      },
    },
    {
      code: "sdg-13",
      label: {
        es: "ODS 13. Acción por el clima",
        en: "SDG 13. Climate action",
        pt: "ODS 13. Ação contra a mudança global do clima",
      },
    },
    {
      code: "sdg-14",
      label: { es: "ODS 14. Vida submarina", en: "SDG 14. Life below water", pt: "ODS 14. Vida na água" },
    },
    {
      code: "sdg-15",
      label: {
        es: "ODS 15. Vida de ecosistemas terrestres",
        en: "SDG 15. Life on land",
        pt: "ODS 15. Vida terrestre",
      },
    },
    {
      code: "sdg-16",
      label: {
        es: "ODS 16. Paz, justicia e instituciones sólidas",
        en: "SDG 16. Peace, justice and strong institutions",
        pt: "ODS 16. Paz, justiça e instituições eficazes",
      },
    },
    {
      code: "sdg-17",
      label: {
        es: "ODS 17. Alianzas para lograr los objetivos",
        en: "SDG 17. Partnerships for the goals",
        pt: "ODS 17. Parcerias e meios de implementação",
      },
    },
  ],
};

/** ICLEI's five pathways. */
export const icleiPathways: CodeList = {
  id: "iclei-pathways",
  options: [
    {
      code: "low-emission",
      label: {
        es: "Desarrollo bajo en emisiones",
        en: "Low emission development",
        pt: "Desenvolvimento de baixas emissões",
      },
    },
    {
      code: "nature-based",
      label: {
        es: "Desarrollo basado en la naturaleza",
        en: "Nature-based development",
        pt: "Desenvolvimento baseado na natureza",
      },
    },
    {
      code: "circular",
      label: { es: "Desarrollo circular", en: "Circular development", pt: "Desenvolvimento circular" },
    },
    {
      code: "resilient",
      label: { es: "Desarrollo resiliente", en: "Resilient development", pt: "Desenvolvimento resiliente" },
    },
    {
      code: "equitable",
      label: {
        es: "Desarrollo equitativo y centrado en las personas",
        en: "Equitable and people-centred development",
        pt: "Desenvolvimento equitativo e centrado nas pessoas",
      },
    },
  ],
};
