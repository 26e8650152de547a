import type { Messages } from "../messages";

/** Signing in and out, invitations, first use, language. */
export const account = {
  "account.signIn": { es: "Ingresar", en: "Sign in", pt: "Entrar" },
  "account.signOut": { es: "Salir", en: "Sign out", pt: "Sair" },
  "account.email": { es: "Correo electrónico", en: "Email address", pt: "E-mail" },
  "account.password": { es: "Contraseña", en: "Password", pt: "Senha" },
  "account.newPassword": { es: "Elegí una contraseña", en: "Choose a password", pt: "Escolha uma senha" },
  "account.newPasswordHint": {
    es: "Al menos {min} caracteres. Tres o cuatro palabras sueltas sirven bien.",
    en: "At least {min} characters. Three or four unrelated words work well.",
    pt: "Pelo menos {min} caracteres. Três ou quatro palavras soltas funcionam bem.",
  },
  "account.name": { es: "Tu nombre y apellido", en: "Your full name", pt: "Seu nome completo" },
  "account.nameHint": {
    es: "Así te van a ver las personas con las que trabajes en el plan.",
    en: "The people you work with on the plan will see it.",
    pt: "Assim as pessoas com quem você trabalha no plano vão ver você.",
  },
  "account.forgotten": {
    es: "¿Olvidaste tu contraseña? Pedile un enlace nuevo a quien administra la red.",
    en: "Forgot your password? Ask the network's administrator for a new link.",
    pt: "Esqueceu a senha? Peça um link novo a quem administra a rede.",
  },
  "account.enterEmail": {
    es: "Escribí tu correo electrónico, como nombre@municipio.gob.ar",
    en: "Enter your email address, like name@town.gov",
    pt: "Escreva seu e-mail, como nome@municipio.gov.br",
  },
  "account.enterPassword": {
    es: "Escribí tu contraseña",
    en: "Enter your password",
    pt: "Escreva sua senha",
  },
  "account.wrongPassword": {
    es: "El correo o la contraseña no coinciden. Revisalos y probá otra vez",
    en: "The email or the password does not match. Check them and try again",
    pt: "O e-mail ou a senha não conferem. Verifique e tente de novo",
  },
  "account.tooManyAttempts": {
    es: "Hubo demasiados intentos con esta cuenta. Esperá 15 minutos y probá de nuevo",
    en: "There were too many attempts with this account. Wait 15 minutes and try again",
    pt: "Houve tentativas demais com esta conta. Espere 15 minutos e tente de novo",
  },
  "account.enterName": {
    es: "Escribí tu nombre y apellido",
    en: "Enter your full name",
    pt: "Escreva seu nome completo",
  },
  "account.shortPassword": {
    es: "La contraseña tiene que tener al menos {min} caracteres",
    en: "The password must have at least {min} characters",
    pt: "A senha deve ter pelo menos {min} caracteres",
  },
  "account.longPassword": {
    es: "La contraseña puede tener hasta {max} caracteres",
    en: "The password can have up to {max} characters",
    pt: "A senha pode ter até {max} caracteres",
  },
  "account.demoTitle": {
    es: "Cuentas de la demostración",
    en: "Demo accounts",
    pt: "Contas da demonstração",
  },
  "account.demoBody": {
    es: "Los datos son de ejemplo. Entrá con cualquiera de estas cuentas:",
    en: "The data are examples. Sign in with any of these accounts:",
    pt: "Os dados são de exemplo. Entre com qualquer uma destas contas:",
  },
  "account.demoRole": { es: "Para ver como", en: "To see as", pt: "Para ver como" },
  "account.demo.officer": {
    es: "Oficial de {place}",
    en: "Officer of {place}",
    pt: "Oficial de {place}",
  },
  "account.demo.technician": { es: "Técnico de la red", en: "Network technician", pt: "Técnico da rede" },
  "account.demo.administrator": {
    es: "Administración de la red",
    en: "Network administration",
    pt: "Administração da rede",
  },
  "account.expiredTitle": {
    es: "Tu sesión venció. Ingresá de nuevo",
    en: "Your session expired. Sign in again",
    pt: "Sua sessão expirou. Entre de novo",
  },
  "account.expiredBody": {
    es: "Lo que escribiste está en esta página y lo vas a poder guardar apenas ingreses.",
    en: "What you typed is in this page and you can save it as soon as you sign in.",
    pt: "O que você escreveu está nesta página e você poderá salvar assim que entrar.",
  },
  "account.filesLost": {
    es: "Los archivos adjuntos no se pueden conservar: vas a tener que elegirlos otra vez.",
    en: "Attached files cannot be kept: you will have to choose them again.",
    pt: "Os arquivos anexos não podem ser mantidos: será preciso escolhê-los de novo.",
  },
  "account.resendTitle": {
    es: "Lo que escribiste está acá",
    en: "What you typed is here",
    pt: "O que você escreveu está aqui",
  },
  "account.resendBody": {
    es: "Tu sesión había vencido y todavía no está guardado. Elegí qué hacer.",
    en: "Your session had expired and it is not saved yet. Choose what to do.",
    pt: "Sua sessão tinha expirado e ainda não está salvo. Escolha o que fazer.",
  },
  "account.resend": { es: "Guardar ahora", en: "Save now", pt: "Salvar agora" },
  "account.discard": { es: "Descartar", en: "Discard", pt: "Descartar" },
  "account.firstRunTitle": {
    es: "Configurá tu servidor",
    en: "Set up your server",
    pt: "Configure seu servidor",
  },
  "account.firstRunBody": {
    es: "Vas a crear la red (la organización que acompaña a los municipios) y tu cuenta para administrarla.",
    en: "You will create the network (the organisation that supports the municipalities) and your account to run it.",
    pt: "Você vai criar a rede (a organização que apoia os municípios) e sua conta para administrá-la.",
  },
  "account.networkName": { es: "Nombre de la red", en: "Name of the network", pt: "Nome da rede" },
  "account.networkNameHint": {
    es: "Por ejemplo, el de la organización o la provincia.",
    en: "For example, that of the organisation or the province.",
    pt: "Por exemplo, o da organização ou do estado.",
  },
  "account.enterNetworkName": {
    es: "Escribí el nombre de la red",
    en: "Enter the name of the network",
    pt: "Escreva o nome da rede",
  },
  "account.createNetwork": { es: "Crear la red", en: "Create the network", pt: "Criar a rede" },
  "account.joinTitle": {
    es: "Te invitaron a {place}",
    en: "You are invited to {place}",
    pt: "Você foi convidado para {place}",
  },
  "account.joinRole.officer": {
    es: "Vas a poder escribir el plan de tu municipio.",
    en: "You will be able to write your municipality's plan.",
    pt: "Você poderá escrever o plano do seu município.",
  },
  "account.joinRole.technician": {
    es: "Vas a poder acompañar y revisar los planes de los municipios de la red.",
    en: "You will be able to support and review the plans of the network's municipalities.",
    pt: "Você poderá acompanhar e revisar os planos dos municípios da rede.",
  },
  "account.joinRole.administrator": {
    es: "Vas a poder administrar la red: municipios, personas y revisiones.",
    en: "You will be able to run the network: municipalities, people and reviews.",
    pt: "Você poderá administrar a rede: municípios, pessoas e revisões.",
  },
  "account.joinAs": {
    es: "Vas a ingresar con {email}.",
    en: "You will sign in with {email}.",
    pt: "Você vai entrar com {email}.",
  },
  "account.join": { es: "Crear mi cuenta", en: "Create my account", pt: "Criar minha conta" },
  "account.joinExisting": {
    es: "Ya tenés una cuenta con {email}. Ingresá con ella para aceptar.",
    en: "You already have an account with {email}. Sign in with it to accept.",
    pt: "Você já tem uma conta com {email}. Entre com ela para aceitar.",
  },
  "account.accept": { es: "Aceptar la invitación", en: "Accept the invitation", pt: "Aceitar o convite" },
  "account.resetTitle": {
    es: "Elegí una contraseña nueva",
    en: "Choose a new password",
    pt: "Escolha uma nova senha",
  },
  "account.resetBody": {
    es: "Al guardarla se cierran las sesiones que estén abiertas en otros equipos.",
    en: "Saving it closes the sessions open on other computers.",
    pt: "Ao salvá-la, as sessões abertas em outros computadores são encerradas.",
  },
  "account.saveNewPassword": { es: "Guardar contraseña", en: "Save password", pt: "Salvar senha" },
  "account.passwordSaved": {
    es: "Tu contraseña nueva está guardada. Ingresá con ella.",
    en: "Your new password is saved. Sign in with it.",
    pt: "Sua nova senha está salva. Entre com ela.",
  },
  "account.linkGoneTitle": {
    es: "Este enlace ya no sirve",
    en: "This link no longer works",
    pt: "Este link não funciona mais",
  },
  "account.linkGoneBody": {
    es: "Cada enlace sirve una sola vez y por unos días. Si ya lo usaste, ingresá con tu cuenta; si no, pedí uno nuevo a quien te invitó.",
    en: "Each link works once and for a few days. If you already used it, sign in with your account; if not, ask for a new one.",
    pt: "Cada link funciona uma vez e por alguns dias. Se já o usou, entre com sua conta; se não, peça um novo a quem convidou você.",
  },
  "account.emailTaken": {
    es: "Ya hay una cuenta con este correo. Ingresá con ella y volvé a abrir el enlace",
    en: "There is already an account with this email. Sign in with it and open the link again",
    pt: "Já existe uma conta com este e-mail. Entre com ela e abra o link de novo",
  },
} satisfies Messages;
