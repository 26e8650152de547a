import type { Messages } from "../messages";

/** The page where a plan's file is taken away and brought back. */
export const planFile = {
  "planFile.title": { es: "Archivo del plan", en: "Plan file", pt: "Arquivo do plano" },
  "planFile.intro": {
    es: "El plan completo en un solo archivo, con sus imágenes y documentos: para guardarlo, mandarlo o abrirlo con otro programa.",
    en: "The whole plan in one file, with its pictures and documents: to keep it, send it or open it with another program.",
    pt: "O plano completo em um só arquivo, com as suas imagens e documentos: para guardar, enviar ou abrir com outro programa.",
  },
  "planFile.download": { es: "Descargar el plan", en: "Download the plan", pt: "Baixar o plano" },
  "planFile.downloadHint": {
    es: "Lleva el borrador tal como está, también lo que falta y lo que no se pudo leer.",
    en: "It holds the draft as it stands, with what is missing and what could not be read.",
    pt: "Leva o rascunho como está, também o que falta e o que não foi possível ler.",
  },
  "planFile.factors": {
    es: "Factores de emisión que trajo el archivo",
    en: "Emission factors that the file brought",
    pt: "Fatores de emissão que o arquivo trouxe",
  },
  "planFile.factorsAbout": {
    es: "Los recomendaba la red desde donde se exportó el plan. Van antes que los de tu red, para que los números sigan siendo los del archivo.",
    en: "They were recommended by the network that the plan was exported from. They go before your network's, so that the numbers stay those of the file.",
    pt: "Eram recomendados pela rede de onde o plano foi exportado. Vêm antes dos da sua rede, para que os números continuem sendo os do arquivo.",
  },
  "planFile.useNetworkFactors": {
    es: "Dejarlos y usar los de mi red",
    en: "Drop them and use my network's",
    pt: "Deixá-los e usar os da minha rede",
  },
  "planFile.upload": {
    es: "Crear un plan desde un archivo",
    en: "Make a plan from a file",
    pt: "Criar um plano a partir de um arquivo",
  },
  "planFile.uploadHint": {
    es: "Se crea un plan nuevo de {municipality}. El que estás viendo no cambia.",
    en: "A new plan of {municipality} is made. The one you are looking at does not change.",
    pt: "É criado um plano novo de {municipality}. O que você está vendo não muda.",
  },
  "planFile.choose": {
    es: "Archivo (plan.json)",
    en: "File (plan.json)",
    pt: "Arquivo (plan.json)",
  },
  "planFile.create": { es: "Crear el plan", en: "Make the plan", pt: "Criar o plano" },
  "planFile.noneChosen": { es: "Elegí un archivo.", en: "Choose a file.", pt: "Escolha um arquivo." },
  "planFile.notJson": {
    es: "El archivo no es un plan: no se pudo abrir como JSON. Elegí el que descargaste de este programa.",
    en: "The file is not a plan: it could not be opened as JSON. Choose the one you downloaded from this program.",
    pt: "O arquivo não é um plano: não foi possível abri-lo como JSON. Escolha o que você baixou deste programa.",
  },
  "planFile.refused": {
    es: "No se creó ningún plan. Esto es lo que el programa no entiende del archivo, con el lugar de cada cosa:",
    en: "No plan was made. This is what the program does not understand in the file, with the place of each thing:",
    pt: "Nenhum plano foi criado. Isto é o que o programa não entende do arquivo, com o lugar de cada coisa:",
  },
  "planFile.place": { es: "Lugar en el archivo", en: "Place in the file", pt: "Lugar no arquivo" },
  "planFile.problem": { es: "Qué pasa", en: "What is wrong", pt: "O que acontece" },
} satisfies Messages;
