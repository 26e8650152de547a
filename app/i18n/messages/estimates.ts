import type { Messages } from "../messages";

/** Estimates offered for a missing figure, and the names and assumptions of their sums. They stay on the server. */
export const estimates = {
  "estimate.offer": {
    es: "Si no tenés el dato, podés empezar con un promedio publicado y cambiarlo cuando llegue el verdadero. Queda marcado como estimado en todo el plan.",
    en: "If you do not have the figure you can start from a published average and change it when the real one arrives. It stays marked as estimated throughout the plan.",
    pt: "Se você não tem o dado, pode começar com uma média publicada e trocá-la quando chegar o verdadeiro. Fica marcado como estimado em todo o plano.",
  },
  "estimate.noneIntro": {
    es: "No podemos ofrecer una estimación:",
    en: "We cannot offer an estimate:",
    pt: "Não podemos oferecer uma estimativa:",
  },
  "estimate.refused": {
    es: "Elegiste no usar una estimación. El dato queda pendiente.",
    en: "You chose not to use an estimate. The figure is still missing.",
    pt: "Você escolheu não usar uma estimativa. O dado continua pendente.",
  },
  "estimate.used": {
    es: "La cantidad de arriba es una estimación, no un dato del municipio. Cuando tengas el dato, escribilo encima y cambiá el tipo de dato.",
    en: "The amount above is an estimate, not a figure of the municipality. When you have the figure, type it over this one and change the kind of data.",
    pt: "A quantidade acima é uma estimativa, não um dado do município. Quando tiver o dado, escreva por cima e mude o tipo de dado.",
  },
  "estimate.usedThenEdited": {
    es: "Cambiaste la cantidad, pero el tipo de dato sigue diciendo «estimado». Si ya es un dato medido o de una factura, cambialo en «Cómo se sabe». Partió de esta estimación:",
    en: "You changed the amount, but the kind of data still says it is estimated. If it is now measured or billed, change that under «How it is known». It started from this estimate:",
    pt: "Você mudou a quantidade, mas o tipo de dado ainda diz que é estimado. Se já é medido ou de uma conta, mude em «Como se sabe». Partiu desta estimativa:",
  },
  "estimate.use": { es: "Usar esta estimación", en: "Use this estimate", pt: "Usar esta estimativa" },
  "estimate.refuse": { es: "No usarla", en: "Do not use it", pt: "Não usá-la" },
  "estimate.takeAway": {
    es: "Quitar la estimación",
    en: "Take the estimate away",
    pt: "Tirar a estimativa",
  },
  "estimate.askAgain": {
    es: "Volver a ver la estimación",
    en: "Show the estimate again",
    pt: "Ver a estimativa de novo",
  },
  "estimate.range": {
    es: "Entre {low} y {high}: {source}.",
    en: "Between {low} and {high}: {source}.",
    pt: "Entre {low} e {high}: {source}.",
  },
  "estimate.source": { es: "Fuente: {source}.", en: "Source: {source}.", pt: "Fonte: {source}." },
  "estimate.borrowedYear": {
    es: "Son datos de {year}: no hay del año de este inventario.",
    en: "The figures are of {year}: there are none of this inventory's year.",
    pt: "São dados de {year}: não há do ano deste inventário.",
  },
  "estimate.uneven": {
    es: "Cambia mucho de una localidad a otra: usala solo si no hay otra cosa.",
    en: "It varies a great deal between towns: use it only if there is nothing else.",
    pt: "Varia muito de um município para outro: use-a só se não houver outra coisa.",
  },
  "estimate.lowQuality": {
    es: "Calidad del dato: baja.",
    en: "Quality of the data: low.",
    pt: "Qualidade do dado: baixa.",
  },
  "estimate.amountOf": {
    es: "{name}: cantidad estimada",
    en: "{name}: estimated amount",
    pt: "{name}: quantidade estimada",
  },
  "estimate.annexTitle": {
    es: "Cantidades estimadas con datos públicos, {year}",
    en: "Amounts estimated from public figures, {year}",
    pt: "Quantidades estimadas com dados públicos, {year}",
  },
  "estimate.none.population": {
    es: "Falta la población. Completala en el año y tipo de inventario, o en el perfil del municipio.",
    en: "The population is missing. Fill it in under the inventory's year and kind, or in the profile.",
    pt: "Falta a população. Preencha-a no ano e tipo de inventário, ou no perfil do município.",
  },
  "estimate.none.year": {
    es: "Falta el año del inventario.",
    en: "The year of the inventory is missing.",
    pt: "Falta o ano do inventário.",
  },
  "estimate.none.province": {
    es: "Falta saber la provincia. Escribila en el perfil del municipio.",
    en: "The province is not known. Fill it in in the profile.",
    pt: "Falta saber a província. Preencha-a no perfil do município.",
  },
  "estimate.none.vehicles": {
    es: "Faltan los vehículos: cuántos son, de qué tipo y con qué combustible, en «Flota» de las instalaciones municipales.",
    en: "The vehicles are missing: how many, of which type and fuel, under «Fleet» of the municipal facilities.",
    pt: "Faltam os veículos: quantos, de que tipo e com que combustível, em «Frota» das instalações municipais.",
  },
  "estimate.none.country": {
    es: "No tenemos datos públicos de este país para esta fuente.",
    en: "We hold no public figures of this country for this source.",
    pt: "Não temos dados públicos deste país para esta fonte.",
  },
  "estimate.none.gas-not-published": {
    es: "El ENARGAS no publica entregas de gas de esta provincia para este uso. No quiere decir que sean cero.",
    en: "The gas regulator publishes no deliveries of this province for this use. That does not mean they are zero.",
    pt: "A agência do gás não publica entregas desta província para este uso. Isso não quer dizer que sejam zero.",
  },
  "estimate.none.gas-not-delivered": {
    es: "El ENARGAS no registra entregas de gas en esta provincia para este uso en ese año.",
    en: "The gas regulator records no deliveries in this province for this use in that year.",
    pt: "A agência do gás não registra entregas nesta província para este uso nesse ano.",
  },
  "estimate.none.no-gas-network": {
    es: "El plan dice que nadie cocina con gas de red: si no hay red, corresponde la clave NO.",
    en: "The plan says that nobody cooks with piped gas: if there is no network, the key NO applies.",
    pt: "O plano diz que ninguém cozinha com gás encanado: se não há rede, cabe a chave NO.",
  },
  "estimate.none.not-separated": {
    es: "El balance nacional no separa lo que consume el municipio. Son facturas o vales propios: pedilos en Contaduría o Compras.",
    en: "The national balance does not tell apart what the municipality uses. These are its own bills or vouchers: ask Accounting or Purchasing.",
    pt: "O balanço nacional não separa o que o município consome. São contas ou vales próprios: peça à Contabilidade ou a Compras.",
  },
  "estimate.none.local-practice": {
    es: "Depende de lo que se hace en cada lugar y no de cuánta gente vive: ningún promedio publicado sirve.",
    en: "It depends on what is done in each place and not on how many live there: no published average will do.",
    pt: "Depende do que se faz em cada lugar e não de quanta gente mora: nenhuma média publicada serve.",
  },

  "input.estimate.national.electricity": {
    es: "Electricidad consumida en el país por el sector",
    en: "Electricity used in the country by the sector",
    pt: "Eletricidade consumida no país pelo setor",
  },
  "input.estimate.national.lpg": {
    es: "GLP consumido en el país por el sector",
    en: "LPG used in the country by the sector",
    pt: "GLP consumido no país pelo setor",
  },
  "input.estimate.national.gasoline": {
    es: "Nafta consumida en el país, sin bioetanol",
    en: "Petrol used in the country, without bioethanol",
    pt: "Gasolina consumida no país, sem bioetanol",
  },
  "input.estimate.national.bioethanol": {
    es: "Bioetanol consumido en el país",
    en: "Bioethanol used in the country",
    pt: "Bioetanol consumido no país",
  },
  "input.estimate.national.diesel": {
    es: "Gasoil consumido en el país por el sector, sin biodiésel",
    en: "Diesel used in the country by the sector, without biodiesel",
    pt: "Diesel consumido no país pelo setor, sem biodiesel",
  },
  "input.estimate.national.biodiesel": {
    es: "Biodiésel consumido en el país",
    en: "Biodiesel used in the country",
    pt: "Biodiesel consumido no país",
  },
  "input.estimate.national.wood": {
    es: "Leña consumida en el país por el sector",
    en: "Firewood used in the country by the sector",
    pt: "Lenha consumida no país pelo setor",
  },
  "input.estimate.national.charcoal": {
    es: "Carbón de leña consumido en el país por el sector",
    en: "Charcoal used in the country by the sector",
    pt: "Carvão vegetal consumido no país pelo setor",
  },
  "input.estimate.gas.residential": {
    es: "Gas entregado a usuarios residenciales de la provincia",
    en: "Gas delivered to residential users of the province",
    pt: "Gás entregue a usuários residenciais da província",
  },
  "input.estimate.gas.commercial": {
    es: "Gas entregado a comercios de la provincia",
    en: "Gas delivered to shops of the province",
    pt: "Gás entregue a comércios da província",
  },
  "input.estimate.gas.official_entities": {
    es: "Gas entregado a entes oficiales de la provincia",
    en: "Gas delivered to public bodies of the province",
    pt: "Gás entregue a órgãos públicos da província",
  },
  "input.estimate.gas.industrial": {
    es: "Gas entregado a industrias de la provincia",
    en: "Gas delivered to industries of the province",
    pt: "Gás entregue a indústrias da província",
  },
  "input.estimate.gas.cng_vehicles": {
    es: "Gas entregado a estaciones de GNC de la provincia",
    en: "Gas delivered to CNG stations of the province",
    pt: "Gás entregue a postos de GNV da província",
  },
  "input.estimate.countryPeople": {
    es: "Habitantes del país",
    en: "Inhabitants of the country",
    pt: "Habitantes do país",
  },
  "input.estimate.provincePeople": {
    es: "Habitantes de la provincia",
    en: "Inhabitants of the province",
    pt: "Habitantes da província",
  },
  "input.estimate.cylinderPercent": {
    es: "Hogares que cocinan con gas envasado",
    en: "Homes that cook with bottled gas",
    pt: "Domicílios que cozinham com gás em botijão",
  },
  "input.estimate.withoutPipedGasPercent": {
    es: "Hogares que no cocinan con gas de red",
    en: "Homes that do not cook with piped gas",
    pt: "Domicílios que não cozinham com gás encanado",
  },
  "input.estimate.sewerPercent": {
    es: "Hogares con cloaca",
    en: "Homes with a sewer",
    pt: "Domicílios com rede de esgoto",
  },
  "input.estimate.vehicles": { es: "Vehículos", en: "Vehicles", pt: "Veículos" },
  "input.estimate.kmPerYear": {
    es: "Recorrido de un vehículo en el año",
    en: "Distance of one vehicle in the year",
    pt: "Distância de um veículo no ano",
  },
  "input.estimate.litresPer100Km": {
    es: "Consumo cada 100 km",
    en: "Use per 100 km",
    pt: "Consumo a cada 100 km",
  },

  "assumption.estimate.nationalAverage": {
    es: "Se supone que un habitante de acá consume lo mismo que el promedio del país en {year}.",
    en: "An inhabitant here is taken to use as much as the country's average in {year}.",
    pt: "Supõe-se que um habitante daqui consome o mesmo que a média do país em {year}.",
  },
  "assumption.estimate.provinceAverage": {
    es: "Se supone que un habitante de acá consume lo mismo que el promedio de {province} en {year}, con gas de red o sin él.",
    en: "An inhabitant here is taken to use as much as the average of {province} in {year}, with or without piped gas.",
    pt: "Supõe-se que um habitante daqui consome o mesmo que a média de {province} em {year}, com gás encanado ou sem ele.",
  },
  "assumption.estimate.balanceProvisional": {
    es: "El balance nacional es provisorio.",
    en: "The national balance is provisional.",
    pt: "O balanço nacional é provisório.",
  },
  "assumption.estimate.peopleOfCensus": {
    es: "El total se reparte entre los habitantes del censo {year}, el único conteo cercano.",
    en: "The total is shared among the inhabitants of the {year} census, the only count nearby.",
    pt: "O total é repartido entre os habitantes do censo {year}, a única contagem próxima.",
  },
  "assumption.estimate.blendIncluded": {
    es: "Los litros son los que vende el surtidor: incluyen el biocombustible del corte de ese año.",
    en: "The litres are those sold at the pump: they include the biofuel blended in that year.",
    pt: "Os litros são os vendidos na bomba: incluem o biocombustível da mistura daquele ano.",
  },
  "assumption.estimate.publicServicesIncluded": {
    es: "Incluye los edificios municipales y el alumbrado: si tienen filas propias, restalos.",
    en: "It includes municipal buildings and street lighting: if they have rows of their own, take them off.",
    pt: "Inclui os edifícios municipais e a iluminação: se têm linhas próprias, desconte-os.",
  },
  "assumption.estimate.uneven": {
    es: "Este consumo depende de las fábricas o los campos que haya y no de cuánta gente vive.",
    en: "This use depends on the factories or fields there are and not on how many people live there.",
    pt: "Este consumo depende das fábricas ou lavouras que houver e não de quanta gente mora.",
  },
  "assumption.estimate.subdistributors": {
    es: "No incluye lo que entregan las subdistribuidoras, que no se publica por tipo de usuario.",
    en: "It leaves out what sub-distributors deliver, which is not published by type of user.",
    pt: "Não inclui o que entregam as subdistribuidoras, que não se publica por tipo de usuário.",
  },
  "assumption.estimate.allWasteDisposed": {
    es: "Se supone que todos los residuos van a este destino: si una parte se quema, se composta o se recicla, restala.",
    en: "All waste is taken to go to this destination: if a part is burnt, composted or recycled, take it off.",
    pt: "Supõe-se que todos os resíduos vão para este destino: se uma parte é queimada, compostada ou reciclada, desconte-a.",
  },
  "assumption.estimate.oneSystem": {
    es: "Se supone que todos ellos usan este mismo sistema: si hay más de uno, repartí la gente entre las filas.",
    en: "All of them are taken to use this one system: if there are several, share the people among the rows.",
    pt: "Supõe-se que todos usam este mesmo sistema: se há mais de um, reparta as pessoas entre as linhas.",
  },
  "assumption.estimate.nationalSewerShare": {
    es: "La parte con cloaca es la del país; el Censo da la de tu localidad.",
    en: "The share with a sewer is the country's; the census gives your town's.",
    pt: "A parte com rede de esgoto é a do país; o censo dá a do seu município.",
  },
  "assumption.estimate.vehicleUse": {
    es: "Los kilómetros y el consumo que no se conocen son supuestos sin fuente: cambialos por los de tus vehículos.",
    en: "Distances and fuel use that are not known are assumptions without a source: change them to your vehicles' own.",
    pt: "Os quilômetros e o consumo que não se conhecem são premissas sem fonte: troque-os pelos dos seus veículos.",
  },
} satisfies Messages;
