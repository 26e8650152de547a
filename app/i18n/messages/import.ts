import type { Messages } from "../messages";

/** Bringing rows in from a spreadsheet: paste or send, say what the columns are, look, add. */
export const importing = {
  "import.title": {
    es: "Traer filas desde una planilla",
    en: "Bring in rows from a spreadsheet",
    pt: "Trazer linhas de uma planilha",
  },
  "import.step": { es: "Paso {step} de 3", en: "Step {step} of 3", pt: "Passo {step} de 3" },
  "import.startIntro": {
    es: "Pegá las celdas o elegí el archivo, como lo tengas. En el próximo paso decís qué es cada columna; no se agrega nada hasta que lo confirmes.",
    en: "Paste the cells or choose the file, just as you have it. In the next step you say what each column is; nothing is added until you confirm it.",
    pt: "Cole as células ou escolha o arquivo, como você o tiver. No próximo passo você diz o que é cada coluna; nada é adicionado até você confirmar.",
  },
  "import.paste": { es: "Pegar las celdas", en: "Paste the cells", pt: "Colar as células" },
  "import.pasteHint": {
    es: "Marcá las celdas en tu planilla o la tabla en Word, con los títulos de las columnas, copialas y pegalas acá.",
    en: "Mark the cells in your spreadsheet or the table in Word, with the headings of the columns, copy them and paste them here.",
    pt: "Marque as células na sua planilha ou a tabela no Word, com os títulos das colunas, copie e cole aqui.",
  },
  "import.file": { es: "O elegir un archivo", en: "Or choose a file", pt: "Ou escolher um arquivo" },
  "import.fileHint": {
    es: "Excel (.xlsx) o CSV, hasta {megabytes} MB y {lines} filas. También los que descargaste de este programa.",
    en: "Excel (.xlsx) or CSV, up to {megabytes} MB and {lines} rows. Also those you downloaded from this program.",
    pt: "Excel (.xlsx) ou CSV, até {megabytes} MB e {lines} linhas. Também os que você baixou deste programa.",
  },
  "import.continue": { es: "Continuar", en: "Continue", pt: "Continuar" },
  "import.cancel": {
    es: "Volver sin agregar nada",
    en: "Go back without adding anything",
    pt: "Voltar sem adicionar nada",
  },
  "import.problem.none": {
    es: "Pegá las celdas o elegí un archivo.",
    en: "Paste the cells or choose a file.",
    pt: "Cole as células ou escolha um arquivo.",
  },
  "import.problem.empty": {
    es: "No encontramos ninguna celda con datos. Fijate que la hoja no esté vacía.",
    en: "We found no cell with data. See that the sheet is not empty.",
    pt: "Não encontramos nenhuma célula com dados. Veja se a folha não está vazia.",
  },
  "import.problem.too-large": {
    es: "Es muy grande. Copiá solo las filas que necesitás y pegalas.",
    en: "It is too large. Copy just the rows you need and paste them.",
    pt: "É grande demais. Copie só as linhas de que precisa e cole-as.",
  },
  "import.problem.too-many-lines": {
    es: "Tiene más de {lines} filas o demasiadas columnas. Traelo en partes.",
    en: "It has more than {lines} rows or too many columns. Bring it in parts.",
    pt: "Tem mais de {lines} linhas ou colunas demais. Traga-o em partes.",
  },
  "import.problem.long-cell": {
    es: "Una celda tiene un texto demasiado largo. Acortalo en la planilla y probá de nuevo.",
    en: "A cell holds a text that is too long. Shorten it in the spreadsheet and try again.",
    pt: "Uma célula tem um texto longo demais. Encurte-o na planilha e tente de novo.",
  },
  "import.problem.damaged": {
    es: "No pudimos abrir el archivo: parece dañado. Abrilo en tu programa de planillas, guardalo de nuevo como .xlsx y probá otra vez, o pegá las celdas.",
    en: "We could not open the file: it seems damaged. Open it in your spreadsheet program, save it again as .xlsx and try once more, or paste the cells.",
    pt: "Não foi possível abrir o arquivo: parece danificado. Abra-o no seu programa de planilhas, salve de novo como .xlsx e tente outra vez, ou cole as células.",
  },
  "import.problem.protected": {
    es: "El archivo tiene contraseña o es de un Excel viejo (.xls). Guardalo sin contraseña como .xlsx, o pegá las celdas.",
    en: "The file has a password or is from an old Excel (.xls). Save it without password as .xlsx, or paste the cells.",
    pt: "O arquivo tem senha ou é de um Excel antigo (.xls). Salve-o sem senha como .xlsx, ou cole as células.",
  },
  "import.problem.type-not-allowed": {
    es: "Ese tipo de archivo no se puede leer como planilla. Elegí un .xlsx o un .csv, o pegá las celdas.",
    en: "That kind of file cannot be read as a spreadsheet. Choose an .xlsx or a .csv, or paste the cells.",
    pt: "Esse tipo de arquivo não pode ser lido como planilha. Escolha um .xlsx ou um .csv, ou cole as células.",
  },

  "import.mapTitle": { es: "¿Qué es cada columna?", en: "What is each column?", pt: "O que é cada coluna?" },
  "import.mapIntro.one": {
    es: "Leímos 1 fila. Mirá a qué pregunta va cada columna y corregí lo que no sea así.",
    en: "We read 1 row. See which question each column goes to and correct what is not so.",
    pt: "Lemos 1 linha. Veja a que pergunta vai cada coluna e corrija o que não for assim.",
  },
  "import.mapIntro.other": {
    es: "Leímos {count} filas. Mirá a qué pregunta va cada columna y corregí lo que no sea así.",
    en: "We read {count} rows. See which question each column goes to and correct what is not so.",
    pt: "Lemos {count} linhas. Veja a que pergunta vai cada coluna e corrija o que não for assim.",
  },
  "import.pasted": { es: "Celdas pegadas", en: "Pasted cells", pt: "Células coladas" },
  "import.sheet": { es: "Hoja", en: "Sheet", pt: "Folha" },
  "import.header": {
    es: "Fila con los títulos de las columnas",
    en: "Row with the headings of the columns",
    pt: "Linha com os títulos das colunas",
  },
  "import.noHeader": {
    es: "No hay títulos: la primera fila ya es un dato",
    en: "There are no headings: the first row is data already",
    pt: "Não há títulos: a primeira linha já é um dado",
  },
  "import.lineAnd": { es: "Fila {line}: {text}", en: "Row {line}: {text}", pt: "Linha {line}: {text}" },
  "import.kind": { es: "Tipo de las filas", en: "Kind of the rows", pt: "Tipo das linhas" },
  "import.kindHint": {
    es: "Si una columna dice el tipo de cada fila, elegila abajo como «Tipo de fila»; esto vale para las que no lo dicen.",
    en: "If a column tells the kind of each row, choose it below as “Kind of row”; this holds for those that do not.",
    pt: "Se uma coluna diz o tipo de cada linha, escolha-a abaixo como «Tipo de linha»; isto vale para as que não o dizem.",
  },
  "import.reread": {
    es: "Leer de nuevo con estos cambios",
    en: "Read again with these changes",
    pt: "Ler de novo com estas mudanças",
  },
  "import.decimals": {
    es: "¿Cómo están escritos los números?",
    en: "How are the numbers written?",
    pt: "Como os números estão escritos?",
  },
  "import.decimals.comma": {
    es: "Con coma decimal, como 1.234,5",
    en: "With a decimal comma, as 1.234,5",
    pt: "Com vírgula decimal, como 1.234,5",
  },
  "import.decimals.point": {
    es: "Con punto decimal, como 1,234.5",
    en: "With a decimal point, as 1,234.5",
    pt: "Com ponto decimal, como 1,234.5",
  },
  "import.decimals.reads": {
    es: "«{text}» se lee {number}",
    en: "“{text}” is read as {number}",
    pt: "«{text}» é lido {number}",
  },
  "import.decimals.found": {
    es: "Lo dedujimos de tus datos. Confirmalo.",
    en: "We deduced it from your data. Confirm it.",
    pt: "Deduzimos isso dos seus dados. Confirme.",
  },
  "import.decimals.ambiguous": {
    es: "Tus datos se pueden leer de las dos maneras. Elegí la correcta: la diferencia es de mil veces.",
    en: "Your data can be read both ways. Choose the right one: the difference is a thousandfold.",
    pt: "Os seus dados podem ser lidos das duas maneiras. Escolha a correta: a diferença é de mil vezes.",
  },
  "import.decimals.mixed": {
    es: "Hay números escritos de las dos maneras. Los que no dejan dudas se leen como están; elegí cómo leer los demás.",
    en: "There are numbers written both ways. Those that leave no doubt are read as they are; choose how to read the others.",
    pt: "Há números escritos das duas maneiras. Os que não deixam dúvida são lidos como estão; escolha como ler os outros.",
  },
  "import.columns": { es: "Columnas", en: "Columns", pt: "Colunas" },
  "import.column": { es: "Columna", en: "Column", pt: "Coluna" },
  "import.samples": { es: "Primeros valores", en: "First values", pt: "Primeiros valores" },
  "import.spread": {
    es: "{question}: el encabezado",
    en: "{question}: the heading",
    pt: "{question}: o título",
  },
  "import.target": { es: "Va a la pregunta", en: "Goes to the question", pt: "Vai para a pergunta" },
  "import.targetOf": {
    es: "Pregunta de la columna {column}",
    en: "Question of column {column}",
    pt: "Pergunta da coluna {column}",
  },
  "import.ignore": {
    es: "No traer esta columna",
    en: "Do not bring this column in",
    pt: "Não trazer esta coluna",
  },
  "import.special": { es: "De la propia fila", en: "Of the row itself", pt: "Da própria linha" },
  "import.rowKind": { es: "Tipo de fila", en: "Kind of row", pt: "Tipo de linha" },
  "import.rowId": { es: "Identificador de la fila", en: "Row id", pt: "Identificador da linha" },
  "import.unit": { es: "Unidad", en: "Unit", pt: "Unidade" },
  "import.unitOf": {
    es: "Unidad de la columna {column}",
    en: "Unit of column {column}",
    pt: "Unidade da coluna {column}",
  },
  "import.unitInCells": {
    es: "La dice cada celda u otra columna",
    en: "Each cell or another column says it",
    pt: "Cada célula ou outra coluna diz",
  },
  "import.priceDate": {
    es: "Precios de (mes/año)",
    en: "Prices of (month/year)",
    pt: "Preços de (mês/ano)",
  },
  "import.fraction": {
    es: "Son partes de uno: 0,5 es 50 %",
    en: "They are parts of one: 0.5 is 50 %",
    pt: "São partes de um: 0,5 é 50 %",
  },
  "import.toPreview": { es: "Ver cómo quedan", en: "See how they turn out", pt: "Ver como ficam" },
  "import.mapping.decimals": {
    es: "Elegí cómo están escritos los números.",
    en: "Choose how the numbers are written.",
    pt: "Escolha como os números estão escritos.",
  },
  "import.mapping.nothing": {
    es: "Elegí a qué pregunta va al menos una columna.",
    en: "Choose which question at least one column goes to.",
    pt: "Escolha a que pergunta vai pelo menos uma coluna.",
  },
  "import.mapping.twice": {
    es: "Columna {column}: otra columna ya va a esa pregunta. Elegí una sola.",
    en: "Column {column}: another column already goes to that question. Choose just one.",
    pt: "Coluna {column}: outra coluna já vai para essa pergunta. Escolha só uma.",
  },
  "import.mapping.unit": {
    es: "Columna {column}: elegí en qué unidad está.",
    en: "Column {column}: choose its unit.",
    pt: "Coluna {column}: escolha em que unidade está.",
  },

  "import.previewTitle": {
    es: "Así quedarían las filas",
    en: "This is how the rows would turn out",
    pt: "Assim ficariam as linhas",
  },
  "import.previewIntro": {
    es: "Todavía no se agregó nada. Al importar solo se agregan filas: las que ya están no se cambian ni se borran, aunque el texto diga otra cosa.",
    en: "Nothing has been added yet. Importing only adds rows: those that are there are neither changed nor removed, even if the text says otherwise.",
    pt: "Ainda não foi adicionado nada. Importar só adiciona linhas: as que já estão não mudam nem são removidas, mesmo que o texto diga outra coisa.",
  },
  "import.count.new.one": { es: "1 fila para agregar", en: "1 row to add", pt: "1 linha para adicionar" },
  "import.count.new.other": {
    es: "{count} filas para agregar",
    en: "{count} rows to add",
    pt: "{count} linhas para adicionar",
  },
  "import.count.present.one": { es: "1 ya está", en: "1 is there already", pt: "1 já está" },
  "import.count.present.other": {
    es: "{count} ya están",
    en: "{count} are there already",
    pt: "{count} já estão",
  },
  "import.count.differs.one": {
    es: "1 ya está, pero con otras respuestas: no se cambia",
    en: "1 is there already, but with other answers: it is not changed",
    pt: "1 já está, mas com outras respostas: não muda",
  },
  "import.count.differs.other": {
    es: "{count} ya están, pero con otras respuestas: no se cambian",
    en: "{count} are there already, but with other answers: they are not changed",
    pt: "{count} já estão, mas com outras respostas: não mudam",
  },
  "import.count.elsewhere.one": {
    es: "1 está en otra lista de este plan",
    en: "1 is in another list of this plan",
    pt: "1 está em outra lista deste plano",
  },
  "import.count.elsewhere.other": {
    es: "{count} están en otra lista de este plan",
    en: "{count} are in another list of this plan",
    pt: "{count} estão em outra lista deste plano",
  },
  "import.count.total.one": {
    es: "1 fila de totales, que no se agrega",
    en: "1 row of totals, not added",
    pt: "1 linha de totais, que não é adicionada",
  },
  "import.count.total.other": {
    es: "{count} filas de totales, que no se agregan",
    en: "{count} rows of totals, not added",
    pt: "{count} linhas de totais, que não são adicionadas",
  },
  "import.count.computed.one": {
    es: "1 fila que el programa calcula solo, que no se agrega",
    en: "1 row that the program computes by itself, not added",
    pt: "1 linha que o programa calcula sozinho, que não é adicionada",
  },
  "import.count.computed.other": {
    es: "{count} filas que el programa calcula solo, que no se agregan",
    en: "{count} rows that the program computes by itself, not added",
    pt: "{count} linhas que o programa calcula sozinho, que não são adicionadas",
  },
  "import.count.no-kind.one": {
    es: "1 fila de un tipo que no reconocemos, que no se agrega",
    en: "1 row of a kind we do not know, not added",
    pt: "1 linha de um tipo que não reconhecemos, que não é adicionada",
  },
  "import.count.no-kind.other": {
    es: "{count} filas de un tipo que no reconocemos, que no se agregan",
    en: "{count} rows of a kind we do not know, not added",
    pt: "{count} linhas de um tipo que não reconhecemos, que não são adicionadas",
  },
  "import.count.problems.one": {
    es: "1 respuesta para revisar",
    en: "1 answer to look at",
    pt: "1 resposta para revisar",
  },
  "import.count.problems.other": {
    es: "{count} respuestas para revisar",
    en: "{count} answers to look at",
    pt: "{count} respostas para revisar",
  },
  "import.problems": { es: "Para revisar", en: "To look at", pt: "Para revisar" },
  "import.problemsIntro": {
    es: "Lo que no pudimos leer se guarda tal como está escrito y queda señalado en su pregunta, para que lo corrijas cuando quieras.",
    en: "What we could not read is kept just as it is written and marked at its question, for you to correct when you like.",
    pt: "O que não conseguimos ler é guardado como está escrito e fica assinalado na sua pergunta, para você corrigir quando quiser.",
  },
  "import.line": { es: "Fila", en: "Row", pt: "Linha" },
  "import.question": { es: "Pregunta", en: "Question", pt: "Pergunta" },
  "import.written": { es: "Dice", en: "It says", pt: "Diz" },
  "import.whatToDo": { es: "Qué falta", en: "What is missing", pt: "O que falta" },
  "import.firstOnly": {
    es: "Se muestran las primeras {shown} de {total}.",
    en: "The first {shown} of {total} are shown.",
    pt: "São mostradas as primeiras {shown} de {total}.",
  },
  "import.newRows": { es: "Filas para agregar", en: "Rows to add", pt: "Linhas para adicionar" },
  "import.notAdded": {
    es: "Filas que no se agregan",
    en: "Rows that are not added",
    pt: "Linhas que não são adicionadas",
  },
  "import.leftOut": {
    es: "Columnas que no se traen: {columns}.",
    en: "Columns that are not brought in: {columns}.",
    pt: "Colunas que não são trazidas: {columns}.",
  },
  "import.withPresent": {
    es: "Agregar también las que ya están",
    en: "Add also those that are there already",
    pt: "Adicionar também as que já estão",
  },
  "import.withTotals": {
    es: "Agregar también las filas de totales",
    en: "Add also the rows of totals",
    pt: "Adicionar também as linhas de totais",
  },
  "import.show": { es: "Ver de nuevo", en: "See again", pt: "Ver de novo" },
  "import.confirm.one": { es: "Agregar 1 fila", en: "Add 1 row", pt: "Adicionar 1 linha" },
  "import.confirm.other": {
    es: "Agregar {count} filas",
    en: "Add {count} rows",
    pt: "Adicionar {count} linhas",
  },
  "import.nothingNew": {
    es: "No hay nada para agregar: todas las filas ya están.",
    en: "There is nothing to add: all rows are there already.",
    pt: "Não há nada para adicionar: todas as linhas já estão.",
  },
  "import.noRows": {
    es: "No hay ninguna fila para agregar con estas columnas.",
    en: "There is no row to add with these columns.",
    pt: "Não há nenhuma linha para adicionar com estas colunas.",
  },
  "import.backToMapping": {
    es: "Cambiar las columnas",
    en: "Change the columns",
    pt: "Mudar as colunas",
  },
  "import.backToList": { es: "Volver a la lista", en: "Back to the list", pt: "Voltar à lista" },

  "import.added.one": { es: "Se agregó 1 fila.", en: "1 row was added.", pt: "Foi adicionada 1 linha." },
  "import.added.other": {
    es: "Se agregaron {count} filas.",
    en: "{count} rows were added.",
    pt: "Foram adicionadas {count} linhas.",
  },
  "import.present.one": { es: "1 ya estaba.", en: "1 was there already.", pt: "1 já estava." },
  "import.present.other": {
    es: "{count} ya estaban.",
    en: "{count} were there already.",
    pt: "{count} já estavam.",
  },
  "import.toReview.one": {
    es: "1 respuesta quedó para revisar.",
    en: "1 answer is left to look at.",
    pt: "1 resposta ficou para revisar.",
  },
  "import.toReview.other": {
    es: "{count} respuestas quedaron para revisar.",
    en: "{count} answers are left to look at.",
    pt: "{count} respostas ficaram para revisar.",
  },
  "import.undone": {
    es: "Se quitaron las filas que se habían agregado. Quedan solo las que alguien ya había cambiado.",
    en: "The rows that had been added were removed. Only those that somebody had changed are left.",
    pt: "As linhas que tinham sido adicionadas foram removidas. Ficam só as que alguém já tinha mudado.",
  },
} satisfies Messages;

/** What stands on the pages of questions themselves. */
export const importLinks = {
  "rows.import": {
    es: "Pegar o importar desde una planilla",
    en: "Paste or import from a spreadsheet",
    pt: "Colar ou importar de uma planilha",
  },
  "rows.importUndo": { es: "Deshacer", en: "Undo", pt: "Desfazer" },
  "form.pasted.one": { es: "Pegamos 1 fila.", en: "We pasted 1 row.", pt: "Colamos 1 linha." },
  "form.pasted.other": {
    es: "Pegamos {count} filas.",
    en: "We pasted {count} rows.",
    pt: "Colamos {count} linhas.",
  },
  "form.pastedRead": {
    es: "Leímos «{text}» como {number}.",
    en: "We read “{text}” as {number}.",
    pt: "Lemos «{text}» como {number}.",
  },
} satisfies Messages;
