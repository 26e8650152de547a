import type { Messages } from "../messages";

/** Names of the inputs of a formula, and the assumptions behind a computed number. */
export const numbers = {
  "input.part": { es: "Parte", en: "Part", pt: "Parte" },
  "input.activity": { es: "Dato de actividad", en: "Activity data", pt: "Dado de atividade" },
  "input.enteredEmissions": {
    es: "Emisiones declaradas",
    en: "Emissions as stated",
    pt: "Emissões declaradas",
  },
  "input.gasMass": { es: "Masa del gas", en: "Mass of the gas", pt: "Massa do gás" },
  "input.totalEmissions": { es: "Emisiones totales", en: "Total emissions", pt: "Emissões totais" },
  "input.estimatedEmissions": {
    es: "Emisiones estimadas o con valores por defecto",
    en: "Emissions estimated or made with defaults",
    pt: "Emissões estimadas ou com valores padrão",
  },
  "input.population": { es: "Población", en: "Population", pt: "População" },
  "input.scope1": {
    es: "Alcance 1: dentro del municipio",
    en: "Scope 1: inside the municipality",
    pt: "Escopo 1: dentro do município",
  },
  "input.scope2": {
    es: "Alcance 2: energía de red",
    en: "Scope 2: grid-supplied energy",
    pt: "Escopo 2: energia da rede",
  },
  "input.scope3": {
    es: "Alcance 3: fuera del municipio",
    en: "Scope 3: outside the municipality",
    pt: "Escopo 3: fora do município",
  },
  "input.gpcSector.I": { es: "Energía estacionaria", en: "Stationary energy", pt: "Energia estacionária" },
  "input.gpcSector.II": { es: "Transporte", en: "Transportation", pt: "Transporte" },
  "input.gpcSector.III": { es: "Residuos", en: "Waste", pt: "Resíduos" },
  "input.gpcSector.IV": {
    es: "Procesos industriales y uso de productos",
    en: "Industrial processes and product use",
    pt: "Processos industriais e uso de produtos",
  },
  "input.gpcSector.V": {
    es: "Agricultura, ganadería y uso del suelo",
    en: "Agriculture, forestry and land use",
    pt: "Agropecuária e uso do solo",
  },
  "input.seriesValue": { es: "Valor de la serie", en: "Value of the series", pt: "Valor da série" },
  "input.year": { es: "Año", en: "Year", pt: "Ano" },
  "input.years": {
    es: "Años entre base y meta",
    en: "Years from base to target",
    pt: "Anos entre base e meta",
  },
  "input.targetLevel": {
    es: "Emisiones del año de la meta",
    en: "Emissions in the target year",
    pt: "Emissões no ano da meta",
  },
  "input.baseEmissions": {
    es: "Emisiones del año base",
    en: "Base-year emissions",
    pt: "Emissões do ano-base",
  },
  "input.latestEmissions": {
    es: "Emisiones del último inventario",
    en: "Emissions of the latest inventory",
    pt: "Emissões do último inventário",
  },
  "input.actionsReduction": {
    es: "Reducción de las acciones en el año de la meta",
    en: "Reduction by the actions in the target year",
    pt: "Redução das ações no ano da meta",
  },
  "input.bauEmissions": {
    es: "Emisiones del escenario tendencial",
    en: "Business-as-usual emissions",
    pt: "Emissões do cenário tendencial",
  },
  "input.reductionPercent": { es: "Reducción", en: "Reduction", pt: "Redução" },
  "input.targetPopulation": {
    es: "Población en el año de la meta",
    en: "Population in the target year",
    pt: "População no ano da meta",
  },
  "input.gdp": { es: "Producto bruto", en: "Gross domestic product", pt: "Produto interno bruto" },
  "input.targetGdp": {
    es: "Producto bruto en el año de la meta",
    en: "Gross domestic product in the target year",
    pt: "Produto interno bruto no ano da meta",
  },
  "input.fixedLevel": { es: "Nivel fijado", en: "Fixed level", pt: "Nível fixado" },
  "input.probability": { es: "Probabilidad", en: "Probability", pt: "Probabilidade" },
  "input.impact": { es: "Impacto", en: "Impact", pt: "Impacto" },
  "input.hazardIndex": { es: "Índice de amenaza", en: "Hazard index", pt: "Índice de ameaça" },
  "input.exposureIndex": { es: "Índice de exposición", en: "Exposure index", pt: "Índice de exposição" },
  "input.vulnerabilityIndex": {
    es: "Índice de vulnerabilidad",
    en: "Vulnerability index",
    pt: "Índice de vulnerabilidade",
  },
  "input.riskLimitMedium": {
    es: "Índice desde el que es medio",
    en: "Index from which it is medium",
    pt: "Índice a partir do qual é médio",
  },
  "input.riskLimitHigh": {
    es: "Índice desde el que es alto",
    en: "Index from which it is high",
    pt: "Índice a partir do qual é alto",
  },
  "input.riskLimitVeryHigh": {
    es: "Índice desde el que es muy alto",
    en: "Index from which it is very high",
    pt: "Índice a partir do qual é muito alto",
  },
  "input.lamps": { es: "Lámparas", en: "Lamps", pt: "Lâmpadas" },
  "input.ledLamps": { es: "Lámparas LED", en: "LED lamps", pt: "Lâmpadas LED" },
  "input.lampWatts": {
    es: "Potencia de cada lámpara",
    en: "Power of each lamp",
    pt: "Potência de cada lâmpada",
  },
  "input.ballastWatts": {
    es: "Consumo del balasto",
    en: "Power of the ballast",
    pt: "Consumo do reator",
  },
  "input.hoursPerNight": { es: "Horas por noche", en: "Hours a night", pt: "Horas por noite" },
  "input.energyUse": { es: "Energía usada", en: "Energy used", pt: "Energia usada" },
  "input.size": {
    es: "Superficie, distancia o volumen",
    en: "Area, distance or volume",
    pt: "Área, distância ou volume",
  },
  "input.wasteMass": { es: "Masa de residuos", en: "Mass of waste", pt: "Massa de resíduos" },
  "input.wasteHistory": {
    es: "Residuos de cada año desde que abrió el sitio",
    en: "Waste of every year since the site opened",
    pt: "Resíduos de cada ano desde a abertura do local",
  },
  "input.wasteShare": {
    es: "Parte de cada componente",
    en: "Share of each component",
    pt: "Parte de cada componente",
  },
  "input.methaneRecovered": {
    es: "Parte del metano captada o quemada",
    en: "Share of the methane recovered or flared",
    pt: "Parte do metano captada ou queimada",
  },
  "input.methaneCorrection": {
    es: "Factor de corrección del metano (MCF)",
    en: "Methane correction factor (MCF)",
    pt: "Fator de correção do metano (MCF)",
  },
  "input.degradedFraction": {
    es: "Parte del carbono que se descompone (DOCf)",
    en: "Share of the carbon that decomposes (DOCf)",
    pt: "Parte do carbono que se decompõe (DOCf)",
  },
  "input.methaneFraction": {
    es: "Metano en el gas del relleno (F)",
    en: "Methane in the landfill gas (F)",
    pt: "Metano no gás do aterro (F)",
  },
  "input.oxidation": { es: "Factor de oxidación", en: "Oxidation factor", pt: "Fator de oxidação" },
  "input.degradableCarbon": {
    es: "Carbono orgánico degradable (DOC)",
    en: "Degradable organic carbon (DOC)",
    pt: "Carbono orgânico degradável (DOC)",
  },
  "input.decayRate": {
    es: "Velocidad de descomposición (k)",
    en: "Decay rate (k)",
    pt: "Velocidade de decomposição (k)",
  },
  "input.otherMethod.first-order-decay": {
    es: "Metano por descomposición de primer orden, a título de comparación",
    en: "Methane by first-order decay, for comparison",
    pt: "Metano por decaimento de primeira ordem, para comparação",
  },
  "input.otherMethod.methane-commitment": {
    es: "Metano por compromiso de metano, a título de comparación",
    en: "Methane by methane commitment, for comparison",
    pt: "Metano por compromisso de metano, para comparação",
  },
  "input.methaneFactor": { es: "Factor de metano", en: "Methane factor", pt: "Fator de metano" },
  "input.nitrousOxideFactor": {
    es: "Factor de óxido nitroso",
    en: "Nitrous oxide factor",
    pt: "Fator de óxido nitroso",
  },
  "input.peopleServed": {
    es: "Personas que usan el sistema",
    en: "People using the system",
    pt: "Pessoas que usam o sistema",
  },
  "input.bod": {
    es: "Carga orgánica por persona (DBO)",
    en: "Organic load per person (BOD)",
    pt: "Carga orgânica por pessoa (DBO)",
  },
  "input.industrialDischarge": {
    es: "Efluentes industriales en la misma red",
    en: "Industrial discharge into the same sewer",
    pt: "Efluentes industriais na mesma rede",
  },
  "input.methaneCapacity": {
    es: "Metano máximo por kilo de DBO (Bo)",
    en: "Maximum methane per kilogram of BOD (Bo)",
    pt: "Metano máximo por quilo de DBO (Bo)",
  },
  "input.sludgeRemoved": {
    es: "DBO retirada con los barros",
    en: "BOD removed with the sludge",
    pt: "DBO retirada com o lodo",
  },
  "input.protein": {
    es: "Proteína que come cada persona",
    en: "Protein eaten per person",
    pt: "Proteína consumida por pessoa",
  },
  "input.nitrogenInProtein": {
    es: "Nitrógeno de la proteína",
    en: "Nitrogen in protein",
    pt: "Nitrogênio da proteína",
  },
  "input.nonConsumedProtein": {
    es: "Proteína que se tira sin comer",
    en: "Protein thrown away uneaten",
    pt: "Proteína descartada sem consumir",
  },
  "input.industrialProtein": {
    es: "Proteína de industrias y comercios",
    en: "Protein of industry and commerce",
    pt: "Proteína de indústrias e comércios",
  },
  "input.heads": { es: "Cabezas", en: "Heads", pt: "Cabeças" },
  "input.entericFactor": {
    es: "Metano de la digestión por cabeza",
    en: "Enteric methane per head",
    pt: "Metano da digestão por cabeça",
  },
  "input.manureFactor": {
    es: "Metano del estiércol por cabeza",
    en: "Methane of manure per head",
    pt: "Metano do esterco por cabeça",
  },

  "input.electricityConsumed": {
    es: "electricidad consumida en el territorio",
    en: "electricity consumed in the territory",
    pt: "eletricidade consumida no território",
  },
  "input.electricityProduced": {
    es: "electricidad producida en el municipio",
    en: "electricity produced locally",
    pt: "eletricidade produzida no município",
  },
  "input.electricityGreen": {
    es: "electricidad comprada con garantía de origen",
    en: "electricity bought with guarantees of origin",
    pt: "eletricidade comprada com garantia de origem",
  },
  "input.gridFactor": { es: "factor de la red", en: "grid factor", pt: "fator da rede" },
  "input.producedEmissions": {
    es: "emisiones de la producción local",
    en: "emissions of local production",
    pt: "emissões da produção local",
  },
  "input.greenEmissions": {
    es: "emisiones de la electricidad certificada",
    en: "emissions of certified electricity",
    pt: "emissões da eletricidade certificada",
  },
  "assumption.localFactorApart": {
    es: "Solo para comparar: los totales usan el factor de la red y los certificados no se restan.",
    en: "For comparison only: totals use the grid factor and certificates are not subtracted.",
    pt: "Só para comparar: os totais usam o fator da rede e os certificados não se subtraem.",
  },
  "assumption.partsUnknown": {
    es: "El total suma lo que se conoce; partes sin dato: {count}.",
    en: "The total adds what is known; parts without data: {count}.",
    pt: "O total soma o que se conhece; partes sem dado: {count}.",
  },
  "assumption.interpolated": {
    es: "Interpolado en línea recta entre {from} y {to}.",
    en: "Interpolated in a straight line between {from} and {to}.",
    pt: "Interpolado em linha reta entre {from} e {to}.",
  },
  "assumption.outsideSeries": {
    es: "La serie no llega a {year}; no se extrapola.",
    en: "The series does not reach {year}; nothing is extrapolated.",
    pt: "A série não chega a {year}; não se extrapola.",
  },
  "assumption.notation.NO": {
    es: "NO: no ocurre en el municipio; vale cero.",
    en: "NO: does not occur in the municipality; a known zero.",
    pt: "NO: não ocorre no município; vale zero.",
  },
  "assumption.notation.NE": {
    es: "NE: ocurre y no se estimó; queda fuera de la suma.",
    en: "NE: occurs and was not estimated; stays out of the sum.",
    pt: "NE: ocorre e não foi estimado; fica fora da soma.",
  },
  "assumption.notation.IE": {
    es: "IE: incluido en otra fila.",
    en: "IE: included in another row.",
    pt: "IE: incluído em outra linha.",
  },
  "assumption.notation.C": {
    es: "C: confidencial; queda fuera de la suma.",
    en: "C: confidential; stays out of the sum.",
    pt: "C: confidencial; fica fora da soma.",
  },
  "assumption.co2Only": {
    es: "Solo se cuenta el CO2, no los demás gases.",
    en: "Only CO2 is counted, not the other gases.",
    pt: "Só se conta o CO2, não os demais gases.",
  },
  "assumption.biogenicApart": {
    es: "El CO2 de la biomasa se informa aparte, fuera del total.",
    en: "CO2 of biomass is reported apart, outside the total.",
    pt: "O CO2 da biomassa é informado à parte, fora do total.",
  },
  "assumption.gasesMissing": {
    es: "El factor no tiene todos los gases (CO2, CH4, N2O); se cuentan los que tiene.",
    en: "The factor does not have all gases (CO2, CH4, N2O); those it has are counted.",
    pt: "O fator não tem todos os gases (CO2, CH4, N2O); contam-se os que tem.",
  },
  "assumption.co2eFactorFixed": {
    es: "El factor viene en CO2e y no se puede pasar a {set}.",
    en: "The factor comes in CO2e and cannot be moved to {set}.",
    pt: "O fator vem em CO2e e não pode ser passado a {set}.",
  },
  "assumption.factorRecommended": {
    es: "Factor recomendado por {network}.",
    en: "Factor recommended by {network}.",
    pt: "Fator recomendado por {network}.",
  },
  "assumption.factorBorrowed": {
    es: "Factor de {year} usado para {usedFor}: calidad baja.",
    en: "Factor of {year} used for {usedFor}: low quality.",
    pt: "Fator de {year} usado para {usedFor}: qualidade baixa.",
  },
  "assumption.enteredEmissions": {
    es: "Emisiones tomadas de su fuente, no calculadas acá.",
    en: "Emissions taken from their source, not computed here.",
    pt: "Emissões tomadas da sua fonte, não calculadas aqui.",
  },
  "assumption.impliedFactor": {
    es: "Factor implícito: emisiones declaradas divididas por la actividad.",
    en: "Implied factor: stated emissions divided by activity.",
    pt: "Fator implícito: emissões declaradas divididas pela atividade.",
  },
  "assumption.gwpSet": {
    es: "Potenciales de calentamiento: {set}.",
    en: "Global warming potentials: {set}.",
    pt: "Potenciais de aquecimento: {set}.",
  },
  "assumption.locationBased": {
    es: "Electricidad con el factor de la red del lugar; certificados y compras verdes no se restan.",
    en: "Electricity with the factor of the local grid; certificates and green purchases are not subtracted.",
    pt: "Eletricidade com o fator da rede local; certificados e compras verdes não se subtraem.",
  },
  "assumption.rowsWithoutCell": {
    es: "Filas sin referencia GPC, fuera de este nivel: {count}.",
    en: "Rows without a GPC reference, outside this level: {count}.",
    pt: "Linhas sem referência GPC, fora deste nível: {count}.",
  },
  "assumption.reportedApart": {
    es: "Se informa y no se suma: energía entregada a la red, residuos de otros municipios, otras indirectas y lo excluido.",
    en: "Reported and not added: energy sent to the grid, imported waste, other indirect emissions and what is excluded.",
    pt: "Informa-se e não se soma: energia entregue à rede, resíduos de outros municípios, outras indiretas e o excluído.",
  },
  "assumption.netCalorificValue": {
    es: "Energía sobre poder calorífico inferior.",
    en: "Energy on net calorific value.",
    pt: "Energia sobre poder calorífico inferior.",
  },
  "assumption.bauTarget": {
    es: "La reducción se mide contra el escenario tendencial, no contra el año base.",
    en: "The reduction is measured against business as usual, not against the base year.",
    pt: "A redução é medida em relação ao cenário tendencial, não ao ano-base.",
  },
  "assumption.progressFromBase": {
    es: "El avance se mide desde el año base, aunque la meta sea contra el escenario tendencial.",
    en: "Progress is measured from the base year although the target is against business as usual.",
    pt: "O avanço é medido desde o ano-base, embora a meta seja em relação ao cenário tendencial.",
  },
  "assumption.savingsFrom.base-year": {
    es: "Los ahorros de las acciones se cuentan desde el año base.",
    en: "Savings of the actions count from the base year.",
    pt: "As economias das ações contam desde o ano-base.",
  },
  "assumption.savingsFrom.latest-inventory": {
    es: "Los ahorros de las acciones se cuentan desde el último inventario.",
    en: "Savings of the actions count from the latest inventory.",
    pt: "As economias das ações contam desde o último inventário.",
  },
  "assumption.bauPerimeterMismatch": {
    es: "El crecimiento es el de todo el país y todos los sectores ({edition}); el inventario municipal abarca menos. Se ofrece porque las redes lo usan.",
    en: "The growth is that of the whole country and all sectors ({edition}); the municipal inventory covers less. Offered because networks use it.",
    pt: "O crescimento é o de todo o país e todos os setores ({edition}); o inventário municipal abrange menos. É oferecido porque as redes o usam.",
  },
  "assumption.bauPopulationAdjusted": {
    es: "Ajustado por el crecimiento de la población del municipio frente al del país.",
    en: "Adjusted by the population growth of the municipality against the country's.",
    pt: "Ajustado pelo crescimento da população do município em relação ao do país.",
  },
  "assumption.riskMatrixConventional": {
    es: "Supuesto: matriz de uso corriente, no confirmada por la red.",
    en: "Assumption: a matrix in common use, not confirmed by the network.",
    pt: "Suposto: matriz de uso corrente, não confirmada pela rede.",
  },
  "assumption.riskMatrixConventionalOrigin": {
    es: "Nivel leído en una matriz convencional de probabilidad e impacto.",
    en: "Level read from a conventional matrix of probability and impact.",
    pt: "Nível lido em uma matriz convencional de probabilidade e impacto.",
  },
  "assumption.riskMatrixOfNetwork": {
    es: "Nivel leído en la matriz que declaró la red.",
    en: "Level read from the matrix declared by the network.",
    pt: "Nível lido na matriz declarada pela rede.",
  },
  "assumption.actionsCancelled": {
    es: "Acciones canceladas que no se cuentan: {count}.",
    en: "Cancelled actions left out: {count}.",
    pt: "Ações canceladas que não se contam: {count}.",
  },
  "assumption.actionsShared": {
    es: "Acciones cuya reducción ya se cuenta en otra: {count}.",
    en: "Actions whose reduction is already counted in another: {count}.",
    pt: "Ações cuja redução já se conta em outra: {count}.",
  },
  "assumption.riskMethodNotChosen": {
    es: "Todavía no se eligió con qué método se mide el riesgo.",
    en: "The method to rate risk has not been chosen yet.",
    pt: "Ainda não se escolheu com que método se mede o risco.",
  },
  "assumption.riskMatrixOfPlan": {
    es: "Nivel leído en la matriz que declara el plan.",
    en: "Level read from the matrix that the plan declares.",
    pt: "Nível lido na matriz que o plano declara.",
  },
  "assumption.riskIndexLimits": {
    es: "Los límites entre niveles son los que declara el plan.",
    en: "The limits between levels are those that the plan declares.",
    pt: "Os limites entre níveis são os que o plano declara.",
  },
  "assumption.riskIndexWithoutLevels": {
    es: "El índice es un número; desde qué valor es alto lo dice la fuente.",
    en: "The index is a number; its source says from which value it is high.",
    pt: "O índice é um número; a fonte diz a partir de que valor é alto.",
  },
  "assumption.methaneCommitment": {
    es: "Compromiso de metano: todo el metano que estos residuos van a formar se cuenta en el año en que se tiran.",
    en: "Methane commitment: all methane that this waste will ever form counts in the year it is thrown away.",
    pt: "Compromisso de metano: todo o metano que estes resíduos vão formar conta no ano em que são descartados.",
  },
  "assumption.firstOrderDecay": {
    es: "Descomposición de primer orden: el metano que forman en el año los residuos de todos los años anteriores.",
    en: "First-order decay: the methane formed in the year by the waste of all earlier years.",
    pt: "Decaimento de primeira ordem: o metano formado no ano pelos resíduos de todos os anos anteriores.",
  },
  "assumption.wasteHistoryEstimated": {
    es: "Años sin pesada, estimados con el crecimiento de la población o entre dos años conocidos: {count}, de {from} a {to}.",
    en: "Years without weighing, estimated from population growth or between two known years: {count}, from {from} to {to}.",
    pt: "Anos sem pesagem, estimados pelo crescimento da população ou entre dois anos conhecidos: {count}, de {from} a {to}.",
  },
  "assumption.recoveryShare": {
    es: "Lo captado se descuenta como parte del metano formado en el año.",
    en: "What is recovered is taken off as a share of the methane formed in the year.",
    pt: "O captado é descontado como parte do metano formado no ano.",
  },
  "assumption.defaultComposition": {
    es: "Composición de los residuos por defecto de la región ({source}).",
    en: "Default composition of waste of the region ({source}).",
    pt: "Composição padrão dos resíduos da região ({source}).",
  },
  "assumption.compositionIncomplete": {
    es: "La composición suma {percent} %; el resto se cuenta sin carbono.",
    en: "The composition adds up to {percent} %; the rest is counted as holding no carbon.",
    pt: "A composição soma {percent} %; o resto conta como sem carbono.",
  },
  "assumption.burntLeavesMass": {
    es: "El {percent} % se quema y no llega a enterrarse; sus emisiones van en una fila propia de quema.",
    en: "{percent} % is burnt and is not buried; its emissions belong in a row of their own, as burning.",
    pt: "{percent} % é queimado e não chega a ser enterrado; suas emissões vão numa linha própria de queima.",
  },
  "assumption.fossilCarbonListed": {
    es: "CO2 fósil solo de los componentes a los que el IPCC asigna carbono fósil.",
    en: "Fossil CO2 only of the components to which the IPCC gives fossil carbon.",
    pt: "CO2 fóssil só dos componentes aos quais o IPCC atribui carbono fóssil.",
  },
  "assumption.recyclingNoEmissions": {
    es: "Reciclar no emite como residuo; la energía que usa va en las filas de energía.",
    en: "Recycling emits nothing as waste; the energy it uses is in the energy rows.",
    pt: "Reciclar não emite como resíduo; a energia que usa vai nas linhas de energia.",
  },
  "assumption.wastewaterN2oUnknown": {
    es: "Falta el óxido nitroso: no se sabe cuánta proteína se come por persona.",
    en: "Nitrous oxide is missing: the protein eaten per person is not known.",
    pt: "Falta o óxido nitroso: não se sabe quanta proteína se consome por pessoa.",
  },
  "assumption.entericUnknown": {
    es: "Sin factor de digestión para este animal o región: esa parte no se cuenta.",
    en: "No enteric factor for this animal or region: that part is not counted.",
    pt: "Sem fator de digestão para este animal ou região: essa parte não se conta.",
  },
  "assumption.manureUnknown": {
    es: "Sin factor de estiércol para este animal y clima: esa parte no se cuenta.",
    en: "No manure factor for this animal and climate: that part is not counted.",
    pt: "Sem fator de esterco para este animal e clima: essa parte não se conta.",
  },
} satisfies Messages;
