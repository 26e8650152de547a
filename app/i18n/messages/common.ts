import type { Messages } from "../messages";

/** Frame of every page, error pages, and the small pages of the host. */
export const common = {
  "common.product": { es: "SECAP Builder", en: "SECAP Builder", pt: "SECAP Builder" },
  "common.skipToContent": { es: "Ir al contenido", en: "Skip to content", pt: "Ir para o conteúdo" },
  "common.menu": { es: "Navegación principal", en: "Main navigation", pt: "Navegação principal" },
  "common.navPlans": { es: "Planes", en: "Plans", pt: "Planos" },
  "common.navNetwork": { es: "Red", en: "Network", pt: "Rede" },
  "common.navAdministration": { es: "Administración", en: "Administration", pt: "Administração" },
  "common.language": { es: "Idioma", en: "Language", pt: "Idioma" },
  "common.footer": {
    es: "Planes de acción por la energía sostenible y el clima, paso a paso.",
    en: "Sustainable energy and climate action plans, step by step.",
    pt: "Planos de ação para a energia sustentável e o clima, passo a passo.",
  },
  "common.errorTitle": { es: "Error: {title}", en: "Error: {title}", pt: "Erro: {title}" },
  "common.errorSummary": { es: "Hay un problema", en: "There is a problem", pt: "Há um problema" },
  "common.goHome": { es: "Ir al inicio", en: "Go to the start page", pt: "Ir para o início" },
  "common.back": { es: "Volver", en: "Back", pt: "Voltar" },
  "common.requestCode": {
    es: "Si escribís a quien te ayuda con el programa, pasale este código: {code}",
    en: "If you write to whoever helps you with the program, give them this code: {code}",
    pt: "Se escrever a quem ajuda você com o programa, informe este código: {code}",
  },
  "common.notFoundTitle": {
    es: "No encontramos esta página",
    en: "We could not find this page",
    pt: "Não encontramos esta página",
  },
  "common.notFoundBody": {
    es: "Puede que el enlace esté mal escrito o que la página ya no exista.",
    en: "The link may be mistyped, or the page may be gone.",
    pt: "O link pode estar errado ou a página pode não existir mais.",
  },
  "common.forbiddenTitle": {
    es: "No tenés permiso para ver esta página",
    en: "You are not allowed to see this page",
    pt: "Você não tem permissão para ver esta página",
  },
  "common.forbiddenBody": {
    es: "Tu cuenta no alcanza a este lugar. Si creés que debería, pedíselo a quien administra la red.",
    en: "Your account does not reach this place. If you think it should, ask the network's administrator.",
    pt: "Sua conta não alcança este lugar. Se acha que deveria, peça a quem administra a rede.",
  },
  "common.failureTitle": {
    es: "Algo falló de nuestro lado",
    en: "Something failed on our side",
    pt: "Algo falhou do nosso lado",
  },
  "common.failureBody": {
    es: "Lo que ya estaba guardado sigue guardado. Probá de nuevo en unos minutos.",
    en: "What was already saved is still saved. Try again in a few minutes.",
    pt: "O que já estava salvo continua salvo. Tente de novo em alguns minutos.",
  },
  "common.crossOriginTitle": {
    es: "No aceptamos este envío",
    en: "We did not accept this submission",
    pt: "Não aceitamos este envio",
  },
  "common.crossOriginBody": {
    es: "El formulario llegó desde otra dirección ({origin}) y por seguridad no lo guardamos. Entrá por {expected}, abrí la página otra vez y repetí el envío.",
    en: "The form came from another address ({origin}) and for safety we did not save it. Go in by {expected}, open the page again and send it once more.",
    pt: "O formulário veio de outro endereço ({origin}) e por segurança não o salvamos. Entre por {expected}, abra a página de novo e repita o envio.",
  },
  "common.unknownOrigin": { es: "desconocida", en: "unknown", pt: "desconhecido" },
  "common.tooLargeTitle": {
    es: "Es demasiado grande",
    en: "It is too large",
    pt: "É grande demais",
  },
  "common.tooLargeBody": {
    es: "Lo que enviaste ocupa más de {limit} MB y no lo guardamos. Volvé atrás y probá con un archivo más chico o con menos texto.",
    en: "What you sent takes more than {limit} MB and we did not save it. Go back and try a smaller file or less text.",
    pt: "O que você enviou ocupa mais de {limit} MB e não foi salvo. Volte e tente com um arquivo menor ou menos texto.",
  },
  "common.unknownLengthTitle": {
    es: "No pudimos recibir el envío",
    en: "We could not receive the submission",
    pt: "Não conseguimos receber o envio",
  },
  "common.unknownLengthBody": {
    es: "El envío no dice cuánto ocupa y no lo guardamos. Volvé atrás y probá de nuevo desde el navegador.",
    en: "The submission does not say how large it is and we did not save it. Go back and try again from the browser.",
    pt: "O envio não informa o tamanho e não foi salvo. Volte e tente de novo pelo navegador.",
  },
  "common.tooManyTitle": {
    es: "Demasiados pedidos seguidos",
    en: "Too many requests in a row",
    pt: "Pedidos demais em sequência",
  },
  "common.tooManyBody": {
    es: "Esperá unos minutos y probá de nuevo. Lo que ya estaba guardado sigue guardado.",
    en: "Wait a few minutes and try again. What was already saved is still saved.",
    pt: "Espere alguns minutos e tente de novo. O que já estava salvo continua salvo.",
  },
  "common.notSetUpTitle": {
    es: "Este servidor todavía no está configurado",
    en: "This server is not set up yet",
    pt: "Este servidor ainda não está configurado",
  },
  "common.notSetUpBody": {
    es: "Quien lo instaló tiene que abrir el enlace de primer uso que apareció en la consola al arrancar el programa.",
    en: "Whoever installed it must open the first-use link that the console showed when the program started.",
    pt: "Quem o instalou deve abrir o link de primeiro uso que apareceu no console ao iniciar o programa.",
  },
} satisfies Messages;
