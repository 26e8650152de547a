import type { Messages } from "../messages";

/** What the checks report: `finding.<rule>` is the message, `.why` the reason. Figures arrive formatted. */
export const findings = {
  /* ------------------------------------------------------------ inventory rows */
  "finding.row-incomplete.amount": {
    es: "«{label}»: falta el dato de actividad, así que no suma en el total.",
    en: "“{label}”: the activity figure is missing, so it does not count in the total.",
    pt: "«{label}»: falta o dado de atividade, por isso não entra no total.",
  },
  "finding.row-incomplete.unit": {
    es: "«{label}»: falta la unidad del dato de actividad.",
    en: "“{label}”: the unit of the activity figure is missing.",
    pt: "«{label}»: falta a unidade do dado de atividade.",
  },
  "finding.row-incomplete.factor": {
    es: "«{label}»: falta el factor de emisión.",
    en: "“{label}”: the emission factor is missing.",
    pt: "«{label}»: falta o fator de emissão.",
  },
  "finding.row-incomplete.factor-without-value": {
    es: "«{label}»: el factor de emisión no tiene ningún valor.",
    en: "“{label}”: the emission factor has no value.",
    pt: "«{label}»: o fator de emissão não tem nenhum valor.",
  },
  "finding.row-incomplete.method-input": {
    es: "«{label}»: falta un dato para calcular las emisiones.",
    en: "“{label}”: something is missing to work out the emissions.",
    pt: "«{label}»: falta um dado para calcular as emissões.",
  },
  "finding.row-incomplete.entered-emissions": {
    es: "«{label}»: faltan las emisiones.",
    en: "“{label}”: the emissions are missing.",
    pt: "«{label}»: faltam as emissões.",
  },
  "finding.row-incomplete.why": {
    es: "Una fila sin dato no vale cero: queda fuera de la suma. Si no tenés el dato, indicá por qué con una clave de notación.",
    en: "A row without data is not zero: it stays out of the sum. If you do not have the figure, say why with a notation key.",
    pt: "Uma linha sem dado não vale zero: fica fora da soma. Se você não tem o dado, diga o motivo com uma chave de notação.",
  },
  "finding.unit-not-of-factor": {
    es: "«{label}»: la cantidad está en {unit} y el factor en {factor}; no se pueden multiplicar.",
    en: "“{label}”: the amount is in {unit} and the factor in {factor}; they cannot be multiplied.",
    pt: "«{label}»: a quantidade está em {unit} e o fator em {factor}; não podem ser multiplicados.",
  },
  "finding.unit-not-of-factor.why": {
    es: "Pasar de litros o kilos a energía pide conocer el combustible. Elegí otra unidad o un factor de ese combustible.",
    en: "Going from litres or kilos to energy requires knowing the fuel. Choose another unit or a factor of that fuel.",
    pt: "Passar de litros ou quilos a energia exige conhecer o combustível. Escolha outra unidade ou um fator desse combustível.",
  },
  "finding.unit-not-of-carrier.energy": {
    es: "«{label}»: la electricidad y el calor se miden en energía (kWh, MWh), no en {unit}.",
    en: "“{label}”: electricity and heat are measured as energy (kWh, MWh), not in {unit}.",
    pt: "«{label}»: a eletricidade e o calor são medidos em energia (kWh, MWh), não em {unit}.",
  },
  "finding.unit-not-of-carrier.fuel": {
    es: "«{label}»: ese combustible no se mide en {unit}; por eso la fila no se calcula. Elegí la unidad de la factura.",
    en: "“{label}”: that fuel is not measured in {unit}, so the row is not worked out. Choose the unit of the bill.",
    pt: "«{label}»: esse combustível não se mede em {unit}; por isso a linha não é calculada. Escolha a unidade da conta.",
  },
  "finding.unit-not-of-carrier.why": {
    es: "Una unidad equivocada cambia el resultado miles de veces.",
    en: "A wrong unit changes the result thousands of times.",
    pt: "Uma unidade errada muda o resultado milhares de vezes.",
  },
  "finding.emissions-not-activity-times-factor": {
    es: "«{label}»: las emisiones divididas por la actividad dan {implied} {unit}, pero el factor declarado es {declared} {unit}.",
    en: "“{label}”: emissions divided by activity give {implied} {unit}, but the declared factor is {declared} {unit}.",
    pt: "«{label}»: as emissões divididas pela atividade dão {implied} {unit}, mas o fator declarado é {declared} {unit}.",
  },
  "finding.emissions-not-activity-times-factor.why": {
    es: "Suele pasar cuando el factor impreso es de otro año que las emisiones. Deben coincidir dentro del 1 %.",
    en: "It usually happens when the printed factor is of another year than the emissions. They must agree within 1%.",
    pt: "Costuma acontecer quando o fator impresso é de outro ano que as emissões. Devem coincidir dentro de 1%.",
  },
  "finding.factor-implausible": {
    es: "«{label}»: el factor es {factor} {unit}; lo habitual está entre {low} y {high}.",
    en: "“{label}”: the factor is {factor} {unit}; usual values lie between {low} and {high}.",
    pt: "«{label}»: o fator é {factor} {unit}; o habitual fica entre {low} e {high}.",
  },
  "finding.factor-implausible.why": {
    es: "Puede ser correcto, pero muchas veces es un error de unidad o una coma corrida. Revisalo o explicalo.",
    en: "It may be right, but often it is a unit mistake or a shifted decimal. Check it or explain it.",
    pt: "Pode estar certo, mas muitas vezes é um erro de unidade ou uma vírgula deslocada. Revise ou explique.",
  },
  "finding.emissions-equal-activity": {
    es: "«{label}»: las emisiones son iguales al dato de actividad ({amount}).",
    en: "“{label}”: the emissions equal the activity figure ({amount}).",
    pt: "«{label}»: as emissões são iguais ao dado de atividade ({amount}).",
  },
  "finding.emissions-equal-activity.why": {
    es: "Parece que la energía quedó escrita en la columna de emisiones.",
    en: "The energy seems to have been typed into the emissions column.",
    pt: "Parece que a energia foi digitada na coluna de emissões.",
  },
  "finding.gas-sum-mismatch": {
    es: "«{label}»: los gases suman {sum} tCO2e y el total dice {stated} tCO2e.",
    en: "“{label}”: the gases add up to {sum} tCO2e and the total says {stated} tCO2e.",
    pt: "«{label}»: os gases somam {sum} tCO2e e o total diz {stated} tCO2e.",
  },
  "finding.gas-sum-mismatch.why": {
    es: "El total de una fila es la suma de sus gases. Puede faltar un gas o haberse usado otro potencial de calentamiento.",
    en: "The total of a row is the sum of its gases. A gas may be missing, or another warming potential was used.",
    pt: "O total de uma linha é a soma dos seus gases. Pode faltar um gás ou ter sido usado outro potencial de aquecimento.",
  },
  "finding.gpc-cell-unknown": {
    es: "«{label}»: la referencia GPC «{cell}» no existe.",
    en: "“{label}”: the GPC reference “{cell}” does not exist.",
    pt: "«{label}»: a referência GPC «{cell}» não existe.",
  },
  "finding.gpc-cell-unknown.why": {
    es: "Sin una referencia válida, la fila no entra en los totales BÁSICO y BÁSICO+.",
    en: "Without a valid reference the row does not enter the BASIC and BASIC+ totals.",
    pt: "Sem uma referência válida, a linha não entra nos totais BÁSICO e BÁSICO+.",
  },
  "finding.scope-not-of-cell": {
    es: "«{label}»: {cell} es de alcance {expected}, pero la fila dice alcance {scope}.",
    en: "“{label}”: {cell} is scope {expected}, but the row says scope {scope}.",
    pt: "«{label}»: {cell} é de escopo {expected}, mas a linha diz escopo {scope}.",
  },
  "finding.scope-not-of-cell.why": {
    es: "El alcance forma parte de la referencia GPC; el total usa el de la referencia.",
    en: "The scope is part of the GPC reference; totals use that of the reference.",
    pt: "O escopo faz parte da referência GPC; o total usa o da referência.",
  },
  "finding.notation-unexplained": {
    es: "«{label}»: la clave {key} no tiene explicación.",
    en: "“{label}”: the key {key} has no explanation.",
    pt: "«{label}»: a chave {key} não tem explicação.",
  },
  "finding.notation-unexplained.why": {
    es: "El Marco Común de Reporte pide que cada clave de notación vaya con su explicación.",
    en: "The Common Reporting Framework asks for an explanation with every notation key.",
    pt: "O Quadro Comum de Relato pede que cada chave de notação venha com a sua explicação.",
  },
  "finding.source-repeated": {
    es: "«{label}»: tiene el mismo sector, la misma energía y la misma cantidad que «{other}».",
    en: "“{label}”: it has the same sector, carrier and amount as “{other}”.",
    pt: "«{label}»: tem o mesmo setor, a mesma energia e a mesma quantidade que «{other}».",
  },
  "finding.source-repeated.why": {
    es: "Puede ser la misma fuente cargada dos veces: se sumaría dos veces. Si son dos fuentes distintas, dejalas y aclaralo en las notas.",
    en: "It may be one source entered twice: it would count twice. If they are two sources, keep both and say so in the notes.",
    pt: "Pode ser a mesma fonte informada duas vezes: seria somada duas vezes. Se são duas fontes, deixe as duas e explique nas notas.",
  },
  "finding.notation-with-value": {
    es: "«{label}»: tiene la clave {key} y además un valor; el valor no se suma.",
    en: "“{label}”: it has the key {key} and also a value; the value is not counted.",
    pt: "«{label}»: tem a chave {key} e também um valor; o valor não é somado.",
  },
  "finding.notation-with-value.why": {
    es: "La clave de notación reemplaza al valor. Dejá una de las dos cosas.",
    en: "The notation key stands instead of the value. Keep one of the two.",
    pt: "A chave de notação substitui o valor. Deixe uma das duas coisas.",
  },
  "finding.zero-without-notation": {
    es: "«{label}»: el valor es cero. ¿No ocurre, o no hay dato?",
    en: "“{label}”: the value is zero. Does it not occur, or is there no data?",
    pt: "«{label}»: o valor é zero. Não ocorre, ou não há dado?",
  },
  "finding.zero-without-notation.why": {
    es: "Si la fuente no existe en el municipio, usá NO; si existe y no la estimaste, usá NE.",
    en: "If the source does not exist in the municipality use NO; if it exists and was not estimated use NE.",
    pt: "Se a fonte não existe no município, use NO; se existe e não foi estimada, use NE.",
  },
  "finding.grid-factor-year": {
    es: "«{label}»: factor de la red eléctrica de {factorYear} usado para {year}.",
    en: "“{label}”: grid factor of {factorYear} used for {year}.",
    pt: "«{label}»: fator da rede elétrica de {factorYear} usado para {year}.",
  },
  "finding.grid-factor-year.why": {
    es: "La mezcla de la red cambia cada año. Un año prestado se puede usar: el plan lo dice y la calidad del factor queda baja.",
    en: "The grid mix changes every year. A borrowed year may be used: the plan says so and the factor's quality is low.",
    pt: "A matriz da rede muda a cada ano. Um ano emprestado pode ser usado: o plano diz isso e a qualidade do fator fica baixa.",
  },
  "finding.negative-emissions": {
    es: "«{label}»: las emisiones son negativas ({value} tCO2e).",
    en: "“{label}”: the emissions are negative ({value} tCO2e).",
    pt: "«{label}»: as emissões são negativas ({value} tCO2e).",
  },
  "finding.negative-emissions.why": {
    es: "Solo el uso del suelo puede absorber carbono. Los certificados y las compras de energía verde se informan aparte y no se restan.",
    en: "Only land use can remove carbon. Certificates and green energy purchases are reported apart and never subtracted.",
    pt: "Só o uso do solo pode absorver carbono. Certificados e compras de energia verde são informados à parte e não se subtraem.",
  },
  "finding.source-missing": {
    es: "«{label}»: no dice de dónde salió el dato.",
    en: "“{label}”: it does not say where the figure comes from.",
    pt: "«{label}»: não diz de onde veio o dado.",
  },
  "finding.source-missing.why": {
    es: "Con la fuente, cualquiera puede revisar el número y repetirlo en el próximo inventario.",
    en: "With the source anybody can check the number and repeat it in the next inventory.",
    pt: "Com a fonte, qualquer pessoa pode revisar o número e repeti-lo no próximo inventário.",
  },

  /* --------------------------------------------------------------- inventories */
  "finding.stated-total-mismatch": {
    es: "Inventario {year}: el total declarado ({part}) es {stated} t y las filas suman {computed} t; diferencia {difference} t.",
    en: "Inventory {year}: the stated total ({part}) is {stated} t and the rows add up to {computed} t; difference {difference} t.",
    pt: "Inventário {year}: o total declarado ({part}) é {stated} t e as linhas somam {computed} t; diferença {difference} t.",
  },
  "finding.stated-total-mismatch.why": {
    es: "Puede faltar una fila, o el total impreso se hizo con otra cifra.",
    en: "A row may be missing, or the printed total was made with another figure.",
    pt: "Pode faltar uma linha, ou o total impresso foi feito com outro número.",
  },
  "finding.stated-part-mismatch": {
    es: "Inventario {year}: el total declarado de {part} es {stated} t y sus filas suman {computed} t.",
    en: "Inventory {year}: the stated total of {part} is {stated} t and its rows add up to {computed} t.",
    pt: "Inventário {year}: o total declarado de {part} é {stated} t e as suas linhas somam {computed} t.",
  },
  "finding.stated-part-mismatch.why": {
    es: "La suma de los subsectores debe dar el sector.",
    en: "Sub-sectors must add up to their sector.",
    pt: "A soma dos subsetores deve dar o setor.",
  },
  "finding.per-capita-implausible": {
    es: "Inventario {year}: {perCapita} tCO2e por habitante, sin contar agro y uso del suelo. Lo habitual está entre 0,5 y 20.",
    en: "Inventory {year}: {perCapita} tCO2e per person, without agriculture and land use. Usual values lie between 0.5 and 20.",
    pt: "Inventário {year}: {perCapita} tCO2e por habitante, sem agropecuária e uso do solo. O habitual fica entre 0,5 e 20.",
  },
  "finding.per-capita-implausible.why": {
    es: "Un valor así puede ser cierto (una gran industria), pero suele ser un error de tipeo en las emisiones o en la población.",
    en: "Such a value may be true (a large industry), but it is usually a typing slip in emissions or population.",
    pt: "Um valor assim pode ser real (uma grande indústria), mas costuma ser erro de digitação nas emissões ou na população.",
  },
  "finding.landfill-methods-differ": {
    es: "«{label}» ({year}): el relleno se calcula con otro método que en {otherYear}.",
    en: "“{label}” ({year}): the landfill is worked out by another method than in {otherYear}.",
    pt: "«{label}» ({year}): o aterro é calculado com outro método que em {otherYear}.",
  },
  "finding.landfill-methods-differ.why": {
    es: "Un cambio de método parece un cambio de emisiones. Elegí uno para todos los inventarios del plan; el otro se muestra al lado.",
    en: "A change of method looks like a change of emissions. Choose one for all inventories of the plan; the other is shown beside it.",
    pt: "Uma mudança de método parece uma mudança de emissões. Escolha um para todos os inventários do plano; o outro aparece ao lado.",
  },
  "finding.burnt-waste-uncounted": {
    es: "«{label}»: una parte se quema y no hay ninguna fila de quema en el inventario de {year}.",
    en: "“{label}”: part of it burns and the inventory of {year} has no row of burning.",
    pt: "«{label}»: uma parte é queimada e não há nenhuma linha de queima no inventário de {year}.",
  },
  "finding.burnt-waste-uncounted.why": {
    es: "Lo quemado se descuenta del basural, pero también emite. Agregá una fila de residuos con «Quema a cielo abierto».",
    en: "What burns is taken off the dump, but it emits too. Add a row of waste with “Open burning”.",
    pt: "O queimado é descontado do lixão, mas também emite. Adicione uma linha de resíduos com «Queima a céu aberto».",
  },
  "finding.grid-losses-implausible": {
    es: "Inventario {year}: las pérdidas de la red (alcance 3) son {percent} % del alcance 2. Lo habitual está entre 5 y 25 %.",
    en: "Inventory {year}: grid losses (scope 3) are {percent}% of scope 2. Usual values lie between 5 and 25%.",
    pt: "Inventário {year}: as perdas da rede (escopo 3) são {percent}% do escopo 2. O habitual fica entre 5 e 25%.",
  },
  "finding.grid-losses-implausible.why": {
    es: "Una coma corrida lleva las pérdidas a diez veces su valor.",
    en: "A shifted decimal makes losses ten times too large.",
    pt: "Uma vírgula deslocada leva as perdas a dez vezes o seu valor.",
  },
  "finding.population-implausible": {
    es: "Inventario {year}: la población ({population}) no es un número entero de personas.",
    en: "Inventory {year}: the population ({population}) is not a whole number of people.",
    pt: "Inventário {year}: a população ({population}) não é um número inteiro de pessoas.",
  },
  "finding.population-implausible.why": {
    es: "Suele ser un punto de miles leído como coma decimal.",
    en: "It is usually a thousands separator read as a decimal one.",
    pt: "Costuma ser um ponto de milhar lido como vírgula decimal.",
  },
  "finding.population-jump": {
    es: "La población pasa de {before} en {beforeYear} a {population} en {year}.",
    en: "The population goes from {before} in {beforeYear} to {population} in {year}.",
    pt: "A população passa de {before} em {beforeYear} a {population} em {year}.",
  },
  "finding.population-jump.why": {
    es: "Es más del 5 % por año: revisá que las dos cifras sean del mismo territorio.",
    en: "That is more than 5% a year: check that both figures are of the same territory.",
    pt: "É mais de 5% por ano: confira se os dois números são do mesmo território.",
  },
  "finding.population-not-of-registry": {
    es: "El inventario de {year} dice {population} habitantes; el registro de municipios, {registry}.",
    en: "The inventory of {year} says {population} inhabitants; the registry of municipalities, {registry}.",
    pt: "O inventário de {year} diz {population} habitantes; o registro de municípios, {registry}.",
  },
  "finding.population-not-of-registry.why": {
    es: "Es menos de la mitad o más del doble: puede sobrar o faltar un cero, o ser la población de otro territorio. El registro trae la proyección 2022 del departamento.",
    en: "That is less than half or more than double: there may be a zero too many or too few, or it may be the population of another territory. The registry has the 2022 projection of the department.",
    pt: "É menos da metade ou mais do dobro: pode sobrar ou faltar um zero, ou ser a população de outro território. O registro traz a projeção 2022 do departamento.",
  },
  "finding.inventory-in-future": {
    es: "El inventario es de {year}, un año que todavía no llegó.",
    en: "The inventory is of {year}, a year still to come.",
    pt: "O inventário é de {year}, um ano que ainda não chegou.",
  },
  "finding.inventory-in-future.why": {
    es: "Un inventario cuenta lo que ya se emitió; lo que se espera va en las metas.",
    en: "An inventory counts what was emitted; what is expected goes into targets.",
    pt: "Um inventário conta o que já foi emitido; o que se espera vai nas metas.",
  },
  "finding.monitoring-before-baseline": {
    es: "El inventario de seguimiento ({year}) no es posterior al de base ({baseline}).",
    en: "The monitoring inventory ({year}) is not later than the baseline ({baseline}).",
    pt: "O inventário de monitoramento ({year}) não é posterior ao de base ({baseline}).",
  },
  "finding.monitoring-before-baseline.why": {
    es: "El seguimiento mide lo que cambió desde el año base.",
    en: "Monitoring measures what changed since the base year.",
    pt: "O monitoramento mede o que mudou desde o ano-base.",
  },
  "finding.inventory-old": {
    es: "El inventario de base es de {year}, más de cuatro años antes de la adhesión ({joinYear}).",
    en: "The baseline inventory is of {year}, more than four years before joining ({joinYear}).",
    pt: "O inventário de base é de {year}, mais de quatro anos antes da adesão ({joinYear}).",
  },
  "finding.inventory-old.why": {
    es: "El Marco Común de Reporte prefiere un inventario reciente. Es un aviso, no impide presentar.",
    en: "The Common Reporting Framework prefers a recent inventory. This informs; it does not block.",
    pt: "O Quadro Comum de Relato prefere um inventário recente. É um aviso, não impede apresentar.",
  },
  "finding.key-sectors-missing": {
    es: "Inventario {year}: cubre {covered} de los cuatro sectores clave; el Pacto pide al menos tres.",
    en: "Inventory {year}: it covers {covered} of the four key sectors; the Covenant asks for at least three.",
    pt: "Inventário {year}: cobre {covered} dos quatro setores-chave; o Pacto pede pelo menos três.",
  },
  "finding.key-sectors-missing.why": {
    es: "Los sectores clave son municipal, comercio y servicios, viviendas y transporte.",
    en: "The key sectors are municipal, tertiary, residential and transport.",
    pt: "Os setores-chave são municipal, comércio e serviços, residências e transporte.",
  },
  "finding.gwp-sets-differ": {
    es: "El inventario {year} usa {set} y el de {otherYear} usa {otherSet}.",
    en: "Inventory {year} uses {set} and that of {otherYear} uses {otherSet}.",
    pt: "O inventário {year} usa {set} e o de {otherYear} usa {otherSet}.",
  },
  "finding.gwp-sets-differ.why": {
    es: "Con potenciales de calentamiento distintos, parte de la diferencia no es real. Usá el mismo en los dos.",
    en: "With different warming potentials part of the difference is not real. Use the same in both.",
    pt: "Com potenciais de aquecimento diferentes, parte da diferença não é real. Use o mesmo nos dois.",
  },

  /* ------------------------------------------------------------------- targets */
  "finding.target-years": {
    es: "El año de la meta ({targetYear}) no es posterior al año base ({baseYear}).",
    en: "The target year ({targetYear}) is not later than the base year ({baseYear}).",
    pt: "O ano da meta ({targetYear}) não é posterior ao ano-base ({baseYear}).",
  },
  "finding.target-years.why": {
    es: "La reducción se mide desde el año base hacia adelante.",
    en: "The reduction is measured forward from the base year.",
    pt: "A redução é medida do ano-base para frente.",
  },
  "finding.target-base-not-inventory": {
    es: "La meta parte de {stated} t y el inventario de {year} dice {inventory} t.",
    en: "The target starts from {stated} t and the inventory of {year} says {inventory} t.",
    pt: "A meta parte de {stated} t e o inventário de {year} diz {inventory} t.",
  },
  "finding.target-base-not-inventory.why": {
    es: "La meta y el inventario deben hablar de lo mismo, o el plan debe explicar qué queda afuera.",
    en: "Target and inventory must speak of the same thing, or the plan must explain what is left out.",
    pt: "A meta e o inventário devem falar da mesma coisa, ou o plano deve explicar o que fica de fora.",
  },
  "finding.bau-target-above-base": {
    es: "La meta termina {percent} % por encima de las emisiones del año base {year}.",
    en: "The target ends {percent}% above the emissions of the base year {year}.",
    pt: "A meta termina {percent}% acima das emissões do ano-base {year}.",
  },
  "finding.bau-target-above-base.why": {
    es: "Una meta contra el escenario tendencial puede permitir que las emisiones suban. Es válida, pero el plan tiene que decirlo.",
    en: "A target against business as usual may let emissions grow. It is valid, but the plan has to say so.",
    pt: "Uma meta em relação ao cenário tendencial pode permitir que as emissões subam. É válida, mas o plano precisa dizer isso.",
  },
  "finding.target-perimeter": {
    es: "El inventario tiene emisiones que la meta no abarca: {sectors}.",
    en: "The inventory has emissions that the target does not cover: {sectors}.",
    pt: "O inventário tem emissões que a meta não abrange: {sectors}.",
  },
  "finding.target-perimeter.why": {
    es: "Comparar una meta con un inventario más amplio muestra un avance que no es tal. Explicá lo que queda afuera.",
    en: "Comparing a target with a wider inventory shows progress that is not there. Explain what is left out.",
    pt: "Comparar uma meta com um inventário mais amplo mostra um avanço que não existe. Explique o que fica de fora.",
  },
  "finding.target-less-than-national": {
    es: "La meta es {percent} % y la del país {national} % ({edition}).",
    en: "The target is {percent}% and the country's is {national}% ({edition}).",
    pt: "A meta é {percent}% e a do país {national}% ({edition}).",
  },
  "finding.target-less-than-national.why": {
    es: "El Pacto Global pide metas al menos tan ambiciosas como la del país.",
    en: "The Global Covenant asks for targets at least as ambitious as the country's.",
    pt: "O Pacto Global pede metas pelo menos tão ambiciosas quanto a do país.",
  },
  "finding.actions-below-cut": {
    es: "Las acciones cubren el {percent} % de la reducción que hace falta.",
    en: "The actions cover {percent}% of the cut that is needed.",
    pt: "As ações cobrem {percent}% da redução necessária.",
  },
  "finding.actions-below-cut.why": {
    es: "La suma de las acciones debe llegar a la meta, medida desde el año que el plan declara.",
    en: "The actions must add up to the target, measured from the year that the plan declares.",
    pt: "A soma das ações deve chegar à meta, medida a partir do ano que o plano declara.",
  },
  "finding.actions-above-cut": {
    es: "Las acciones suman el {percent} % de la reducción que hace falta.",
    en: "The actions add up to {percent}% of the cut that is needed.",
    pt: "As ações somam {percent}% da redução necessária.",
  },
  "finding.actions-above-cut.why": {
    es: "Puede ser ambición, o un mismo ahorro contado en dos acciones. Revisalo.",
    en: "It may be ambition, or one saving counted in two actions. Check it.",
    pt: "Pode ser ambição, ou uma mesma economia contada em duas ações. Revise.",
  },

  /* ------------------------------------------------------------------- actions */
  "finding.action-without-responsible": {
    es: "«{title}»: falta el área responsable.",
    en: "“{title}”: the responsible office is missing.",
    pt: "«{title}»: falta o setor responsável.",
  },
  "finding.action-without-responsible.why": {
    es: "Una acción sin responsable no la hace nadie.",
    en: "An action without an owner is nobody's.",
    pt: "Uma ação sem responsável ninguém faz.",
  },
  "finding.action-without-dates": {
    es: "«{title}»: faltan las fechas de inicio o de fin.",
    en: "“{title}”: the start or end date is missing.",
    pt: "«{title}»: faltam as datas de início ou de fim.",
  },
  "finding.action-without-dates.why": {
    es: "Sin fechas no se puede seguir el avance ni saber si el ahorro llega antes de la meta.",
    en: "Without dates progress cannot be followed, nor whether savings arrive before the target.",
    pt: "Sem datas não dá para acompanhar o avanço nem saber se a economia chega antes da meta.",
  },
  "finding.action-without-cost": {
    es: "«{title}»: falta el costo.",
    en: "“{title}”: the cost is missing.",
    pt: "«{title}»: falta o custo.",
  },
  "finding.action-without-cost.why": {
    es: "Quien financia pregunta primero cuánto cuesta. Una estimación es mejor que nada; si no cuesta, decilo.",
    en: "Whoever funds it asks the cost first. An estimate is better than nothing; if it costs nothing, say so.",
    pt: "Quem financia pergunta primeiro quanto custa. Uma estimativa é melhor que nada; se não custa, diga.",
  },
  "finding.action-dates": {
    es: "«{title}»: termina ({end}) antes de empezar ({start}).",
    en: "“{title}”: it ends ({end}) before it starts ({start}).",
    pt: "«{title}»: termina ({end}) antes de começar ({start}).",
  },
  "finding.action-dates.why": {
    es: "Las fechas están cruzadas.",
    en: "The dates are crossed.",
    pt: "As datas estão trocadas.",
  },
  "finding.action-outside-plan": {
    es: "«{title}»: sus fechas quedan fuera del período del plan ({from}–{to}).",
    en: "“{title}”: its dates fall outside the period of the plan ({from}–{to}).",
    pt: "«{title}»: as suas datas ficam fora do período do plano ({from}–{to}).",
  },
  "finding.action-outside-plan.why": {
    es: "El ahorro de una acción fuera del período no ayuda a esta meta.",
    en: "The saving of an action outside the period does not help this target.",
    pt: "A economia de uma ação fora do período não ajuda esta meta.",
  },
  "finding.saving-above-consumption.action": {
    es: "«{title}»: ahorra {saving} MWh, más de lo que se consume ({consumption} MWh).",
    en: "“{title}”: it saves {saving} MWh, more than is consumed ({consumption} MWh).",
    pt: "«{title}»: economiza {saving} MWh, mais do que se consome ({consumption} MWh).",
  },
  "finding.saving-above-consumption.sector": {
    es: "Las acciones de «{sector}» ahorran {saving} MWh, más de lo que ese sector consume ({consumption} MWh).",
    en: "The actions of “{sector}” save {saving} MWh, more than that sector consumes ({consumption} MWh).",
    pt: "As ações de «{sector}» economizam {saving} MWh, mais do que esse setor consome ({consumption} MWh).",
  },
  "finding.saving-above-consumption.why": {
    es: "No se puede ahorrar más de lo que se usa. Puede haber un ahorro contado dos veces o una unidad equivocada.",
    en: "Nobody can save more than is used. A saving may be counted twice, or a unit is wrong.",
    pt: "Não se pode economizar mais do que se usa. Pode haver uma economia contada duas vezes ou uma unidade errada.",
  },
  "finding.renewables-above-electricity": {
    es: "Las acciones producen {renewable} MWh renovables, más que la electricidad que se usa ({electricity} MWh).",
    en: "The actions produce {renewable} MWh of renewables, more than the electricity used ({electricity} MWh).",
    pt: "As ações produzem {renewable} MWh renováveis, mais que a eletricidade usada ({electricity} MWh).",
  },
  "finding.renewables-above-electricity.why": {
    es: "Solo es posible si el excedente se vende a la red: indicalo en la acción.",
    en: "This is possible only if the surplus is sold to the grid: say so in the action.",
    pt: "Só é possível se o excedente for vendido à rede: indique isso na ação.",
  },
  "finding.unit-cost-mismatch": {
    es: "«{title}»: el costo por tonelada declarado es {stated}, pero costo dividido por toneladas da {computed}.",
    en: "“{title}”: the stated cost per tonne is {stated}, but cost divided by tonnes gives {computed}.",
    pt: "«{title}»: o custo por tonelada declarado é {stated}, mas custo dividido por toneladas dá {computed}.",
  },
  "finding.unit-cost-mismatch.why": {
    es: "A veces las toneladas quedan escritas donde va el costo por tonelada.",
    en: "Sometimes tonnes are typed where the cost per tonne belongs.",
    pt: "Às vezes as toneladas são digitadas onde vai o custo por tonelada.",
  },
  "finding.money-equals-tonnes": {
    es: "«{title}»: el mismo número, {tonnes}, está escrito como dinero y como toneladas.",
    en: "“{title}”: the same number, {tonnes}, is typed as money and as tonnes.",
    pt: "«{title}»: o mesmo número, {tonnes}, está escrito como dinheiro e como toneladas.",
  },
  "finding.money-equals-tonnes.why": {
    es: "Suele pasar al copiar de una planilla: las toneladas caen en la columna de la plata.",
    en: "It happens when copying from a spreadsheet: the tonnes land in the column of money.",
    pt: "Costuma acontecer ao copiar de uma planilha: as toneladas caem na coluna do dinheiro.",
  },
  "finding.money-not-converted": {
    es: "«{title}»: tiene montos en otra moneda o a precios de otro mes que los del plan, y no hay con qué valor pasarlos.",
    en: "“{title}”: it has amounts in another currency or at prices of another month than the plan's, and no value to convert them.",
    pt: "«{title}»: tem valores em outra moeda ou a preços de outro mês que os do plano, e não há com que valor convertê-los.",
  },
  "finding.money-not-converted.why": {
    es: "Los pesos de meses distintos son dineros distintos. Elegí la moneda y el mes del plan en Financiamiento y agregá una línea con su valor; mientras tanto el monto queda aparte.",
    en: "Pesos of different months are different money. Choose the currency and month of the plan under Financing and add a line with its value; until then the amount stands apart.",
    pt: "O dinheiro de meses diferentes não é o mesmo. Escolha a moeda e o mês do plano em Financiamento e adicione uma linha com seu valor; até lá o valor fica à parte.",
  },
  "finding.saving-above-emissions": {
    es: "«{title}»: dice evitar {saving} t por año, más que todo lo que emite su sector ({emissions} t).",
    en: "“{title}”: it states {saving} t avoided a year, more than its whole sector emits ({emissions} t).",
    pt: "«{title}»: diz evitar {saving} t por ano, mais que tudo o que seu setor emite ({emissions} t).",
  },
  "finding.saving-above-emissions.why": {
    es: "Casi siempre es la suma de muchos años escrita en la columna de un solo año, o un sector mal elegido.",
    en: "It is nearly always the sum of many years typed in the column of one year, or the wrong sector.",
    pt: "Quase sempre é a soma de muitos anos escrita na coluna de um só ano, ou um setor mal escolhido.",
  },
  "finding.saving-factor-implausible": {
    es: "«{title}»: evita {factor} t por cada MWh; ninguna energía emite tanto.",
    en: "“{title}”: it avoids {factor} t per MWh; no energy emits that much.",
    pt: "«{title}»: evita {factor} t por MWh; nenhuma energia emite tanto.",
  },
  "finding.saving-factor-implausible.why": {
    es: "Puede haber un acumulado de varios años en la columna anual, o una unidad equivocada.",
    en: "A sum of several years may stand in the yearly column, or a unit is wrong.",
    pt: "Pode haver um acumulado de vários anos na coluna anual, ou uma unidade errada.",
  },
  "finding.trees-cumulative": {
    es: "«{title}»: {kgPerTree} kg de CO2 por árbol y por año parece el total de su vida.",
    en: "“{title}”: {kgPerTree} kg of CO2 per tree and year looks like the total of its life.",
    pt: "«{title}»: {kgPerTree} kg de CO2 por árvore e por ano parece o total da sua vida.",
  },
  "finding.trees-cumulative.why": {
    es: "Un árbol urbano absorbe unos 10 kg por año durante 20 años: 200 kg en total, no por año.",
    en: "An urban tree takes up about 10 kg a year for 20 years: 200 kg in all, not a year.",
    pt: "Uma árvore urbana absorve uns 10 kg por ano durante 20 anos: 200 kg no total, não por ano.",
  },
  "finding.effect-not-as-computed": {
    es: "«{title}» declara {stated} t por año y la calculadora da {computed} t.",
    en: "“{title}” states {stated} t a year and the calculator gives {computed} t.",
    pt: "«{title}» declara {stated} t por ano e a calculadora dá {computed} t.",
  },
  "finding.effect-not-as-computed.why": {
    es: "Vale lo que declara el municipio, si dice de dónde sale. Revisá los datos de la calculadora o el valor escrito.",
    en: "What the town states counts, if it says where it comes from. Check the calculator's data or the value typed.",
    pt: "Vale o que o município declara, se diz de onde vem. Revise os dados da calculadora ou o valor escrito.",
  },
  "finding.effect-without-source": {
    es: "«{title}» reemplaza el ahorro calculado por otro sin decir de dónde sale.",
    en: "“{title}” replaces the computed saving by another without saying where it comes from.",
    pt: "«{title}» substitui a economia calculada por outra sem dizer de onde vem.",
  },
  "finding.effect-without-source.why": {
    es: "Completá «Cuenta o fuente», o borrá el valor para usar el de la calculadora.",
    en: "Fill in “Calculation or source”, or delete the value to use the calculator's.",
    pt: "Preencha «Cálculo ou fonte», ou apague o valor para usar o da calculadora.",
  },
  "finding.measure-above-consumption": {
    es: "«{title}» actúa sobre {base} MWh, más de lo que consume su sector ({consumption} MWh).",
    en: "“{title}” acts on {base} MWh, more than its sector uses ({consumption} MWh).",
    pt: "«{title}» age sobre {base} MWh, mais do que seu setor consome ({consumption} MWh).",
  },
  "finding.measure-above-consumption.why": {
    es: "El inventario o el registro y la calculadora no coinciden: una cantidad o una unidad está mal.",
    en: "Inventory or register and calculator disagree: an amount or a unit is wrong.",
    pt: "O inventário ou o cadastro e a calculadora não coincidem: uma quantidade ou unidade está errada.",
  },
  "finding.same-saving-repeated": {
    es: "«{title}» declara el mismo ahorro que «{other}» ({saving} t).",
    en: "“{title}” states the same saving as “{other}” ({saving} t).",
    pt: "«{title}» declara a mesma economia que «{other}» ({saving} t).",
  },
  "finding.same-saving-repeated.why": {
    es: "Cuando varias acciones forman un paquete, el ahorro se cuenta una sola vez.",
    en: "When several actions form a bundle the saving is counted once.",
    pt: "Quando várias ações formam um pacote, a economia é contada uma só vez.",
  },
  "finding.action-key-sectors-missing": {
    es: "Las acciones cubren {covered} de los cuatro sectores clave; el Pacto pide al menos dos.",
    en: "The actions cover {covered} of the four key sectors; the Covenant asks for at least two.",
    pt: "As ações cobrem {covered} dos quatro setores-chave; o Pacto pede pelo menos dois.",
  },
  "finding.action-key-sectors-missing.why": {
    es: "Los sectores clave son municipal, comercio y servicios, viviendas y transporte.",
    en: "The key sectors are municipal, tertiary, residential and transport.",
    pt: "Os setores-chave são municipal, comércio e serviços, residências e transporte.",
  },

  /* ---------------------------------------------------------------------- plan */
  "finding.pillar-without-goal.mitigation": {
    es: "El plan no tiene una meta de mitigación.",
    en: "The plan has no mitigation target.",
    pt: "O plano não tem uma meta de mitigação.",
  },
  "finding.pillar-without-goal.adaptation": {
    es: "El plan no tiene un objetivo de adaptación.",
    en: "The plan has no adaptation goal.",
    pt: "O plano não tem um objetivo de adaptação.",
  },
  "finding.pillar-without-goal.energy-access": {
    es: "El plan no tiene un objetivo de acceso a la energía.",
    en: "The plan has no energy access goal.",
    pt: "O plano não tem um objetivo de acesso à energia.",
  },
  "finding.pillar-without-goal.why": {
    es: "Cada pilar pide al menos un objetivo para poder medir el avance.",
    en: "Each pillar asks for at least one goal, so that progress can be measured.",
    pt: "Cada pilar pede pelo menos um objetivo para poder medir o avanço.",
  },
  "finding.high-risk-without-action": {
    es: "«{name}» es un riesgo alto y ninguna acción lo atiende.",
    en: "“{name}” is a high risk and no action addresses it.",
    pt: "«{name}» é um risco alto e nenhuma ação o atende.",
  },
  "finding.high-risk-without-action.why": {
    es: "Los riesgos altos son los primeros que el plan debe responder, o explicar por qué no.",
    en: "High risks are the first that the plan has to answer, or explain why not.",
    pt: "Os riscos altos são os primeiros que o plano deve responder, ou explicar por que não.",
  },
  "finding.target-stated-mismatch": {
    es: "El documento dice {stated} t para el año de la meta; con sus propios datos da {computed} t.",
    en: "The document states {stated} t for the target year; its own data give {computed} t.",
    pt: "O documento diz {stated} t para o ano da meta; com os seus próprios dados dá {computed} t.",
  },
  "finding.target-stated-mismatch.why": {
    es: "Una de las dos cifras quedó vieja: el año base, el porcentaje o el total.",
    en: "One of the two figures is out of date: the base year, the percentage or the total.",
    pt: "Um dos dois números ficou velho: o ano base, a porcentagem ou o total.",
  },
  "finding.risk-off-scale": {
    es: "«{name}»: su probabilidad o su impacto no están en la matriz elegida, así que el nivel queda sin conocer.",
    en: "“{name}”: its probability or impact is not in the chosen matrix, so its level stays unknown.",
    pt: "«{name}»: a sua probabilidade ou o seu impacto não estão na matriz escolhida, por isso o nível fica sem conhecer.",
  },
  "finding.risk-off-scale.why": {
    es: "La matriz de tres niveles no tiene «muy alto» ni «muy bajo»: cambiá la respuesta o usá la de cinco.",
    en: "The three-level matrix has no “very high” or “very low”: change the answer or use the five-level one.",
    pt: "A matriz de três níveis não tem «muito alto» nem «muito baixo»: mude a resposta ou use a de cinco.",
  },
  "finding.risk-level-mismatch": {
    es: "«{name}»: el nivel que dice la fuente no es el que sale de la matriz.",
    en: "“{name}”: the level that the source states is not the one that the matrix gives.",
    pt: "«{name}»: o nível que a fonte diz não é o que sai da matriz.",
  },
  "finding.risk-level-mismatch.why": {
    es: "Puede deberse a otra matriz. Decí cuál usó la fuente, o revisá la probabilidad y el impacto.",
    en: "It may come from another matrix. Say which one the source used, or review probability and impact.",
    pt: "Pode dever-se a outra matriz. Diga qual a fonte usou, ou revise a probabilidade e o impacto.",
  },

  "finding.adaptation-goal-years": {
    es: "«{name}»: el año de la meta ({target}) no es posterior al de partida ({base}).",
    en: "“{name}”: the target year ({target}) is not after the year at the start ({base}).",
    pt: "«{name}»: o ano da meta ({target}) não é posterior ao de partida ({base}).",
  },
  "finding.adaptation-goal-years.why": {
    es: "Uno de los dos años está mal escrito, o están cambiados de lugar.",
    en: "One of the two years is mistyped, or they have changed places.",
    pt: "Um dos dois anos está mal escrito, ou estão trocados.",
  },
  "finding.adaptation-goal-without-action": {
    es: "«{name}»: ninguna acción dice que aporta a este objetivo.",
    en: "“{name}”: no action says that it serves this goal.",
    pt: "«{name}»: nenhuma ação diz que contribui para este objetivo.",
  },
  "finding.adaptation-goal-without-action.why": {
    es: "Vinculá el objetivo en la acción que lo persigue, o decí cómo se va a alcanzar.",
    en: "Link the goal in the action that pursues it, or say how it will be reached.",
    pt: "Vincule o objetivo na ação que o persegue, ou diga como será alcançado.",
  },
  "finding.residual-above-present": {
    es: "«{name}»: el riesgo que queda con las acciones es más alto que sin ellas.",
    en: "“{name}”: the risk that is left with the actions is higher than without them.",
    pt: "«{name}»: o risco que fica com as ações é mais alto que sem elas.",
  },
  "finding.residual-above-present.why": {
    es: "Puede pasar, si el clima empeora más rápido de lo que las acciones protegen: la razón tiene que estar escrita.",
    en: "It can happen, if the climate worsens faster than the actions protect: the reason has to be written.",
    pt: "Pode acontecer, se o clima piora mais rápido do que as ações protegem: a razão tem de estar escrita.",
  },
  "finding.residual-without-action": {
    es: "«{name}»: el plan espera que el riesgo baje, y ninguna acción lo atiende.",
    en: "“{name}”: the plan expects the risk to fall, and no action addresses it.",
    pt: "«{name}»: o plano espera que o risco caia, e nenhuma ação o atende.",
  },
  "finding.residual-without-action.why": {
    es: "Vinculá la amenaza en la acción que la reduce, o dejá el nivel como está.",
    en: "Link the hazard in the action that reduces it, or leave the level as it is.",
    pt: "Vincule a ameaça na ação que a reduz, ou deixe o nível como está.",
  },
  "finding.vulnerable-sector-unreached": {
    es: "{name}: es muy vulnerable a {hazards}, y ninguna acción que atiende esa amenaza dice que lo protege.",
    en: "{name}: highly vulnerable to {hazards}, and no action that addresses that hazard says that it protects it.",
    pt: "{name}: é muito vulnerável a {hazards}, e nenhuma ação que atende essa ameaça diz que o protege.",
  },
  "finding.vulnerable-sector-unreached.why": {
    es: "Marcá el sector en la acción que ya lo protege, o pensá una para él.",
    en: "Tick the sector in the action that already protects it, or think of one for it.",
    pt: "Marque o setor na ação que já o protege, ou pense em uma para ele.",
  },
  "finding.vulnerable-group-unreached": {
    es: "{name}: es un grupo muy expuesto a {hazards}, y ninguna acción que atiende esa amenaza dice que le llega.",
    en: "{name}: a group much exposed to {hazards}, and no action that addresses that hazard says that it reaches them.",
    pt: "{name}: é um grupo muito exposto a {hazards}, e nenhuma ação que atende essa ameaça diz que o alcança.",
  },
  "finding.vulnerable-group-unreached.why": {
    es: "Los riesgos golpean primero a quienes menos tienen con qué enfrentarlos: decí qué acción les llega.",
    en: "Risks hit first those who have least to face them with: say which action reaches them.",
    pt: "Os riscos atingem primeiro quem menos tem com que enfrentá-los: diga que ação chega a eles.",
  },

  /* ------------------------------------------------------------------- answers */
  "finding.copies-not-unique": {
    es: "«{label}»: {value} ya está en otra copia.",
    en: "“{label}”: {value} is already in another copy.",
    pt: "«{label}»: {value} já está em outra cópia.",
  },
  "finding.copies-not-unique.why": {
    es: "Dos versiones rivales de lo mismo se contradicen y se cuentan dos veces: dejá una sola.",
    en: "Two rival versions of the same thing contradict each other and count twice: keep one.",
    pt: "Duas versões rivais da mesma coisa se contradizem e contam duas vezes: deixe só uma.",
  },
  "finding.gap": {
    es: "«{label}»: no tenemos este dato. Motivo: {reason} Cómo se va a conseguir: {plan}",
    en: "“{label}”: we do not have this datum. Reason: {reason} How it will be obtained: {plan}",
    pt: "«{label}»: não temos este dado. Motivo: {reason} Como será obtido: {plan}",
  },
  "finding.gap.why": {
    es: "Un dato que falta y está dicho no impide presentar; la revisión decide si alcanza.",
    en: "A missing datum that is stated does not prevent submission; the review decides whether it will do.",
    pt: "Um dado que falta e está dito não impede apresentar; a revisão decide se é suficiente.",
  },
  "finding.unread": {
    es: "«{label}»: no se pudo leer «{text}».",
    en: "“{label}”: “{text}” could not be read.",
    pt: "«{label}»: não foi possível ler «{text}».",
  },
  "finding.unread.why": {
    es: "Lo escrito se guarda tal cual, pero no entra en ninguna cuenta hasta que se entienda.",
    en: "What was typed is kept as it is, but enters no calculation until it can be read.",
    pt: "O que foi digitado fica guardado, mas não entra em nenhuma conta até que se entenda.",
  },
} satisfies Messages;
