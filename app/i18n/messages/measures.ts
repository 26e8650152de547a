import type { Messages } from "../messages";

/** The library page of measures. */
export const measuresPage = {
  "measures.title": {
    es: "Biblioteca de medidas",
    en: "Library of measures",
    pt: "Biblioteca de medidas",
  },
  "measures.lead": {
    es: "Medidas que otros municipios ya hacen. Al adoptar una se crea una acción con lo que se sabe de ella, vinculada a las amenazas de tu plan que atiende, y se abre su calculadora si tiene.",
    en: "Measures that other towns already take. Adopting one makes an action with what is known of it, linked to the hazards of your plan that it answers, and opens its calculator if it has one.",
    pt: "Medidas que outros municípios já tomam. Ao adotar uma, cria-se uma ação com o que se sabe dela, vinculada às ameaças do seu plano que atende, e abre-se sua calculadora se tiver.",
  },
  "measures.search": { es: "Buscar", en: "Search", pt: "Buscar" },
  "measures.pillar": { es: "Para qué", en: "What for", pt: "Para quê" },
  "measures.mitigation": { es: "Emitir menos", en: "To emit less", pt: "Emitir menos" },
  "measures.hazard": { es: "Amenaza", en: "Hazard", pt: "Ameaça" },
  "measures.hazardGroups": { es: "Grupos de amenazas", en: "Groups of hazards", pt: "Grupos de ameaças" },
  "measures.hazardsCrf7": {
    es: "Lista del Marco Común de Reporte",
    en: "List of the Common Reporting Framework",
    pt: "Lista do Quadro Comum de Relato",
  },
  "measures.protects": { es: "Sector que protege", en: "Sector protected", pt: "Setor que protege" },
  "measures.emittingSector": { es: "Sector que emite", en: "Emitting sector", pt: "Setor que emite" },
  "measures.onlyNature": {
    es: "Solo basadas en la naturaleza",
    en: "Nature-based only",
    pt: "Só baseadas na natureza",
  },
  "measures.natureBased": {
    es: "Basada en la naturaleza",
    en: "Nature-based",
    pt: "Baseada na natureza",
  },
  "measures.types": { es: "Tipo", en: "Kind", pt: "Tipo" },
  "measures.hazards": { es: "Amenazas que atiende", en: "Hazards that it answers", pt: "Ameaças que atende" },
  "measures.source": { es: "Fuente", en: "Source", pt: "Fonte" },
  "measures.sector": { es: "Sector", en: "Sector", pt: "Setor" },
  "measures.cost": { es: "Costo", en: "Cost", pt: "Custo" },
  "measures.pathway": {
    es: "Camino de desarrollo",
    en: "Development pathway",
    pt: "Caminho de desenvolvimento",
  },
  "measures.any": { es: "Todos", en: "All", pt: "Todos" },
  "measures.filter": { es: "Filtrar", en: "Filter", pt: "Filtrar" },
  "measures.clear": { es: "Ver todas", en: "See all", pt: "Ver todas" },
  "measures.count.one": { es: "{count} medida", en: "{count} measure", pt: "{count} medida" },
  "measures.count.other": { es: "{count} medidas", en: "{count} measures", pt: "{count} medidas" },
  "measures.none": {
    es: "Ninguna medida coincide. Probá con menos filtros.",
    en: "No measure matches. Try fewer filters.",
    pt: "Nenhuma medida coincide. Tente com menos filtros.",
  },
  "measures.adaptation": {
    es: "Adaptación al clima",
    en: "Adaptation to the climate",
    pt: "Adaptação ao clima",
  },
  "measures.cost.low": { es: "Bajo", en: "Low", pt: "Baixo" },
  "measures.cost.medium": { es: "Medio", en: "Medium", pt: "Médio" },
  "measures.cost.high": { es: "Alto", en: "High", pt: "Alto" },
  "measures.assumed": { es: "supuesto", en: "assumption", pt: "suposição" },
  "measures.needs": { es: "Datos que pide", en: "Data it asks for", pt: "Dados que pede" },
  "measures.needsNone": {
    es: "No tiene calculadora: el ahorro lo estima el municipio, con su fuente.",
    en: "It has no calculator: the town estimates the saving, with its source.",
    pt: "Não tem calculadora: o município estima a economia, com sua fonte.",
  },
  "measures.coBenefits": {
    es: "Otros beneficios habituales",
    en: "Usual co-benefits",
    pt: "Outros benefícios habituais",
  },
  "measures.sdgs": { es: "ODS", en: "SDGs", pt: "ODS" },
  "measures.pathways": { es: "Caminos", en: "Pathways", pt: "Caminhos" },
  "measures.caution": { es: "Cuidado", en: "Caution", pt: "Atenção" },
  "measures.ofNetwork": { es: "De {network}", en: "From {network}", pt: "De {network}" },
  "measures.adopt": { es: "Adoptar", en: "Adopt", pt: "Adotar" },
  "measures.adopted": {
    es: "Ya está en tu plan",
    en: "Already in your plan",
    pt: "Já está no seu plano",
  },
  "measures.back": { es: "Volver al plan", en: "Back to the plan", pt: "Voltar ao plano" },
} satisfies Messages;

/** On pages of questions. */
export const measureQuestionWords = {
  "entry.calculate": { es: "Guardar y calcular", en: "Save and calculate", pt: "Salvar e calcular" },
  "check.computed": { es: "calculado", en: "computed", pt: "calculado" },
  "rows.library": {
    es: "Elegir de la biblioteca de medidas",
    en: "Choose from the library of measures",
    pt: "Escolher da biblioteca de medidas",
  },
  "form.emptyUses": {
    es: "Vacío se calcula con {text} ({source}).",
    en: "If empty, {text} is used ({source}).",
    pt: "Vazio, usa-se {text} ({source}).",
  },
  "form.emptyAssumes": {
    es: "Vacío se calcula con {text} (supuesto).",
    en: "If empty, {text} is used (assumption).",
    pt: "Vazio, usa-se {text} (suposição).",
  },
} satisfies Messages;

/** What calculators say: names of their inputs, assumptions, where prefilled data come from. */
export const measureNumbers = {
  "input.parameter": { es: "Dato de la medida", en: "Datum of the measure", pt: "Dado da medida" },
  "input.saved": { es: "Energía que se ahorra", en: "Energy saved", pt: "Energia economizada" },
  "input.renewableMade": {
    es: "Energía renovable producida",
    en: "Renewable energy produced",
    pt: "Energia renovável produzida",
  },
  "input.carrierFactor": { es: "Factor de emisión", en: "Emission factor", pt: "Fator de emissão" },
  "input.gasesAvoided": {
    es: "Otros gases que se evitan",
    en: "Other gases avoided",
    pt: "Outros gases evitados",
  },
  "input.yearlyTonnes": {
    es: "Toneladas por año",
    en: "Tonnes a year",
    pt: "Toneladas por ano",
  },
  "input.lifetime": { es: "Vida útil", en: "Lifetime", pt: "Vida útil" },
  "input.methaneAvoided": {
    es: "Metano que no se forma en el relleno",
    en: "Methane that the landfill does not form",
    pt: "Metano que não se forma no aterro",
  },
  "input.treatmentEmissions": {
    es: "Lo que emite el tratamiento",
    en: "What the treatment emits",
    pt: "O que o tratamento emite",
  },
  "input.firesAvoided": { es: "Quemas que se evitan", en: "Fires avoided", pt: "Queimas evitadas" },
  "input.dumpMethane": { es: "Metano del basural", en: "Methane of the dump", pt: "Metano do lixão" },
  "input.landfillMethaneAfter": {
    es: "Metano del relleno nuevo",
    en: "Methane of the new landfill",
    pt: "Metano do aterro novo",
  },
  "input.oldSystem": {
    es: "Metano del sistema actual",
    en: "Methane of the present system",
    pt: "Metano do sistema atual",
  },
  "input.newSystem": {
    es: "Metano del sistema nuevo",
    en: "Methane of the new system",
    pt: "Metano do sistema novo",
  },
  "assumption.savingCapped": {
    es: "El ahorro se cortó en lo que hoy se consume: no se puede ahorrar más.",
    en: "The saving was cut to what is used today: no more can be saved.",
    pt: "A economia foi cortada no que se consome hoje: não se pode economizar mais.",
  },
  "assumption.measureCombined": {
    es: "Otras acciones ahorran del mismo consumo: los ahorros se combinan, 1 − Π(1 − sᵢ), y a esta le toca el {percent} % de lo que ahorraría sola.",
    en: "Other actions save from the same consumption: savings are combined, 1 − Π(1 − sᵢ), and this one is attributed {percent}% of what it would save alone.",
    pt: "Outras ações economizam do mesmo consumo: as economias se combinam, 1 − Π(1 − sᵢ), e a esta cabem {percent}% do que economizaria sozinha.",
  },
  "assumption.measureNoEnergy": {
    es: "La medida no ahorra energía.",
    en: "The measure saves no energy.",
    pt: "A medida não economiza energia.",
  },
  "assumption.measureNoRenewables": {
    es: "La medida no produce energía renovable.",
    en: "The measure produces no renewable energy.",
    pt: "A medida não produz energia renovável.",
  },
  "assumption.measureWithoutInventory": {
    es: "Todavía no hay inventario: se usa el último factor publicado.",
    en: "There is no inventory yet: the last published factor is used.",
    pt: "Ainda não há inventário: usa-se o último fator publicado.",
  },
  "assumption.measureEnded": {
    es: "En el año de la meta el efecto ya terminó: dura {years} años.",
    en: "In the target year the effect is over: it lasts {years} years.",
    pt: "No ano da meta o efeito já terminou: dura {years} anos.",
  },
  "assumption.gridDecline": {
    es: "El factor de la red baja {percent} % por año desde {factor} t/MWh en {from}; se usa el de {year}.",
    en: "The grid factor falls {percent}% a year from {factor} t/MWh in {from}; that of {year} is used.",
    pt: "O fator da rede cai {percent}% por ano a partir de {factor} t/MWh em {from}; usa-se o de {year}.",
  },
  "assumption.gridDeclineUndated": {
    es: "Sin el año de estos valores, se usa el factor de la red sin bajar.",
    en: "Without the year of these values the grid factor is used as it is, without falling.",
    pt: "Sem o ano destes valores, usa-se o fator da rede sem cair.",
  },
  "assumption.contractNotSubtracted": {
    es: "Los totales usan el factor de la red del lugar: un contrato de energía renovable no los baja y se informa aparte.",
    en: "Totals use the factor of the local grid: a renewable contract does not lower them and is reported apart.",
    pt: "Os totais usam o fator da rede do lugar: um contrato de energia renovável não os reduz e é informado à parte.",
  },
  "assumption.treeYears": {
    es: "Cada árbol captura durante {years} años; la suma de todos va en su propia columna.",
    en: "Each tree takes up carbon for {years} years; the sum of them stands in its own column.",
    pt: "Cada árvore captura durante {years} anos; a soma de todos fica em sua própria coluna.",
  },
  "assumption.dumpClosing": {
    es: "Lo que se quemaba pasa a enterrarse: cerrar un basural puede subir el metano al principio.",
    en: "What was burnt is now buried: closing a dump may raise methane at first.",
    pt: "O que se queimava passa a ser enterrado: fechar um lixão pode aumentar o metano no início.",
  },
  "assumption.plantElectricityApart": {
    es: "La electricidad de la planta no está restada: cargala en el inventario.",
    en: "The electricity of the plant is not subtracted: enter it in the inventory.",
    pt: "A eletricidade da estação não está descontada: inclua-a no inventário.",
  },
  "measure.effect": {
    es: "Lo que logra la acción",
    en: "What the action achieves",
    pt: "O que a ação alcança",
  },
  "measure.computedBy": {
    es: "Calculado con la medida «{title}».",
    en: "Worked out with the measure “{title}”.",
    pt: "Calculado com a medida «{title}».",
  },
  "measure.raises": {
    es: "El resultado es negativo: con estos datos la acción hace emitir más. Puede valer por otras razones (salud, agua), pero no baja emisiones.",
    en: "The result is negative: with these data the action raises emissions. It may be worth it for other reasons (health, water), but it does not cut emissions.",
    pt: "O resultado é negativo: com estes dados a ação faz emitir mais. Pode valer por outras razões (saúde, água), mas não reduz emissões.",
  },
  "measure.missing": {
    es: "Para calcular falta: {list}.",
    en: "To work it out this is missing: {list}.",
    pt: "Para calcular falta: {list}.",
  },
  "measure.tco2e": {
    es: "Emisiones que se evitan por año",
    en: "Emissions avoided a year",
    pt: "Emissões evitadas por ano",
  },
  "measure.cumulated": {
    es: "Suma de toda la vida útil",
    en: "Sum over its lifetime",
    pt: "Soma de toda a vida útil",
  },
  "measure.energySaved": { es: "Energía que se ahorra", en: "Energy saved", pt: "Energia economizada" },
  "measure.savedOf": { es: "De eso, {carrier}", en: "Of which {carrier}", pt: "Disso, {carrier}" },
  "measure.renewable": {
    es: "Energía renovable producida",
    en: "Renewable energy produced",
    pt: "Energia renovável produzida",
  },
  "measure.apart": {
    es: "Aparte: según el contrato",
    en: "Apart: by the contract",
    pt: "À parte: segundo o contrato",
  },
  "measure.rainRetained": { es: "Lluvia retenida", en: "Rain held back", pt: "Chuva retida" },
  "measure.statedWins": {
    es: "El municipio declara {stated}; la calculadora da {computed}. Vale lo declarado.",
    en: "The town states {stated}; the calculator gives {computed}. What is stated counts.",
    pt: "O município declara {stated}; a calculadora dá {computed}. Vale o declarado.",
  },
  "measure.from": {
    es: "{label}: {value}. {source}",
    en: "{label}: {value}. {source}",
    pt: "{label}: {value}. {source}",
  },
  "known.lighting": {
    es: "Del registro de alumbrado ({count} luminarias que no son LED).",
    en: "From the lighting register ({count} lamps that are not LED).",
    pt: "Do cadastro de iluminação ({count} luminárias que não são LED).",
  },
  "known.lightingMean": {
    es: "Promedio del registro de alumbrado.",
    en: "Mean of the lighting register.",
    pt: "Média do cadastro de iluminação.",
  },
  "known.inventory": {
    es: "Del inventario {year}: {sector}.",
    en: "From the inventory of {year}: {sector}.",
    pt: "Do inventário de {year}: {sector}.",
  },
  "known.register": {
    es: "Del registro de instalaciones del municipio.",
    en: "From the register of the town's facilities.",
    pt: "Do cadastro de instalações do município.",
  },
  "known.landfill": {
    es: "Metano de los residuos enterrados en el inventario {year}.",
    en: "Methane of buried waste in the inventory of {year}.",
    pt: "Metano dos resíduos enterrados no inventário de {year}.",
  },
} satisfies Messages;
