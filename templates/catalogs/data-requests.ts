/**
 * What a town asks of utilities, sellers, public bodies and its own offices for the inventory. Classes of users and
 * products are those that the one who is asked uses, where a source names them; the others are our own proposal,
 * and every sheet has blank lines for classes that are called otherwise.
 */
import type { RequestCatalogue, RequestKind, SheetLine } from "~/domain/requests/request-catalogue";
import type { Text } from "~/domain/template/text";

/** Types of users of ENARGAS, the gas regulator, in its operating data (dod.enargas.gob.ar, 2023 and 2024). */
const ENARGAS = "ENARGAS, datos operativos: tipos de usuario";
/** Electricity by use and department of Mendoza (DEIE), as CityCatalyst publishes it. */
const DEIE = "DEIE Mendoza, consumo eléctrico por uso y departamento";
/** Products of the energy ministry's sales data (SESCO, "Ventas, excluye ventas al sector"). */
const SESCO = "Secretaría de Energía, SESCO: ventas por producto";
/** Categories of bovine stock as SENASA reports them. */
const SENASA = "SENASA, existencias bovinas por categoría";

const KWH: Text = { es: "kWh", en: "kWh", pt: "kWh" };
const CUBIC_METRES: Text = { es: "m³", en: "m³", pt: "m³" };
const LITRES: Text = { es: "litros", en: "litres", pt: "litros" };
const KILOGRAMS: Text = { es: "kg", en: "kg", pt: "kg" };
const TONNES: Text = { es: "toneladas", en: "tonnes", pt: "toneladas" };
const HEADS: Text = { es: "cabezas", en: "heads", pt: "cabeças" };
const VEHICLES: Text = { es: "vehículos", en: "vehicles", pt: "veículos" };
const PEOPLE: Text = { es: "personas", en: "people", pt: "pessoas" };
const CYLINDERS: Text = { es: "unidades", en: "units", pt: "unidades" };
const HOMES: Text = { es: "viviendas", en: "homes", pt: "moradias" };
const HOUSEHOLD_USERS: Text = { es: "usuarios", en: "users", pt: "usuários" };
const AMOUNT: Text = { es: "Cantidad", en: "Amount", pt: "Quantidade" };
const SOLD: Text = { es: "Vendido", en: "Sold", pt: "Vendido" };
const USED: Text = { es: "Consumo", en: "Consumption", pt: "Consumo" };
const USERS: Text = { es: "Usuarios", en: "Users", pt: "Usuários" };

const INVENTORY_ROWS = { section: "inventories", page: "rows" };

function line(
  label: Text,
  unit: Text,
  sector: string | null = null,
  source: string | null = null,
): SheetLine {
  return { label, unit, sector, source };
}

const electricity: RequestKind = {
  code: "electricity",
  label: {
    es: "Electricidad por tipo de usuario",
    en: "Electricity by class of user",
    pt: "Eletricidade por classe de usuário",
  },
  ask: {
    es: "la electricidad facturada a cada tipo de usuario y la cantidad de usuarios de cada uno",
    en: "the electricity billed to each class of user and the number of users in each",
    pt: "a eletricidade faturada a cada classe de usuário e o número de usuários de cada uma",
  },
  askShort: {
    es: "la electricidad facturada por tipo de usuario (kWh)",
    en: "the electricity billed by class of user (kWh)",
    pt: "a eletricidade faturada por classe de usuário (kWh)",
  },
  use: {
    es: "Con la electricidad de cada tipo de usuario calculamos cuánto emiten las viviendas, los comercios, las industrias y el propio municipio.",
    en: "With the electricity of each class of user we work out what homes, shops, industry and the local government itself emit.",
    pt: "Com a eletricidade de cada classe de usuário calculamos quanto emitem as moradias, o comércio, a indústria e a própria prefeitura.",
  },
  office: null,
  provider: "electricityProvider",
  sheet: {
    lineHeading: { es: "Tipo de usuario", en: "Class of user", pt: "Classe de usuário" },
    lines: [
      line({ es: "Residencial", en: "Residential", pt: "Residencial" }, KWH, "residential-buildings", DEIE),
      line(
        { es: "Comercial y servicios", en: "Commercial and services", pt: "Comercial e serviços" },
        KWH,
        "tertiary-buildings",
        DEIE,
      ),
      line({ es: "Industrial", en: "Industrial", pt: "Industrial" }, KWH, "industry-non-ets"),
      line(
        { es: "Grandes demandas", en: "Large demands", pt: "Grandes demandas" },
        KWH,
        "industry-non-ets",
        DEIE,
      ),
      line(
        { es: "Riego agrícola y rural", en: "Irrigation and rural", pt: "Irrigação e rural" },
        KWH,
        "agriculture",
        DEIE,
      ),
      line(
        { es: "Alumbrado público", en: "Street lighting", pt: "Iluminação pública" },
        KWH,
        "public-lighting",
      ),
      line(
        {
          es: "Edificios del municipio",
          en: "Local government buildings",
          pt: "Edifícios da prefeitura",
        },
        KWH,
        "municipal-buildings",
      ),
      line(
        {
          es: "Agua y cloacas (bombeo)",
          en: "Water and sewerage (pumping)",
          pt: "Água e esgoto (bombeamento)",
        },
        KWH,
        "tertiary-buildings",
      ),
      line(
        {
          es: "Escuelas, hospitales y otros oficiales",
          en: "Schools, hospitals and other public bodies",
          pt: "Escolas, hospitais e outros órgãos públicos",
        },
        KWH,
        "tertiary-buildings",
      ),
    ],
    besides: [USERS],
    amount: USED,
    blankLines: 2,
    questions: [
      {
        es: "¿Cuánta energía compró o recibió la distribuidora para el municipio (kWh), para conocer las pérdidas de la red?",
        en: "How much energy did the distributor buy or receive for the municipality (kWh), to know the losses of the grid?",
        pt: "Quanta energia a distribuidora comprou ou recebeu para o município (kWh), para conhecer as perdas da rede?",
      },
      {
        es: "¿Cuántos usuarios generan e inyectan a la red, y cuánto (kWh)?",
        en: "How many users generate and feed into the grid, and how much (kWh)?",
        pt: "Quantos usuários geram e injetam na rede, e quanto (kWh)?",
      },
    ],
    advice: [
      {
        es: "Anoten la energía facturada en kWh. Si la tienen en MWh, táchenlo y escriban «MWh».",
        en: "Write the energy billed in kWh. If you have it in MWh, strike it out and write «MWh».",
        pt: "Anotem a energia faturada em kWh. Se a tiverem em MWh, risquem e escrevam «MWh».",
      },
    ],
  },
  origins: [
    {
      way: "letter",
      text: {
        es: "La distribuidora o cooperativa sabe cuánto facturó a cada tipo de usuario.",
        en: "The distributor or co-operative knows how much it billed to each class of user.",
        pt: "A distribuidora ou cooperativa sabe quanto faturou a cada classe de usuário.",
      },
    },
    {
      way: "bill",
      text: {
        es: "Las facturas del municipio dan el alumbrado y los edificios propios.",
        en: "The local government's bills give street lighting and its own buildings.",
        pt: "As contas da prefeitura dão a iluminação e os edifícios próprios.",
      },
    },
    {
      way: "public",
      text: {
        es: "CAMMESA publica la demanda por distribuidora y provincia, no por municipio.",
        en: "CAMMESA publishes demand by distributor and province, not by municipality.",
        pt: "A CAMMESA publica a demanda por distribuidora e província, não por município.",
      },
    },
  ],
  fills: [INVENTORY_ROWS],
};

const pipedGas: RequestKind = {
  code: "piped-gas",
  label: {
    es: "Gas de red por tipo de usuario",
    en: "Piped gas by class of user",
    pt: "Gás encanado por classe de usuário",
  },
  ask: {
    es: "el gas natural entregado a cada tipo de usuario y la cantidad de usuarios de cada uno",
    en: "the natural gas delivered to each class of user and the number of users in each",
    pt: "o gás natural entregue a cada classe de usuário e o número de usuários de cada uma",
  },
  askShort: {
    es: "el gas de red entregado por tipo de usuario (m³)",
    en: "the piped gas delivered by class of user (m³)",
    pt: "o gás encanado entregue por classe de usuário (m³)",
  },
  use: {
    es: "Con el gas de cada tipo de usuario calculamos cuánto se emite al calefaccionar, cocinar y producir.",
    en: "With the gas of each class of user we work out what heating, cooking and production emit.",
    pt: "Com o gás de cada classe de usuário calculamos quanto se emite ao aquecer, cozinhar e produzir.",
  },
  office: null,
  provider: "gasProvider",
  sheet: {
    lineHeading: { es: "Tipo de usuario", en: "Class of user", pt: "Classe de usuário" },
    lines: [
      line(
        { es: "Residenciales", en: "Residential", pt: "Residenciais" },
        CUBIC_METRES,
        "residential-buildings",
        ENARGAS,
      ),
      line(
        { es: "Comerciales", en: "Commercial", pt: "Comerciais" },
        CUBIC_METRES,
        "tertiary-buildings",
        ENARGAS,
      ),
      line(
        { es: "Entes oficiales", en: "Public bodies", pt: "Órgãos oficiais" },
        CUBIC_METRES,
        "tertiary-buildings",
        ENARGAS,
      ),
      line(
        { es: "Industriales", en: "Industrial", pt: "Industriais" },
        CUBIC_METRES,
        "industry-non-ets",
        ENARGAS,
      ),
      line(
        { es: "GNC (estaciones)", en: "CNG (stations)", pt: "GNV (postos)" },
        CUBIC_METRES,
        "private-transport",
        ENARGAS,
      ),
      line(
        { es: "Centrales eléctricas", en: "Power plants", pt: "Centrais elétricas" },
        CUBIC_METRES,
        "other-energy",
        ENARGAS,
      ),
      line(
        { es: "Subdistribuidores (SDB)", en: "Sub-distributors (SDB)", pt: "Subdistribuidores (SDB)" },
        CUBIC_METRES,
        null,
        ENARGAS,
      ),
    ],
    besides: [USERS],
    amount: USED,
    blankLines: 2,
    questions: [
      {
        es: "De los entes oficiales, ¿cuánto corresponde a edificios del municipio (m³)?",
        en: "Of the public bodies, how much belongs to local government buildings (m³)?",
        pt: "Dos órgãos oficiais, quanto corresponde a edifícios da prefeitura (m³)?",
      },
    ],
    advice: [
      {
        es: "Anoten m³ de 9300 kcal, como se facturan. Si usan otro poder calorífico, escríbanlo al lado.",
        en: "Write m³ of 9300 kcal, as they are billed. If you use another calorific value, write it beside.",
        pt: "Anotem m³ de 9300 kcal, como são faturados. Se usarem outro poder calorífico, escrevam ao lado.",
      },
    ],
  },
  origins: [
    {
      way: "letter",
      text: {
        es: "La licenciataria del gas tiene el dato de la localidad.",
        en: "The gas licensee has the figure of the town.",
        pt: "A concessionária de gás tem o dado da localidade.",
      },
    },
    {
      way: "public",
      text: {
        es: "ENARGAS publica por provincia, año y tipo de usuario.",
        en: "ENARGAS publishes by province, year and class of user.",
        pt: "A ENARGAS publica por província, ano e classe de usuário.",
      },
    },
  ],
  fills: [INVENTORY_ROWS],
};

const cylinders: RequestKind = {
  code: "cylinders",
  label: { es: "Garrafas y cilindros vendidos", en: "Gas cylinders sold", pt: "Botijões vendidos" },
  ask: {
    es: "las garrafas y los cilindros de gas licuado (GLP) vendidos, por tamaño, y el gas a granel",
    en: "the cylinders of liquefied gas (LPG) sold, by size, and the gas sold in bulk",
    pt: "os botijões e cilindros de gás liquefeito (GLP) vendidos, por tamanho, e o gás a granel",
  },
  askShort: {
    es: "las garrafas y cilindros vendidos, por tamaño",
    en: "the gas cylinders sold, by size",
    pt: "os botijões vendidos, por tamanho",
  },
  use: {
    es: "Con las garrafas vendidas calculamos el gas que usan los hogares y comercios que no tienen red.",
    en: "With the cylinders sold we work out the gas used by homes and shops without piped gas.",
    pt: "Com os botijões vendidos calculamos o gás usado pelas moradias e pelo comércio sem rede.",
  },
  office: null,
  provider: null,
  sheet: {
    lineHeading: { es: "Envase", en: "Container", pt: "Recipiente" },
    lines: [
      line(
        { es: "Garrafa de 10 kg", en: "10 kg cylinder", pt: "Botijão de 10 kg" },
        CYLINDERS,
        "residential-buildings",
      ),
      line(
        { es: "Garrafa de 12 kg", en: "12 kg cylinder", pt: "Botijão de 12 kg" },
        CYLINDERS,
        "residential-buildings",
      ),
      line(
        { es: "Garrafa de 15 kg", en: "15 kg cylinder", pt: "Botijão de 15 kg" },
        CYLINDERS,
        "residential-buildings",
      ),
      line(
        { es: "Cilindro de 30 kg", en: "30 kg cylinder", pt: "Cilindro de 30 kg" },
        CYLINDERS,
        "tertiary-buildings",
      ),
      line(
        { es: "Cilindro de 45 kg", en: "45 kg cylinder", pt: "Cilindro de 45 kg" },
        CYLINDERS,
        "tertiary-buildings",
      ),
      line({ es: "Gas a granel", en: "Gas in bulk", pt: "Gás a granel" }, KILOGRAMS, "tertiary-buildings"),
    ],
    besides: [],
    amount: SOLD,
    blankLines: 2,
    questions: [
      {
        es: "¿Qué parte va a comercios e industrias, más o menos?",
        en: "What part goes to shops and industry, roughly?",
        pt: "Que parte vai para comércio e indústria, aproximadamente?",
      },
      {
        es: "¿Qué parte se vende fuera del municipio?",
        en: "What part is sold outside the municipality?",
        pt: "Que parte é vendida fora do município?",
      },
    ],
    advice: [
      {
        es: "Cuenten envases llenos vendidos o entregados, no los que se reciben vacíos.",
        en: "Count full cylinders sold or delivered, not the empty ones returned.",
        pt: "Contem os botijões cheios vendidos ou entregues, não os vazios devolvidos.",
      },
    ],
  },
  origins: [
    {
      way: "letter",
      text: {
        es: "Los vendedores y la planta fraccionadora saben cuántas garrafas llevan al pueblo.",
        en: "The sellers and the filling plant know how many cylinders they bring to town.",
        pt: "Os vendedores e a engarrafadora sabem quantos botijões levam à cidade.",
      },
    },
    {
      way: "public",
      text: {
        es: "El Censo dice cuántos hogares cocinan con garrafa; las ventas de GLP se publican por provincia.",
        en: "The census says how many homes cook with cylinders; LPG sales are published by province.",
        pt: "O Censo diz quantas moradias cozinham com botijão; as vendas de GLP são publicadas por província.",
      },
    },
  ],
  fills: [INVENTORY_ROWS],
};

const fuels: RequestKind = {
  code: "fuels",
  label: {
    es: "Combustibles vendidos en estaciones",
    en: "Fuels sold at filling stations",
    pt: "Combustíveis vendidos em postos",
  },
  ask: {
    es: "los combustibles vendidos al público en sus surtidores, por producto",
    en: "the fuels sold to the public at your pumps, by product",
    pt: "os combustíveis vendidos ao público em suas bombas, por produto",
  },
  askShort: {
    es: "los litros de nafta y gasoil y los m³ de GNC vendidos, por producto",
    en: "the litres of petrol and diesel and m³ of CNG sold, by product",
    pt: "os litros de gasolina e diesel e os m³ de GNV vendidos, por produto",
  },
  use: {
    es: "Con los combustibles vendidos calculamos cuánto emiten los vehículos que cargan en el municipio. No pedimos precios ni clientes.",
    en: "With the fuels sold we work out what the vehicles that fill up in the municipality emit. We ask for neither prices nor customers.",
    pt: "Com os combustíveis vendidos calculamos quanto emitem os veículos que abastecem no município. Não pedimos preços nem clientes.",
  },
  office: null,
  provider: null,
  sheet: {
    lineHeading: { es: "Producto", en: "Product", pt: "Produto" },
    lines: [
      line(
        { es: "Nafta súper (grado 2)", en: "Regular petrol (grade 2)", pt: "Gasolina comum (grau 2)" },
        LITRES,
        "private-transport",
        SESCO,
      ),
      line(
        { es: "Nafta prémium (grado 3)", en: "Premium petrol (grade 3)", pt: "Gasolina premium (grau 3)" },
        LITRES,
        "private-transport",
        SESCO,
      ),
      line(
        { es: "Gasoil común (grado 2)", en: "Regular diesel (grade 2)", pt: "Diesel comum (grau 2)" },
        LITRES,
        "private-transport",
      ),
      line(
        { es: "Gasoil prémium (grado 3)", en: "Premium diesel (grade 3)", pt: "Diesel premium (grau 3)" },
        LITRES,
        "private-transport",
      ),
      line({ es: "GNC", en: "CNG", pt: "GNV" }, CUBIC_METRES, "private-transport", ENARGAS),
    ],
    besides: [],
    amount: SOLD,
    blankLines: 2,
    questions: [
      {
        es: "Del gasoil, ¿qué parte se lleva para el campo o las máquinas, más o menos?",
        en: "Of the diesel, what part goes to farms or machines, roughly?",
        pt: "Do diesel, que parte vai para o campo ou as máquinas, aproximadamente?",
      },
    ],
    advice: [
      {
        es: "Anoten lo que marcaron los surtidores. Si venden también a granel, pónganlo en una fila aparte.",
        en: "Write what the pumps metered. If you also sell in bulk, put it on a line of its own.",
        pt: "Anotem o que marcaram as bombas. Se venderem também a granel, ponham em uma linha à parte.",
      },
    ],
  },
  origins: [
    {
      way: "letter",
      text: {
        es: "Las estaciones de servicio saben los litros de cada producto.",
        en: "The filling stations know the litres of each product.",
        pt: "Os postos sabem os litros de cada produto.",
      },
    },
    {
      way: "bill",
      text: {
        es: "Los vales y remitos del municipio dan el combustible de la flota propia.",
        en: "The local government's vouchers give the fuel of its own fleet.",
        pt: "Os vales e notas da prefeitura dão o combustível da frota própria.",
      },
    },
    {
      way: "public",
      text: {
        es: "La Secretaría de Energía publica ventas por provincia, empresa y mes.",
        en: "The energy ministry publishes sales by province, company and month.",
        pt: "A Secretaria de Energia publica vendas por província, empresa e mês.",
      },
    },
  ],
  fills: [INVENTORY_ROWS],
};

const waste: RequestKind = {
  code: "waste",
  label: {
    es: "Residuos: peso, o camiones y viajes",
    en: "Waste: weight, or trucks and trips",
    pt: "Resíduos: peso, ou caminhões e viagens",
  },
  ask: {
    es: "los residuos recolectados, pesados o, si no se pesan, los viajes de camión y su capacidad",
    en: "the waste collected, weighed or, if it is not weighed, the trips of trucks and their capacity",
    pt: "os resíduos coletados, pesados ou, se não forem pesados, as viagens de caminhão e a sua capacidade",
  },
  askShort: {
    es: "las toneladas de residuos, o los viajes de camión y su capacidad",
    en: "the tonnes of waste, or the trips of trucks and their capacity",
    pt: "as toneladas de resíduos, ou as viagens de caminhão e a sua capacidade",
  },
  use: {
    es: "Con la cantidad y el destino de los residuos calculamos el metano que producen al descomponerse.",
    en: "With the amount and the destination of the waste we work out the methane that it gives off as it decays.",
    pt: "Com a quantidade e o destino dos resíduos calculamos o metano que produzem ao se decompor.",
  },
  office: {
    es: "Área de recolección e higiene urbana",
    en: "Waste collection office",
    pt: "Setor de coleta e limpeza urbana",
  },
  provider: null,
  sheet: {
    lineHeading: { es: "Residuos", en: "Waste", pt: "Resíduos" },
    lines: [
      line({ es: "Domiciliarios", en: "Household", pt: "Domiciliares" }, TONNES, "waste"),
      line(
        { es: "Comercios e industrias", en: "Shops and industry", pt: "Comércio e indústria" },
        TONNES,
        "waste",
      ),
      line({ es: "Poda y jardín", en: "Pruning and garden", pt: "Poda e jardim" }, TONNES, "waste"),
      line(
        {
          es: "Orgánicos separados (compost)",
          en: "Separated organics (compost)",
          pt: "Orgânicos separados (composto)",
        },
        TONNES,
        "waste",
      ),
      line({ es: "Reciclables separados", en: "Separated recyclables", pt: "Recicláveis separados" }, TONNES),
      line({ es: "Escombros", en: "Rubble", pt: "Entulho" }, TONNES),
    ],
    besides: [
      { es: "Si no se pesa: viajes", en: "If not weighed: trips", pt: "Se não se pesa: viagens" },
      { es: "Capacidad del camión (m³)", en: "Truck capacity (m³)", pt: "Capacidade do caminhão (m³)" },
    ],
    amount: { es: "Si se pesa: peso", en: "If weighed: weight", pt: "Se se pesa: peso" },
    blankLines: 1,
    questions: [
      {
        es: "¿A dónde van? ¿Basural propio o relleno de otro municipio? ¿Se quema? ¿Se cubre con tierra?",
        en: "Where does it go? Own dump or another town's landfill? Is it burnt? Is it covered with earth?",
        pt: "Para onde vai? Lixão próprio ou aterro de outro município? Queima-se? Cobre-se com terra?",
      },
      {
        es: "¿Desde qué año se usa ese lugar y qué profundidad tiene, más o menos?",
        en: "Since which year is that place used and how deep is it, roughly?",
        pt: "Desde que ano se usa esse lugar e que profundidade tem, aproximadamente?",
      },
    ],
    advice: [
      {
        es: "Si hay balanza, alcanza con el peso. Si no hay, anoten los viajes del año y la capacidad del camión, y si es compactador.",
        en: "With a weighbridge the weight is enough. Without one, write the trips in the year and the capacity of the truck, and whether it compacts.",
        pt: "Com balança, basta o peso. Sem balança, anotem as viagens do ano e a capacidade do caminhão, e se é compactador.",
      },
    ],
  },
  origins: [
    {
      way: "letter",
      text: {
        es: "El área de recolección sabe los viajes de camión, aunque no haya balanza.",
        en: "The collection office knows the trips of its trucks, even without a weighbridge.",
        pt: "O setor de coleta sabe as viagens dos caminhões, mesmo sem balança.",
      },
    },
    {
      way: "bill",
      text: {
        es: "Si pagan un relleno de otro municipio, la factura dice las toneladas.",
        en: "If you pay for another town's landfill, the bill gives the tonnes.",
        pt: "Se pagam um aterro de outro município, a conta diz as toneladas.",
      },
    },
  ],
  fills: [INVENTORY_ROWS],
};

const sewage: RequestKind = {
  code: "sewage",
  label: {
    es: "Cloacas: conexiones, volumen y tratamiento",
    en: "Sewage: connections, volume and treatment",
    pt: "Esgoto: ligações, volume e tratamento",
  },
  ask: {
    es: "las viviendas y personas conectadas a la red cloacal, el volumen tratado y el tipo de tratamiento",
    en: "the homes and people connected to the sewers, the volume treated and the kind of treatment",
    pt: "as moradias e pessoas ligadas à rede de esgoto, o volume tratado e o tipo de tratamento",
  },
  askShort: {
    es: "las personas con cloacas, el volumen tratado y el tratamiento",
    en: "the people with sewers, the volume treated and the treatment",
    pt: "as pessoas com esgoto, o volume tratado e o tratamento",
  },
  use: {
    es: "Con las conexiones y el tratamiento calculamos el metano y el óxido nitroso de los efluentes.",
    en: "With the connections and the treatment we work out the methane and nitrous oxide of the wastewater.",
    pt: "Com as ligações e o tratamento calculamos o metano e o óxido nitroso dos efluentes.",
  },
  office: null,
  provider: null,
  sheet: {
    lineHeading: { es: "Dato", en: "Datum", pt: "Dado" },
    lines: [
      line(
        { es: "Viviendas conectadas a cloacas", en: "Homes with sewers", pt: "Moradias com esgoto" },
        HOMES,
        "wastewater",
      ),
      line(
        { es: "Personas conectadas a cloacas", en: "People with sewers", pt: "Pessoas com esgoto" },
        PEOPLE,
        "wastewater",
      ),
      line(
        {
          es: "Personas con pozo o cámara séptica",
          en: "People with septic tank or pit",
          pt: "Pessoas com fossa",
        },
        PEOPLE,
        "wastewater",
      ),
      line(
        {
          es: "Volumen que llega a la planta",
          en: "Volume reaching the plant",
          pt: "Volume que chega à estação",
        },
        CUBIC_METRES,
        "wastewater",
      ),
      line(
        { es: "DBO a la entrada", en: "BOD at the inlet", pt: "DBO na entrada" },
        { es: "mg/l", en: "mg/l", pt: "mg/l" },
        "wastewater",
      ),
      line(
        { es: "DBO a la salida", en: "BOD at the outlet", pt: "DBO na saída" },
        { es: "mg/l", en: "mg/l", pt: "mg/l" },
        "wastewater",
      ),
      line({ es: "Barros retirados", en: "Sludge removed", pt: "Lodo retirado" }, TONNES, "wastewater"),
    ],
    besides: [],
    amount: AMOUNT,
    blankLines: 1,
    questions: [
      {
        es: "¿Qué tratamiento tiene? (lagunas, planta con aire, reactor sin aire, ninguno)",
        en: "Which treatment is there? (lagoons, aerated plant, reactor without air, none)",
        pt: "Que tratamento há? (lagoas, estação com ar, reator sem ar, nenhum)",
      },
      {
        es: "¿A dónde se vuelca? (río, laguna, suelo, riego)",
        en: "Where is it discharged? (river, lagoon, soil, irrigation)",
        pt: "Onde se despeja? (rio, lagoa, solo, irrigação)",
      },
    ],
    advice: [
      {
        es: "Si no miden la DBO, dejen esas filas vacías.",
        en: "If you do not measure BOD, leave those lines empty.",
        pt: "Se não medirem a DBO, deixem essas linhas vazias.",
      },
    ],
  },
  origins: [
    {
      way: "letter",
      text: {
        es: "Quien presta el servicio de cloacas sabe las conexiones, el volumen y el tratamiento.",
        en: "Whoever runs the sewers knows the connections, the volume and the treatment.",
        pt: "Quem presta o serviço de esgoto sabe as ligações, o volume e o tratamento.",
      },
    },
    {
      way: "public",
      text: {
        es: "El Censo dice cuántos hogares tienen cloaca, pozo o cámara séptica.",
        en: "The census says how many homes have sewers, a pit or a septic tank.",
        pt: "O Censo diz quantas moradias têm esgoto ou fossa.",
      },
    },
  ],
  fills: [INVENTORY_ROWS],
};

const vehicles: RequestKind = {
  code: "vehicles",
  label: {
    es: "Vehículos registrados, por tipo y combustible",
    en: "Vehicles registered, by type and fuel",
    pt: "Veículos registrados, por tipo e combustível",
  },
  ask: {
    es: "los vehículos radicados en el municipio, por tipo y combustible",
    en: "the vehicles registered in the municipality, by type and fuel",
    pt: "os veículos registrados no município, por tipo e combustível",
  },
  askShort: {
    es: "los vehículos radicados, por tipo y combustible",
    en: "the vehicles registered, by type and fuel",
    pt: "os veículos registrados, por tipo e combustível",
  },
  use: {
    es: "Con el parque de vehículos comprobamos si las ventas de combustible son razonables y repartimos las emisiones del transporte.",
    en: "With the number of vehicles we check whether the fuel sales are plausible and share out the emissions of transport.",
    pt: "Com a frota de veículos verificamos se as vendas de combustível são razoáveis e repartimos as emissões do transporte.",
  },
  office: null,
  provider: null,
  sheet: {
    lineHeading: { es: "Tipo de vehículo", en: "Type of vehicle", pt: "Tipo de veículo" },
    lines: [
      line({ es: "Motos", en: "Motorcycles", pt: "Motos" }, VEHICLES, "private-transport"),
      line({ es: "Autos", en: "Cars", pt: "Carros" }, VEHICLES, "private-transport"),
      line(
        { es: "Camionetas y utilitarios", en: "Pick-ups and vans", pt: "Caminhonetes e utilitários" },
        VEHICLES,
        "private-transport",
      ),
      line({ es: "Camiones", en: "Lorries", pt: "Caminhões" }, VEHICLES, "private-transport"),
      line(
        { es: "Ómnibus y combis", en: "Buses and minibuses", pt: "Ônibus e vans" },
        VEHICLES,
        "public-transport",
      ),
      line(
        { es: "Tractores y maquinaria", en: "Tractors and machinery", pt: "Tratores e máquinas" },
        VEHICLES,
        "agriculture",
      ),
    ],
    besides: [
      { es: "A nafta", en: "Petrol", pt: "A gasolina" },
      { es: "A gasoil", en: "Diesel", pt: "A diesel" },
      { es: "Con GNC", en: "CNG", pt: "Com GNV" },
      { es: "Eléctricos o híbridos", en: "Electric or hybrid", pt: "Elétricos ou híbridos" },
    ],
    amount: { es: "Total", en: "Total", pt: "Total" },
    blankLines: 2,
    questions: [
      {
        es: "¿A qué fecha corresponden las cantidades?",
        en: "Which date do the numbers refer to?",
        pt: "A que data se referem as quantidades?",
      },
    ],
    advice: [
      {
        es: "Si no tienen el combustible, alcanza con el total de cada tipo.",
        en: "If you do not have the fuel, the total of each type is enough.",
        pt: "Se não tiverem o combustível, basta o total de cada tipo.",
      },
    ],
  },
  origins: [],
  fills: [INVENTORY_ROWS],
};

const livestock: RequestKind = {
  code: "livestock",
  label: {
    es: "Existencias ganaderas por categoría",
    en: "Livestock by category",
    pt: "Rebanhos por categoria",
  },
  ask: {
    es: "las existencias de animales en el territorio del municipio, por categoría",
    en: "the number of animals in the territory of the municipality, by category",
    pt: "os rebanhos no território do município, por categoria",
  },
  askShort: {
    es: "las cabezas de ganado por categoría",
    en: "the heads of livestock by category",
    pt: "as cabeças de gado por categoria",
  },
  use: {
    es: "Con las existencias calculamos el metano de los animales y de su estiércol.",
    en: "With the number of animals we work out the methane of the animals and their manure.",
    pt: "Com os rebanhos calculamos o metano dos animais e do seu esterco.",
  },
  office: null,
  provider: null,
  sheet: {
    lineHeading: { es: "Categoría", en: "Category", pt: "Categoria" },
    lines: [
      line({ es: "Vacas", en: "Cows", pt: "Vacas" }, HEADS, "other-non-energy", SENASA),
      line({ es: "Vaquillonas", en: "Heifers", pt: "Novilhas" }, HEADS, "other-non-energy", SENASA),
      line({ es: "Novillos", en: "Steers", pt: "Novilhos" }, HEADS, "other-non-energy", SENASA),
      line({ es: "Novillitos", en: "Young steers", pt: "Garrotes" }, HEADS, "other-non-energy", SENASA),
      line(
        { es: "Terneros y terneras", en: "Calves", pt: "Bezerros e bezerras" },
        HEADS,
        "other-non-energy",
        SENASA,
      ),
      line(
        { es: "Toros y toritos", en: "Bulls and young bulls", pt: "Touros e tourinhos" },
        HEADS,
        "other-non-energy",
        SENASA,
      ),
      line(
        { es: "De las vacas, las de tambo", en: "Of the cows, dairy cows", pt: "Das vacas, as leiteiras" },
        HEADS,
        "other-non-energy",
      ),
      line({ es: "Ovejas", en: "Sheep", pt: "Ovelhas" }, HEADS, "other-non-energy"),
      line({ es: "Cabras", en: "Goats", pt: "Cabras" }, HEADS, "other-non-energy"),
      line({ es: "Cerdos", en: "Pigs", pt: "Porcos" }, HEADS, "other-non-energy"),
      line({ es: "Caballos", en: "Horses", pt: "Cavalos" }, HEADS, "other-non-energy"),
      line({ es: "Aves", en: "Poultry", pt: "Aves" }, HEADS, "other-non-energy"),
    ],
    besides: [],
    amount: AMOUNT,
    blankLines: 2,
    questions: [
      {
        es: "¿A qué fecha corresponden las existencias, y a qué territorio (municipio o departamento)?",
        en: "Which date do the numbers refer to, and which territory (municipality or department)?",
        pt: "A que data se referem os rebanhos, e a que território (município ou departamento)?",
      },
    ],
    advice: [
      {
        es: "Si solo tienen el dato del departamento, anótenlo y díganlo.",
        en: "If you only have the figure of the department, write it and say so.",
        pt: "Se só tiverem o dado do departamento, anotem e digam.",
      },
    ],
  },
  origins: [
    {
      way: "letter",
      text: {
        es: "La oficina local del SENASA tiene las existencias por establecimiento y puede dar el total.",
        en: "The local office of SENASA has the animals by farm and can give the total.",
        pt: "O escritório local do SENASA tem os rebanhos por estabelecimento e pode dar o total.",
      },
    },
    {
      way: "public",
      text: {
        es: "El SENASA publica existencias bovinas por departamento.",
        en: "SENASA publishes cattle numbers by department.",
        pt: "O SENASA publica rebanhos bovinos por departamento.",
      },
    },
  ],
  fills: [INVENTORY_ROWS],
};

const municipalBills: RequestKind = {
  code: "municipal-bills",
  label: {
    es: "Consumos del propio municipio (facturas)",
    en: "The local government's own use (bills)",
    pt: "Consumos da própria prefeitura (contas)",
  },
  ask: {
    es: "los consumos de energía que paga el municipio: edificios, alumbrado, bombeo y flota",
    en: "the energy that the local government pays for: buildings, lighting, pumping and fleet",
    pt: "os consumos de energia pagos pela prefeitura: edifícios, iluminação, bombeamento e frota",
  },
  askShort: {
    es: "los consumos de las facturas del municipio (luz, gas, combustible)",
    en: "the use on the local government's bills (power, gas, fuel)",
    pt: "os consumos das contas da prefeitura (luz, gás, combustível)",
  },
  use: {
    es: "Con las facturas del municipio sabemos cuánto usa y cuánto puede ahorrar cada instalación.",
    en: "With the local government's bills we know how much each facility uses and could save.",
    pt: "Com as contas da prefeitura sabemos quanto cada instalação usa e quanto pode economizar.",
  },
  office: {
    es: "Contaduría o Tesorería",
    en: "Accounts or treasury office",
    pt: "Contabilidade ou tesouraria",
  },
  provider: null,
  sheet: {
    lineHeading: { es: "Consumo", en: "Use", pt: "Consumo" },
    lines: [
      line(
        { es: "Electricidad de edificios", en: "Electricity of buildings", pt: "Eletricidade dos edifícios" },
        KWH,
        "municipal-buildings",
      ),
      line(
        {
          es: "Electricidad del alumbrado",
          en: "Electricity of street lighting",
          pt: "Eletricidade da iluminação",
        },
        KWH,
        "public-lighting",
      ),
      line(
        { es: "Electricidad del bombeo", en: "Electricity of pumping", pt: "Eletricidade do bombeamento" },
        KWH,
        "municipal-buildings",
      ),
      line({ es: "Gas de red", en: "Piped gas", pt: "Gás encanado" }, CUBIC_METRES, "municipal-buildings"),
      line(
        { es: "Garrafas y granel", en: "Cylinders and bulk gas", pt: "Botijões e granel" },
        KILOGRAMS,
        "municipal-buildings",
      ),
      line(
        { es: "Nafta de la flota", en: "Petrol of the fleet", pt: "Gasolina da frota" },
        LITRES,
        "municipal-fleet",
      ),
      line(
        { es: "Gasoil de la flota", en: "Diesel of the fleet", pt: "Diesel da frota" },
        LITRES,
        "municipal-fleet",
      ),
    ],
    besides: [],
    amount: USED,
    blankLines: 3,
    questions: [
      {
        es: "¿Cuántos suministros de electricidad y de gas tiene el municipio? Adjunten el listado, si lo hay.",
        en: "How many electricity and gas supplies does the local government have? Attach the list, if there is one.",
        pt: "Quantas ligações de eletricidade e de gás tem a prefeitura? Anexem a lista, se houver.",
      },
    ],
    advice: [
      {
        es: "Anoten el consumo (kWh, m³, litros), no el importe. También sirven fotos de las facturas.",
        en: "Write the use (kWh, m³, litres), not the amount paid. Photographs of the bills will do as well.",
        pt: "Anotem o consumo (kWh, m³, litros), não o valor. Fotos das contas também servem.",
      },
    ],
  },
  origins: [
    {
      way: "bill",
      text: {
        es: "Contaduría tiene las facturas de luz, gas y combustible del municipio.",
        en: "The accounts office has the local government's power, gas and fuel bills.",
        pt: "A contabilidade tem as contas de luz, gás e combustível da prefeitura.",
      },
    },
    {
      way: "letter",
      text: {
        es: "La distribuidora puede dar de una vez todos los suministros a nombre del municipio.",
        en: "The distributor can list at once all supplies in the local government's name.",
        pt: "A distribuidora pode dar de uma vez todas as ligações em nome da prefeitura.",
      },
    },
  ],
  fills: [INVENTORY_ROWS, { section: "facilities", page: "municipal-bills" }],
};

const householdEnergy: RequestKind = {
  code: "household-energy",
  label: {
    es: "Acceso a la energía: cortes, subsidios y conexiones",
    en: "Access to energy: interruptions, subsidies and connections",
    pt: "Acesso à energia: interrupções, subsídios e ligações",
  },
  ask: {
    es: "la calidad del servicio eléctrico y cuántos usuarios residenciales reciben subsidio o tienen dificultades para pagar",
    en: "the quality of the electricity service and how many residential users have a subsidy or difficulties to pay",
    pt: "a qualidade do serviço elétrico e quantos usuários residenciais recebem subsídio ou têm dificuldade para pagar",
  },
  askShort: {
    es: "los cortes (SAIDI y SAIFI) y los usuarios residenciales con subsidio",
    en: "the interruptions (SAIDI and SAIFI) and the residential users with a subsidy",
    pt: "as interrupções (SAIDI e SAIFI) e os usuários residenciais com subsídio",
  },
  use: {
    es: "Con estos datos evaluamos si la energía llega a todos los hogares y si la pueden pagar.",
    en: "With these data we assess whether energy reaches every household and whether they can pay for it.",
    pt: "Com esses dados avaliamos se a energia chega a todos os domicílios e se podem pagá-la.",
  },
  office: null,
  provider: "electricityProvider",
  sheet: {
    lineHeading: { es: "Dato", en: "Datum", pt: "Dado" },
    lines: [
      line(
        {
          es: "Duración de los cortes por usuario (SAIDI)",
          en: "Duration of interruptions per user (SAIDI)",
          pt: "Duração das interrupções por usuário (SAIDI ou DEC)",
        },
        { es: "horas por año", en: "hours a year", pt: "horas por ano" },
      ),
      line(
        {
          es: "Cantidad de cortes por usuario (SAIFI)",
          en: "Number of interruptions per user (SAIFI)",
          pt: "Número de interrupções por usuário (SAIFI ou FEC)",
        },
        { es: "cortes por año", en: "interruptions a year", pt: "interrupções por ano" },
      ),
      line(
        { es: "Usuarios residenciales", en: "Residential users", pt: "Usuários residenciais" },
        HOUSEHOLD_USERS,
      ),
      line(
        {
          es: "Usuarios residenciales con subsidio a la energía",
          en: "Residential users with an energy subsidy",
          pt: "Usuários residenciais com subsídio à energia",
        },
        HOUSEHOLD_USERS,
      ),
      line(
        {
          es: "Usuarios residenciales con facturas vencidas",
          en: "Residential users with overdue bills",
          pt: "Usuários residenciais com contas vencidas",
        },
        HOUSEHOLD_USERS,
      ),
      line(
        {
          es: "Suministros cortados por falta de pago en el año",
          en: "Supplies disconnected for non-payment in the year",
          pt: "Ligações cortadas por falta de pagamento no ano",
        },
        { es: "suministros", en: "supplies", pt: "ligações" },
      ),
      line(
        {
          es: "Conexiones informales conocidas",
          en: "Known informal connections",
          pt: "Ligações informais conhecidas",
        },
        { es: "conexiones", en: "connections", pt: "ligações" },
      ),
      line(
        {
          es: "Usuarios-generadores conectados",
          en: "Connected prosumers",
          pt: "Prossumidores conectados",
        },
        HOUSEHOLD_USERS,
      ),
    ],
    besides: [],
    amount: AMOUNT,
    blankLines: 2,
    questions: [
      {
        es: "¿Con qué régimen se otorgó el subsidio ese año (SEF desde 2026; antes N1, N2 y N3, tarifa social)?",
        en: "Under which regime was the subsidy given that year (SEF from 2026; before, N1, N2 and N3, social tariff)?",
        pt: "Com que regime se concedeu o subsídio naquele ano (SEF desde 2026; antes N1, N2 e N3, tarifa social)?",
      },
      {
        es: "¿En qué barrios o zonas son más frecuentes los cortes?",
        en: "In which neighbourhoods are interruptions most frequent?",
        pt: "Em que bairros ou zonas as interrupções são mais frequentes?",
      },
    ],
    advice: [
      {
        es: "Si SAIDI y SAIFI se calculan para toda el área de concesión y no para el municipio, anótenlo: también sirve.",
        en: "If SAIDI and SAIFI are computed for the whole concession area and not for the municipality, note it: they will do too.",
        pt: "Se SAIDI e SAIFI são calculados para toda a área de concessão e não para o município, anotem: também servem.",
      },
    ],
  },
  origins: [
    {
      way: "letter",
      text: {
        es: "La distribuidora o cooperativa sabe cuánto duran los cortes, cuántos usuarios tienen subsidio, deudas o generación propia.",
        en: "The distributor or co-operative knows how long interruptions last and how many users have a subsidy, debts or generation of their own.",
        pt: "A distribuidora ou cooperativa sabe quanto duram as interrupções e quantos usuários têm subsídio, dívidas ou geração própria.",
      },
    },
    {
      way: "public",
      text: {
        es: "El Censo 2022 (INDEC, REDATAM) tiene los hogares por combustible para cocinar y con necesidades básicas insatisfechas (NBI). No hace falta pedirlo.",
        en: "The census (INDEC 2022, REDATAM) has households by cooking fuel and with unmet basic needs. No need to ask for it.",
        pt: "O censo (INDEC 2022, REDATAM) tem os domicílios por combustível para cozinhar e com necessidades básicas insatisfeitas. Não é preciso pedir.",
      },
    },
  ],
  fills: [{ section: "energy-access", page: "indicators" }],
};

const other: RequestKind = {
  code: "other",
  label: { es: "Otro dato", en: "Another datum", pt: "Outro dado" },
  ask: {
    es: "los datos que se detallan a continuación",
    en: "the data described below",
    pt: "os dados descritos a seguir",
  },
  askShort: { es: "unos datos", en: "some data", pt: "alguns dados" },
  use: {
    es: "Con estos datos completamos el inventario de emisiones y el plan.",
    en: "With these data we complete the emission inventory and the plan.",
    pt: "Com esses dados completamos o inventário de emissões e o plano.",
  },
  office: null,
  provider: null,
  sheet: {
    lineHeading: { es: "Dato y unidad", en: "Datum and unit", pt: "Dado e unidade" },
    lines: [],
    besides: [],
    amount: AMOUNT,
    blankLines: 9,
    questions: [],
    advice: [],
  },
  origins: [],
  fills: [INVENTORY_ROWS],
};

export const requestCatalogue: RequestCatalogue = {
  kinds: [
    electricity,
    pipedGas,
    cylinders,
    fuels,
    waste,
    sewage,
    municipalBills,
    vehicles,
    livestock,
    householdEnergy,
    other,
  ],
};
