import type { Messages } from "../messages";

/** What registers bring into an inventory, and what their sums are made of. They stay on the server. */
export const registers = {
  "register.offer": {
    es: "Este dato ya está cargado en los registros del municipio. Podés traerlo sin volver a escribirlo.",
    en: "This figure is already in the municipality's registers. You can bring it over without typing it again.",
    pt: "Este dado já está nos cadastros do município. Você pode trazê-lo sem digitar de novo.",
  },
  "register.use": { es: "Traer del registro", en: "Bring from the register", pt: "Trazer do cadastro" },
  "register.refuse": { es: "No traerlo", en: "Do not bring it", pt: "Não trazer" },
  "register.used": {
    es: "La cantidad de arriba se trajo del registro y coincide con lo que dice hoy.",
    en: "The amount above was brought from the register and agrees with what it says today.",
    pt: "A quantidade acima foi trazida do cadastro e coincide com o que ele diz hoje.",
  },
  "register.usedAndGone": {
    es: "La cantidad de arriba se trajo del registro, que hoy ya no tiene este dato.",
    en: "The amount above was brought from the register, which no longer has this figure.",
    pt: "A quantidade acima foi trazida do cadastro, que hoje não tem mais este dado.",
  },
  "register.changed": {
    es: "El registro cambió desde que se trajo el dato. Acá dice {amount}; el registro hoy da:",
    en: "The register has changed since the figure was brought. Here it says {amount}; the register now gives:",
    pt: "O cadastro mudou desde que o dado foi trazido. Aqui diz {amount}; o cadastro hoje dá:",
  },
  "register.update": {
    es: "Actualizar con el registro",
    en: "Update from the register",
    pt: "Atualizar com o cadastro",
  },
  "register.beside": {
    es: "Acá se escribió {amount}. El registro del municipio da otra cifra:",
    en: "Here {amount} was typed. The municipality's register gives another figure:",
    pt: "Aqui foi digitado {amount}. O cadastro do município dá outro valor:",
  },
  "register.replace": {
    es: "Reemplazar por el del registro",
    en: "Replace it by the register's",
    pt: "Substituir pelo do cadastro",
  },
  "register.takeAway": { es: "Quitar el dato", en: "Take the figure away", pt: "Tirar o dado" },
  "register.moreParts": { es: "y {count} más", en: "and {count} more", pt: "e mais {count}" },
  "register.title": {
    es: "Traer de los registros del municipio",
    en: "Bring from the municipality's registers",
    pt: "Trazer dos cadastros do município",
  },
  "register.intro": {
    es: "Estos consumos ya están cargados en «Eficiencia energética». Traelos con un botón: la fila queda marcada con su origen.",
    en: "These amounts are already recorded under “Energy efficiency”. Bring them with a button: the row is marked with its origin.",
    pt: "Estes consumos já estão em «Eficiência energética». Traga-os com um botão: a linha fica marcada com a origem.",
  },
  "register.done.one": {
    es: "{count} dato ya traído y al día",
    en: "{count} figure brought and up to date",
    pt: "{count} dado já trazido e em dia",
  },
  "register.done.other": {
    es: "{count} datos ya traídos y al día",
    en: "{count} figures brought and up to date",
    pt: "{count} dados já trazidos e em dia",
  },
  "register.add": {
    es: "Agregar la fila con este dato",
    en: "Add the row with this figure",
    pt: "Adicionar a linha com este dado",
  },
  "register.state.new": {
    es: "El inventario todavía no tiene una fila para esto.",
    en: "The inventory has no row for this yet.",
    pt: "O inventário ainda não tem uma linha para isto.",
  },
  "register.state.fill": {
    es: "Hay una fila sin dato:",
    en: "There is a row without a figure:",
    pt: "Há uma linha sem dado:",
  },
  "register.state.current": {
    es: "Traído y al día en:",
    en: "Brought and up to date in:",
    pt: "Trazido e em dia em:",
  },
  "register.state.changed": {
    es: "El registro cambió. En el inventario dice {amount}:",
    en: "The register has changed. The inventory says {amount}:",
    pt: "O cadastro mudou. O inventário diz {amount}:",
  },
  "register.state.typed": {
    es: "En el inventario hay escrito {amount}:",
    en: "The inventory has {amount} typed in:",
    pt: "No inventário está digitado {amount}:",
  },
  "register.mark": { es: "del registro", en: "from the register", pt: "do cadastro" },
  "assumption.register.lamps": {
    es: "Se calcula con las luminarias del registro: cantidad, potencia con balasto y horas por noche, los 365 días.",
    en: "Worked out from the lights of the register: number, power with ballast and hours a night, all 365 days.",
    pt: "Calcula-se com as luminárias do cadastro: quantidade, potência com reator e horas por noite, os 365 dias.",
  },
  "assumption.register.without": {
    es: "Sin datos de ese año y fuera de la suma ({count}): {names}.",
    en: "Without data of that year and not in the sum ({count}): {names}.",
    pt: "Sem dados desse ano e fora da soma ({count}): {names}.",
  },
  "assumption.facilities.carrierOfYearBefore": {
    es: "En {year} falta una energía que sí figura en {before}: el consumo puede estar incompleto.",
    en: "In {year} an energy is missing that {before} has: the consumption may be incomplete.",
    pt: "Em {year} falta uma energia que consta em {before}: o consumo pode estar incompleto.",
  },
  "input.floorArea": { es: "Superficie cubierta", en: "Floor area", pt: "Área construída" },
  "input.distance": { es: "Distancia recorrida", en: "Distance driven", pt: "Distância percorrida" },
  "input.fuelUse": { es: "Combustible usado", en: "Fuel used", pt: "Combustível usado" },
  "input.runningHours": { es: "Horas de marcha", en: "Running hours", pt: "Horas de funcionamento" },
  "input.waterPumped": { es: "Agua bombeada", en: "Water pumped", pt: "Água bombeada" },
} satisfies Messages;

export const registerFindings = {
  "finding.register-not-inventory.more": {
    es: "{carrier} de «{sector}», {year}: el registro suma {register} {unit} y el inventario dice {inventory} {unit}. Se apartan un {differencePercent} %, más que el {tolerancePercent} % que se tolera.",
    en: "{carrier} of “{sector}”, {year}: the register adds up to {register} {unit} and the inventory says {inventory} {unit}. They differ by {differencePercent}%, more than the {tolerancePercent}% allowed for.",
    pt: "{carrier} de «{sector}», {year}: o cadastro soma {register} {unit} e o inventário diz {inventory} {unit}. Diferem em {differencePercent}%, mais que os {tolerancePercent}% tolerados.",
  },
  "finding.register-not-inventory.less": {
    es: "{carrier} de «{sector}», {year}: el registro suma {register} {unit}, menos que los {inventory} {unit} del inventario. Faltan registros, o una de las dos cifras no es correcta. Se apartan un {differencePercent} %, más que el {tolerancePercent} % que se tolera.",
    en: "{carrier} of “{sector}”, {year}: the register adds up to {register} {unit}, less than the {inventory} {unit} of the inventory. Records are missing, or one of the figures is not right. They differ by {differencePercent}%, more than the {tolerancePercent}% allowed for.",
    pt: "{carrier} de «{sector}», {year}: o cadastro soma {register} {unit}, menos que os {inventory} {unit} do inventário. Faltam registros, ou um dos valores não está certo. Diferem em {differencePercent}%, mais que os {tolerancePercent}% tolerados.",
  },
  "finding.register-not-inventory.why": {
    es: "Es la misma energía contada dos veces. Si el alumbrado sin medidor se factura por encima de lo que suman sus lámparas, el municipio puede estar pagando de más.",
    en: "It is the same energy told twice. If unmetered street lighting is billed above what its lamps add up to, the municipality may be paying too much.",
    pt: "É a mesma energia contada duas vezes. Se a iluminação sem medidor é cobrada acima do que somam as lâmpadas, o município pode estar pagando a mais.",
  },
  "finding.register-beside-typed": {
    es: "«{label}» puede estar contada dos veces: «{brought}», también de {carrier} de «{sector}», se trajo del registro en {year}.",
    en: "“{label}” may be counted twice: “{brought}”, also {carrier} of “{sector}”, was brought from the register in {year}.",
    pt: "«{label}» pode estar contada duas vezes: «{brought}», também de {carrier} de «{sector}», foi trazida do cadastro em {year}.",
  },
  "finding.register-beside-typed.why": {
    es: "Una fila escrita a mano y otra traída del registro pueden ser el mismo consumo. Dejá las dos solo si son consumos distintos.",
    en: "A row typed by hand and another brought from the register may be the same consumption. Keep both only if they are different.",
    pt: "Uma linha digitada e outra trazida do cadastro podem ser o mesmo consumo. Deixe as duas só se forem consumos diferentes.",
  },
  "finding.bills-not-inventory": {
    es: "{carrier}, {year}: las facturas del municipio suman {bills} {unit} y las filas municipales del inventario {inventory} {unit}. Se apartan un {differencePercent} %, más que el {tolerancePercent} % que se tolera.",
    en: "{carrier}, {year}: the municipality's bills add up to {bills} {unit} and the municipal rows of the inventory to {inventory} {unit}. They differ by {differencePercent}%, more than the {tolerancePercent}% allowed for.",
    pt: "{carrier}, {year}: as contas do município somam {bills} {unit} e as linhas municipais do inventário {inventory} {unit}. Diferem em {differencePercent}%, mais que os {tolerancePercent}% tolerados.",
  },
  "finding.bills-not-inventory.why": {
    es: "El total de las facturas incluye edificios, alumbrado, bombeo y flota: en el inventario son esas mismas filas juntas.",
    en: "The total of the bills covers buildings, lighting, pumping and fleet: in the inventory they are those same rows together.",
    pt: "O total das contas inclui edifícios, iluminação, bombeamento e frota: no inventário são essas mesmas linhas juntas.",
  },
  "finding.register-above-bills": {
    es: "{carrier}, {year}: los registros suman {registers} {unit}, más que los {bills} {unit} del total de facturas. Se apartan un {differencePercent} %, más que el {tolerancePercent} % que se tolera.",
    en: "{carrier}, {year}: the registers add up to {registers} {unit}, more than the {bills} {unit} of all bills. They differ by {differencePercent}%, more than the {tolerancePercent}% allowed for.",
    pt: "{carrier}, {year}: os cadastros somam {registers} {unit}, mais que os {bills} {unit} do total das contas. Diferem em {differencePercent}%, mais que os {tolerancePercent}% tolerados.",
  },
  "finding.register-above-bills.why": {
    es: "Una parte no puede ser mayor que el total: falta una factura, o algo del registro está de más.",
    en: "A part cannot be larger than the whole: a bill is missing, or something in the register is too much.",
    pt: "Uma parte não pode ser maior que o total: falta uma conta, ou algo no cadastro está a mais.",
  },
} satisfies Messages;

/** Results of the facilities on their page and in print. */
export const facilityResults = {
  "facilities.peers.title": {
    es: "Junto a municipios parecidos de la red",
    en: "Beside similar municipalities of the network",
    pt: "Junto a municípios parecidos da rede",
  },
  "facilities.peers.about": {
    es: "Al menos {towns} municipios de la red, de {band}, con su registro aprobado. Se muestran la mediana y la mitad del medio, nunca un municipio.",
    en: "At least {towns} municipalities of the network, of {band}, with approved registers. Median and middle half are shown, never a single municipality.",
    pt: "Ao menos {towns} municípios da rede, de {band}, com cadastro aprovado. Mostram-se a mediana e a metade do meio, nunca um município.",
  },
  "facilities.peers.noPopulation": {
    es: "Para comparar con municipios parecidos falta la población: va en el inventario.",
    en: "To compare with similar municipalities the population is missing: it stands in the inventory.",
    pt: "Para comparar com municípios parecidos falta a população: ela fica no inventário.",
  },
  "facilities.peers.table": {
    es: "Instalaciones municipales junto a municipios parecidos",
    en: "Municipal facilities beside similar municipalities",
    pt: "Instalações municipais junto a municípios parecidos",
  },
  "facilities.peers.indicator": { es: "Indicador", en: "Indicator", pt: "Indicador" },
  "facilities.peer.kwhPerM2": {
    es: "Edificios, kWh/m²",
    en: "Buildings, kWh/m²",
    pt: "Prédios, kWh/m²",
  },
  "facilities.peer.kwhPerLamp": {
    es: "Alumbrado, kWh/luminaria",
    en: "Street lighting, kWh/lamp",
    pt: "Iluminação, kWh/luminária",
  },
  "facilities.peer.ledShare": { es: "Luminarias LED", en: "LED lamps", pt: "Luminárias LED" },
  "facilities.peer.kwhPerM3": { es: "Bombeo, kWh/m³", en: "Pumping, kWh/m³", pt: "Bombeamento, kWh/m³" },
  "facilities.slashLamp": { es: "/luminaria", en: "/lamp", pt: "/luminária" },
  "facilities.kwhPerLamp": { es: "kWh/luminaria", en: "kWh/lamp", pt: "kWh/luminária" },
  "facilities.perLamp": {
    es: "Consumo de cada luminaria por año",
    en: "Each lamp a year",
    pt: "Consumo de cada luminária por ano",
  },
  "facilities.pumpingIntensity": {
    es: "Energía para bombear",
    en: "Energy of pumping",
    pt: "Energia para bombear",
  },
  "facilities.spent": { es: "Gasto", en: "Spent", pt: "Gasto" },
  "facilities.use": { es: "Uso", en: "Use", pt: "Uso" },
  "facilities.zone": { es: "Zona o grupo", en: "Zone or group", pt: "Zona ou grupo" },
  "facilities.lampType": { es: "Lámpara", en: "Lamp", pt: "Lâmpada" },
  "facilities.vehicle": { es: "Vehículo", en: "Vehicle", pt: "Veículo" },
  "facilities.vehicleType": { es: "Tipo", en: "Type", pt: "Tipo" },
  "facilities.fuel": { es: "Combustible", en: "Fuel", pt: "Combustível" },
  "facilities.per100Km": { es: "Cada 100 km", en: "Per 100 km", pt: "A cada 100 km" },
  "facilities.perHour": { es: "Por hora", en: "Per hour", pt: "Por hora" },
  "facilities.pump": { es: "Equipo", en: "Equipment", pt: "Equipamento" },
  "facilities.system": { es: "Para qué", en: "What for", pt: "Para quê" },
  "facilities.standing": {
    es: "Comparado con los demás",
    en: "Compared with the others",
    pt: "Comparado com os demais",
  },
  "facilities.buildings.chart": {
    es: "Consumo por superficie, del peor al mejor, kWh/m² por año",
    en: "Consumption by floor area, worst to best, kWh/m² a year",
    pt: "Consumo por área, do pior ao melhor, kWh/m² por ano",
  },
  "facilities.buildings.worst": {
    es: "El edificio que más consume por metro cuadrado: {name}, {value}",
    en: "The building that uses most per square metre: {name}, {value}",
    pt: "O prédio que mais consome por metro quadrado: {name}, {value}",
  },
  "facilities.buildings.table": {
    es: "Edificios municipales, del peor al mejor",
    en: "Municipal buildings, worst to best",
    pt: "Prédios municipais, do pior ao melhor",
  },
  "facilities.lighting.chart": {
    es: "Consumo de cada luminaria, del peor grupo al mejor, kWh por año",
    en: "Consumption of each lamp, worst group to best, kWh a year",
    pt: "Consumo de cada luminária, do pior grupo ao melhor, kWh por ano",
  },
  "facilities.lighting.worst": {
    es: "Las luminarias que más consumen: {name}, {value}",
    en: "The lamps that use most: {name}, {value}",
    pt: "As luminárias que mais consomem: {name}, {value}",
  },
  "facilities.lighting.table": {
    es: "Alumbrado público, del peor grupo al mejor",
    en: "Public lighting, worst group to best",
    pt: "Iluminação pública, do pior grupo ao melhor",
  },
  "facilities.fleet.chart": {
    es: "Energía por distancia, cada vehículo junto a los de su tipo, kWh cada 100 km",
    en: "Energy by distance, each vehicle beside those of its type, kWh per 100 km",
    pt: "Energia por distância, cada veículo junto aos do seu tipo, kWh a cada 100 km",
  },
  "facilities.fleet.worst": {
    es: "Para revisar primero: {name}, {value}",
    en: "To be looked at first: {name}, {value}",
    pt: "Para revisar primeiro: {name}, {value}",
  },
  "facilities.fleet.table": {
    es: "Flota municipal: primero lo que más se aparta de los de su tipo",
    en: "Municipal fleet: first what is furthest above its type",
    pt: "Frota municipal: primeiro o que mais se afasta dos do seu tipo",
  },
  "facilities.pumping.chart": {
    es: "Energía por agua bombeada, del peor equipo al mejor, kWh/m³",
    en: "Energy by water pumped, worst to best, kWh/m³",
    pt: "Energia por água bombeada, do pior ao melhor, kWh/m³",
  },
  "facilities.pumping.worst": {
    es: "El equipo que más gasta por metro cúbico: {name}, {value}",
    en: "The equipment that uses most per cubic metre: {name}, {value}",
    pt: "O equipamento que mais gasta por metro cúbico: {name}, {value}",
  },
  "facilities.pumping.table": {
    es: "Bombeo de agua y cloacas, del peor al mejor",
    en: "Water and sewage pumping, worst to best",
    pt: "Bombeamento de água e esgoto, do pior ao melhor",
  },
  "facilities.missing.area": { es: "falta la superficie", en: "floor area missing", pt: "falta a área" },
  "facilities.missing.consumption": {
    es: "falta el consumo de un año",
    en: "consumption of a year missing",
    pt: "falta o consumo de um ano",
  },
  "facilities.missing.lamps": {
    es: "faltan potencia u horas",
    en: "power or hours missing",
    pt: "faltam potência ou horas",
  },
  "facilities.missing.fuel": {
    es: "falta el combustible",
    en: "fuel missing",
    pt: "falta o combustível",
  },
  "facilities.missing.distance": {
    es: "faltan los kilómetros",
    en: "distance missing",
    pt: "faltam os quilômetros",
  },
  "facilities.byTheHour": {
    es: "se mide por hora",
    en: "measured by the hour",
    pt: "mede-se por hora",
  },
  "facilities.missing.electricity": {
    es: "falta la electricidad",
    en: "electricity missing",
    pt: "falta a eletricidade",
  },
  "facilities.missing.water": {
    es: "falta el agua bombeada",
    en: "water pumped missing",
    pt: "falta a água bombeada",
  },
  "facilities.among.kind": {
    es: "la mediana de su tipo",
    en: "the median of its kind",
    pt: "a mediana do seu tipo",
  },
  "facilities.among.all": { es: "la mediana", en: "the median", pt: "a mediana" },
  "facilities.standing.far-above": {
    es: "{times} veces {whose}",
    en: "{times} times {whose}",
    pt: "{times} vezes {whose}",
  },
  "facilities.standing.above": {
    es: "{percent} más que {whose}",
    en: "{percent} above {whose}",
    pt: "{percent} mais que {whose}",
  },
  "facilities.standing.near": { es: "cerca de {whose}", en: "near {whose}", pt: "perto d{whose}" },
  "facilities.standing.below": {
    es: "{percent} menos que {whose}",
    en: "{percent} below {whose}",
    pt: "{percent} menos que {whose}",
  },
  "facilities.standing.far-below": {
    es: "{percent} menos que {whose}",
    en: "{percent} below {whose}",
    pt: "{percent} menos que {whose}",
  },
  "facilities.standing.alone": {
    es: "hay menos de {fewest} para comparar",
    en: "fewer than {fewest} to compare with",
    pt: "há menos de {fewest} para comparar",
  },
  "facilities.median": { es: "Mediana: {value}", en: "Median: {value}", pt: "Mediana: {value}" },
  "facilities.known": {
    es: "con datos {known} de {all}",
    en: "with data {known} of {all}",
    pt: "com dados {known} de {all}",
  },
  "facilities.unknown.one": {
    es: "{count} sin datos: no cuenta como cero",
    en: "{count} without data: it does not count as zero",
    pt: "{count} sem dados: não conta como zero",
  },
  "facilities.unknown.other": {
    es: "{count} sin datos: no cuentan como cero",
    en: "{count} without data: they do not count as zero",
    pt: "{count} sem dados: não contam como zero",
  },
  "facilities.registers.table": {
    es: "Registros y facturas junto al inventario de {year}",
    en: "Registers and bills beside the inventory of {year}",
    pt: "Cadastros e contas junto ao inventário de {year}",
  },
  "facilities.registers.what": { es: "Consumo", en: "Consumption", pt: "Consumo" },
  "facilities.registers.register": {
    es: "Registro o facturas",
    en: "Register or bills",
    pt: "Cadastro ou contas",
  },
  "facilities.registers.inventory": { es: "Inventario", en: "Inventory", pt: "Inventário" },
  "facilities.registers.agreement": { es: "¿Coinciden?", en: "Do they agree?", pt: "Coincidem?" },
  "facilities.registers.allBills": {
    es: "todas las facturas del municipio",
    en: "all bills of the municipality",
    pt: "todas as contas do município",
  },
  "facilities.registers.noRow": {
    es: "El inventario no tiene la fila.",
    en: "The inventory has no such row.",
    pt: "O inventário não tem a linha.",
  },
  "facilities.registers.noFigure": {
    es: "La fila del inventario no tiene dato.",
    en: "The row of the inventory has no figure.",
    pt: "A linha do inventário não tem dado.",
  },
  "facilities.registers.agrees": { es: "Coinciden.", en: "They agree.", pt: "Coincidem." },
  "facilities.registers.more": {
    es: "{percent} más que el inventario.",
    en: "{percent} above the inventory.",
    pt: "{percent} mais que o inventário.",
  },
  "facilities.registers.less": {
    es: "{percent} menos que el inventario.",
    en: "{percent} below the inventory.",
    pt: "{percent} menos que o inventário.",
  },
  "facilities.registers.brought": {
    es: "Traído del registro.",
    en: "Brought from the register.",
    pt: "Trazido do cadastro.",
  },
  "facilities.registers.without.one": {
    es: "{count} sin datos de ese año.",
    en: "{count} without data of that year.",
    pt: "{count} sem dados desse ano.",
  },
  "facilities.registers.without.other": {
    es: "{count} sin datos de ese año.",
    en: "{count} without data of that year.",
    pt: "{count} sem dados desse ano.",
  },
  "facilities.registers.tolerance": {
    es: "Se considera que coinciden hasta un {percent} de diferencia. Donde el inventario se trajo del registro, es una sola cifra y se cuenta una vez.",
    en: "Up to {percent} apart they are taken to agree. Where the inventory was brought from the register it is one figure and counts once.",
    pt: "Considera-se que coincidem até {percent} de diferença. Onde o inventário foi trazido do cadastro, é um só valor e conta uma vez.",
  },
} satisfies Messages;

/** The page of facility results, as the browser needs it. */
export const facilityResultsPage = {
  "facilityResults.title": {
    es: "Resultados de las instalaciones municipales",
    en: "Results of the municipal facilities",
    pt: "Resultados das instalações municipais",
  },
  "facilityResults.lead": {
    es: "Qué edificios, luminarias, vehículos y bombas conviene mirar primero, y si el inventario dice lo mismo que los registros.",
    en: "Which buildings, lights, vehicles and pumps to look at first, and whether the inventory says the same as the registers.",
    pt: "Quais prédios, luminárias, veículos e bombas convém olhar primeiro, e se o inventário diz o mesmo que os cadastros.",
  },
  "facilityResults.bring": {
    es: "Llevar los registros al inventario: {inventory}",
    en: "Take the registers to the inventory: {inventory}",
    pt: "Levar os cadastros ao inventário: {inventory}",
  },
  "facilityResults.none": {
    es: "Todavía no hay edificios, luminarias, vehículos ni facturas cargados. Cuando los haya, acá aparece la comparación.",
    en: "No buildings, lights, vehicles or bills are recorded yet. The comparison appears here once there are.",
    pt: "Ainda não há prédios, luminárias, veículos nem contas. Quando houver, a comparação aparece aqui.",
  },
  "facilityResults.noFindings": {
    es: "Las revisiones automáticas no encontraron nada para corregir.",
    en: "The automatic checks found nothing to correct.",
    pt: "As revisões automáticas não encontraram nada para corrigir.",
  },
  "facilityResults.findingsIntro": {
    es: "Lo que las revisiones automáticas encontraron en los registros. Que algo aparezca acá no quiere decir que esté mal: revisalo o explicalo.",
    en: "What the automatic checks found in the registers. A mention here does not mean that it is wrong: check it or explain it.",
    pt: "O que as revisões automáticas encontraram nos cadastros. Aparecer aqui não quer dizer que esteja errado: revise ou explique.",
  },
} satisfies Messages;
