import type { Messages } from "../messages";

/** The page of the first hour, its tile on the plan's home. */
export const firstHourPage = {
  "firstHour.title": { es: "Tu primera hora", en: "Your first hour", pt: "Sua primeira hora" },
  "firstHour.heading": {
    es: "Tu primer borrador",
    en: "Your first draft",
    pt: "Seu primeiro rascunho",
  },
  "firstHour.lead": {
    es: "Esto sale de tus respuestas y de datos públicos. Nada está cerrado: cada estimación se reemplaza por una factura o una nota, de a una.",
    en: "This comes from your answers and public data. Nothing is final: each estimate is replaced by a bill or a letter, one at a time.",
    pt: "Isto vem das suas respostas e de dados públicos. Nada está fechado: cada estimativa é substituída por uma conta ou um ofício, uma por vez.",
  },
  "firstHour.start": { es: "Empezar", en: "Start", pt: "Começar" },
  "firstHour.goOn": {
    es: "Seguir con las preguntas",
    en: "Go on with the questions",
    pt: "Continuar com as perguntas",
  },
  "firstHour.seeDraft": {
    es: "Ver el primer borrador",
    en: "See the first draft",
    pt: "Ver o primeiro rascunho",
  },
  "firstHour.tenMinutes": {
    es: "Son unas diez preguntas, de memoria: unos diez minutos.",
    en: "About ten questions, from memory: some ten minutes.",
    pt: "São umas dez perguntas, de memória: uns dez minutos.",
  },
  "firstHour.notStarted": {
    es: "Todavía no contestaste ninguna pregunta. Contestá lo que sepas y volvé acá.",
    en: "No question has been answered yet. Answer what you know and come back here.",
    pt: "Nenhuma pergunta foi respondida ainda. Responda o que souber e volte aqui.",
  },
  "firstHour.needs": {
    es: "Para hacer el inventario falta un dato",
    en: "One thing is missing for the inventory",
    pt: "Falta um dado para fazer o inventário",
  },
  "firstHour.need.population": {
    es: "¿Cuántos habitantes tiene el municipio? Casi todas las estimaciones se hacen por habitante.",
    en: "How many people live in the municipality? Nearly all estimates are made per inhabitant.",
    pt: "Quantos habitantes tem o município? Quase todas as estimativas são feitas por habitante.",
  },
  "firstHour.need.year": {
    es: "¿De qué año va a ser el inventario?",
    en: "Which year will the inventory be of?",
    pt: "De que ano será o inventário?",
  },
  "firstHour.populationFromProfile": {
    es: "Usamos la población de tu perfil: {people} habitantes.",
    en: "We use the population of your profile: {people} inhabitants.",
    pt: "Usamos a população do seu perfil: {people} habitantes.",
  },
  "firstHour.inventoryProposed": {
    es: "El inventario provisional de {year}",
    en: "The provisional inventory of {year}",
    pt: "O inventário provisório de {year}",
  },
  "firstHour.proposedNote": {
    es: "Todavía no está guardado en el plan: mirá las cifras y, si te sirven, creá el inventario más abajo.",
    en: "It is not yet kept in the plan: look at the figures and, if they are of use, create the inventory below.",
    pt: "Ainda não está salvo no plano: veja os números e, se servirem, crie o inventário mais abaixo.",
  },
  "firstHour.otherNote": {
    es: "El plan ya tiene un inventario de {year} que no salió de acá. No lo tocamos.",
    en: "The plan already has an inventory of {year} that was not made here. We do not touch it.",
    pt: "O plano já tem um inventário de {year} que não saiu daqui. Não mexemos nele.",
  },
  "firstHour.openInventory": {
    es: "Abrir el inventario {year}",
    en: "Open the inventory of {year}",
    pt: "Abrir o inventário {year}",
  },
  "firstHour.progress": {
    es: "{replaced} de {total} estimaciones reemplazadas",
    en: "{replaced} of {total} estimates replaced",
    pt: "{replaced} de {total} estimativas substituídas",
  },
  "firstHour.sources": {
    es: "De dónde sale cada número",
    en: "Where each number comes from",
    pt: "De onde vem cada número",
  },
  "firstHour.source": { es: "Fuente de emisión", en: "Emission source", pt: "Fonte de emissão" },
  "firstHour.amount": { es: "Cantidad", en: "Amount", pt: "Quantidade" },
  "firstHour.known": { es: "Cómo se sabe", en: "How it is known", pt: "Como se sabe" },
  "firstHour.tonnes": { es: "t CO₂e", en: "t CO₂e", pt: "t CO₂e" },
  "firstHour.how": { es: "¿Cómo se calcula?", en: "How is it worked out?", pt: "Como se calcula?" },
  "firstHour.estimated": { es: "estimado", en: "estimated", pt: "estimado" },
  "firstHour.replace": { es: "Reemplazar", en: "Replace", pt: "Substituir" },
  "firstHour.change": { es: "Cambiar", en: "Change", pt: "Mudar" },
  "firstHour.missing": {
    es: "Lo que quedó sin datos",
    en: "What has no data",
    pt: "O que ficou sem dados",
  },
  "firstHour.missingNote": {
    es: "No está en el total. Sin datos no quiere decir cero.",
    en: "It is not in the total. No data does not mean zero.",
    pt: "Não está no total. Sem dados não quer dizer zero.",
  },
  "firstHour.askTitle": {
    es: "Qué pedir ahora, y a quién",
    en: "What to ask for now, and whom",
    pt: "O que pedir agora, e a quem",
  },
  "firstHour.askIntro": {
    es: "Con estas respuestas las estimaciones se reemplazan una por una. Las que más pesan van primero.",
    en: "With these answers the estimates are replaced one by one. Those that weigh most come first.",
    pt: "Com estas respostas as estimativas são substituídas uma por uma. As que mais pesam vêm primeiro.",
  },
  "firstHour.askReady": {
    es: "Cartas, mensajes y planillas listas para pedirlo",
    en: "Letters, messages and sheets ready to ask for it",
    pt: "Cartas, mensagens e planilhas prontas para pedir",
  },
  "firstHour.askOne": {
    es: "{what} – {whom}. Reemplaza: {replaces}.",
    en: "{what} – {whom}. Replaces: {replaces}.",
    pt: "{what} – {whom}. Substitui: {replaces}.",
  },
  "firstHour.hazards": {
    es: "Amenazas para mirar",
    en: "Hazards to look at",
    pt: "Ameaças para olhar",
  },
  "firstHour.hazardsNote": {
    es: "Se agregan a la sección de riesgos sin nivel: qué tan probables y graves son lo decidís después.",
    en: "They are added to the risk section without a level: how likely and how bad is for you to decide later.",
    pt: "São adicionadas à seção de riscos sem nível: o quanto são prováveis e graves você decide depois.",
  },
  "firstHour.measures": {
    es: "Medidas para mirar",
    en: "Measures to look at",
    pt: "Medidas para olhar",
  },
  "firstHour.measuresNote": {
    es: "Salen de la biblioteca de medidas, por las fuentes que más emiten acá. Se agregan como borradores, sin números.",
    en: "They come from the library of measures, by the sources that emit most here. They are added as drafts, without numbers.",
    pt: "Vêm da biblioteca de medidas, pelas fontes que mais emitem aqui. São adicionadas como rascunhos, sem números.",
  },
  "firstHour.noMeasures": {
    es: "Cuando haya un inventario provisional, mostramos las medidas que actúan sobre lo que más emite.",
    en: "Once there is a provisional inventory we show the measures that act on what emits most.",
    pt: "Quando houver um inventário provisório, mostramos as medidas que agem sobre o que mais emite.",
  },
  "firstHour.noHazards": {
    es: "Marcá en las preguntas qué golpeó al municipio en los últimos diez años.",
    en: "Tick in the questions what has hit the municipality in the last ten years.",
    pt: "Marque nas perguntas o que atingiu o município nos últimos dez anos.",
  },
  "firstHour.inPlan": { es: "Ya está en el plan", en: "Already in the plan", pt: "Já está no plano" },
  "firstHour.keep": {
    es: "Qué guardamos en el plan",
    en: "What we keep in the plan",
    pt: "O que guardamos no plano",
  },
  "firstHour.keepPopulation": {
    es: "Anotar también la población ({people}) en el perfil, que todavía no la tiene",
    en: "Note the population ({people}) in the profile too, which lacks it",
    pt: "Anotar também a população ({people}) no perfil, que ainda não a tem",
  },
  "firstHour.create": {
    es: "Crear el inventario provisional",
    en: "Create the provisional inventory",
    pt: "Criar o inventário provisório",
  },
  "firstHour.addTicked": { es: "Agregar lo marcado", en: "Add what is ticked", pt: "Adicionar o marcado" },
  "firstHour.stored": {
    es: "Listo: quedó guardado en el plan. Ahora reemplazá las estimaciones, de a una.",
    en: "Done: it is kept in the plan. Now replace the estimates, one at a time.",
    pt: "Pronto: ficou salvo no plano. Agora substitua as estimativas, uma por vez.",
  },
  "firstHour.nothingNew": {
    es: "No había nada nuevo para agregar: lo que está en el plan quedó como estaba.",
    en: "There was nothing new to add: what is in the plan stayed as it was.",
    pt: "Não havia nada novo para adicionar: o que está no plano ficou como estava.",
  },
  "firstHour.incomplete": {
    es: "No se guardó: todavía faltan datos para hacer el inventario.",
    en: "Not kept: data are still missing for the inventory.",
    pt: "Não foi salvo: ainda faltam dados para fazer o inventário.",
  },
  "firstHour.print": {
    es: "Imprimir el borrador provisional",
    en: "Print the provisional draft",
    pt: "Imprimir o rascunho provisório",
  },
  "firstHour.answers": { es: "Lo que contestaste", en: "What you answered", pt: "O que você respondeu" },
} satisfies Messages;

/** Its computed parts and its print. */
export const firstHourPrint = {
  "firstHour.docTitle": {
    es: "Primer borrador climático",
    en: "First climate draft",
    pt: "Primeiro rascunho climático",
  },
  "firstHour.mark": {
    es: "Borrador provisional · estimado",
    en: "Provisional draft · estimated",
    pt: "Rascunho provisório · estimado",
  },
  "firstHour.watermark": { es: "ESTIMADO", en: "ESTIMATED", pt: "ESTIMADO" },
  "firstHour.coverNote": {
    es: "Hecho con las respuestas del municipio y datos públicos. Sirve para empezar a conversar, no para informar ni para fijar metas: cada estimación se reemplaza por datos propios.",
    en: "Made from the municipality's answers and public data. It serves to begin the conversation, not to report or to set targets: each estimate is to be replaced by own data.",
    pt: "Feito com as respostas do município e dados públicos. Serve para começar a conversar, não para relatar nem fixar metas: cada estimativa será substituída por dados próprios.",
  },
  "firstHour.totalOf": { es: "Emisiones {year}", en: "Emissions {year}", pt: "Emissões {year}" },
  "firstHour.perPersonOf": {
    es: "Por habitante, {year}",
    en: "Per person, {year}",
    pt: "Por habitante, {year}",
  },
  "firstHour.shareNote": {
    es: "estimado en un {share}",
    en: "{share} estimated",
    pt: "{share} estimado",
  },
  "firstHour.peopleNote": {
    es: "{people} habitantes: {source}",
    en: "{people} inhabitants: {source}",
    pt: "{people} habitantes: {source}",
  },
  "firstHour.noSource": { es: "sin fuente todavía", en: "no source yet", pt: "sem fonte ainda" },
  "firstHour.bySector": {
    es: "Emisiones por sector, {year}, t CO₂e (con estimaciones)",
    en: "Emissions by sector, {year}, t CO₂e (with estimates)",
    pt: "Emissões por setor, {year}, t CO₂e (com estimativas)",
  },
  "firstHour.largest": {
    es: "{label}: {share} del total provisional",
    en: "{label}: {share} of the provisional total",
    pt: "{label}: {share} do total provisório",
  },
  "firstHour.estimatedPart": { es: "Estimado", en: "Estimated", pt: "Estimado" },
  "firstHour.range": {
    es: "entre {low} y {high}: {source}",
    en: "between {low} and {high}: {source}",
    pt: "entre {low} e {high}: {source}",
  },
  "firstHour.noRange": {
    es: "sin rango publicado",
    en: "no published range",
    pt: "sem intervalo publicado",
  },
  "firstHour.sourceColumn": { es: "De dónde sale", en: "Where it comes from", pt: "De onde vem" },
  "firstHour.numbersTitle": {
    es: "Cuánto emite el municipio, en una primera aproximación",
    en: "What the municipality emits, to a first approximation",
    pt: "Quanto o município emite, em uma primeira aproximação",
  },
  "firstHour.estimatesTitle": {
    es: "Cada número, con su fuente",
    en: "Each number with its source",
    pt: "Cada número, com sua fonte",
  },
  "firstHour.estimatesIntro": {
    es: "Lo que lleva la marca «estimado» sale de promedios o de la memoria: no describe a este municipio con exactitud.",
    en: "What is marked «estimated» comes from averages or from memory: it does not describe this municipality exactly.",
    pt: "O que leva a marca «estimado» vem de médias ou da memória: não descreve este município com exatidão.",
  },
  "firstHour.lookTitle": {
    es: "Por dónde mirar",
    en: "Where to look",
    pt: "Por onde olhar",
  },
  "firstHour.askReplaces": { es: "Reemplaza", en: "Replaces", pt: "Substitui" },
  "firstHour.askWhat": { es: "Qué pedir", en: "What to ask for", pt: "O que pedir" },
  "firstHour.askWhom": { es: "A quién", en: "Whom", pt: "A quem" },
  "firstHour.nothingToAsk": {
    es: "No quedan estimaciones por reemplazar.",
    en: "No estimates are left to replace.",
    pt: "Não restam estimativas a substituir.",
  },
  "firstHour.told": {
    es: "El municipio dijo que lo golpeó en los últimos diez años.",
    en: "The municipality said that it was hit in the last ten years.",
    pt: "O município disse que foi atingido nos últimos dez anos.",
  },
  "firstHour.suggestion": {
    es: "Sugerencia general para la región, no un diagnóstico: {reason} ({source})",
    en: "A general suggestion for the region, not a diagnosis: {reason} ({source})",
    pt: "Sugestão geral para a região, não um diagnóstico: {reason} ({source})",
  },
  "firstHour.measureReason": {
    es: "Actúa sobre «{source}»: {tonnes} t CO₂e, {share} del total ({mark}).",
    en: "Acts on «{source}»: {tonnes} t CO₂e, {share} of the total ({mark}).",
    pt: "Age sobre «{source}»: {tonnes} t CO₂e, {share} do total ({mark}).",
  },
  "firstHour.noEstimates": { es: "sin estimaciones", en: "without estimates", pt: "sem estimativas" },
  "firstHour.noInventory": {
    es: "Todavía no hay inventario: faltan la población o el año. Sin ellos no se muestra ningún número.",
    en: "There is no inventory yet: population or year are missing. Without them no number is shown.",
    pt: "Ainda não há inventário: faltam a população ou o ano. Sem eles não se mostra nenhum número.",
  },

  "firstHour.missing.population": {
    es: "Falta la población.",
    en: "The population is missing.",
    pt: "Falta a população.",
  },
  "firstHour.missing.year": { es: "Falta el año.", en: "The year is missing.", pt: "Falta o ano." },
  "firstHour.missing.province": {
    es: "Falta saber en qué provincia está el municipio: completalo en el perfil o pedíselo a la red.",
    en: "The province is not known: state it in the profile or ask the network.",
    pt: "Falta saber em que província fica o município: complete no perfil ou peça à rede.",
  },
  "firstHour.missing.vehicles": {
    es: "Falta saber cuántos vehículos hay y cuánto andan.",
    en: "It is not known how many vehicles there are and how far they go.",
    pt: "Falta saber quantos veículos há e quanto rodam.",
  },
  "firstHour.missing.country": {
    es: "No tenemos publicaciones con datos de este país.",
    en: "We have no publications with figures of this country.",
    pt: "Não temos publicações com dados deste país.",
  },
  "firstHour.missing.gas-not-published": {
    es: "El ente regulador no publica cifras de esta provincia, y eso no es cero.",
    en: "The regulator publishes no figures of this province, which is not zero.",
    pt: "O regulador não publica números desta província, e isso não é zero.",
  },
  "firstHour.missing.gas-not-delivered": {
    es: "En la provincia no se entregó de este gas.",
    en: "None of this gas was delivered in the province.",
    pt: "Na província não foi entregue deste gás.",
  },
  "firstHour.missing.no-gas-network": {
    es: "No hay gas de red.",
    en: "There is no piped gas.",
    pt: "Não há gás encanado.",
  },
  "firstHour.missing.not-separated": {
    es: "La estadística nacional lo cuenta junto con comercios y servicios. El municipio tiene las facturas.",
    en: "National statistics count it together with shops and services. The municipality has the bills.",
    pt: "A estatística nacional conta junto com comércio e serviços. O município tem as contas.",
  },
  "firstHour.missing.local-practice": {
    es: "Depende de lo que se hace en el lugar, no de cuánta gente vive.",
    en: "It depends on what is done here, not on how many people live here.",
    pt: "Depende do que se faz no lugar, não de quanta gente vive nele.",
  },
  "firstHour.missing.gas-unknown": {
    es: "Falta saber si hay gas de red.",
    en: "It is not known whether there is piped gas.",
    pt: "Falta saber se há gás encanado.",
  },
  "firstHour.missing.waste-unknown": {
    es: "Falta saber adónde va la basura.",
    en: "It is not known where the waste goes.",
    pt: "Falta saber aonde vai o lixo.",
  },
  "firstHour.missing.sewage-unknown": {
    es: "Falta saber adónde van las aguas del baño y la cocina.",
    en: "It is not known where the water of bathrooms and kitchens goes.",
    pt: "Falta saber aonde vai a água do banheiro e da cozinha.",
  },
  "firstHour.missing.sewer-share-unknown": {
    es: "Falta saber qué parte de la gente tiene cloacas.",
    en: "It is not known what share of the people has sewers.",
    pt: "Falta saber que parte das pessoas tem rede de esgoto.",
  },
  "firstHour.missing.sewage-end-unknown": {
    es: "Falta saber dónde terminan las cloacas.",
    en: "It is not known where the sewers end.",
    pt: "Falta saber onde termina a rede de esgoto.",
  },
  "firstHour.missing.heads-unknown": {
    es: "Falta saber cuántas cabezas hay: las tiene SENASA por departamento.",
    en: "It is not known how many heads there are: the animal health office knows.",
    pt: "Falta saber quantas cabeças há: o escritório de defesa agropecuária sabe.",
  },
  "firstHour.missing.cattle-unknown": {
    es: "Falta saber si hay vacas en el territorio.",
    en: "It is not known whether there are cattle in the territory.",
    pt: "Falta saber se há gado no território.",
  },
  "firstHour.missing.burnt-share-unknown": {
    es: "Falta saber qué parte se quema. Mientras tanto contamos todo como enterrado.",
    en: "The share that burns is not known. Meanwhile all of it counts as buried.",
    pt: "Falta saber que parte se queima. Enquanto isso contamos tudo como enterrado.",
  },
  "firstHour.missing.uneven": {
    es: "Depende de las fábricas o del campo que haya, no de los habitantes: un promedio no diría nada de este municipio.",
    en: "It depends on the factories or fields that there are, not on inhabitants: an average would say nothing of this municipality.",
    pt: "Depende das fábricas ou do campo que houver, não dos habitantes: uma média não diria nada deste município.",
  },

  "firstHour.ask.electricity.what": {
    es: "kWh facturados en el año, por tipo de usuario: residencial, comercial, industrial, alumbrado público, municipal",
    en: "kWh billed in the year by kind of user: residential, commercial, industrial, street lighting, municipal",
    pt: "kWh faturados no ano, por classe de usuário: residencial, comercial, industrial, iluminação pública, municipal",
  },
  "firstHour.ask.electricity.whom": {
    es: "Cooperativa o distribuidora eléctrica",
    en: "Electricity co-operative or distributor",
    pt: "Cooperativa ou distribuidora de eletricidade",
  },
  "firstHour.ask.own.what": {
    es: "Facturas del año: kWh de alumbrado, edificios y bombeos",
    en: "The year's bills: kWh of street lighting, buildings and pumps",
    pt: "Contas do ano: kWh de iluminação, prédios e bombeamentos",
  },
  "firstHour.ask.own.whom": {
    es: "Contaduría del municipio",
    en: "The municipality's accounts office",
    pt: "Contabilidade do município",
  },
  "firstHour.ask.gas.what": {
    es: "m³ de gas (9.300 kcal) entregados en la localidad, por tipo de usuario",
    en: "m³ of gas (9,300 kcal) delivered in the town, by kind of user",
    pt: "m³ de gás (9.300 kcal) entregues na localidade, por classe de usuário",
  },
  "firstHour.ask.gas.whom": {
    es: "Distribuidora de gas",
    en: "Gas distributor",
    pt: "Distribuidora de gás",
  },
  "firstHour.ask.cylinders.what": {
    es: "Garrafas y tubos vendidos en el año, por tamaño",
    en: "Cylinders sold in the year, by size",
    pt: "Botijões vendidos no ano, por tamanho",
  },
  "firstHour.ask.cylinders.whom": {
    es: "Vendedores de garrafas de la localidad",
    en: "Sellers of bottled gas in the town",
    pt: "Vendedores de botijões da localidade",
  },
  "firstHour.ask.wood.what": {
    es: "Cuánta leña compra una casa por invierno, y cuántas casas la usan",
    en: "How much firewood a home buys for a winter, and how many homes use it",
    pt: "Quanta lenha uma casa compra por inverno, e quantas casas a usam",
  },
  "firstHour.ask.wood.whom": {
    es: "Vendedores de leña y una encuesta corta (escuela, centro de salud)",
    en: "Sellers of firewood and a short survey (school, health centre)",
    pt: "Vendedores de lenha e uma pesquisa curta (escola, posto de saúde)",
  },
  "firstHour.ask.fuels.what": {
    es: "Litros de nafta y gasoil (y m³ de GNC) vendidos en el año dentro del municipio",
    en: "Litres of petrol and diesel (and m³ of CNG) sold in the year within the municipality",
    pt: "Litros de gasolina e diesel (e m³ de GNV) vendidos no ano dentro do município",
  },
  "firstHour.ask.fuels.whom": {
    es: "Estaciones de servicio",
    en: "Filling stations",
    pt: "Postos de combustível",
  },
  "firstHour.ask.waste.what": {
    es: "Toneladas por año: balanza, o viajes del camión por su carga; y si se quema, qué parte",
    en: "Tonnes a year: weighbridge, or truck trips times load; and if it burns, which share",
    pt: "Toneladas por ano: balança, ou viagens do caminhão vezes a carga; e se queima, que parte",
  },
  "firstHour.ask.waste.whom": {
    es: "Servicios públicos del municipio, o el relleno que recibe la basura",
    en: "The municipality's public services, or the landfill that takes the waste",
    pt: "Serviços públicos do município, ou o aterro que recebe o lixo",
  },
  "firstHour.ask.sewage.what": {
    es: "Conexiones de cloaca y sistema de tratamiento",
    en: "Sewer connections and system of treatment",
    pt: "Ligações de esgoto e sistema de tratamento",
  },
  "firstHour.ask.sewage.whom": {
    es: "Prestadora de cloacas; Censo para las casas con pozo",
    en: "Sewerage utility; the census for homes with cesspits",
    pt: "Prestadora de esgoto; censo para as casas com fossa",
  },
  "firstHour.ask.cattle.what": {
    es: "Cabezas de bovinos en el territorio, por categoría",
    en: "Heads of cattle in the territory, by category",
    pt: "Cabeças de gado no território, por categoria",
  },
  "firstHour.ask.cattle.whom": {
    es: "Oficina local de SENASA",
    en: "The animal health office",
    pt: "Escritório de defesa agropecuária",
  },
} satisfies Messages;
