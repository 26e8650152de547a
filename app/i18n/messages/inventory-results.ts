import type { Messages } from "../messages";

/** The page of inventory results, as the browser needs it. */
export const inventoryResultsPage = {
  "inventoryResults.title": {
    es: "Resultados de los inventarios",
    en: "Results of the inventories",
    pt: "Resultados dos inventários",
  },
  "inventoryResults.section": { es: "Inventarios", en: "Inventories", pt: "Inventários" },
  "inventoryResults.years": { es: "Entre años", en: "Over the years", pt: "Entre anos" },
  "inventoryResults.intro": {
    es: "Cuánto emite el municipio, con el borrador tal como está ahora. Cada total dice con qué método se hizo y cuánto es estimado.",
    en: "What the municipality emits, from the draft as it stands now. Each total says by which method it was made and how much of it is estimated.",
    pt: "Quanto o município emite, com o rascunho como está agora. Cada total diz com que método foi feito e quanto é estimado.",
  },
  "inventoryResults.onThisPage": { es: "En esta página", en: "On this page", pt: "Nesta página" },
  "inventoryResults.none": {
    es: "Todavía no hay ningún inventario con año. Cuando cargues uno, acá aparecen sus resultados.",
    en: "There is no inventory with a year yet. Its results appear here once you enter one.",
    pt: "Ainda não há nenhum inventário com ano. Quando você carregar um, os resultados aparecem aqui.",
  },
  "inventoryResults.findings": { es: "Para revisar", en: "To be reviewed", pt: "Para revisar" },
  "inventoryResults.noFindings": {
    es: "Las revisiones automáticas no encontraron nada para corregir.",
    en: "The automatic checks found nothing to correct.",
    pt: "As revisões automáticas não encontraram nada para corrigir.",
  },
  "inventoryResults.findingsIntro": {
    es: "Lo que las revisiones automáticas encontraron en los inventarios. Que algo aparezca acá no quiere decir que esté mal: revisalo o explicalo.",
    en: "What the automatic checks found in the inventories. A mention here does not mean that it is wrong: check it or explain it.",
    pt: "O que as revisões automáticas encontraram nos inventários. Aparecer aqui não quer dizer que esteja errado: revise ou explique.",
  },
  "inventoryResults.why": { es: "¿Por qué importa?", en: "Why does it matter?", pt: "Por que importa?" },
  "inventoryResults.edit": { es: "Ver las respuestas", en: "See the answers", pt: "Ver as respostas" },
  "inventoryResults.download": {
    es: "Descargar en planillas",
    en: "Download as spreadsheets",
    pt: "Baixar em planilhas",
  },
  "inventoryResults.print": { es: "Ver para imprimir", en: "See for printing", pt: "Ver para imprimir" },
} satisfies Messages;

/** Sentences of its blocks, which the server draws; the print shares most of them. */
export const inventoryResults = {
  "results.levelsTitle": {
    es: "El total según cada marco, {name}",
    en: "The total by each framework, {name}",
    pt: "O total segundo cada marco, {name}",
  },
  "results.framework": { es: "Qué se suma", en: "What is added", pt: "O que se soma" },
  "results.level.basic": {
    es: "GPC BASIC: energía y transporte dentro del municipio, electricidad de la red y residuos propios",
    en: "GPC BASIC: energy and transport inside the municipality, grid electricity and own waste",
    pt: "GPC BASIC: energia e transporte dentro do município, eletricidade da rede e resíduos próprios",
  },
  "results.level.basicPlus": {
    es: "GPC BASIC+: además pérdidas y viajes afuera, procesos industriales, agro y uso del suelo",
    en: "GPC BASIC+: also losses and trips outside, industrial processes, farming and land use",
    pt: "GPC BASIC+: também perdas e viagens fora, processos industriais, agropecuária e uso do solo",
  },
  "results.level.crf": {
    es: "Marco Común de Reporte (CRF): todas las filas, sin la generación para la red",
    en: "Common Reporting Framework (CRF): all rows, without generation for the grid",
    pt: "Quadro Comum de Relato (CRF): todas as linhas, sem a geração para a rede",
  },
  "results.levelStated": {
    es: "Nivel declarado: {level}",
    en: "Level stated: {level}",
    pt: "Nível declarado: {level}",
  },
  "results.rowsAllKnown": { es: "ninguna sin datos", en: "none without data", pt: "nenhuma sem dados" },
  "results.boundary": { es: "Perímetro: {text}", en: "Perimeter: {text}", pt: "Perímetro: {text}" },
  "results.boundaryMissing": {
    es: "Perímetro: sin describir",
    en: "Perimeter: not described",
    pt: "Perímetro: sem descrição",
  },
  "results.byGasTitle": {
    es: "Emisiones por gas, {name}, {unit}",
    en: "Emissions by gas, {name}, {unit}",
    pt: "Emissões por gás, {name}, {unit}",
  },
  "results.gas": { es: "Gas", en: "Gas", pt: "Gás" },
  "results.gas.unspecified": {
    es: "Solo se conoce en CO₂ equivalente",
    en: "Known only as CO₂ equivalent",
    pt: "Só se conhece em CO₂ equivalente",
  },
  "results.gas.unspecifiedCo2": {
    es: "Informado como total",
    en: "Stated as a total",
    pt: "Informado como total",
  },
  "results.gas.co2": {
    es: "CO₂, dióxido de carbono",
    en: "CO₂, carbon dioxide",
    pt: "CO₂, dióxido de carbono",
  },
  "results.gas.ch4": { es: "CH₄, metano", en: "CH₄, methane", pt: "CH₄, metano" },
  "results.gas.n2o": { es: "N₂O, óxido nitroso", en: "N₂O, nitrous oxide", pt: "N₂O, óxido nitroso" },
  "results.gas.other": { es: "Otros ({gas})", en: "Others ({gas})", pt: "Outros ({gas})" },
  "results.emissionsUnchanged": {
    es: "Entre {from} y {to} las emisiones casi no cambiaron",
    en: "Between {from} and {to} emissions hardly changed",
    pt: "Entre {from} e {to} as emissões quase não mudaram",
  },
  "results.noSector": { es: "Sin abrir por sector", en: "Not split by sector", pt: "Sem abrir por setor" },
  "results.matrixMwh": {
    es: "Consumo final de energía por sector y tipo de energía, {name}, MWh",
    en: "Final energy consumption by sector and carrier, {name}, MWh",
    pt: "Consumo final de energia por setor e tipo de energia, {name}, MWh",
  },
  "results.matrixTonnes": {
    es: "Emisiones por sector y tipo de energía, {name}, {unit}",
    en: "Emissions by sector and carrier, {name}, {unit}",
    pt: "Emissões por setor e tipo de energia, {name}, {unit}",
  },
  "results.noCarrierShort": { es: "Sin energía", en: "No carrier", pt: "Sem energia" },
  "results.apartTitle": {
    es: "Se informa aparte y no suma al total, {name}",
    en: "Reported apart and not added to the total, {name}",
    pt: "Informa-se à parte e não soma ao total, {name}",
  },
  "results.apartWhat": { es: "Qué es", en: "What it is", pt: "O que é" },
  "results.apart.generation": {
    es: "Energía generada para la red (I.4.4)",
    en: "Energy generated for the grid (I.4.4)",
    pt: "Energia gerada para a rede (I.4.4)",
  },
  "results.apart.importedWaste": {
    es: "Residuos y efluentes traídos de afuera (III.x.3)",
    en: "Waste and wastewater brought from outside (III.x.3)",
    pt: "Resíduos e esgoto trazidos de fora (III.x.3)",
  },
  "results.apart.otherScope3": {
    es: "Otras emisiones de alcance 3 (VI.1)",
    en: "Other scope 3 emissions (VI.1)",
    pt: "Outras emissões de escopo 3 (VI.1)",
  },
  "results.apart.excluded": {
    es: "Filas que quedan fuera del perímetro",
    en: "Rows left outside the perimeter",
    pt: "Linhas que ficam fora do perímetro",
  },
  "results.apart.biogenic": {
    es: "CO₂ de origen biológico (leña, biogás, biocombustibles)",
    en: "Biogenic CO₂ (wood, biogas, biofuels)",
    pt: "CO₂ de origem biológica (lenha, biogás, biocombustíveis)",
  },
  "results.rowsCounted": { es: "Filas", en: "Rows", pt: "Linhas" },
  "results.notationTitle": {
    es: "Filas sin número y por qué, {name}",
    en: "Rows without a number and why, {name}",
    pt: "Linhas sem número e por quê, {name}",
  },
  "results.notationKey": { es: "Clave", en: "Key", pt: "Chave" },
  "results.notationExplanation": { es: "Explicación", en: "Explanation", pt: "Explicação" },
  "results.notation.NO": { es: "NO: no existe", en: "NO: does not occur", pt: "NO: não existe" },
  "results.notation.NE": { es: "NE: sin estimar", en: "NE: not estimated", pt: "NE: não estimado" },
  "results.notation.IE": {
    es: "IE: incluido en otra fila",
    en: "IE: included elsewhere",
    pt: "IE: incluído em outra linha",
  },
  "results.notation.C": { es: "C: confidencial", en: "C: confidential", pt: "C: confidencial" },
  "results.notExplained": { es: "sin explicación", en: "not explained", pt: "sem explicação" },
  "results.rowsTitle": {
    es: "Todas las filas, {name}",
    en: "All rows, {name}",
    pt: "Todas as linhas, {name}",
  },
  "results.rowsOpen.one": {
    es: "Ver la única fila, con su cuenta",
    en: "See the only row, with its sum",
    pt: "Ver a única linha, com sua conta",
  },
  "results.rowsOpen.other": {
    es: "Ver las {count} filas, con la cuenta de cada una",
    en: "See the {count} rows, with the sum of each",
    pt: "Ver as {count} linhas, com a conta de cada uma",
  },
  "results.markApart": { es: "aparte", en: "apart", pt: "à parte" },
  "results.rowSource": { es: "Fuente de emisión", en: "Emission source", pt: "Fonte de emissão" },
  "results.otherMethodsTitle": {
    es: "Con otros potenciales, {name}",
    en: "With other potentials, {name}",
    pt: "Com outros potenciais, {name}",
  },
  "results.otherMethodsAbout": {
    es: "Los informes del IPCC dan distinto peso al metano y al óxido nitroso. Es la misma actividad, contada de nuevo con cada uno; para comparar dos años, usá el mismo en los dos.",
    en: "IPCC reports give methane and nitrous oxide different weights. It is the same activity, counted anew with each; to compare two years, use the same in both.",
    pt: "Os relatórios do IPCC dão pesos diferentes ao metano e ao óxido nitroso. É a mesma atividade, contada de novo com cada um; para comparar dois anos, use o mesmo nos dois.",
  },
  "results.method": { es: "Potenciales", en: "Potentials", pt: "Potenciais" },
  "results.method.used": {
    es: "{set} (el de este inventario)",
    en: "{set} (this inventory's)",
    pt: "{set} (o deste inventário)",
  },
  "results.method.co2": { es: "Solo CO₂", en: "CO₂ only", pt: "Só CO₂" },
  "results.difference": { es: "Diferencia", en: "Difference", pt: "Diferença" },
  "results.fixedPart": {
    es: "De ese total, sin abrir por gas",
    en: "Of that total, not split by gas",
    pt: "Desse total, sem abrir por gás",
  },
  "results.fixedAbout": {
    es: "Lo que su fuente da solo en CO₂ equivalente no cambia con los potenciales, y no se puede saber cuánto es CO₂: en la línea «Solo CO₂» queda afuera.",
    en: "What a source gives only as CO₂ equivalent does not change with the potentials, and how much of it is CO₂ cannot be known: it is left out of the line “CO₂ only”.",
    pt: "O que a fonte dá só em CO₂ equivalente não muda com os potenciais, e não se sabe quanto é CO₂: fica fora da linha «Só CO₂».",
  },
  "results.co2Inventory": {
    es: "Este inventario cuenta solo CO₂. En las otras líneas, lo informado como total sigue siendo solo CO₂.",
    en: "This inventory counts CO₂ only. In the other lines, what was stated as a total is still CO₂ only.",
    pt: "Este inventário conta só CO₂. Nas outras linhas, o informado como total continua sendo só CO₂.",
  },
  /* similar towns */
  "results.peersTitle": {
    es: "Comparación con municipios parecidos de la red",
    en: "Comparison with similar municipalities of the network",
    pt: "Comparação com municípios parecidos da rede",
  },
  "results.peersAbout": {
    es: "Inventario {year}, por habitante, junto a los inventarios aprobados más recientes de al menos {towns} municipios del mismo país y de {band}. Todos contados con {set}, sin agro ni procesos. La mitad de esos municipios emite menos que la mediana y la otra mitad más; entre los dos cuartiles está la mitad del medio. Las cifras de los otros van redondeadas.",
    en: "Inventory {year}, per person, beside the latest approved inventories of at least {towns} municipalities of the same country and of {band}. All counted with {set}, without farming or processes. Half of those municipalities emit less than the median and half more; the middle half lies between the two quartiles. The others' figures are rounded.",
    pt: "Inventário {year}, por habitante, ao lado dos inventários aprovados mais recentes de pelo menos {towns} municípios do mesmo país e de {band}. Todos contados com {set}, sem agropecuária nem processos. Metade desses municípios emite menos que a mediana e a outra metade mais; entre os dois quartis está a metade do meio. As cifras dos outros são arredondadas.",
  },
  "results.peersPrivacy": {
    es: "No se muestra ningún municipio por separado, ni el que menos ni el que más emite. El tuyo no entra en la cuenta de los otros.",
    en: "No single municipality is shown, nor the least or the most. Yours is not part of the others' figures.",
    pt: "Nenhum município é mostrado em separado, nem o que menos nem o que mais emite. O seu não entra na conta dos outros.",
  },
  "results.peersTooFew": {
    es: "Todavía no se puede comparar: hacen falta al menos {fewest} municipios parecidos ({band}) con un inventario aprobado por la red. Con menos, se podría adivinar cuánto emite cada uno.",
    en: "No comparison yet: it takes at least {fewest} similar municipalities ({band}) with an inventory approved by the network. With fewer, one could guess what each of them emits.",
    pt: "Ainda não se pode comparar: são necessários pelo menos {fewest} municípios parecidos ({band}) com um inventário aprovado pela rede. Com menos, seria possível adivinhar quanto cada um emite.",
  },
  "results.peersNoPopulation": {
    es: "Para comparar con otros municipios falta la población del inventario {year}.",
    en: "To compare with other municipalities, the population of the inventory {year} is missing.",
    pt: "Para comparar com outros municípios, falta a população do inventário {year}.",
  },
  "results.bandBelow": {
    es: "menos de {to} habitantes",
    en: "under {to} inhabitants",
    pt: "menos de {to} habitantes",
  },
  "results.bandBetween": {
    es: "{from} a {to} habitantes",
    en: "{from} to {to} inhabitants",
    pt: "{from} a {to} habitantes",
  },
  "results.bandAbove": {
    es: "{from} habitantes o más",
    en: "{from} inhabitants or more",
    pt: "{from} habitantes ou mais",
  },
  "results.peersOwn": { es: "Este municipio", en: "This municipality", pt: "Este município" },
  "results.peersLower": { es: "Primer cuartil", en: "Lower quartile", pt: "Primeiro quartil" },
  "results.peersMedian": { es: "Mediana", en: "Median", pt: "Mediana" },
  "results.peersUpper": { es: "Tercer cuartil", en: "Upper quartile", pt: "Terceiro quartil" },
  "results.peersChart": {
    es: "Emisiones por habitante, t CO₂e/hab.: este municipio (punto), mediana (raya) y mitad del medio (barra)",
    en: "Emissions per person, t CO₂e/person: this municipality (dot), median (line) and middle half (bar)",
    pt: "Emissões por habitante, t CO₂e/hab.: este município (ponto), mediana (traço) e metade do meio (barra)",
  },
  "results.peersAboveMedian": {
    es: "El total por habitante está por encima de la mediana",
    en: "The total per person lies above the median",
    pt: "O total por habitante está acima da mediana",
  },
  "results.peersBelowMedian": {
    es: "El total por habitante está por debajo de la mediana",
    en: "The total per person lies below the median",
    pt: "O total por habitante está abaixo da mediana",
  },
  "results.peersAtMedian": {
    es: "El total por habitante coincide con la mediana",
    en: "The total per person equals the median",
    pt: "O total por habitante coincide com a mediana",
  },
  "results.peersNoTotal": {
    es: "Por habitante, sector por sector",
    en: "Per person, sector by sector",
    pt: "Por habitante, setor por setor",
  },
  "results.peersSuppressed": {
    es: "menos de {fewest} municipios",
    en: "fewer than {fewest} municipalities",
    pt: "menos de {fewest} municípios",
  },
  "results.peer.total": {
    es: "Energía, transporte y residuos",
    en: "Energy, transport and waste",
    pt: "Energia, transporte e resíduos",
  },
  "results.peer.stationary-energy": {
    es: "Energía en edificios e industria",
    en: "Energy in buildings and industry",
    pt: "Energia em edifícios e indústria",
  },
  "results.peer.transport": { es: "Transporte", en: "Transport", pt: "Transporte" },
  "results.peer.waste": { es: "Residuos y efluentes", en: "Waste and wastewater", pt: "Resíduos e esgoto" },
  "print.rowReference": { es: "Fila", en: "Row", pt: "Linha" },
  "print.estimatedMark": { es: "estimado", en: "estimated", pt: "estimado" },
} satisfies Messages;

/** Of lists of rows, beside the row: also on pages of questions. */
export const rowMarks = {
  "section.results": { es: "Ver todos los resultados", en: "See all results", pt: "Ver todos os resultados" },
  "rows.estimated": { es: "estimado", en: "estimated", pt: "estimado" },
  "rows.apart": { es: "fuera del total", en: "outside the total", pt: "fora do total" },
  "rows.noData": { es: "sin datos", en: "no data", pt: "sem dados" },
  "rows.reference": { es: "Fila", en: "Row", pt: "Linha" },
  "rows.tonnes": { es: "t CO₂e", en: "t CO₂e", pt: "t CO₂e" },
  "rows.state": { es: "Observaciones", en: "Remarks", pt: "Observações" },
} satisfies Messages;
